import type { ListFile } from '../../../platform/sheets/list-reader.js';
import { readSheet } from '../../../platform/sheets/sheet-file.js';
import { parseImport, type ImportRow } from './coalition-import.rules.js';

/** From the bytes of a file to the rows it means. Runs on a thread. */
export async function readList({ today, ...list }: ListFile): Promise<ImportRow[]> {
  return parseImport(await readSheet(list), today, list.limits.rows);
}
