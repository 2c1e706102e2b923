import { tenantIdOf } from '@bloemen/vocabulary';
import type { TestApp } from '../../../test/app.js';

/** Puts a municipality with its workspace in the register. Returns the id of the workspace. */
export async function aMunicipality(
  { database }: Pick<TestApp, 'database'>,
  cbsCode: string,
  name: string,
): Promise<string> {
  const id = tenantIdOf(cbsCode);
  await database.sql.query(`insert into tenant (id, kind, name) values ($1, 'municipality', 'Gemeente ' || $2::text)`, [
    id,
    name,
  ]);
  await database.sql.query(
    `
    insert into municipality (id, cbs_code, name, short_name, province_code, province, ggd_code, ggd_region,
      inhabitants, inhabitants_on, latitude, longitude, hex_column, hex_row)
    values ($1, $2, $3, $3, 'PV27', 'Noord-Holland', 'GG3406', 'GGD Kennemerland', 27000, '2022-01-01', 52.35, 4.62, 0,
      0)`,
    [id, cbsCode, name],
  );
  return id;
}

/** An organisation that takes part in the coalition of a municipality. */
export async function aPartner(
  { database: { sql } }: TestApp,
  tenantId: string,
  name: string,
  isDemonstration = false,
): Promise<string> {
  await sql.query(`insert into coalition (tenant_id, started_on) values ($1, '2021-05-01') on conflict do nothing`, [
    tenantId,
  ]);
  const { rows } = await sql.query<{ id: string }>(
    `insert into organisation (name, name_key, match_keys, created_by, is_demonstration)
      values ($1, lower($1), '{}', $2, $3) returning id`,
    [name, tenantId, isDemonstration],
  );
  await sql.query(
    `insert into coalition_membership (tenant_id, organisation_id, state, from_on)
      values ($1, $2, 'MEMBER', '2021-05-01')`,
    [tenantId, rows[0]!.id],
  );
  return rows[0]!.id;
}
