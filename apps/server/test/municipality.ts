import type { Pool } from 'pg';
import { tenantIdOf } from '@bloemen/vocabulary';

/** A municipality with its workspace, put straight into a test database; returns the id of the workspace. */
export async function aMunicipality(sql: Pool, cbsCode: string, name: string): Promise<string> {
  const id = tenantIdOf(cbsCode);
  await sql.query("insert into tenant (id, kind, name) values ($1, 'municipality', $2) on conflict do nothing", [
    id,
    `Gemeente ${name}`,
  ]);
  await sql.query(
    `insert into municipality (id, cbs_code, name, short_name, province_code, province, ggd_code, ggd_region,
      inhabitants, inhabitants_on, latitude, longitude,
       hex_column, hex_row, status, joined_on)
     values ($1, $2, $3, $3, 'PV27', 'Noord-Holland', 'GG5406', 'GGD Kennemerland', 27000, '2025-01-01', 52.35, 4.62, 1,
       1, 'ACTIVE', '2021-05-25')
     on conflict do nothing`,
    [id, cbsCode, name],
  );
  return id;
}
