import { crc32, inflateSync } from 'node:zlib';

/** Width and height in pixels of a picture that is whole, or null for one that is broken or has something behind it. */
export type Pixels = { width: number; height: number };

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** More is refused before anything is unpacked. */
export const MOST_PIXELS = 3_000;

export const startsAsPng = (file: Buffer): boolean => file.subarray(0, 8).equals(PNG);
export const startsAsJpeg = (file: Buffer): boolean => file.subarray(0, 3).equals(JPEG);

/** Channels of each colour type of PNG (ISO/IEC 15948, 11.2.2). */
const channels: Partial<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * A PNG from the first byte to the last: chunks with the right sum, pixels of exactly the announced size, and nothing
 * behind the end. One that is larger than allowed is told by its size alone.
 */
export function pixelsOfPng(file: Buffer): Pixels | null {
  const parts: Buffer[] = [];
  let head: Buffer | null = null;
  for (let at = PNG.length; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length || crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return null;
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, end - 4);
    if (head === null && (type !== 'IHDR' || length !== 13)) return null;
    if (type === 'IHDR') head = body;
    if (type === 'IDAT') parts.push(body);
    // A picture that moves is no logo.
    if (type === 'acTL') return null;
    if (type === 'IEND') return end === file.length && head ? unpacked(head, Buffer.concat(parts)) : null;
    at = end;
  }
  return null;
}

function unpacked(head: Buffer, data: Buffer): Pixels | null {
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (width > MOST_PIXELS || height > MOST_PIXELS) return { width, height };
  const bits = head[8]! * (channels[head[9]!] ?? 0);
  const bytesOf = (columns: number, lines: number): number =>
    columns > 0 && lines > 0 ? lines * (1 + Math.ceil((columns * bits) / 8)) : 0;
  const size =
    head[12] === 0
      ? bytesOf(width, height)
      : adam7.reduce(
          (sum, [x, y, dx, dy]) => sum + bytesOf(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)),
          0,
        );
  try {
    return size > 0 && inflateSync(data, { maxOutputLength: size }).length === size ? { width, height } : null;
  } catch {
    return null;
  }
}

/** Start and step, across and down, of the seven passes of an interlaced PNG. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A JPEG from its first marker to its last, with nothing behind it. */
export function pixelsOfJpeg(file: Buffer): Pixels | null {
  let pixels: Pixels | null = null;
  for (let at = 2; at + 2 <= file.length;) {
    const marker = file[at + 1]!;
    if (file[at] !== 0xff) return null;
    if (marker === 0xd9) return at + 2 === file.length ? pixels : null;
    if (at + 4 > file.length) return null;
    const end = at + 2 + file.readUInt16BE(at + 2);
    // The frame says the size; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      if (at + 9 > file.length || pixels) return null;
      pixels = { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    }
    at = marker === 0xda ? endOfScan(file, end) : end;
  }
  return null;
}

/** Where the next marker is: within a scan an FF is followed by 00 or by a mark of restart. */
function endOfScan(file: Buffer, start: number): number {
  for (let at = file.indexOf(0xff, start); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return file.length;
}
