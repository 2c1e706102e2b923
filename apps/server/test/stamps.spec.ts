import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { PROGRAMME_TENANT_ID, tenantIdOf } from '@bloemen/vocabulary';
import { aMunicipality } from '../src/modules/plans/plans.builders.js';
import { makeClient } from '../src/platform/database/clients.js';
import { testDatabase, type TestDatabase } from './postgres.js';
import { aRowIn } from './rows.js';

const own = tenantIdOf('GM0397');
const other = tenantIdOf('GM0473');

type Column = { name: string; type: string; isReleased: boolean };
type Table = { name: string; ofWorkspace: boolean; columns: Column[] };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.sql.query(
    `insert into tenant values ('${own}', 'municipality', 'Heemstede'), ('${other}', 'municipality', 'Zandvoort');
     insert into programme_stamp (tenant_id) values ('${own}'), ('${other}'), ('${PROGRAMME_TENANT_ID}')
       on conflict do nothing`,
  );
});
afterAll(() => database.drop());

/** Which workspaces get a new stamp from what is done, asked on the connection that does it. */
async function moved(by: Pick<pg.ClientBase, 'query'>, work: () => Promise<unknown>): Promise<string[]> {
  const stamps = async () =>
    new Map(
      (
        await by.query<{ tenant_id: string; token: string }>(
          'select tenant_id, token from programme_stamp order by tenant_id',
        )
      ).rows.map(({ tenant_id, token }) => [tenant_id, token]),
    );
  const before = await stamps();
  await work();
  return [...(await stamps())].filter(([id, token]) => before.get(id) !== token).map(([id]) => id);
}

/** What the programme role may read, with a row of Heemstede in each, from the catalogue of a migrated database. */
describe('every table that the programme may read', () => {
  let tables: Table[];
  let client: pg.PoolClient;
  const inserted: Record<string, string[]> = {};

  beforeAll(async () => {
    tables = (await database.sql.query<Table>(releasedTables)).rows;
    client = await database.sql.connect();
    await client.query('alter table programme_stamp enable always trigger tr_programme_stamp_renew');
    for (const { name, ofWorkspace } of tables) {
      await client.query(
        `alter table ${name} enable always trigger touch_programme;
         alter table ${name} enable always trigger touch_programme_on_change`,
      );
      inserted[name] = await moved(client, () => aRowIn(database.sql, name, ofWorkspace ? own : null));
    }
  });
  afterAll(() => client.release());

  /** Does it as if acting for a workspace, with no trigger but those of the stamps, and undoes it. */
  async function movedBy(sql: string, acting = ''): Promise<string[]> {
    await client.query('begin; set local session_replication_role = replica');
    try {
      await client.query(`select set_config('app.tenant_id', $1, true)`, [acting]);
      return await moved(client, async () => {
        const { rowCount } = await client.query(sql);
        if (!rowCount) throw new Error(`no row for ${sql}`);
        await client.query('set constraints all immediate');
      });
    } finally {
      await client.query('rollback');
    }
  }

  it('is watched, and nothing else is', async () => {
    const { rows } = await database.sql.query<{ name: string }>(
      `select tgrelid::regclass::text as name from pg_trigger where tgname in ('touch_programme',
        'touch_programme_on_change') and tginitdeferred and tgenabled <> 'D' group by 1 having count(*) = 2 order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    expect(tables.length).toBeGreaterThan(25);
  });

  it('gives a new stamp for each released column and for no other', async () => {
    const wrong: unknown[] = [];
    let [released, kept] = [0, 0];
    for (const { name, ofWorkspace, columns } of tables) {
      for (const { name: column, type, isReleased } of columns) {
        const change = `update ${name} set ${column} = ${otherThan(column, type)}`;
        const expected = isReleased ? [ofWorkspace ? own : other] : [];
        const found = await movedBy(change, ofWorkspace ? '' : other);
        if (found.join() !== expected.join()) wrong.push({ name, column, found, expected });
        if (isReleased) released += 1;
        else kept += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect([released > 100, kept > 20]).toEqual([true, true]);
  }, 120_000);

  it('gives one for a row that is new or gone, and none for a row that stays as it is', async () => {
    for (const { name, ofWorkspace, columns } of tables) {
      expect([name, inserted[name]]).toEqual([name, [ofWorkspace ? own : PROGRAMME_TENANT_ID]]);
      expect([name, await movedBy(`delete from ${name}`, ofWorkspace ? '' : other)]).toEqual([
        name,
        [ofWorkspace ? own : other],
      ]);
      const { name: column } = columns[0]!;
      expect([name, await movedBy(`update ${name} set ${column} = ${column}`)]).toEqual([name, []]);
    }
  });
});

/** The serving roles and the owner, each through its own door. */
describe('a stamp', () => {
  let inOwn: pg.Client;
  let inOther: pg.Client;
  let asSystem: pg.Client;
  let owner: pg.Client;
  let separate: TestDatabase;

  async function door(url: string, tenantId: string, scope = 'tenant'): Promise<pg.Client> {
    const client = makeClient({ connectionString: url });
    await client.connect();
    await client.query(`select set_config('app.tenant_id', $1, false), set_config('app.scope', $2, false)`, [
      tenantId,
      scope,
    ]);
    return client;
  }

  beforeAll(async () => {
    separate = await testDatabase();
    for (const [code, name] of [
      ['GM0397', 'Heemstede'],
      ['GM0473', 'Zandvoort'],
    ] as const)
      await aMunicipality(separate.sql, code, name);
    inOwn = await door(separate.appUrl, own);
    inOther = await door(separate.appUrl, other);
    asSystem = await door(separate.appUrl, '', 'system');
    owner = await door(separate.ownerUrl, '');
    for (const client of [inOwn, inOther]) await client.query(addMilestone);
  });
  afterAll(async () => {
    await Promise.all([inOwn, inOther, asSystem, owner].map((client) => client.end()));
    await separate.drop();
  });

  const movedIn = (work: () => Promise<unknown>) => moved(separate.sql, work);

  it('is new for the own workspace alone, once in a transaction', async () => {
    const version = async () =>
      (await separate.sql.query<{ version: string }>('select version from programme_stamp where tenant_id = $1', [own]))
        .rows[0]!.version;
    const before = Number(await version());
    expect(
      await movedIn(async () => {
        await inOwn.query('begin');
        await inOwn.query(addMilestone);
        await inOwn.query(`insert into municipality_settings (coalition_name) values ('Samen Heemstede')`);
        await inOwn.query('commit');
      }),
    ).toEqual([own]);
    expect(Number(await version())).toBe(before + 1);
  });

  it('stays when the change is undone, whole or in part', async () => {
    expect(
      await movedIn(async () => {
        await inOwn.query('begin');
        await inOwn.query(addMilestone);
        await inOwn.query('rollback');
        await inOwn.query('begin; savepoint before_it');
        await inOwn.query(addMilestone);
        await inOwn.query('rollback to before_it; commit');
      }),
    ).toEqual([]);
  });

  it('is not moved from another workspace, nor by nobody', async () => {
    const nobody = await door(separate.appUrl, '');
    expect(
      await movedIn(async () => {
        await inOther.query('update milestone_tally set done = done + 1 where tenant_id = $1', [own]);
        await inOther.query('update programme_stamp set version = version + 1 where tenant_id = $1', [own]);
        await asSystem.query('update programme_stamp set version = version + 1 where tenant_id = $1', [own]);
        await nobody.query('update programme_stamp set version = version + 1');
        await nobody.query('delete from milestone_tally');
        for (const refused of [inOther, asSystem, nobody])
          await expect(refused.query('insert into programme_stamp (tenant_id) values ($1)', [own])).rejects.toThrow(
            /row-level security/,
          );
      }),
    ).toEqual([]);
    await nobody.end();
  });

  it('of the programme is new when the platform changes what all share, of the own workspace when it does so itself', async () => {
    expect(
      await movedIn(() => asSystem.query(`update municipality set name = name || '.' where id = $1`, [other])),
    ).toEqual([PROGRAMME_TENANT_ID]);
    expect(
      await movedIn(() =>
        inOwn.query(
          `insert into organisation (name, name_key, match_keys, local_to) values ('Samen', 'samen', '{}', app_tenant_id())`,
        ),
      ),
    ).toEqual([own]);
  });

  it('of the programme is new when it notes an example at an evening for a municipality', async () => {
    const atEvening = await door(separate.appUrl, PROGRAMME_TENANT_ID);
    await atEvening.query(
      `with evening as (insert into signing_event (id, code, title, starts_at, ends_at, place, organisers)
          values ('${own}', 'voorbeeld', 'Voorbeeld', now(), now() + interval '1 hour', 'Den Haag', '{VWS}') returning id)
        insert into signing_event_municipality (event_id, municipality_id) select id, $1 from evening`,
      [own],
    );
    expect(
      await movedIn(() =>
        atEvening.query(
          `insert into practice_card (tenant_id, event_id, pillar, title, what_it_was) values ($1, $1, 'P1', 'Voorbeeld', 'Een eettafel')`,
          [own],
        ),
      ),
    ).toEqual([PROGRAMME_TENANT_ID]);
    await atEvening.end();
  });

  it('is new when a milestone goes with its goal, and when a migration changes rows and then the table', async () => {
    expect(await movedIn(() => inOwn.query('delete from goal'))).toEqual([own]);
    expect(
      await movedIn(() =>
        owner.query(`begin; alter table milestone_tally no force row level security;
          update milestone_tally set done = done + 1 where tenant_id = '${other}';
          set constraints all immediate; alter table milestone_tally force row level security; commit`),
      ),
    ).toEqual([other]);
  });

  it('is held by nobody until the commit, so that one save waits for no other', async () => {
    const second = await door(separate.appUrl, own);
    expect(
      await movedIn(async () => {
        await inOwn.query('begin');
        await inOwn.query(`update municipality_settings set coalition_name = 'Heemstede Samen'`);
        await second.query(`set lock_timeout = '2s'`);
        await second.query(`insert into consent (reader) values ('VNG')`);
        await inOwn.query('commit');
      }),
    ).toEqual([own]);
    await second.end();
  });

  it('is new for what a later migration releases, with the columns and rows that it names', async () => {
    await owner.query(`
      create table probe (tenant_id uuid primary key, shown text, hidden text, openness text);
      select app_secure_tenant_table('probe');
      select app_let_programme_read('probe', '{tenant_id,shown}', 'openness = ''PUBLIC''');`);
    await separate.sql.query(
      `insert into probe values ('${own}', 'a', 'b', 'PUBLIC'), ('${other}', 'a', 'b', 'PUBLIC')`,
    );
    const changing = (column: string) => movedIn(() => inOwn.query(`update probe set ${column} = ${column} || '.'`));
    expect(await changing('shown')).toEqual([own]);
    expect(await changing('openness')).toEqual([own]);
    expect(await changing('hidden')).toEqual([]);
    await owner.query(`select app_let_programme_read('probe', '{hidden}')`);
    expect(await changing('hidden')).toEqual([own]);
    await owner.query(`
      create table probe_of_all (id integer primary key, shown text);
      select app_secure_shared_table('probe_of_all', 'any');
      alter table probe_of_all add column later text not null default '';`);
    expect(await movedIn(() => asSystem.query(`insert into probe_of_all values (1, 'a')`))).toEqual([
      PROGRAMME_TENANT_ID,
    ]);
    expect(await movedIn(() => inOwn.query(`update probe_of_all set later = '.'`))).toEqual([own]);
  });
});

const addMilestone = `
  with aim as (insert into goal (pillar, title, source_text) values ('P1', 'Doel', 'Plan') returning id)
  insert into milestone (goal_id, title, owner) select id, 'Mijlpaal', 'gemeente' from aim`;

/** An expression of the type that gives another value for every row. */
function otherThan(column: string, type: string): string {
  if (type === 'text') return `coalesce(${column}, '') || '.'`;
  if (type === 'uuid') return 'gen_random_uuid()';
  if (['integer', 'bigint', 'smallint', 'numeric', 'double precision'].includes(type))
    return `coalesce(${column}, 0) + 1`;
  if (type === 'boolean') return `not coalesce(${column}, false)`;
  if (type === 'jsonb') return `jsonb_build_array(${column})`;
  if (type === 'bytea') return `coalesce(${column}, '') || '\\x00'::bytea`;
  if (type === 'date') return `coalesce(${column}, '2021-05-25'::date) + 1`;
  if (type.startsWith('timestamp')) return `coalesce(${column}, '2021-05-25'::timestamptz) + interval '1 day'`;
  if (type.endsWith('[]')) return `coalesce(${column}, '{}') || (array[null])::${type}`;
  throw new Error(`no other value for ${column} of type ${type}`);
}

/** The workspace of a row never changes (app_keep_tenant). */
const releasedTables = `
select c.relname as name,
  exists (select from pg_policies p where p.tablename = c.relname and p.policyname = 'own_tenant') as "ofWorkspace",
  (select json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, null),
    'isReleased', a.attname = any (app_released_columns(c.oid))) order by a.attnum) from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
      and a.attname <> 'tenant_id'
  ) as columns
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'programme_stamp'
  and has_any_column_privilege('bloemen_programme', c.oid, 'select')
order by c.relname`;
