import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { demonstrationMunicipalities } from '../../../seed/demonstration.js';
import { isStale, standingsOf } from '../evidence/standing.rules.js';
import { aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import { demonstrationPlanOf } from './demonstration-plan.data.js';
import { removeDemonstrationPlans, seedDemonstrationPlans, seedHeemstedePlan } from './plans.seed.js';

const TODAY = '2026-11-22';
const codes = Array.from({ length: 342 }, (_, n) => `GM${String(n + 1).padStart(4, '0')}`);
const list = demonstrationMunicipalities(codes);

describe('invented plans', () => {
  it.each(['2026-11-22', '2028-02-29', '2027-01-31'])('reach the level and the age that the list names, on %s', (today) => {
    for (const municipality of list) {
      const { evidence } = demonstrationPlanOf(municipality, today);
      const standings = standingsOf(evidence.map((fact, index) => ({ recurrence: null, lastFundedYear: null, effect: null, ...fact, id: String(index) })));
      for (const standing of standings) {
        const { level, evidenceAgeMonths } = municipality.pillars[standing.pillar];
        expect([municipality.cbsCode, standing.pillar, standing.level]).toEqual([municipality.cbsCode, standing.pillar, level]);
        if (level !== 'UNKNOWN') expect([municipality.cbsCode, standing.pillar, isStale(standing, today)]).toEqual([municipality.cbsCode, standing.pillar, evidenceAgeMonths > 12]);
      }
      expect(evidence.every(({ happenedOn }) => happenedOn <= today)).toBe(true);
    }
  });

  it('are the same on every run of one day', () => {
    expect(demonstrationPlanOf(list[3]!, TODAY)).toEqual(demonstrationPlanOf(list[3]!, TODAY));
  });
});

describe('loading', () => {
  let app: TestApp;
  const count = async (table: string, where = 'true') => Number((await app.database.sql.query(`select count(*) from ${table} where ${where}`)).rows[0]?.count);

  beforeAll(async () => {
    app = await testApp([PlansModule]);
    await aMunicipality(app.database.sql, 'GM0397', 'Heemstede');
    for (const { cbsCode } of list.slice(0, 12)) await aMunicipality(app.database.sql, cbsCode, cbsCode);
  });
  afterAll(() => app.close());

  it('gives Heemstede its principles, evidence, goals and five standings, and again gives no more', async () => {
    await seedHeemstedePlan(app.db);
    await seedHeemstedePlan(app.db);
    const { rows } = await app.database.sql.query('select pillar, level from pillar_standing where tenant_id = $1 order by pillar', [tenantIdOf('GM0397')]);
    expect(rows.map(({ level }) => level)).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'INTENDED', 'IN_PROGRESS', 'INTENDED']);
    expect([await count('guiding_principle'), await count('guiding_principle_pillar'), await count('action_plan'), await count('pillar_evidence')]).toEqual([5, 6, 1, 22]);
    expect(await count('pillar_evidence', 'is_demonstration')).toBe(0);
  });

  it('adds invented plans, and takes exactly those away again', async () => {
    await seedDemonstrationPlans(app.db, list.slice(0, 12), TODAY);
    expect(await count('pillar_evidence', 'is_demonstration')).toBeGreaterThan(12);
    expect(await count('pillar_standing')).toBeGreaterThan(12);
    await removeDemonstrationPlans(app.db);
    for (const table of ['pillar_evidence', 'goal', 'milestone', 'action_plan']) expect(await count(table, 'is_demonstration')).toBe(0);
    expect([await count('pillar_standing'), await count('pillar_evidence'), await count('milestone')]).toEqual([5, 22, 4]);
  });
});
