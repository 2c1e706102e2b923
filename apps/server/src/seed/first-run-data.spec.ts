import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../test/app.js';
import { AppModule } from '../app.module.js';
import { firstRunData, removeDemonstrationData } from './first-run-data.js';

/** Every column by which a table marks what was invented. */
const marks = `select table_name as table, column_name as mark from information_schema.columns where table_schema = 'public' and column_name in ('is_demonstration', 'demonstration')
  and data_type = 'boolean' order by 1`;

describe('first-run data', () => {
  let test: TestApp;
  const invented = async () => {
    const { rows } = await test.database.sql.query<{ table: string; mark: string }>(marks);
    const found: Record<string, number> = {};
    for (const { table, mark } of rows) {
      const { rows: counted } = await test.database.sql.query<{ count: string }>(`select count(*) from ${table} where ${mark}`);
      found[table] = Number(counted[0]!.count);
    }
    return found;
  };
  const rowsOf = async (table: string) => Number((await test.database.sql.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]!.count);

  beforeAll(async () => {
    test = await testApp([AppModule], { DEMO: 'true' });
    await firstRunData(test.db, true);
  }, 240_000);
  afterAll(() => test.close());

  it('holds all municipalities, and nothing twice when loaded again', async () => {
    const before = [await rowsOf('municipality'), await rowsOf('coalition_membership'), await rowsOf('pillar_evidence'), await rowsOf('indicator_observation')];
    expect(before[0]).toBe(342);
    await test.database.sql.query('delete from first_run');
    await firstRunData(test.db, true);
    expect([await rowsOf('municipality'), await rowsOf('coalition_membership'), await rowsOf('pillar_evidence'), await rowsOf('indicator_observation')]).toEqual(before);
  }, 240_000);

  it('loses everything invented with one command, keeps what is real, and does not bring it back', async () => {
    expect((await invented())['pillar_evidence']).toBeGreaterThan(100);
    await removeDemonstrationData(test.db);
    expect(Object.values(await invented()).every((count) => count === 0)).toBe(true);
    const { rows } = await test.database.sql.query(`select m.name, m.joined_on::text as joined from municipality m where m.status <> 'PROSPECT'`);
    expect(rows).toEqual([{ name: 'Heemstede', joined: '2021-05-25' }]);
    expect((await test.database.sql.query('select 1 from role_assignment where ends_at is null or ends_at > now()')).rows).toEqual([]);
    await firstRunData(test.db, true);
    expect((await invented())['pillar_evidence']).toBe(0);
  }, 240_000);
});
