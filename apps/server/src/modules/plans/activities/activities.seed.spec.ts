import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aPartner } from '../../coalitions/coalitions.builders.js';
import { aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import {
  removeDemonstrationActivities,
  seedDemonstrationActivities,
  seedHeemstedeActivities,
} from './activities.seed.js';

const mix = '{ activityMix { total withoutElements findings { text } } }';

describe('activities of a first run', () => {
  let test: TestApp;
  const rows = async (cbsCode: string, where = 'true') =>
    (
      await test.database.sql.query<{ title: string; cost_cents: string | null; participants: number | null }>(
        `select title, cost_cents, participants from activity where tenant_id = $1 and ${where} order by title`,
        [tenantIdOf(cbsCode)],
      )
    ).rows;
  const demonstrate = () =>
    seedDemonstrationActivities(
      test.db,
      [
        { cbsCode: 'GM0473', consents: { peers: true } },
        { cbsCode: 'GM0377', consents: { peers: false } },
      ],
      '2026-11-22',
      new Map(),
    );

  beforeAll(async () => {
    test = await testApp([PlansModule]);
    await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    await aMunicipality(test.database.sql, 'GM0377', 'Bloemendaal');
    await aPartner(test, tenantIdOf('GM0473'), 'Bibliotheek Zandvoort', true);
  });
  afterAll(() => test.close());

  it('gives Heemstede what its page names, and leaves open what that leaves open', async () => {
    await seedHeemstedeActivities(test.db);
    await seedHeemstedeActivities(test.db);
    expect(await rows('GM0397')).toEqual([
      { title: 'Impuls voor het jongerenwerk', cost_cents: null, participants: null },
      { title: 'Week van de Ontmoeting', cost_cents: null, participants: null },
    ]);
    expect(await rows('GM0397', 'is_demonstration')).toEqual([]);
  });

  it('gives some municipalities invented ones, marked, such that their mix says something', async () => {
    await demonstrate();
    await demonstrate();
    expect(await rows('GM0397', 'is_demonstration')).toHaveLength(12);
    expect((await rows('GM0473', 'is_demonstration')).length).toBeGreaterThanOrEqual(12);
    expect(await rows('GM0377')).toEqual([]);
    const { data } = await test
      .as({ role: 'COORDINATOR', tenantId: tenantIdOf('GM0397') })
      .send<{ activityMix: { total: number; withoutElements: number; findings: { text: string }[] } }>(mix);
    expect(data.activityMix).toMatchObject({ total: 13, withoutElements: 1 });
    expect(data.activityMix.findings[0]?.text).toBe('9 van de 12 activiteiten bieden alleen ontmoeten.');
    const { rows: organised } = await test.database.sql.query(
      `select distinct a.tenant_id from activity_organisation o join activity a on a.id = o.activity_id`,
    );
    expect(organised).toEqual([{ tenant_id: tenantIdOf('GM0473') }]);
  });

  it('takes them away, and leaves what is real', async () => {
    await removeDemonstrationActivities(test.db);
    expect(await rows('GM0397')).toHaveLength(2);
    expect(await rows('GM0473')).toEqual([]);
    expect((await test.database.sql.query('select 1 from activity_organisation')).rowCount).toBe(0);
  });
});
