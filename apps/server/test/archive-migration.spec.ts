import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { tenantIdOf } from '@bloemen/vocabulary';
import { WorkspacesThatAreArchives1790000026000 } from '../../../migrations/1790000026000-workspaces-that-are-archives.js';
import { aMunicipality } from '../src/modules/plans/plans.builders.js';
import { makeClient } from '../src/platform/database/clients.js';
import { atOnce } from '../src/platform/database/prepare.js';
import { testDatabase, type TestDatabase } from './postgres.js';

/** As the owner of the tables, whom forced row level security binds as well. */
describe('a database from before a workspace said that it is an archive', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  const step = new (atOnce(WorkspacesThatAreArchives1790000026000))();
  const runner = () => ({ query: (sql: string) => owner.query(sql) }) as unknown as Parameters<typeof step.up>[0];
  const archives = async () =>
    (await database.sql.query<{ id: string }>('select id from tenant where is_archive order by id')).rows.map(
      ({ id }) => id,
    );
  const parts = async () =>
    (await database.sql.query<{ part: string }>('select part from first_run order by part')).rows.map(
      ({ part }) => part,
    );

  beforeAll(async () => {
    database = await testDatabase();
    owner = makeClient({ connectionString: database.ownerUrl });
    await owner.connect();
    await step.down(runner());
    await aMunicipality(database.sql, 'GM0397', 'Heemstede');
    await aMunicipality(database.sql, 'GM0473', 'Zandvoort');
    await database.sql.query(
      `update municipality set status = 'MERGED', valid_to = '2026-01-01', successor_id = $2 where id = $1`,
      [tenantIdOf('GM0397'), tenantIdOf('GM0473')],
    );
    await database.sql.query(`insert into first_run (part) values ('demonstration commitments')`);
    await owner.query('begin');
    await step.up(runner());
    await owner.query('commit');
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('finds those that were merged, and follows what is merged since', async () => {
    expect(await archives()).toEqual([tenantIdOf('GM0397')]);
    await database.sql.query(`update municipality set status = 'PROSPECT' where id = $1`, [tenantIdOf('GM0397')]);
    expect(await archives()).toEqual([]);
  });

  it('brings back no evening that was taken away', async () => {
    expect(await parts()).toEqual(['demonstration commitments', 'demonstration evening', 'demonstration pledges']);
  });
});
