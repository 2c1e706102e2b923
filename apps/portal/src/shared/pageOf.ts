const PAGE_SIZE = 25;
/** The server counts no further. */
const MOST_PAGES = 10_000;

/** The page that an address asks for of rows that the server gives by page; the first one where it asks for none. */
export const pageNumber = (asked: string | undefined): number =>
  Math.max(1, Math.min(MOST_PAGES, Math.trunc(Number(asked)) || 1));

/**
 * The page that the address asks for of rows that all are here, by at most 25; the last one where it asks for more than
 * there is.
 */
export function pageOf<Row>(rows: readonly Row[], asked: string | undefined) {
  const count = Math.ceil(rows.length / PAGE_SIZE);
  const page = Math.max(1, Math.min(count, pageNumber(asked)));
  return { page, count, rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) };
}
