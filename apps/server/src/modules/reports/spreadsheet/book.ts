import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/**
 * A book of sheets on its way to a file. Rows are made one by one, so that a long sheet is never whole in memory as
 * text.
 */
export type Book = { title: string; asOf: string; sheets: Sheet[] };
export type Sheet = { name: string; columns: SheetColumn[]; rows: () => Iterable<SheetCell[]> };
/** `width` is in characters of the standard font, the unit of spreadsheets. */
export type SheetColumn = { label: string; width: number };
/** A day has no time and no zone: `2026-11-22`. */
export type SheetCell = string | number | { day: string };

export const creator = 'Duizend Bloemen';

/** A file in the package; `content` comes in pieces of text. */
export type Part = { name: string; content: Iterable<string>; isStored?: boolean };

/**
 * The parts as one zip, compressed while they are made. Throws what making them throws. The date stands for the whole
 * package: the same parts give the same bytes, in every time zone.
 */
export async function zipped(parts: Part[], asOf: string): Promise<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const options = { mtime: new Date(`${asOf}T12:00:00`), forceDosTimestamp: true };
  for (const { name, content, isStored } of parts) {
    if (isStored) zip.addBuffer(Buffer.from([...content].join('')), name, { ...options, compress: false });
    else {
      const source = Readable.from(content);
      source.on('error', (error) => output.destroy(error));
      zip.addReadStream(source, name, options);
    }
  }
  zip.end();
  return buffer(output);
}

/** Characters of one piece of text: many make the file quicker, few keep it small in memory. */
const PIECE = 65_536;

/** Small texts joined to pieces worth compressing. */
export function* inPieces(texts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML may hold it: what XML 1.0 (section 2.2) forbids is left out, the rest is kept. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character]!);
}
