import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { tenantIdOf } from '@bloemen/vocabulary';
import { OpennessOfFacts1790000011000 } from '../../../migrations/1790000011000-openness-of-facts.js';
import { aMunicipality } from '../src/modules/plans/plans.builders.js';
import { CreateActivities1790000042000 } from '../../../migrations/1790000042000-create-activities.js';
import { CreateInvolvement1790000043000 } from '../../../migrations/1790000043000-create-involvement.js';
import { CreateDocuments1790000047000 } from '../../../migrations/1790000047000-create-documents.js';
import { CreateDecisions1790000048000 } from '../../../migrations/1790000048000-create-decisions.js';
import { CreateBudgets1790000049000 } from '../../../migrations/1790000049000-create-budgets.js';
import { CreatePressReleases1790000050000 } from '../../../migrations/1790000050000-create-press-releases.js';
import { CreateCollegeWide1790000052000 } from '../../../migrations/1790000052000-create-college-wide.js';
import { AttachToPolicyAndClauses1790000055000 } from '../../../migrations/1790000055000-attach-to-policy-and-clauses.js';
import { ApprovePressByTwo1790000055100 } from '../../../migrations/1790000055100-approve-press-by-two.js';
import { FollowTheOpennessOfRecords1790000054000 } from '../../../migrations/1790000054000-follow-the-openness-of-records.js';
import { CreateSearch1790000060000 } from '../../../migrations/1790000060000-create-search.js';
import { PublishDocuments1790000062000 } from '../../../migrations/1790000062000-publish-documents.js';
import { PublishPressReleases1790000062100 } from '../../../migrations/1790000062100-publish-press-releases.js';
import { StampByTrigger1790000023000 } from '../../../migrations/1790000023000-stamp-by-trigger.js';
import { testDatabase, type TestDatabase } from './postgres.js';
import { makeClient } from '../src/platform/database/clients.js';

const heemstede = tenantIdOf('GM0397');
const reason = 'In uitvoering: ‘Motie Samen tegen eenzaamheid’ (5 november 2020) is aangenomen.';

/** As the owner of the tables, whom forced row level security binds as well. */
describe('a database from before facts had an openness', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  const step = new OpennessOfFacts1790000011000();
  const runner = () =>
    ({ query: (sql: string) => owner.query(sql) }) as unknown as Parameters<OpennessOfFacts1790000011000['up']>[0];

  beforeAll(async () => {
    database = await testDatabase();
    owner = makeClient({ connectionString: database.ownerUrl });
    await owner.connect();
    await aMunicipality(database.sql, 'GM0397', 'Heemstede');
    await owner.query('select app_drop_repeatable_sql()');
    const after = [
      PublishPressReleases1790000062100,
      PublishDocuments1790000062000,
      CreateSearch1790000060000,
      ApprovePressByTwo1790000055100,
      AttachToPolicyAndClauses1790000055000,
      FollowTheOpennessOfRecords1790000054000,
      CreateCollegeWide1790000052000,
      CreatePressReleases1790000050000,
      CreateBudgets1790000049000,
      CreateDecisions1790000048000,
      CreateDocuments1790000047000,
    ];
    for (const later of [
      ...after,
      CreateInvolvement1790000043000,
      CreateActivities1790000042000,
      StampByTrigger1790000023000,
    ])
      await new later().down(runner());
    await step.down(runner());
    await database.sql.query(
      `insert into pillar_standing (tenant_id, pillar, level, carried_on, fresh_until, because, missing, carried_by)
       values ($1, 'P1', 'IN_PROGRESS', '2020-11-05', '2021-11-05', $2, '{}', '{}'), ($1, 'P2', 'UNKNOWN', null, null,
         'Onbekend: er is nog geen feit vastgelegd.', '{}', '{}')`,
      [heemstede, reason],
    );
    await database.sql.query(
      `with aim as (insert into goal (tenant_id, pillar, title) values ($1, 'P1', 'Doel') returning id)
       insert into milestone (tenant_id, goal_id, title, owner, status) select $1, id, 'Stap', 'Gemeente', 'DONE'
         from aim`,
      [heemstede],
    );
    await step.up(runner());
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('keeps what was there within the municipality, and takes the words out of what others read', async () => {
    const { rows: standings } = await database.sql.query('select pillar, because from pillar_standing order by pillar');
    expect(standings).toEqual([
      { pillar: 'P1', because: 'In uitvoering: dat volgt uit een feit van november 2020.' },
      { pillar: 'P2', because: 'Onbekend: er is nog geen feit vastgelegd.' },
    ]);
    expect((await database.sql.query('select pillar, because, openness from pillar_standing_quote')).rows).toEqual([
      { pillar: 'P1', because: reason, openness: 'MUNICIPALITY' },
    ]);
    expect(
      (await database.sql.query('select openness from goal union all select openness from milestone')).rows,
    ).toEqual([{ openness: 'MUNICIPALITY' }, { openness: 'MUNICIPALITY' }]);
    expect((await database.sql.query('select done, public_done from milestone_tally')).rows).toEqual([
      { done: 1, public_done: 0 },
    ]);
  });

  it('goes back to what it was, with its reasons', async () => {
    await step.down(runner());
    expect((await database.sql.query("select because from pillar_standing where pillar = 'P1'")).rows).toEqual([
      { because: reason },
    ]);
    await step.up(runner());
  });
});
