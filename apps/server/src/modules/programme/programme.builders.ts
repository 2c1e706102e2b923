import type { Pool } from 'pg';
import { tenantIdOf, type Level, type PillarCode } from '@bloemen/vocabulary';
import { demonstrationMunicipalities } from '../../seed/demonstration.js';
import type { Database } from '../../platform/database/database.js';
import { seedMunicipalities, seedParticipation } from '../municipalities/municipalities.seed.js';
import { seedParticipationMilestones } from './programme.seed.js';

/**
 * All municipalities, of which 168 take part: 156 with standings as the demonstration list describes them. Gives the
 * codes of those.
 */
export async function aCountry(database: Database, sql: Pool): Promise<string[]> {
  await seedMunicipalities(database);
  await seedParticipationMilestones(database);
  const codes = (await sql.query<{ cbs_code: string }>('select cbs_code from municipality')).rows.map(
    (row) => row.cbs_code,
  );
  const list = demonstrationMunicipalities(codes);
  await seedParticipation(
    database,
    list.map(({ cbsCode, status, joinedOn }) => ({ cbsCode, status, joinedOn, demonstration: true })),
  );
  const standings = list.flatMap(({ cbsCode, pillars }) =>
    Object.entries(pillars).map(([pillar, { level, evidenceAgeMonths }]) => ({
      id: tenantIdOf(cbsCode),
      pillar,
      level,
      age: evidenceAgeMonths,
    })),
  );
  await sql.query(
    `
    insert into pillar_standing (tenant_id, pillar, level, carried_on, fresh_until, because, missing, carried_by)
    select id, pillar, level, current_date - make_interval(months => age),
      current_date - make_interval(months => age - 12), 'Reden.', '{}', '{}'
    from jsonb_to_recordset($1) as standing(id uuid, pillar text, level text, age integer) where level <> 'UNKNOWN'`,
    [JSON.stringify(standings)],
  );
  return list.map(({ cbsCode }) => cbsCode);
}

/** Sets one standing aside from its evidence. */
export async function aStanding(sql: Pool, cbsCode: string, pillar: PillarCode, level: Level): Promise<void> {
  await sql.query(
    `
    insert into pillar_standing (tenant_id, pillar, level, carried_on, fresh_until, because, missing, carried_by)
    values ($1, $2, $3, current_date, current_date + 300, 'Reden.', '{}', '{}')
      on conflict (tenant_id, pillar) do update set level = excluded.level`,
    [tenantIdOf(cbsCode), pillar, level],
  );
}
