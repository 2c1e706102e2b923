import { readBoundaries, type BoundaryReading, type BoundaryRefusal } from './boundaries.rules.js';

/** From the bytes of a file with borders to what they say. Runs on a thread. */
export function readBoundaryFile({ content }: { content: Uint8Array }): BoundaryReading | BoundaryRefusal {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return { refused: 'boundary_import.unreadable' };
  }
  return readBoundaries(text);
}
