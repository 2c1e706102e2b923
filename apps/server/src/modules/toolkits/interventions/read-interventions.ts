import type { ListFile } from '../../../platform/sheets/list-reader.js';
import { readSheet } from '../../../platform/sheets/sheet-file.js';
import { parseInterventions, type ImportedRow } from './intervention-import.rules.js';

/** From the bytes of a file to the rows it means. Runs on a thread. */
export async function readInterventions({ today, ...list }: ListFile): Promise<ImportedRow[]> {
  return parseInterventions(await readSheet(list), today, list.limits.rows);
}
