import { writeCsv } from 'hucre/csv';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import type { Cell, ReportColumn, ReportMatter, ReportTable } from './report-table.js';

/**
 * Writes the tables of a report as a spreadsheet or as CSV.
 *
 * Texts are written as texts, so nothing a person typed becomes a formula; in CSV, which knows no types, a text that
 * a spreadsheet would calculate gets an apostrophe in front. Dates inside the file are those of the facts: the same
 * report has the same bytes.
 */
export type SpreadsheetFormat = 'XLSX' | 'ODS' | 'CSV';

/** Throws report.too_long_for_a_sheet when a book would have more than `mostRows` rows: it is made whole in memory, and CSV is not. */
export async function writeSpreadsheet(format: SpreadsheetFormat, matter: ReportMatter, mostRows: number): Promise<Buffer> {
  if (format === 'CSV') return oneFactPerLine(matter.tables);
  refuseUnless(matter.tables.reduce((sum, { rows }) => sum + rows.length, 0) <= mostRows, 'report.too_long_for_a_sheet');
  const at = new Date(`${matter.asOf}T00:00:00Z`);
  const book = {
    sheets: matter.tables.map(sheetOf),
    properties: { title: matter.title, creator: 'Duizend Bloemen', created: at, modified: at },
  };
  return Buffer.from(await (format === 'XLSX' ? writeXlsx(book) : writeOds(book)));
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

function sheetOf(table: ReportTable): WriteSheet {
  const header = table.columns.map((column) => column.label);
  return {
    name: table.name,
    columns: table.columns.map((column) => ({ width: column.kind === 'text' ? Math.max(16, 24 * (column.width ?? 1)) : Math.max(12, column.label.length + 2), numFmt: column.kind === 'date' ? 'dd-mm-yyyy' : undefined })),
    rows: [header, ...table.rows.map((row) => row.map((cell, at) => typedValue(cell, table.columns[at]!)))],
    cells: new Map(header.map((label, at) => [`0,${at}`, { value: label, style: { font: { bold: true } } }])),
    freezePane: { rows: 1 },
  };
}

function typedValue(cell: Cell, column: ReportColumn): CellValue {
  if (cell !== null && typeof cell === 'object' && cell.precision === 'DAY') return new Date(`${cell.on}T00:00:00Z`);
  return plainValue(cell, column);
}

/** A date no more exact than its source: 2021-05 for a month. */
function plainValue(cell: Cell, column: ReportColumn): string | number {
  if (cell === null) return column.missing ?? '';
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cell.replace(/[^\P{Cc}\n\t]/gu, '');
  return cell.on.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[cell.precision]);
}
