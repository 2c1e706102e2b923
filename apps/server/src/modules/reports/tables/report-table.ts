import { dutchDate, type DatePrecision } from '@bloemen/vocabulary';
import { pageTable, type PageTable } from '../../../platform/pdf/page-table.js';

/**
 * Tables of a report. One definition feeds the PDF and the spreadsheet, so that both always show the same facts.
 */
export type ReportDate = { on: string; precision: DatePrecision };
export type Cell = string | number | ReportDate | null;

export type ReportColumn = {
  label: string;
  kind: 'text' | 'number' | 'percentage' | 'date';
  /** Share of the width of the page, next to the other text columns. */
  width?: number;
  /** What stands where there is no value; never a zero. */
  missing?: string;
};

export type ReportTable = {
  /** Title above the table and name of the sheet, so at most 31 characters without []:*?/\ (a rule of spreadsheets). */
  name: string;
  columns: ReportColumn[];
  rows: Cell[][];
};

/** What a document tells about itself. */
export type ReportMatter = { title: string; asOf: string; tables: ReportTable[] };

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const percentages = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function onDay(on: string): ReportDate {
  return { on, precision: 'DAY' };
}

export function dutchNumber(value: number): string {
  return numbers.format(value);
}

const euros = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});

export function dutchEuros(value: number): string {
  return euros.format(value);
}

export function dutchPercentage(value: number): string {
  return `${percentages.format(value)}%`;
}

/** A cell as a person reads it. */
export function shown(cell: Cell, column: ReportColumn): string {
  if (cell === null) return column.missing ?? '–';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return column.kind === 'percentage' ? dutchPercentage(cell) : dutchNumber(cell);
  return dutchDate(cell.on, cell.precision);
}

/**
 * A table of two columns as names with their text, for a page; a name that comes back gets the texts of all its rows.
 */
export function printedEntries({ columns, rows }: ReportTable): [name: string, text: string][] {
  const texts = rows.map((row) => row.map((cell, index) => shown(cell, columns[index]!)));
  return Array.from(
    grouped(texts, ([name]) => name!),
    ([name, found]) => [name, found.map(([, text]) => text).join(' ')],
  );
}

/** What has the same key together, in the order of the first of each. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** A table of texts for a page. */
export function printedTable({ columns, rows }: ReportTable): PageTable {
  return pageTable(
    columns.map(({ label, kind, width = 1 }) => ({
      label,
      isNumeric: kind === 'number' || kind === 'percentage',
      weight: width,
    })),
    rows.map((row) => row.map((cell, index) => shown(cell, columns[index]!))),
  );
}
