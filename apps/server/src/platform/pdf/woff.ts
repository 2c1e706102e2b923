import { inflateSync } from 'node:zlib';

/**
 * Unpacks WOFF 1 fonts: Typst reads TrueType only, and the npm packages with open fonts ship WOFF.
 * fontkit reads fonts but writes only subsets of them, and reading these alone takes it five times as long.
 * The layout follows the W3C recommendation "WOFF File Format 1.0" and the OpenType tables 'name' and 'cmap'.
 */

const WOFF_SIGNATURE = 0x774f4646;
const FAMILY_NAME_ID = 1;
const STYLE_NAME_ID = 2;
const POSTSCRIPT_NAME_ID = 6;

type Table = { tag: string; data: Buffer };

/**
 * The TrueType font inside a WOFF file, under another family name so that an installed font cannot take its place. Some
 * readers ask for a name in PostScript as well.
 */
export function trueTypeOf(woff: Buffer, family: string, postscriptName?: string): Buffer {
  return assemble(
    woff.readUInt32BE(4),
    tablesOf(woff).map((table) =>
      table.tag === 'name' ? { ...table, data: nameTable(table.data, family, postscriptName) } : table,
    ),
  );
}

/** Every code point that a WOFF font has a glyph for, with how far that glyph moves on, in em. */
export function advancesOf(woff: Buffer): Map<number, number> {
  const tables = new Map(tablesOf(woff).map(({ tag, data }) => [tag, data]));
  const [cmap, head, hhea, hmtx] = ['cmap', 'head', 'hhea', 'hmtx'].map((tag) => tables.get(tag)!) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const unitsPerEm = head.readUInt16BE(18);
  // Glyphs after the last of these are as wide as the last.
  const widths = hhea.readUInt16BE(34);
  const advanceOf = (glyph: number) => hmtx.readUInt16BE(4 * Math.min(glyph, widths - 1)) / unitsPerEm;
  const advances = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const format = subtable.readUInt16BE(0);
    const glyphs = format === 4 ? segmentGlyphs(subtable) : format === 12 ? groupGlyphs(subtable) : [];
    for (const [code, glyph] of glyphs) advances.set(code, advanceOf(glyph));
  }
  return advances;
}

function tablesOf(woff: Buffer): Table[] {
  if (woff.readUInt32BE(0) !== WOFF_SIGNATURE) throw new Error('This is not a WOFF 1 font.');
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = woff.subarray(44 + 20 * index, 64 + 20 * index);
    const [offset, packedLength, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const packed = woff.subarray(offset, offset + packedLength);
    return { tag: entry.toString('latin1', 0, 4), data: packedLength < length ? inflateSync(packed) : packed };
  });
}

function assemble(flavour: number, tables: Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tables.length - power) * 16, 10);
  const body: Buffer[] = [];
  let offset = head.length;
  tables.forEach(({ tag, data }, index) => {
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    head.write(tag, 12 + 16 * index, 'latin1');
    head.writeUInt32BE(checksum(padded), 12 + 16 * index + 4);
    head.writeUInt32BE(offset, 12 + 16 * index + 8);
    head.writeUInt32BE(data.length, 12 + 16 * index + 12);
    body.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([head, ...body]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A 'name' table with the family and the original style alone: weight and slant are read from other tables. */
function nameTable(original: Buffer, family: string, postscriptName?: string): Buffer {
  const records = [
    { id: FAMILY_NAME_ID, text: utf16(family) },
    { id: STYLE_NAME_ID, text: utf16('Regular') },
    ...(postscriptName ? [{ id: POSTSCRIPT_NAME_ID, text: utf16(postscriptName) }] : []),
  ];
  const head = Buffer.alloc(6 + 12 * records.length);
  head.writeUInt16BE(original.readUInt16BE(0), 0);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  records.forEach(({ id, text }, index) => {
    [3, 1, 0x409, id, text.length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field),
    );
    offset += text.length;
  });
  return Buffer.concat([head, ...records.map((record) => record.text)]);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function segmentGlyphs(subtable: Buffer): [code: number, glyph: number][] {
  const doubled = subtable.readUInt16BE(6);
  const found: [number, number][] = [];
  for (let at = 0; at < doubled; at += 2) {
    const end = subtable.readUInt16BE(14 + at);
    const start = subtable.readUInt16BE(16 + doubled + at);
    const delta = subtable.readUInt16BE(16 + 2 * doubled + at);
    const rangeAt = 16 + 3 * doubled + at;
    const range = subtable.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = range === 0 ? code : subtable.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (listed !== 0) found.push([code, (listed + delta) & 0xffff]);
    }
  }
  return found.filter(([, glyph]) => glyph !== 0);
}

function groupGlyphs(subtable: Buffer): [code: number, glyph: number][] {
  const found: [number, number][] = [];
  for (let index = 0; index < subtable.readUInt32BE(12); index++) {
    const [start, end, glyph] = [
      subtable.readUInt32BE(16 + 12 * index),
      subtable.readUInt32BE(20 + 12 * index),
      subtable.readUInt32BE(24 + 12 * index),
    ];
    for (let code = start; code <= end; code++) found.push([code, glyph + code - start]);
  }
  return found;
}
