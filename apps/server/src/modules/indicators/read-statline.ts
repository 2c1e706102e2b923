import { readStatline, type StatlineReading, type StatlineRefusal } from './statline.rules.js';

/** From the bytes of a file with figures to what they say. Runs on a thread. */
export function readStatlineFile({
  content,
  areaCodes,
  municipalityCodes,
  ...options
}: {
  content: Uint8Array;
  areaCodes: ReadonlySet<string>;
  municipalityCodes: ReadonlySet<string>;
  year: number | null;
  mostRows: number;
}): StatlineReading | StatlineRefusal {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return { refused: 'indicator_import.not_csv' };
  }
  return readStatline(text, {
    ...options,
    isKnownArea: (code) => areaCodes.has(code),
    isMunicipality: (code) => municipalityCodes.has(code),
  });
}
