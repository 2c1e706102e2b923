import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../../plans/plans.builders.js';
import { PlansModule } from '../../plans/plans.module.js';
import { seedHeemstedePlan } from '../../plans/seed/plans.seed.js';
import { DecisionsModule } from '../decisions.module.js';
import {
  heemstedeLinks,
  heemstedeThemes,
  removeDemonstrationCollege,
  seedDemonstrationCollege,
  seedHeemstedeLinks,
} from './college.seed.js';

describe('the college of a first run', () => {
  let test: TestApp;
  const rows = async (text: string, values: unknown[] = []) =>
    (await test.database.sql.query<object>(text, values)).rows;

  beforeAll(async () => {
    test = await testApp([PlansModule, DecisionsModule]);
    await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    await aMunicipality(test.database.sql, 'GM0377', 'Bloemendaal');
  });
  afterAll(() => test.close());

  it('gives Heemstede the links and themes of its sources, which carry what was typed before, and no more', async () => {
    const seeding = { database: test.db, app: test.app };
    await seedHeemstedePlan(test.db);
    await seedHeemstedeLinks(seeding);
    await seedHeemstedeLinks(seeding);
    expect(
      await rows(
        `select kind, certainty, openness, count(*)::int as n from pillar_evidence where origin_kind = 'POLICY_LINK'
         group by 1, 2, 3 order by 1`,
      ),
    ).toEqual([
      { kind: 'POLICY_LINK', certainty: 'DONE', openness: 'PUBLIC', n: 4 },
      { kind: 'POLICY_TEXT', certainty: 'DECIDED', openness: 'PUBLIC', n: 1 },
    ]);
    expect(
      await rows('select level from pillar_standing where tenant_id = $1 and pillar = $2', [
        tenantIdOf('GM0397'),
        'P4',
      ]),
    ).toEqual([{ level: 'IN_PROGRESS' }]);
    expect(await rows('select state from coalition_theme')).toEqual([{ state: 'CONSIDERED' }, { state: 'CONSIDERED' }]);
    expect(
      await rows('select 1 from portfolio_contribution union all select 1 from coalition_agreement_clause'),
    ).toEqual([]);
  });

  it('says of each where it is from', () => {
    for (const { sourceText } of [...heemstedeLinks, ...heemstedeThemes])
      expect(sourceText).toMatch(/PB2021_25|februari 2022/);
  });

  it('gives Zandvoort and one other what is invented, marked, and takes it away again', async () => {
    const municipalities = ['GM0473', 'GM0377'].map((cbsCode) => ({ cbsCode, consents: { peers: true } }));
    const seeding = { database: test.db, today: '2026-11-22' };
    await seedDemonstrationCollege(seeding, municipalities);
    await seedDemonstrationCollege(seeding, municipalities);
    expect(
      await rows('select count(*)::int as n, bool_and(is_demonstration) as marked from portfolio_contribution'),
    ).toEqual([{ n: 8, marked: true }]);
    expect(await rows('select state from coalition_agreement_clause order by state')).toEqual([
      { state: 'IN_IT' },
      { state: 'NOT_IN_IT' },
    ]);
    await removeDemonstrationCollege(test.db);
    expect(
      await rows('select 1 from portfolio_contribution union all select 1 from coalition_agreement_clause'),
    ).toEqual([]);
    expect(await rows('select count(*)::int as n from policy_link')).toEqual([{ n: 5 }]);
  });
});
