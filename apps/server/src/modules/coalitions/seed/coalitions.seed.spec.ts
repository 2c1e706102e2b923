import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../coalitions.builders.js';
import { CoalitionsModule } from '../coalitions.module.js';
import {
  removeDemonstrationCoalitions,
  removeDemonstrationOffers,
  seedDemonstrationCoalitions,
  seedDemonstrationOffers,
  seedHeemstedeCoalition,
} from './coalitions.seed.js';

const page = `query ($asOf: Day) { coalitionPage(input: { asOf: $asOf },
  first: 100) { coalition { localName } counts { members partners includesMunicipality core observers } recorded { on
  precision isStale }
  coverage { sector wanted members names } members { nodes { name fromAtLatest sectorIsReading } } preparationGroup {
    name isChair } } }`;
type Page = {
  coalition: { localName: string };
  counts: object;
  recorded: object;
  coverage: { sector: string | null; wanted: boolean; members: number; names: string[] }[];
  members: { nodes: { name: string; sectorIsReading: boolean }[] };
  preparationGroup: { name: string; isChair: boolean }[];
};

describe('coalitions to start with', () => {
  let app: TestApp;
  let heemstede: string;
  let lisse: string;
  const invented = [
    { cbsCode: 'GM0553', joinedOn: '2019-04-01', partners: 12 },
    { cbsCode: 'GM0534', joinedOn: '2020-02-01', partners: 4 },
  ];
  const pageOf = async (tenantId: string, asOf?: string) =>
    (await app.as({ role: 'COORDINATOR', tenantId }).send<{ coalitionPage: Page }>(page, { asOf })).data.coalitionPage;
  const rows = async (table: string) =>
    Number((await app.database.sql.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);

  beforeAll(async () => {
    app = await testApp([CoalitionsModule]);
    heemstede = await aMunicipality(app, 'GM0397', 'Heemstede');
    lisse = await aMunicipality(app, 'GM0553', 'Lisse');
    await aMunicipality(app, 'GM0534', 'Hillegom');
    await seedHeemstedeCoalition(app.db);
    await seedHeemstedeCoalition(app.db);
  });
  afterAll(() => app.close());

  it('counts Heemstede as the documents do: 11 partners in May 2021, 22 with the municipality in February 2022', async () => {
    expect((await pageOf(heemstede, '2021-05-25')).counts).toEqual({
      members: 12,
      partners: 11,
      includesMunicipality: true,
      core: 0,
      observers: 2,
    });
    const february = await pageOf(heemstede, '2022-02-28');
    expect(february.coalition.localName).toBe('Sociale Coalitie');
    expect(february.counts).toEqual({ members: 22, partners: 21, includesMunicipality: true, core: 1, observers: 1 });
    expect(february.members.nodes.map((node) => node.name)).not.toContain('CJG');
    expect(february.preparationGroup.map((seat) => seat.name)).toEqual([
      'Gemeente Heemstede',
      'WIJ Heemstede',
      'GGD Kennemerland',
      'Kennemerhart',
    ]);
    expect(february.preparationGroup.some((seat) => seat.isChair)).toBe(false);
  });

  it('tells of when its newest source is, and which sectors are only our reading', async () => {
    expect((await pageOf(heemstede, '2023-02-28')).recorded).toEqual({
      on: '2022-02-01',
      precision: 'MONTH',
      isStale: false,
    });
    const later = await pageOf(heemstede, '2023-03-01');
    expect(later.recorded).toMatchObject({ isStale: true });
    const readings = later.members.nodes.filter(({ sectorIsReading }) => sectorIsReading).map(({ name }) => name);
    expect(readings).toContain('Elan wonen');
    expect(readings).not.toContain('Questio');
  });

  it('shows housing filled by Elan wonen, and business, education and rotary still open', async () => {
    const { coverage } = await pageOf(heemstede);
    expect(coverage.find((one) => one.sector === 'HOUSING')).toEqual({
      sector: 'HOUSING',
      wanted: true,
      members: 1,
      names: ['Elan wonen'],
    });
    expect(coverage.filter((one) => one.wanted && one.members === 0).map((one) => one.sector)).toEqual([
      'EDUCATION',
      'BUSINESS',
      'SERVICE_CLUB',
    ]);
  });

  it('makes invented coalitions that leave without a trace, and leaves what people added', async () => {
    const before = [await rows('organisation'), await rows('coalition_membership')];
    await seedDemonstrationCoalitions(app.db, invented, '2026-11-22');
    await seedDemonstrationCoalitions(app.db, invented, '2026-11-22');
    expect(await rows('coalition_membership')).toBe(before[1]! + 13 + 5);
    expect((await pageOf(lisse)).counts).toMatchObject({ members: 12, partners: 11, includesMunicipality: true });
    const candidates = async (tenantId: string) =>
      (
        await app
          .as({ role: 'COORDINATOR', tenantId })
          .send<{ coalitionCandidates: { organisationId: string; name: string }[] }>(
            'query { coalitionCandidates(name: "Bibliotheek Lisse") { organisationId name } }',
          )
      ).data.coalitionCandidates;
    expect((await candidates(heemstede)).map((one) => one.name)).not.toContain('Bibliotheek Lisse');
    const { organisationId } = (await candidates(lisse)).find((one) => one.name === 'Bibliotheek Lisse')!;
    await app
      .as({ role: 'COORDINATOR', tenantId: lisse })
      .send('mutation ($input: ChangeMembershipInput!) { changeMembership(input: $input) { name } }', {
        input: { organisationId, version: 1, state: 'CORE', fromOn: '2024-01-01' },
      });
    await seedDemonstrationOffers(app.db, invented, '2026-11-22');
    await seedDemonstrationOffers(app.db, invented, '2026-11-22');
    expect(await rows('coalition_offer where is_demonstration')).toBe(7 + 5);
    expect(await rows('coalition_contact')).toBe(5 + 2);
    expect(await rows(`wanted_partner where tenant_id = '${lisse}'`)).toBe(8 + 2);
    await removeDemonstrationOffers(app.db);
    await removeDemonstrationCoalitions(app.db);
    for (const table of ['coalition_offer', 'coalition_contact', 'wanted_partner where is_demonstration'])
      expect(await rows(table)).toBe(0);
    expect(await rows(`wanted_partner where tenant_id = '${heemstede}' and source is not null`)).toBe(8);
    expect(await rows('coalition')).toBe(2);
    expect(await rows('organisation')).toBe(before[0]! + 1);
    expect(await rows('organisation_name')).toBe(before[0]! + 1);
    expect(await rows('coalition_membership')).toBe(before[1]! + 1);
  });

  it('does not let the application delete a membership that is a fact', async () => {
    const before = await rows('coalition_membership');
    await app.db.run({ tenantId: heemstede, actorId: null }, () => app.db.query('delete from coalition_membership'));
    expect(await rows('coalition_membership')).toBe(before);
  });
});
