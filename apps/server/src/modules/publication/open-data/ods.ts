import { writeOds } from 'hucre/ods';

export type OdsSheet = { name: string; rows: (string | number | boolean | null)[][] };

/** A workbook of these sheets. Runs on a thread: a set may have many thousands of rows. */
export function odsOf(sheets: OdsSheet[]): Promise<Uint8Array> {
  return writeOds({ sheets });
}
