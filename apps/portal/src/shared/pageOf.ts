const PAGE_SIZE = 25;

/**
 * The page that the address asks for of rows that all are here, by at most 25; the last one where it asks for more than
 * there is.
 */
export function pageOf<Row>(rows: readonly Row[], asked: string | undefined) {
  const count = Math.ceil(rows.length / PAGE_SIZE);
  const page = Math.max(1, Math.min(count, Math.trunc(Number(asked)) || 1));
  return { page, count, rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) };
}
