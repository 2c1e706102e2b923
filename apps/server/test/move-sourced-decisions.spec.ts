import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { tenantIdOf } from '@bloemen/vocabulary';
import { MoveSourcedDecisions1790000048100 } from '../../../migrations/1790000048100-move-sourced-decisions.js';
import { aMunicipality } from '../src/modules/plans/plans.builders.js';
import { makeClient } from '../src/platform/database/clients.js';
import { testDatabase, type TestDatabase } from './postgres.js';

const heemstede = tenantIdOf('GM0397');
const zandvoort = tenantIdOf('GM0473');
const readings = JSON.stringify([
  { reading: 'DECIDED', quote: 'besloten', source: 'Persbericht' },
  { reading: 'INTENDED', quote: 'voorgenomen besluit', source: 'Collegestuk' },
]);

/** As the owner of the tables, whom forced row level security binds as well. */
describe('decisions from before they had points', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  const step = new MoveSourcedDecisions1790000048100();
  const runner = () =>
    ({ query: (sql: string) => owner.query(sql) }) as unknown as Parameters<MoveSourcedDecisions1790000048100['up']>[0];
  /** As a migration does: in one transaction. */
  const inOne = async (work: () => Promise<void>) => {
    await owner.query('begin');
    await work();
    await owner.query('commit');
  };
  const rows = async (text: string) => (await database.sql.query<Record<string, unknown>>(text)).rows;

  beforeAll(async () => {
    database = await testDatabase();
    owner = makeClient({ connectionString: database.ownerUrl });
    await owner.connect();
    await aMunicipality(database.sql, 'GM0397', 'Heemstede');
    await aMunicipality(database.sql, 'GM0473', 'Zandvoort');
    await inOne(() => step.down(runner()));
    await database.sql.query(
      `insert into sourced_decision (tenant_id, reference, decided_on, subject, readings, reading, read_by_name, read_at)
       values ($1, '840482', '2021-05-25', 'Aansluiten', $3, null, null, null),
         ($2, 'Z-1', '2022-01-10', 'Aansluiten', $3, 'DECIDED', 'Joris', '2026-10-01T09:00Z'),
         ($2, 'Z-2', '2022-02-10', 'Aansluiten', $3, 'INTENDED', 'Joris', '2026-10-01T09:00Z')`,
      [heemstede, zandvoort, readings],
    );
    await inOne(() => step.up(runner()));
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('are decisions with a point about joining, decided where a person said so', async () => {
    expect(
      await rows(
        `select d.case_number as "case", d.openness, p.serves, p.state, p.state_source as source, p.state_by_name as by,
           (select count(*)::int from decision_point_step s where s.point_id = p.id) as steps
         from executive_decision d join decision_point p on p.decision_id = d.id order by 1`,
      ),
    ).toEqual(
      [
        { case: '840482', state: 'PROPOSED', source: null, by: null, steps: 0 },
        { case: 'Z-1', state: 'ADOPTED', source: 'Persbericht', by: 'Joris', steps: 1 },
        { case: 'Z-2', state: 'PROPOSED', source: null, by: null, steps: 0 },
      ].map((row) => ({ ...row, openness: 'ACTIVELY_PUBLIC', serves: 'JOINS_PROGRAMME' })),
    );
  });

  it('keep both readings in the register of sources that differ, with what a person chose', async () => {
    expect(
      await rows(
        `select d.case_number as "case", c.resolved_by_name as by, chosen.code as holds,
           array(select r.quote from contradiction_reading r where r.contradiction_id = c.id order by r.place) as quotes
         from contradiction c join executive_decision d on d.id = c.subject_id
           left join contradiction_reading chosen on chosen.id = c.reading_id order by 1`,
      ),
    ).toEqual(
      [
        { case: '840482', by: null, holds: null },
        { case: 'Z-1', by: 'Joris', holds: 'DECIDED' },
        { case: 'Z-2', by: 'Joris', holds: 'INTENDED' },
      ].map((row) => ({ ...row, quotes: ['besloten', 'voorgenomen besluit'] })),
    );
  });

  it('go back to what they were', async () => {
    await inOne(() => step.down(runner()));
    expect(await rows('select reference, reading, read_by_name as by from sourced_decision order by 1')).toEqual([
      { reference: '840482', reading: null, by: null },
      { reference: 'Z-1', reading: 'DECIDED', by: 'Joris' },
      { reference: 'Z-2', reading: 'INTENDED', by: 'Joris' },
    ]);
  });
});
