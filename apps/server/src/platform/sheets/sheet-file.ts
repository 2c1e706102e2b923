import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { streamOdsRows } from 'hucre/ods';
import { streamXlsxRows } from 'hucre/xlsx';
import { DomainError, refuseUnless } from '../errors/domain-error.js';

/**
 * Reads the first sheet of a CSV, XLSX or ODS file as rows of text. The bytes come from outside: the kind follows from
 * the content and not from the name, and nothing is parsed before its unpacked size is known. A file can make any
 * parser swell or go on for ever: only a thread calls it (`list-reader.ts`). Throws the `list.` codes.
 */
export type SheetLimits = { bytes: number; rows: number; unpackedBytes: number };

const MAX_ZIP_ENTRIES = 200;
const MAX_COLUMNS = 40;
const MAX_CELL = 1000;
/** Characters on one line of a CSV file; a line that never ends would take all the time there is. */
const MAX_RECORD = 100_000;
/** Title rows and an empty line may stand above the header. */
const ROWS_ABOVE_DATA = 20;

/** `number` is the row as the spreadsheet shows it, so that a person finds it back. */
export type SheetRow = { number: number; cells: string[] };

export async function readSheet({
  file: bytes,
  limits,
}: {
  file: Uint8Array;
  limits: SheetLimits;
}): Promise<SheetRow[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseUnless(file.length > 0, 'list.empty');
  refuseUnless(file.length <= limits.bytes, 'list.too_large');
  try {
    const rows = (isZip(file) ? await readWorkbook(file, limits) : readCsv(file, limits)).filter((row) =>
      row.cells.some((cell) => cell !== ''),
    );
    refuseUnless(rows.length > 0, 'list.empty');
    refuseUnless(rows.length <= limits.rows + ROWS_ABOVE_DATA, 'list.too_many_rows');
    return rows;
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('list.unreadable');
  }
}

function readCsv(file: Buffer, { rows }: SheetLimits): SheetRow[] {
  const text = decode(file);
  refuseUnless(!text.includes('\0'), 'list.unreadable');
  const records: string[][] = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: MAX_RECORD,
    to: rows * 2,
  });
  return records.map((record, index) => ({ number: index + 1, cells: record.slice(0, MAX_COLUMNS).map(cellText) }));
}

/** Excel in Dutch writes semicolons and, without being asked, Windows-1252; "Unicode-tekst" is UTF-16 with a mark. */
function decode(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const count = (mark: string) => start.split(mark).length;
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

async function readWorkbook(file: Buffer, { rows, unpackedBytes }: SheetLimits): Promise<SheetRow[]> {
  const isOds = unpackedEntries(file, unpackedBytes).has('content.xml');
  const options = { maxRows: rows * 2 };
  const read: SheetRow[] = [];
  for await (const { index, values } of isOds
    ? streamOdsRows(file, { ...options, sheets: [0] })
    : streamXlsxRows(file, { ...options, sheet: 0 })) {
    read.push({ number: index + 1, cells: values.slice(0, MAX_COLUMNS).map((value) => cellText(textOf(value))) });
  }
  return read;
}

function textOf(value: string | number | boolean | Date | null | undefined): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}

function cellText(value: string): string {
  return value.slice(0, MAX_CELL).replace(/\s+/g, ' ').trim();
}

function isZip(file: Buffer): boolean {
  return file.length > 22 && file.readUInt32LE(0) === 0x04034b50;
}

/**
 * Names in the archive, after unpacking every entry against one budget: a size that an archive states about itself
 * proves nothing. Archives with a comment, ZIP64 or another method than store and deflate do not come from a
 * spreadsheet program and are refused.
 */
function unpackedEntries(file: Buffer, unpackedBytes: number): Set<string> {
  const end = file.length - 22;
  refuseUnless(file.readUInt32LE(end) === 0x06054b50, 'list.unreadable');
  const count = file.readUInt16LE(end + 10);
  refuseUnless(count > 0 && count <= MAX_ZIP_ENTRIES, 'list.unreadable');
  const names = new Set<string>();
  let budget = unpackedBytes;
  let at = file.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    refuseUnless(file.readUInt32LE(at) === 0x02014b50, 'list.unreadable');
    const method = file.readUInt16LE(at + 10);
    const packed = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    refuseUnless((method === 0 || method === 8) && start + packed <= end, 'list.unreadable');
    const data = file.subarray(start, start + packed);
    budget -= method === 0 ? packed : unpackedSize(data, budget);
    refuseUnless(budget > 0, 'list.too_large');
    names.add(name);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return names;
}

function unpackedSize(data: Buffer, budget: number): number {
  try {
    return inflateRawSync(data, { maxOutputLength: budget }).length;
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new DomainError(tooLarge ? 'list.too_large' : 'list.unreadable');
  }
}
