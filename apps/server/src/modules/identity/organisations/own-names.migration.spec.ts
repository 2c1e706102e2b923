import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { CloseArchives1790000019000 } from '../../../../../../migrations/1790000019000-close-archives.js';
import { CreateOffers1790000041000 } from '../../../../../../migrations/1790000041000-create-offers.js';
import { CreateWeeks1790000044000 } from '../../../../../../migrations/1790000044000-create-weeks.js';
import { CreateSearch1790000060000 } from '../../../../../../migrations/1790000060000-create-search.js';
import { GiveWorkspacesOwnNames1790000015000 } from '../../../../../../migrations/1790000015000-give-workspaces-own-names.js';
import { testDatabase, type TestDatabase } from '../../../../test/postgres.js';
import { makeClient } from '../../../platform/database/clients.js';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  owner = makeClient({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

it('gives what is there to who wrote it: names to each workspace, spellings to who added them, and what takes part to all', async () => {
  const [heemstede, asten, shared, local] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const step = new GiveWorkspacesOwnNames1790000015000();
  const runner = { query: (sql: string) => owner.query(sql) } as unknown as Parameters<typeof step.up>[0];
  const later = new CloseArchives1790000019000();
  await owner.query('select app_drop_repeatable_sql()');
  for (const after of [CreateSearch1790000060000, CreateWeeks1790000044000, CreateOffers1790000041000])
    await new after().down(runner);
  await later.down(runner);
  await step.down(runner);
  await database.sql.query(
    `insert into tenant (id, kind, name) values ($1, 'municipality', 'Gemeente Heemstede'), ($2, 'municipality',
      'Gemeente Asten')`,
    [heemstede, asten],
  );
  await database.sql.query(
    `
    insert into organisation (id, name, name_key, match_keys, created_by, local_to)
      values ($1, 'Sportsupport', 'sportsupport', '{}', $3, null), ($2, 'Loket', 'loket', '{}', $3, $3)`,
    [shared, local, heemstede],
  );
  await database.sql.query(
    `
    insert into organisation_alias (organisation_id, name, name_key, match_keys, source, added_by)
      values ($1, 'Sport Support', 'sportsupport', '{}', 'Lijst van Heemstede', $2), ($1, 'SportSupp', 'sportsupp',
      '{}', 'Lijst van Asten', $3)`,
    [shared, heemstede, asten],
  );
  await database.sql.query(
    'alter table coalition disable trigger all; alter table coalition_membership disable trigger all',
  );
  await database.sql.query(
    `insert into coalition (tenant_id, started_on, wanted_sectors) values ($1, '2021-05-01', '{}')`,
    [heemstede],
  );
  await database.sql.query(
    `insert into coalition_membership (tenant_id, organisation_id, state, from_on)
      values ($1, $2, 'MEMBER', '2021-05-01'), ($1, $3, 'INVITED', '2021-05-01')`,
    [heemstede, shared, local],
  );
  await database.sql.query(
    'alter table coalition enable trigger all; alter table coalition_membership enable trigger all',
  );
  await step.up(runner);
  await later.up(runner);

  const seenBy = async (tenantId: string, sql: string) => {
    const client = makeClient({ connectionString: database.appUrl });
    await client.connect();
    try {
      await client.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
      return (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);
    } finally {
      await client.end();
    }
  };
  expect(await seenBy(heemstede, 'select name from organisation_name order by name')).toEqual([
    'Loket',
    'Sportsupport',
  ]);
  expect(await seenBy(asten, 'select name from organisation_name')).toEqual(['Sportsupport']);
  expect(await seenBy(heemstede, 'select source as name from organisation_alias')).toEqual(['Lijst van Heemstede']);
  expect(await seenBy(asten, 'select source as name from organisation_alias')).toEqual(['Lijst van Asten']);
  expect(await seenBy(asten, 'select name from organisation')).toEqual(['Sportsupport']);
  expect(await seenBy(randomUUID(), 'select name from organisation')).toEqual(['Sportsupport']);
  expect(await seenBy(randomUUID(), 'select organisation_id::text as name from organisation_participation')).toEqual([
    shared,
  ]);
});
