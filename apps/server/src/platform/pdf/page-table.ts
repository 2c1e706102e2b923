import { widthInEm } from './fonts.js';

/**
 * A column of a table on a page: numbers stand right and take the width of their longest word; texts share what is
 * left, by their weight.
 */
export type PageColumn = { label: string; isNumeric: boolean; weight: number };

/** What `data-table` of house.typ shows: widths in points, and which rows take one line. */
export type PageTable = {
  columns: { label: string; isNumeric: boolean }[];
  widths: number[];
  isLine: boolean[];
  rows: string[][];
};

/** Points. The page and the cells are those of house.typ. */
const CENTIMETRE = 72 / 2.54;
const TEXT_WIDTH = 17 * CENTIMETRE;
const TEXT_SIZE = 9;
const INSET = 4;
/** What rounding may take. */
const SPARE = 0.5;
/** A column of numbers; the widest holds the name of every municipality, which breaks after a hyphen only. */
const [NARROWEST, WIDEST] = [1.5 * CENTIMETRE, 4 * CENTIMETRE];

/**
 * A table with its measures. Typst lays out every cell of a row twice to find the height of the row, which is a quarter
 * of a page of tables; so the rows of which each cell surely fits on one line are named here, and the widths of columns
 * too.
 */
export function pageTable(columns: readonly PageColumn[], rows: string[][]): PageTable {
  const numberWidths = columns.map(({ label, isNumeric }, index) =>
    isNumeric
      ? numberWidth(
          label,
          rows.map((row) => row[index]!),
        )
      : 0,
  );
  const left = TEXT_WIDTH - numberWidths.reduce((sum, width) => sum + width, 0);
  const weights = columns.reduce((sum, { isNumeric, weight }) => sum + (isNumeric ? 0 : weight), 0);
  const widths = columns.map(({ isNumeric, weight }, index) =>
    isNumeric ? numberWidths[index]! : (left * weight) / weights,
  );
  return {
    columns: columns.map(({ label, isNumeric }) => ({ label, isNumeric })),
    widths,
    isLine: rows.map((row) =>
      row.every((text, index) => widthInEm(text) * TEXT_SIZE <= widths[index]! - 2 * INSET - SPARE),
    ),
    rows,
  };
}

function numberWidth(label: string, cells: readonly string[]): number {
  const longest = Math.max(
    ...label.split(/ |(?<=-)/).map((word) => widthInEm(word, 700)),
    ...cells.map((cell) => widthInEm(cell)),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest * TEXT_SIZE + 2 * INSET + SPARE));
}
