import { createHash } from 'node:crypto';

/** Where the seal of a document lies: bytes [0, start) and [end, length) are sealed, between them stands `<hex>`. */
export type SealedRange = { start: number; end: number };

/** The range of the one seal that a document carries, or null unless it covers the whole file but the seal itself. */
export function sealedRange(pdf: Buffer): SealedRange | null {
  const text = pdf.toString('latin1');
  const [found, ...more] = [...text.matchAll(/\/ByteRange \[0 (\d{1,10}) {1,10}(\d{1,10}) {1,10}(\d{1,10}) {0,10}\]/g)];
  if (!found || more.length > 0) return null;
  const [start, end, rest] = found.slice(1).map(Number) as [number, number, number];
  return end > start + 2 && end + rest === pdf.length && text[start] === '<' && text[end - 1] === '>'
    ? { start, end }
    : null;
}

/** SHA-256 of everything that the seal covers. */
export function sealedHash(pdf: Buffer, { start, end }: SealedRange): Buffer {
  return createHash('sha256').update(pdf.subarray(0, start)).update(pdf.subarray(end)).digest();
}
