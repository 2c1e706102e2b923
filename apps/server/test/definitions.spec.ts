import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { levels, tenantIdOf } from '@bloemen/vocabulary';
import { commitmentStatuses, isClosed } from '../src/modules/commitments/commitment.rules.js';
import { isStale } from '../src/modules/plans/evidence/standing.rules.js';
import { aMunicipality } from '../src/modules/plans/plans.builders.js';
import { makeClient } from '../src/platform/database/clients.js';
import { testDatabase, type TestDatabase } from './postgres.js';

const heemstede = tenantIdOf('GM0397');
const asten = tenantIdOf('GM0743');
const DAY = '2026-11-22';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await aMunicipality(database.sql, 'GM0397', 'Heemstede');
  await aMunicipality(database.sql, 'GM0743', 'Asten');
});
afterAll(() => database.drop());

type Reader = { url: string; tenantId?: string; roles?: string };
const inHeemstede = (): Reader => ({ url: database.appUrl, tenantId: heemstede, roles: 'COORDINATOR' });
const inAsten = (): Reader => ({ url: database.appUrl, tenantId: asten, roles: 'COORDINATOR' });
const nobody = (): Reader => ({ url: database.appUrl });
const programme = (): Reader => ({ url: database.programmeUrl });

/** What a serving role reads in a workspace, or outside every one. */
async function read<Row>(
  { url, tenantId = '', roles = '' }: Reader,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = makeClient({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `select set_config('app.tenant_id', $1, false), set_config('app.actor_id', $2, false),
        set_config('app.roles', $3, false)`,
      [tenantId, tenantId && randomUUID(), roles],
    );
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe('who takes part in the programme', () => {
  it('is told of everybody to everybody, and under what condition to who may know', async () => {
    const { sql } = database;
    await sql.query(`update municipality set status = 'PROSPECT', joined_on = null where id = $1`, [asten]);
    await sql.query(
      `insert into commitment (tenant_id, status, signer_name, signer_capacity)
        values ($1, 'LAPSED', 'A. de Boer', 'wethouder'), ($1, 'DISPUTED', 'A. de Boer', 'wethouder'),
          ($2, 'DISPUTED', 'B. Visser', 'wethouder')`,
      [heemstede, asten],
    );
    const text = `select takes_part, is_conditional from municipality_participation order by municipality_id = $1 desc`;
    expect(await read(programme(), text, [heemstede])).toEqual([
      { takes_part: true, is_conditional: true },
      { takes_part: false, is_conditional: false },
    ]);
    expect(await read(inAsten(), text, [heemstede])).toEqual([
      { takes_part: true, is_conditional: false },
      { takes_part: false, is_conditional: false },
    ]);
  });
});

describe('the statement of intent', () => {
  it('is open, and conditional, in the states that the rules say', async () => {
    const { rows } = await database.sql.query<{ status: string; open: boolean; conditional: boolean }>(
      `select status, app_commitment_is_open(status) as open, app_commitment_is_conditional(status) as conditional
        from unnest($1::text[]) status`,
      [commitmentStatuses],
    );
    expect(rows).toEqual(
      commitmentStatuses.map((status) => ({
        status,
        open: !isClosed(status),
        conditional: ['SIGNED_CONDITIONALLY', 'DISPUTED'].includes(status),
      })),
    );
  });

  it('that counts now is the newest, for the own municipality alone', async () => {
    await database.sql.query(`
      truncate commitment cascade;
      insert into commitment (tenant_id, status, signer_name, signer_capacity, created_at)
        values ('${heemstede}', 'WITHDRAWN', 'A. de Boer', 'wethouder', '2022-01-01'),
          ('${heemstede}', 'RATIFIED', 'A. de Boer', 'wethouder', '2026-05-01'),
          ('${heemstede}', 'LAPSED', 'A. de Boer', 'wethouder', '2021-01-01');`);
    const text = 'select tenant_id, status from current_commitment';
    expect(await read(inHeemstede(), text)).toEqual([{ tenant_id: heemstede, status: 'RATIFIED' }]);
    expect(await read(inAsten(), text)).toEqual([]);
    expect(await read(nobody(), text)).toEqual([]);
    await expect(read(programme(), text)).rejects.toThrow('permission denied');
  });
});

describe('the name of a coalition', () => {
  const text = 'select name, in_sentence as "inSentence" from coalition_local_name where tenant_id = $1';

  it('is the one it chose, or else the common one, in a sentence with its article', async () => {
    expect(await read(inHeemstede(), text, [heemstede])).toEqual([
      { name: 'Lokale coalitie', inSentence: 'de lokale coalitie' },
    ]);
    await database.sql.query(
      `insert into municipality_settings (tenant_id, coalition_name) values ($1, 'Sociale Coalitie')`,
      [heemstede],
    );
    const chosen = [{ name: 'Sociale Coalitie', inSentence: 'Sociale Coalitie' }];
    expect(await read(inHeemstede(), text, [heemstede])).toEqual(chosen);
    expect(await read(programme(), text, [heemstede])).toEqual(chosen);
  });

  it('of another municipality is not known, and not taken for the common one', async () => {
    expect(await read(inAsten(), text, [heemstede])).toEqual([]);
    expect(await read(nobody(), text, [heemstede])).toEqual([]);
  });
});

describe('a standing', () => {
  it('is stale when the rule says so, at every level and around every day', async () => {
    const days = ['2026-11-20', '2026-11-21', DAY, '2026-11-23', null];
    for (const level of levels) {
      for (const freshUntil of days) {
        await database.sql.query(
          `insert into pillar_standing (tenant_id, pillar, level, carried_on, fresh_until, because, missing, carried_by)
            values ($1, 'P1', $2, $3, $3, 'Dat volgt uit een feit.', '{}', '{}')
            on conflict (tenant_id, pillar) do update set level = $2, carried_on = $3, fresh_until = $3`,
          [heemstede, level, level === 'UNKNOWN' ? null : freshUntil],
        );
        const [row] = await read<{ freshUntil: string | null; stale: boolean }>(
          programme(),
          'select fresh_until::text as "freshUntil", stale from app_standings_on($1) where tenant_id = $2',
          [DAY, heemstede],
        );
        expect([level, row]).toEqual([level, { ...row, stale: isStale(row!, DAY) }]);
      }
    }
  });

  it('has the reason that its reader may read, and shows to no other municipality', async () => {
    await database.sql.query(
      `insert into pillar_standing_quote (tenant_id, pillar, because, openness)
        values ($1, 'P1', 'Dat volgt uit ‘Motie’.', 'MUNICIPALITY')`,
      [heemstede],
    );
    const text = 'select because from app_standings_on($1)';
    expect(await read(inHeemstede(), text, [DAY])).toEqual([{ because: 'Dat volgt uit ‘Motie’.' }]);
    expect(await read(programme(), text, [DAY])).toEqual([{ because: 'Dat volgt uit een feit.' }]);
    expect(await read({ ...inHeemstede(), roles: 'CLERK' }, text, [DAY])).toEqual([]);
    expect(await read(inAsten(), text, [DAY])).toEqual([]);
    expect(await read(nobody(), text, [DAY])).toEqual([]);
  });
});

describe('recurring money', () => {
  const fund = (lastYear: number | null, certainty = 'DECIDED') =>
    database.sql.query(
      `insert into pillar_evidence (tenant_id, pillar, kind, certainty, title, happened_on, source_type, source_text,
          recurrence, first_funded_year, last_funded_year)
        values ($1, 'P1', 'FUNDING', $3, 'Geld', '2026-01-01', 'EXECUTIVE_PAPER', 'Begroting', 'RECURRING', 2026, $2)`,
      [heemstede, lastYear, certainty],
    );
  const text = 'select year from money_until';

  it('lasts until the last year that was decided, and without end when some has none', async () => {
    expect(await read(inHeemstede(), text)).toEqual([]);
    await fund(2027);
    await fund(2028);
    await fund(2031, 'INTENDED');
    expect(await read(inHeemstede(), text)).toEqual([{ year: 2028 }]);
    expect(await read(inAsten(), text)).toEqual([]);
    expect(await read(nobody(), text)).toEqual([]);
    // For the signals of advisers; of the words and sums of these facts that role reads nothing.
    expect(await read(programme(), text)).toEqual([{ year: 2028 }]);
    await fund(null);
    expect(await read(inHeemstede(), text)).toEqual([]);
  });
});

describe('a coordinator', () => {
  it('is there from the first moment until the last, for the programme without who it is', async () => {
    const { sql } = database;
    const person = randomUUID();
    await sql.query(
      `insert into person (id, email, display_name) values ($1, 'coordinator@heemstede.example', 'Coördinator')`,
      [person],
    );
    await sql.query(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`, [
      heemstede,
      person,
    ]);
    const spans: [string, string | null, number][] = [
      ['-1 day', null, 1],
      ['-1 day', '1 hour', 1],
      ['-2 days', '-1 day', 0],
      ['1 hour', null, 0],
    ];
    for (const [from, until, found] of spans) {
      await sql.query(
        'update role_assignment set starts_at = now() + $1::interval, ends_at = now() + $2::interval where person_id = $3',
        [from, until, person],
      );
      for (const reader of [programme(), inHeemstede()])
        expect(await read(reader, 'select tenant_id from coordinator_now')).toHaveLength(found);
      expect(await read(inHeemstede(), 'select email from coordinator_address')).toHaveLength(found);
      expect(await read(inAsten(), 'select tenant_id from coordinator_now')).toEqual([]);
    }
    await expect(read(programme(), 'select email from coordinator_address')).rejects.toThrow('permission denied');
  });
});

it.each(['app_coalition_on', 'app_coalition_counts_on', 'app_coalition_recorded_until', 'app_standings_on'])(
  '%s becomes part of the statement that reads it: no call that the planner cannot look into',
  async (name) => {
    for (const reader of [inHeemstede(), programme()]) {
      const plan = await read<Record<string, string>>(reader, `explain select * from ${name}('${DAY}')`);
      expect(plan.map((line) => line['QUERY PLAN']).join('\n')).not.toMatch(/Function Scan/);
    }
  },
);
