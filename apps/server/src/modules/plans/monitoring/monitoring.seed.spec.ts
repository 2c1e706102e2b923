import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import { removeDemonstrationMonitoring, seedDemonstrationMonitoring } from './monitoring.seed.js';
import { MonitoringService } from './monitoring.service.js';

describe('monitoring of a first run', () => {
  let test: TestApp;
  const counts = async () =>
    (
      await test.database.sql.query(
        `select (select count(*)::int from measure where is_demonstration) as measures,
           (select count(*)::int from measure_reading) as readings,
           (select count(*)::int from evaluation_moment where is_demonstration) as evaluations,
           (select count(*)::int from pillar_evidence) as facts`,
      )
    ).rows[0] as object;

  beforeAll(async () => {
    test = await testApp([PlansModule]);
    await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
  });
  afterAll(() => test.close());

  it('is invented and marked, carries no facts, and goes away', async () => {
    const municipalities = [{ cbsCode: 'GM0473', consents: { peers: true } }];
    await seedDemonstrationMonitoring(test.db, municipalities, '2026-11-22');
    await seedDemonstrationMonitoring(test.db, municipalities, '2026-11-22');
    await test.db.run({ tenantId: tenantIdOf('GM0473'), actorId: null }, () => test.get(MonitoringService).carryAll());
    expect(await counts()).toEqual({ measures: 4, readings: 8, evaluations: 4, facts: 0 });
    await removeDemonstrationMonitoring(test.db);
    expect(await counts()).toEqual({ measures: 0, readings: 0, evaluations: 0, facts: 0 });
  });
});
