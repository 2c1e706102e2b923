import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { tenantIdOf } from '@bloemen/vocabulary';
import { repeatableSql } from '../../../../../migrations/repeatable.js';
import { testDatabase, type TestDatabase } from '../../../test/postgres.js';
import { aMunicipality } from '../../modules/plans/plans.builders.js';
import { makeClient } from './clients.js';
import { prepareDatabase } from './prepare.js';
import { makeRepeatable, type RepeatableSql } from './repeatable.js';

const heemstede = tenantIdOf('GM0397');
const asten = tenantIdOf('GM0743');

const names: RepeatableSql = {
  name: 'names.views.sql',
  text: `
    create view own_name with (security_invoker = true) as select tenant_id, coalition_name, week_name
      from municipality_settings;
    grant select on own_name to bloemen_app;`,
};
const lengths: RepeatableSql = {
  name: 'lengths.views.sql',
  text: `
    create function app_length(p_name text) returns integer language sql immutable as 'select length(p_name)';
    create view own_length with (security_invoker = true) as select tenant_id, app_length(coalition_name) from own_name;`,
};

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  owner = makeClient({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const [id, code, name] of [
    [heemstede, 'GM0397', 'Heemstede'],
    [asten, 'GM0743', 'Asten'],
  ] as const) {
    await aMunicipality(database.sql, code, name);
    await database.sql.query('insert into municipality_settings (tenant_id, coalition_name) values ($1, $2)', [
      id,
      `Coalitie ${name}`,
    ]);
  }
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const made = async () =>
  (
    await database.sql.query<{ name: string; at: string; makes: string[] }>(
      'select name, applied_at::text as at, makes from repeatable_sql order by position',
    )
  ).rows;
const exists = async (what: string) =>
  (await database.sql.query<{ yes: boolean }>('select to_regclass($1) is not null as yes', [what])).rows[0]?.yes;

/** What a serving role reads inside one workspace, or none. */
async function readAs(url: string, tenantId: string | null, text: string): Promise<unknown[]> {
  const client = makeClient({ connectionString: url });
  await client.connect();
  try {
    if (tenantId) await client.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('definitions in SQL', () => {
  beforeEach(() => makeRepeatable(owner, [names, lengths]));

  it('are made once, each with what it made, and not again while their text is the same', async () => {
    const before = await made();
    expect(before.map(({ name, makes }) => ({ name, makes }))).toEqual([
      { name: 'names.views.sql', makes: ['view own_name'] },
      { name: 'lengths.views.sql', makes: ['function app_length(text)', 'view own_length'] },
    ]);
    await makeRepeatable(owner, [names, lengths]);
    expect(await made()).toEqual(before);
  });

  it('are made anew after a changed text, also with a column less and another view leaning on it', async () => {
    await makeRepeatable(owner, [{ ...names, text: names.text.replace(', week_name', '') }, lengths]);
    const { rows } = await database.sql.query(
      `select attname from pg_attribute where attrelid = 'own_name'::regclass and attnum > 0 order by attnum`,
    );
    expect(rows).toEqual([{ attname: 'tenant_id' }, { attname: 'coalition_name' }]);
    expect(await exists('own_length')).toBe(true);
  });

  it('go with the file that made them', async () => {
    await makeRepeatable(owner, [names]);
    expect([await exists('own_name'), await exists('own_length')]).toEqual([true, false]);
  });

  it('stay as they were, all of them, when one is wrong; the error names its file', async () => {
    const before = await made();
    const changed = { ...names, text: names.text.replace(', week_name', '') };
    const wrong = { ...lengths, text: 'create view own_length as select no_such_column from own_name' };
    await expect(makeRepeatable(owner, [changed, wrong])).rejects.toThrow(/lengths\.views\.sql.*no_such_column/);
    expect(await made()).toEqual(before);
    await database.sql.query('select week_name from own_name');
  });

  it('refuse a second definition of one name', async () => {
    await expect(makeRepeatable(owner, [names, { ...names, name: 'again.views.sql' }])).rejects.toThrow(
      /again\.views\.sql.*already exists/,
    );
  });

  it('are not taken from under what leans on them and is none itself', async () => {
    await database.sql.query('create view leaning as select * from own_name');
    await expect(makeRepeatable(owner, [lengths])).rejects.toThrow(/other objects depend/);
    await database.sql.query('drop view leaning');
  });

  it('are taken away by a migration that changes what they read, and come back at the next start', async () => {
    await owner.query('select app_drop_repeatable_sql()');
    expect([await exists('own_name'), await exists('own_length'), await made()]).toEqual([false, false, []]);
    await makeRepeatable(owner, [names, lengths]);
    expect(await exists('own_length')).toBe(true);
  });

  it('show each municipality its own rows, nobody without a workspace any, and a role without a grant nothing', async () => {
    const text = 'select coalition_name from own_name';
    expect(await readAs(database.appUrl, heemstede, text)).toEqual([{ coalition_name: 'Coalitie Heemstede' }]);
    expect(await readAs(database.appUrl, asten, text)).toEqual([{ coalition_name: 'Coalitie Asten' }]);
    expect(await readAs(database.appUrl, null, text)).toEqual([]);
    await expect(readAs(database.programmeUrl, null, text)).rejects.toThrow('permission denied for view own_name');
    await expect(readAs(database.relayUrl, null, text)).rejects.toThrow('permission denied');
  });

  it('show a role that may read the view no column that it may not read in the table', async () => {
    await database.sql.query('grant select on own_name to bloemen_relay');
    await expect(readAs(database.relayUrl, null, 'select coalition_name from own_name')).rejects.toThrow(
      'permission denied for table municipality_settings',
    );
  });

  it('are remembered out of reach of whoever serves', async () => {
    for (const url of [database.appUrl, database.programmeUrl, database.relayUrl]) {
      await expect(readAs(url, null, 'select * from repeatable_sql')).rejects.toThrow('permission denied');
      await expect(readAs(url, null, 'select app_drop_repeatable_sql()')).rejects.toThrow('permission denied');
    }
  });
});

describe('the definitions of the product', () => {
  it('are each named in the list, once', () => {
    const modules = join(import.meta.dirname, '../../modules');
    const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.views\.sql$/.test(file),
    );
    expect([...repeatableSql].sort()).toEqual(files.sort());
  });

  it('are put back whole by two processes that start at once', async () => {
    await makeRepeatable(owner, [names]);
    const urls = {
      owner: database.ownerUrl,
      app: database.appUrl,
      programme: database.programmeUrl,
      relay: database.relayUrl,
    };
    await Promise.all([prepareDatabase(urls), prepareDatabase(urls)]);
    expect((await made()).map(({ name }) => name)).toEqual(repeatableSql);
    expect(await exists('own_name')).toBe(false);
  });

  it('keep the body of a function parsed, so that a migration cannot take away what it reads', async () => {
    const { rows } = await database.sql.query<{ parsed: boolean }>(
      `select p.proname, p.prosqlbody is not null as parsed from repeatable_sql f cross join unnest(f.makes) made (what)
        join pg_proc p on made.what = format('function %s', p.oid::regprocedure) `,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ parsed }) => !parsed)).toEqual([]);
  });
});
