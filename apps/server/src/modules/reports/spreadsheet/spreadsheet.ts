import { writeCsv } from 'hucre/csv';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import type { Cell, ReportColumn, ReportMatter, ReportTable } from '../tables/report-table.js';
import type { Sheet, SheetCell } from './book.js';
import { writeOds } from './ods.js';
import { writeXlsx } from './xlsx.js';

/**
 * Writes the tables of a report as a spreadsheet or as CSV.
 *
 * Texts are written as texts, so nothing a person typed becomes a formula; in CSV, which knows no types, a text that
 * a spreadsheet would calculate gets an apostrophe in front. Dates inside the file are those of the facts: the same
 * report has the same bytes.
 */
export type SpreadsheetFormat = 'XLSX' | 'ODS' | 'CSV';

/**
 * Throws report.too_long_for_a_sheet when a book would have more than `mostRows` rows, header rows not counted; CSV has
 * no such limit.
 */
export async function writeSpreadsheet(
  format: SpreadsheetFormat,
  matter: ReportMatter,
  mostRows: number,
): Promise<Buffer> {
  if (format === 'CSV') return oneFactPerLine(matter.tables);
  refuseUnless(
    matter.tables.reduce((sum, { rows }) => sum + rows.length, 0) <= mostRows,
    'report.too_long_for_a_sheet',
  );
  return (format === 'XLSX' ? writeXlsx : writeOds)({
    title: matter.title,
    asOf: matter.asOf,
    sheets: matter.tables.map(sheetOf),
  });
}

/** What RFC 4180 puts between lines. */
const LINE_END = '\r\n';
/** Facts that are text at the same time: many make the file quicker, few keep it small in memory. */
const PORTION = 5_000;

/** CSV holds one table, so it lists every fact of every table: which table, which row, which column, what. */
function oneFactPerLine(tables: ReportTable[]): Buffer {
  const parts = [Buffer.from(writeCsv([['tabel', 'rij', 'kolom', 'waarde']], { bom: true }))];
  let portion: (string | number)[][] = [];
  const write = () => {
    parts.push(Buffer.from(LINE_END + writeCsv(portion, { escapeFormulae: true })));
    portion = [];
  };
  for (const { name, columns, rows } of tables) {
    for (const [index, row] of rows.entries()) {
      row.forEach((cell, at) => portion.push([name, index + 1, columns[at]!.label, plainValue(cell, columns[at]!)]));
      if (portion.length >= PORTION) write();
    }
  }
  if (portion.length > 0) write();
  return Buffer.concat(parts);
}

function sheetOf({ name, columns, rows }: ReportTable): Sheet {
  return {
    name,
    columns: columns.map(({ label, kind, width }) => ({
      label,
      width: Math.max(kind === 'text' ? Math.max(16, 24 * (width ?? 1)) : 12, label.length + 2),
    })),
    *rows() {
      for (const row of rows) yield row.map((cell, at) => typedValue(cell, columns[at]!));
    },
  };
}

function typedValue(cell: Cell, column: ReportColumn): SheetCell {
  if (cell !== null && typeof cell === 'object' && cell.precision === 'DAY') return { day: cell.on };
  return plainValue(cell, column);
}

/** A date no more exact than its source: 2021-05 for a month. */
function plainValue(cell: Cell, column: ReportColumn): string | number {
  if (cell === null) return column.missing ?? '';
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cell.replace(/[^\P{Cc}\n\t]/gu, '');
  return cell.on.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[cell.precision]);
}
