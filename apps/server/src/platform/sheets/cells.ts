import { isDay, type DatePrecision } from '@bloemen/vocabulary';
import type { SheetRow } from './sheet-file.js';

/** A header stands among the first rows of a list. */
const HEADER_WITHIN = 20;

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** What people write above the column of each name, in small letters without marks. */
export type Headers<Column extends string> = Record<Column, readonly string[]>;

/**
 * The rows below the header, each with a way to its cells by the name of the column; the header is the first row that
 * has the column nobody can do without. Null without one.
 */
export function belowHeader<Column extends string>(
  rows: readonly SheetRow[],
  headers: Headers<Column>,
  needed: NoInfer<Column>,
): { number: number; cell: (column: Column) => string }[] | null {
  const at = rows.slice(0, HEADER_WITHIN).findIndex((row) => columnsOf(row, headers)[needed] !== undefined);
  const header = rows[at];
  if (!header) return null;
  const columns = columnsOf(header, headers);
  return rows
    .slice(at + 1)
    .map(({ number, cells }) => ({ number, cell: (column) => cells[columns[column] ?? -1] ?? '' }));
}

function columnsOf<Column extends string>(row: SheetRow, headers: Headers<Column>): Partial<Record<Column, number>> {
  const found: Partial<Record<Column, number>> = {};
  row.cells.forEach((text, index) => {
    const word = plain(text);
    for (const column of Object.keys(headers) as Column[]) if (headers[column].includes(word)) found[column] ??= index;
  });
  return found;
}

/** A text as it is compared with words: no capitals, diacritics or punctuation. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A day, month or year as Dutch people and spreadsheets write it; day before month. Null when it is none of these. */
export function dateOf(text: string): { on: string; precision: DatePrecision } | null {
  const words = text.toLowerCase().trim();
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(words);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const digits = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(words);
  if (digits) return calendarDate(digits[3], digits[2], digits[1]);
  const written = /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(\d{4})$/.exec(words);
  const month = written ? monthOf(written[2]!) : null;
  if (written && month) return calendarDate(written[3], month, written[1]);
  return /^\d{4}$/.test(words) ? calendarDate(words, undefined, undefined) : null;
}

function monthOf(word: string): string | null {
  const index = months.findIndex(
    (month) => month === word || month.slice(0, 3) === word || (month === 'maart' && word === 'mrt'),
  );
  return index < 0 ? null : String(index + 1);
}

function calendarDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): { on: string; precision: DatePrecision } | null {
  const on = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  if (!isDay(on)) return null;
  return { on, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
}
