import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PROGRAMME_TENANT_ID, tenantIdOf } from '@bloemen/vocabulary';
import { testDatabase, type TestDatabase } from './postgres.js';
import { aRowIn, EXAMPLE_ID } from './rows.js';
import { makeClient } from '../src/platform/database/clients.js';

const own = tenantIdOf('GM0397');
const other = tenantIdOf('GM0473');

type Door = { role: 'app' | 'programme'; tenantId: string; scope: 'tenant' | 'system' };
const doors: Record<string, Door> = {
  own: { role: 'app', tenantId: own, scope: 'tenant' },
  other: { role: 'app', tenantId: other, scope: 'tenant' },
  national: { role: 'app', tenantId: PROGRAMME_TENANT_ID, scope: 'tenant' },
  none: { role: 'app', tenantId: '', scope: 'tenant' },
  adviser: { role: 'programme', tenantId: '', scope: 'tenant' },
};

/**
 * Every workspace table x {select, insert, update, delete} x {own, other, national, nobody, read across}, with a row of
 * Heemstede in each.
 */
describe('every workspace table', () => {
  let database: TestDatabase;
  let tables: {
    name: string;
    released: 'all' | 'some' | 'none';
    deletable: boolean;
    updatable: boolean;
    tenantReadable: boolean;
    ofPerson: boolean;
    /** Its rows are seen by who sees the rows of these tables that they are about. */
    asOpenAs: string[];
  }[];
  const clients: pg.Client[] = [];
  const byRole: Record<Door['role'], pg.Client> = {} as never;

  beforeAll(async () => {
    database = await testDatabase();
    await database.sql.query(
      `insert into tenant values ($1, 'municipality', 'Heemstede'), ($2, 'municipality', 'Zandvoort')`,
      [own, other],
    );
    tables = (await database.sql.query<(typeof tables)[number]>(workspaceTables)).rows;
    for (const { name } of tables) await aRowIn(database.sql, name, own);
    await database.sql.query(`update document_attachment set subject_kind = 'EVIDENCE'`);
    for (const [role, url] of [
      ['app', database.appUrl],
      ['programme', database.programmeUrl],
    ] as const) {
      byRole[role] = makeClient({ connectionString: url });
      clients.push(byRole[role]);
      await byRole[role].connect();
    }
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await database.drop();
  });

  /**
   * Runs one statement through a door and undoes it: the number of rows it reached, or 'refused'. With `isThePerson` as
   * the one whose row it is, where a table is of persons within their workspace.
   */
  async function reach(door: Door, sql: string, isThePerson = false): Promise<number | 'refused'> {
    const client = byRole[door.role];
    await client.query('begin');
    try {
      await client.query(`select set_config('app.tenant_id', $1, true), set_config('app.scope', $2, true)`, [
        door.tenantId,
        door.scope,
      ]);
      if (isThePerson) await client.query(`select set_config('app.actor_id', '${EXAMPLE_ID}', true)`);
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      if ((error as { code?: string }).code === '42501') return 'refused';
      throw error;
    } finally {
      await client.query('rollback');
    }
  }

  async function reached(name: string, ofPerson: boolean) {
    const columns = (
      await database.sql.query<{ list: string }>(
        `select string_agg(quote_ident(attname), ',') as list from pg_attribute where attrelid = $1::regclass
          and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`,
        [name],
      )
    ).rows[0]?.list;
    const table: Record<string, Record<string, number | 'refused'>> = {};
    for (const [who, door] of Object.entries(doors)) {
      table[who] = {
        select: await reach(door, `select 1 from ${name} where tenant_id = '${own}'`, ofPerson),
        update: await reach(door, `update ${name} set tenant_id = tenant_id where tenant_id = '${own}'`, ofPerson),
        delete: await reach(door, `delete from ${name} where tenant_id = '${own}'`, ofPerson),
        insert:
          who === 'own'
            ? 0
            : await reach(door, `insert into ${name} (${columns}) select ${columns} from kept_rows.${name}`, ofPerson),
      };
    }
    return table;
  }

  beforeAll(async () => {
    await database.sql.query(
      'create schema kept_rows; grant usage on schema kept_rows to bloemen_app, bloemen_programme',
    );
    for (const { name } of tables)
      await database.sql.query(
        `create table kept_rows.${name} as select * from public.${name} where tenant_id = '${own}'; grant
          select on kept_rows.${name} to bloemen_app, bloemen_programme`,
      );
  });

  it('is opened by its own workspace and closed to every other, to nobody, and to writing across', async () => {
    for (const { name, released, updatable, tenantReadable, ofPerson } of tables) {
      // An import of the programme, which is work for no person, writes these: to persons they are closed as all others.
      const isImported = name === 'neighbourhood_figure';
      const table = await reached(name, ofPerson || isImported);
      if (ofPerson)
        expect([name, await reach(doors['own']!, `select 1 from ${name} where tenant_id = '${own}'`)]).toEqual([
          name,
          0,
        ]);
      if (isImported) {
        // Without a person only the programme reaches them, for that import; a municipality reads its own and no more.
        const of = `from ${name} where tenant_id = '${own}'`;
        const update = `update ${name} set area_name = area_name where tenant_id = '${own}'`;
        for (const [who, read, changed] of [
          ['national', 1, 1],
          ['own', 1, 0],
          ['other', 0, 0],
          ['none', 0, 0],
        ] as const) {
          expect([name, who, await reach(doors[who]!, `select 1 ${of}`)]).toEqual([name, who, read]);
          expect([name, who, await reach(doors[who]!, update)]).toEqual([name, who, changed]);
          expect([name, who, await reach(doors[who]!, `delete ${of}`)]).toEqual([name, who, changed]);
        }
      }
      expect([name, table['own']!['select']]).toEqual([name, tenantReadable ? 1 : 'refused']);
      if (updatable) expect([name, table['own']!['update']]).toEqual([name, isImported ? 0 : 1]);
      for (const who of ['other', 'national', 'none']) {
        // The programme reads the names that workspaces propose to it.
        const proposed = who === 'national' && name === 'organisation_name_proposal' ? 1 : 0;
        expect([name, who, table[who]!['select']]).toEqual([name, who, tenantReadable ? proposed : 'refused']);
        expect([0, 'refused']).toContain(table[who]!['update']);
        expect([0, 'refused']).toContain(table[who]!['delete']);
        expect([name, who, table[who]!['insert']]).toEqual([name, who, 'refused']);
      }
      expect([name, table['adviser']!['select']]).toEqual([name, { all: 1, some: 0, none: 'refused' }[released]]);
      for (const verb of ['update', 'delete', 'insert'])
        expect([name, verb, table['adviser']![verb]]).toEqual([name, verb, 'refused']);
    }
  }, 120_000);

  it('is closed by its policy and nothing else: with the policy opened, each probe sees through', async () => {
    for (const { name, ofPerson, asOpenAs } of tables.filter(({ tenantReadable }) => tenantReadable)) {
      const opened = [name, ...asOpenAs];
      // What is added to the list while it is walked is walked too.
      for (const above of opened)
        for (const one of tables.find((table) => table.name === above)?.asOpenAs ?? [])
          if (!opened.includes(one)) opened.push(one);
      for (const table of opened)
        await database.sql.query(`alter policy own_tenant on ${table} using (true) with check (true)`);
      const seen = await reach(doors['other']!, `select 1 from ${name} where tenant_id = '${own}'`, ofPerson);
      expect([name, seen]).toEqual([name, 1]);
      for (const table of opened)
        await database.sql.query(
          `alter policy own_tenant on ${table} using (tenant_id = (select nullif(current_setting('app.tenant_id', true),
            '')::uuid)) with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))`,
        );
    }
  }, 60_000);
});

const workspaceTables = `
select c.relname as name,
  coalesce((select case p.qual when 'true' then 'all' else 'some' end from pg_policies p where p.tablename = c.relname
    and p.policyname = 'programme_read'), 'none') as released,
  exists (select from pg_policies p where p.tablename = c.relname and p.permissive = 'RESTRICTIVE'
    and p.cmd = 'ALL' and p.qual like '%person_id%app_actor_id()%') as "ofPerson",
  array(select substring(p.qual from 'FROM (\\w+)') from pg_policies p where p.tablename = c.relname
    and p.policyname ~ '^as_open_as_the_' and p.qual ~ 'EXISTS') as "asOpenAs",
  has_table_privilege('bloemen_app', c.oid, 'update') as updatable,
  has_column_privilege('bloemen_app', c.oid, 'tenant_id', 'select') as "tenantReadable",
  has_table_privilege('bloemen_app', c.oid, 'delete') as deletable
from pg_class c where c.relnamespace = 'public'::regnamespace and exists (select from pg_policies p
  where p.tablename = c.relname and p.policyname = 'own_tenant')
order by c.relname`;
