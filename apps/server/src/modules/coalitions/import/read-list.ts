import { parseImport, type ImportRow } from './coalition-import.rules.js';
import { readSheet, type SheetLimits } from './sheet-file.js';

/** From the bytes of a file to the rows it means. Runs on a thread. */
export async function readList({
  today,
  ...list
}: {
  file: Uint8Array;
  limits: SheetLimits;
  today: string;
}): Promise<ImportRow[]> {
  return parseImport(await readSheet(list), today, list.limits.rows);
}
