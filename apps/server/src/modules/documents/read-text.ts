import { partsOf, textOf, unpacksWithin, type FileEnding } from '../../platform/files/file-type.js';

/** Of a longer text its beginning is kept. */
export const MOST_TEXT = 180_000;
const MOST_PART = 33_554_432;

type Reading = { text: string; isCut: boolean } | null;

/**
 * The text of a file as one line, for searching; null where it has none that can be read, such as a picture. Throws
 * when the file cannot be read. Runs on a thread.
 */
export async function readText({
  ending,
  content: bytes,
  unpackedBytes,
}: {
  ending: FileEnding;
  content: Uint8Array;
  unpackedBytes: number;
}): Promise<Reading> {
  const content = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  const parts = partsOf(content);
  if (parts && !unpacksWithin(content, parts, unpackedBytes)) throw new Error('it unpacks to too much');
  // PostgreSQL keeps no text with a null character.
  const text = (await rawText(ending, content))?.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
  return text ? { text: text.slice(0, MOST_TEXT), isCut: text.length > MOST_TEXT } : null;
}

async function rawText(ending: FileEnding, content: Buffer): Promise<string | null> {
  if (ending === 'pdf') {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(content)), { mergePages: true });
    return text;
  }
  if (ending === 'docx') {
    const { default: mammoth } = await import('mammoth');
    return (await mammoth.extractRawText({ buffer: content })).value;
  }
  if (ending === 'odt') {
    const part = partsOf(content)?.get('content.xml');
    if (!part) throw new Error('content.xml is not there');
    return textOf(content, part, MOST_PART)
      .replace(/<text:(?:s|tab|line-break)\b[^>]*\/>|<\/text:(?:p|h)>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);
  }
  return ending === 'txt' || ending === 'csv' ? content.toString('utf8') : null;
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
