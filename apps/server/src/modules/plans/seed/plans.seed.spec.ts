import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import { loadPlan, removeDemonstrationPlans, seedHeemstedePlan } from './plans.seed.js';
import type { SeedPlan } from './seed-plan.js';

const invented: SeedPlan = {
  plan: { title: 'Verzonnen plan', aliases: [], status: 'DRAFT' },
  principles: [],
  isDemonstration: true,
  evidence: [
    {
      pillar: 'P2',
      kind: 'COALITION',
      certainty: 'DONE',
      title: 'Coalitie',
      happenedOn: '2026-01-01',
      datePrecision: 'DAY',
      sourceType: 'REPORT',
      sourceText: 'Verzonnen',
    },
  ],
  goals: [
    {
      title: 'Doel',
      pillar: 'P2',
      status: 'OPEN',
      sourceText: '',
      milestones: [{ title: 'Stap', owner: 'Gemeente', dueOn: null, status: 'PLANNED' }],
    },
  ],
};

describe('loading', () => {
  let app: TestApp;
  const count = async (table: string, where = 'true') =>
    Number(
      (await app.database.sql.query<{ count: string }>(`select count(*) from ${table} where ${where}`)).rows[0]?.count,
    );

  beforeAll(async () => {
    app = await testApp([PlansModule]);
    await aMunicipality(app.database.sql, 'GM0397', 'Heemstede');
    await aMunicipality(app.database.sql, 'GM0473', 'Zandvoort');
  });
  afterAll(() => app.close());

  it('gives Heemstede its principles, evidence, goals and five standings, and again gives no more', async () => {
    await seedHeemstedePlan(app.db);
    await seedHeemstedePlan(app.db);
    const { rows } = await app.database.sql.query<{ level: string }>(
      'select pillar, level from pillar_standing where tenant_id = $1 order by pillar',
      [tenantIdOf('GM0397')],
    );
    // The motion that takes the first pillar further is a record of its own, and carries its fact.
    expect(rows.map(({ level }) => level)).toEqual(['INTENDED', 'IN_PROGRESS', 'INTENDED', 'IN_PROGRESS', 'INTENDED']);
    expect([
      await count('guiding_principle'),
      await count('guiding_principle_pillar'),
      await count('action_plan'),
      await count('pillar_evidence'),
    ]).toEqual([5, 6, 1, 15]);
    expect(await count('pillar_evidence', 'is_demonstration')).toBe(0);
  });

  it('opens what Heemstede published to everybody, and its goals to its coalition', async () => {
    const openness = async (table: string) =>
      (
        await app.database.sql.query<{ openness: string }>(
          `select distinct openness from ${table} where tenant_id = $1`,
          [tenantIdOf('GM0397')],
        )
      ).rows;
    expect(await openness('pillar_evidence')).toEqual([{ openness: 'PUBLIC' }]);
    for (const table of ['goal', 'milestone']) expect(await openness(table)).toEqual([{ openness: 'COALITION' }]);
  });

  it('adds invented plans, and takes exactly those away again', async () => {
    await loadPlan(app.db, tenantIdOf('GM0473'), invented);
    expect([
      await count('pillar_evidence', 'is_demonstration'),
      await count('milestone', 'is_demonstration'),
      await count('pillar_standing'),
    ]).toEqual([1, 1, 6]);
    await removeDemonstrationPlans(app.db);
    for (const table of ['pillar_evidence', 'goal', 'milestone', 'action_plan'])
      expect(await count(table, 'is_demonstration')).toBe(0);
    expect([await count('pillar_standing'), await count('pillar_evidence'), await count('milestone')]).toEqual([
      5, 15, 2,
    ]);
  });
});
