import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aPartner } from '../../coalitions/coalitions.builders.js';
import { aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import {
  removeDemonstrationInvolvement,
  seedDemonstrationInvolvement,
  seedHeemstedeAdvisoryGroups,
} from './involvement.seed.js';
import { InvolvementService } from './involvement.service.js';

describe('involvement of a first run', () => {
  let test: TestApp;
  const names = async (cbsCode: string) =>
    (
      await test.database.sql.query<{ name: string }>(
        'select name from advisory_group where tenant_id = $1 order by name',
        [tenantIdOf(cbsCode)],
      )
    ).rows.map(({ name }) => name);
  const count = async (table: 'involvement' | 'pillar_evidence') =>
    (await test.database.sql.query(`select 1 from ${table}`)).rowCount;

  beforeAll(async () => {
    test = await testApp([PlansModule]);
    await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    await aMunicipality(test.database.sql, 'GM0377', 'Bloemendaal');
    await aPartner(test, tenantIdOf('GM0397'), 'Klankbordgroep WMO');
  });
  afterAll(() => test.close());

  it('gives Heemstede the two groups of its document, whose place nobody says was agreed: no facts', async () => {
    await seedHeemstedeAdvisoryGroups(test.db);
    await seedHeemstedeAdvisoryGroups(test.db);
    expect(await names('GM0397')).toEqual(['Klankbordgroep Wmo', 'Werkgroep toegankelijkheid']);
    const { rows } = await test.database.sql.query('select 1 from advisory_group where organisation_id is not null');
    expect(rows).toHaveLength(1);
    await test.db.run({ tenantId: tenantIdOf('GM0397'), actorId: null }, () => test.get(InvolvementService).carryAll());
    expect(await count('involvement')).toBe(0);
    expect(await count('pillar_evidence')).toBe(0);
  });

  it('gives some municipalities invented ones, marked, and takes them away again', async () => {
    const municipalities = [
      { cbsCode: 'GM0473', consents: { peers: true } },
      { cbsCode: 'GM0377', consents: { peers: false } },
    ];
    await seedDemonstrationInvolvement(test.db, municipalities, '2026-11-22');
    await seedDemonstrationInvolvement(test.db, municipalities, '2026-11-22');
    expect(await names('GM0473')).toEqual(['Adviesraad sociaal domein']);
    expect(await names('GM0377')).toEqual([]);
    const { rows } = await test.database.sql.query(
      'select count(*)::int as n, bool_and(is_demonstration) as marked from involvement where tenant_id = $1',
      [tenantIdOf('GM0397')],
    );
    expect(rows).toEqual([{ n: 5, marked: true }]);
    await removeDemonstrationInvolvement(test.db);
    expect(await count('involvement')).toBe(0);
    expect(await names('GM0397')).toHaveLength(2);
    expect(await names('GM0473')).toEqual([]);
  });
});
