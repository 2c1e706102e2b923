import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../../plans/plans.builders.js';
import { seedHeemstedePlan } from '../../plans/seed/plans.seed.js';
import { DecisionsModule } from '../decisions.module.js';
import {
  HEEMSTEDE_DECISION,
  removeDemonstrationDecisions,
  seedDemonstrationDecisions,
  seedHeemstedeDecision,
} from './executive.seed.js';

describe('decisions of a first start', () => {
  let test: TestApp;
  const rows = async (text: string, values?: unknown[]) =>
    (await test.database.sql.query<Record<string, unknown>>(text, values)).rows;

  beforeAll(async () => {
    test = await testApp([DecisionsModule]);
    await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    await aMunicipality(test.database.sql, 'GM0377', 'Bloemendaal');
  });
  beforeEach(() =>
    test.database.sql.query(
      `truncate executive_decision, motion, agenda_category, contradiction, pillar_evidence, pillar_standing, action_plan,
         guiding_principle, goal cascade`,
    ),
  );
  afterAll(() => test.close());

  it('tell what the paper of Heemstede says, point by point, and leave open what it leaves open', async () => {
    await seedHeemstedePlan(test.db);
    await seedHeemstedeDecision({ database: test.db, app: test.app });
    await seedHeemstedeDecision({ database: test.db, app: test.app });
    expect(await rows('select serves, state from decision_point order by place')).toEqual([
      { serves: 'JOINS_PROGRAMME', state: 'PROPOSED' },
      { serves: 'PLAN', state: 'PROPOSED' },
      { serves: 'COMMITTEE', state: 'SENT_TO_COMMITTEE' },
    ]);
    expect(
      await rows(
        `select v.committee, v.outcome, c.meaning, count(q.answer)::int as answers, count(*)::int as questions
         from committee_view v join agenda_category c on c.id = v.category_id join committee_question q
           on q.view_id = v.id group by 1, 2, 3`,
      ),
    ).toEqual([
      { committee: 'Commissie Samenleving', outcome: null, meaning: 'VIEW_AND_CLOSE', answers: 0, questions: 2 },
    ]);
    expect(await rows('select count(*)::int as n from decision_section')).toEqual([{ n: 11 }]);
    expect(await rows('select code from contradiction_reading order by place')).toEqual([
      { code: 'DECIDED' },
      { code: 'INTENDED' },
    ]);
    expect(
      await rows(
        `select kind, certainty, openness from pillar_evidence where origin_kind = 'DECISION_POINT' order by kind`,
      ),
    ).toEqual([
      { kind: 'EXECUTIVE_DECISION', certainty: 'INTENDED', openness: 'PUBLIC' },
      { kind: 'PROGRAMME_COMMITMENT', certainty: 'INTENDED', openness: 'PUBLIC' },
    ]);
    expect(await rows('select pillar, level from pillar_standing order by pillar')).toEqual([
      { pillar: 'P1', level: 'IN_PROGRESS' },
      { pillar: 'P2', level: 'IN_PROGRESS' },
      { pillar: 'P3', level: 'INTENDED' },
      { pillar: 'P4', level: 'IN_PROGRESS' },
      { pillar: 'P5', level: 'INTENDED' },
    ]);
  });

  it('complete what an earlier version kept of the decision, and keep what a person decided', async () => {
    await test.database.sql.query(
      `insert into executive_decision (tenant_id, id, case_number, subject) values ($1, $2, '840482', 'Aansluiten')`,
      [tenantIdOf('GM0397'), HEEMSTEDE_DECISION],
    );
    await test.database.sql.query(
      `insert into decision_point (tenant_id, decision_id, place, body, serves, state, state_on, state_source)
       values ($1, $2, 1, 'Aansluiten', 'JOINS_PROGRAMME', 'ADOPTED', '2021-05-25', 'Persbericht')`,
      [tenantIdOf('GM0397'), HEEMSTEDE_DECISION],
    );
    await seedHeemstedeDecision({ database: test.db, app: test.app });
    expect(await rows('select state from decision_point order by place')).toEqual([
      { state: 'ADOPTED' },
      { state: 'PROPOSED' },
      { state: 'SENT_TO_COMMITTEE' },
    ]);
  });

  it('add invented decisions, marked, and take exactly those away', async () => {
    await seedHeemstedeDecision({ database: test.db, app: test.app });
    const municipalities = [{ cbsCode: 'GM0377', consents: { peers: true } }];
    await seedDemonstrationDecisions(test.db, municipalities, '2026-11-22');
    await seedDemonstrationDecisions(test.db, municipalities, '2026-11-22');
    expect(
      await rows(
        `select m.name, count(*)::int as n, bool_and(d.is_demonstration) as marked from executive_decision d
         join municipality m on m.id = d.tenant_id group by 1 order by 1`,
      ),
    ).toEqual([
      { name: 'Bloemendaal', n: 2, marked: true },
      { name: 'Heemstede', n: 1, marked: false },
      { name: 'Zandvoort', n: 3, marked: true },
    ]);
    await removeDemonstrationDecisions(test.db);
    expect(await rows('select id from executive_decision')).toEqual([{ id: HEEMSTEDE_DECISION }]);
  });
});
