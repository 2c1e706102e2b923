import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { ContradictionsModule } from '../contradictions/contradictions.module.js';
import { aMunicipality } from '../plans/plans.builders.js';
import { seedHeemstedePlan } from '../plans/seed/plans.seed.js';
import { BudgetsModule } from './budgets.module.js';
import { removeDemonstrationMoney, seedDemonstrationMoney, seedHeemstedeMoney } from './budgets.seed.js';
import { BudgetsService } from './budgets.service.js';
import { coalitionPageId } from './heemstede-money.data.js';

describe('money of a first start', () => {
  let test: TestApp;
  const rows = async (text: string, values?: unknown[]) =>
    (await test.database.sql.query(text, values)).rows as Record<string, unknown>[];
  const load = () => seedHeemstedeMoney({ database: test.db, app: test.app });

  beforeAll(async () => {
    test = await testApp([BudgetsModule, ContradictionsModule]);
    for (const [code, name] of [
      ['GM0397', 'Heemstede'],
      ['GM0473', 'Zandvoort'],
      ['GM0358', 'Aalsmeer'],
    ] as const)
      await aMunicipality(test.database.sql, code, name);
    await seedHeemstedePlan(test.db);
    await test.database.sql.query(
      `insert into document (tenant_id, id, title, kind, openness, released_at)
       values ($1, $2, 'Pagina van de coalitie', 'OTHER', 'ACTIVELY_PUBLIC', '2022-02-01')`,
      [tenantIdOf('GM0397'), coalitionPageId],
    );
    await load();
    await load();
  });
  afterAll(() => test.close());

  it('is as open as the public page that tells of it', async () => {
    expect(await rows('select title from budget_line where document_id = $1', [coalitionPageId])).toEqual([
      { title: 'Eenmalig budget voor jongerenwerk' },
    ]);
  });

  it('is of Heemstede line by line as its documents tell, once', async () => {
    expect(
      await rows(`select year, amount_cents::int as cents, source, kind, recurrence, state, pillar from budget_line
        order by year, kind, amount_cents nulls last`),
    ).toEqual([
      {
        year: 2021,
        cents: null,
        source: 'OWN_BUDGET',
        kind: 'COVERED_ELSEWHERE',
        recurrence: null,
        state: null,
        pillar: null,
      },
      {
        year: 2021,
        cents: 3_000_000,
        source: 'RESERVE',
        kind: 'WITHDRAWAL',
        recurrence: 'ONE_OFF',
        state: 'PROPOSED',
        pillar: 'P1',
      },
      ...[2022, 2023, 2024, 2025].flatMap((year) => [
        {
          year,
          cents: 3_000_000,
          source: 'UNKNOWN',
          kind: 'EXPENDITURE',
          recurrence: 'RECURRING',
          state: 'IN_DRAFT_BUDGET',
          pillar: 'P1',
        },
        ...(year === 2022
          ? [
              {
                year,
                cents: null,
                source: 'UNKNOWN',
                kind: 'EXPENDITURE',
                recurrence: 'ONE_OFF',
                state: 'PROPOSED',
                pillar: 'P4',
              },
            ]
          : []),
      ]),
    ]);
    expect(await rows('select organisation_text, year, state from grant_agreement')).toEqual([
      { organisation_text: 'Bestaande subsidierelaties', year: null, state: 'PROPOSED' },
    ]);
  });

  it('adds up within a state alone: 2021 is never one figure with 2022 to 2025', async () => {
    const page = await test.db.run({ tenantId: tenantIdOf('GM0397'), actorId: null }, () =>
      test.get(BudgetsService).page({}, 25, 1),
    );
    expect(page.totals).toEqual([
      { state: 'PROPOSED', cents: 3_000_000, unknownCount: 1, count: 2 },
      { state: 'IN_DRAFT_BUDGET', cents: 12_000_000, unknownCount: 0, count: 4 },
    ]);
    expect(JSON.stringify(page)).not.toContain('15000000');
  });

  it('carries its facts, open as what is published, beside the typed ones, and changes no level', async () => {
    expect(
      await rows(`select pillar, kind, certainty, count(*)::int as n, count(*) filter (where openness = 'PUBLIC')::int as open
        from pillar_evidence where origin_id is not null group by 1, 2, 3 order by 1, 2`),
    ).toEqual([
      { pillar: 'P1', kind: 'FUNDING', certainty: 'INTENDED', n: 5, open: 5 },
      { pillar: 'P4', kind: 'FUNDING', certainty: 'INTENDED', n: 1, open: 1 },
      { pillar: 'P4', kind: 'GRANT_AGREEMENT', certainty: 'INTENDED', n: 1, open: 1 },
    ]);
    expect(await rows(`select 1 from pillar_evidence where kind = 'FUNDING' and origin_id is null`)).toEqual([]);
    // The motion and the links with policy, which take two pillars further, come with their own records.
    expect(await rows('select pillar, level from pillar_standing order by pillar')).toEqual([
      { pillar: 'P1', level: 'INTENDED' },
      { pillar: 'P2', level: 'IN_PROGRESS' },
      { pillar: 'P3', level: 'INTENDED' },
      { pillar: 'P4', level: 'INTENDED' },
      { pillar: 'P5', level: 'INTENDED' },
    ]);
  });

  it('keeps both readings of the sum for 2021, for a person to settle', async () => {
    expect(
      await rows(`select c.subject_kind, c.about, c.resolved_at, r.code, r.quote from contradiction c
        join contradiction_reading r on r.contradiction_id = c.id order by r.place`),
    ).toEqual([
      {
        subject_kind: 'BUDGET_LINE',
        about: 'STATE',
        resolved_at: null,
        code: 'PROPOSED',
        quote: 'het voorstel gedaan',
      },
      {
        subject_kind: 'BUDGET_LINE',
        about: 'STATE',
        resolved_at: null,
        code: 'AUTHORISED',
        quote: 'beschikbaar gesteld',
      },
    ]);
  });

  it('is invented for the demonstration in every state, with an end next year, and goes away without a trace', async () => {
    const municipalities = ['GM0473', 'GM0358'].map((cbsCode) => ({ cbsCode, consents: { peers: true } }));
    await seedDemonstrationMoney(test.db, municipalities, '2026-11-22');
    await seedDemonstrationMoney(test.db, municipalities, '2026-11-22');
    const states = await rows(
      `select state, count(*)::int as n, max(year) as last from budget_line where tenant_id = $1 group by 1 order by 1`,
      [tenantIdOf('GM0473')],
    );
    expect(states.map(({ state }) => state)).toEqual([
      'AUTHORISED',
      'IN_DRAFT_BUDGET',
      'LAPSED',
      'PROPOSED',
      'SPENT',
      null,
    ]);
    expect(states[0]).toMatchObject({ last: 2027 });
    expect((await rows('select 1 from budget_line_step')).length).toBeGreaterThan(10);
    await removeDemonstrationMoney(test.db);
    expect(await rows('select 1 from budget_line where is_demonstration')).toEqual([]);
    expect(await rows('select 1 from grant_agreement where is_demonstration')).toEqual([]);
    expect(await rows('select 1 from budget_line')).toHaveLength(7);
  });
});
