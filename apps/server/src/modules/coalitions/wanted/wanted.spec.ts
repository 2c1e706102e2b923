import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../coalitions.builders.js';
import { CoalitionsModule } from '../coalitions.module.js';

type Wish = {
  id: string;
  sector: string | null;
  name: string | null;
  status: string;
  version: number;
  steps: { status: string }[];
  organisation: { name: string } | null;
  fits: { organisationId: string; name: string }[];
};

const wish = `id sector name organisation { organisationId name } why askedById askedBy status sinceOn sincePrecision
  remark askAgainOn isAskDue moves version steps { status on remark } fits { organisationId name }`;
const list = `query { wantedPartners { partners { ${wish} } organisations { name } viewerCan { add } } }`;
const act = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${wish} } }`;
const save = act('saveWantedPartner');
const move = act('moveWantedPartner');
const remove = 'mutation ($input: RemoveWantedPartnerInput!) { removeWantedPartner(input: $input) }';
const member = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { organisationId
    periods { version } } }`;
const sectors = `mutation ($input: ChooseWantedSectorsInput!) { chooseWantedSectors(input: $input) {
  coalition { wantedSectors version } } }`;
const page = `query { coalitionPage(input: {}) { coalition { wantedSectors version }
  coverage { sector wanted members wishes { name status } } } }`;

describe('wanted partners', () => {
  let app: TestApp;
  let heemstede: string;
  let library: string;
  let coordinator: TestClient;
  let neighbour: TestClient;
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

  beforeAll(async () => {
    app = await testApp([CoalitionsModule]);
    heemstede = await aMunicipality(app, 'GM0397', 'Heemstede');
    const haarlem = await aMunicipality(app, 'GM0392', 'Haarlem');
    library = await aPartner(app, heemstede, 'Bibliotheek');
    await aPartner(app, haarlem, 'Haarlems buurthuis');
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
    neighbour = app.as({ role: 'COORDINATOR', tenantId: haarlem });
  });
  afterAll(() => app.close());
  beforeEach(() => app.database.sql.query('truncate wanted_partner cascade'));

  const read = async (client = coordinator) => {
    const answer = await client.send<{ wantedPartners: { partners: Wish[]; organisations: object[] } }>(list);
    return { ...answer.data.wantedPartners, statements: answer.statements };
  };
  const keep = async (input: object): Promise<Wish> => {
    const answer = await coordinator.send<{ saveWantedPartner: Wish }>(save, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data.saveWantedPartner;
  };
  const moved = async (input: object): Promise<Wish> => {
    const answer = await coordinator.send<{ moveWantedPartner: Wish }>(move, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data.moveWantedPartner;
  };

  it('are an organisation, a sector, or both, with why and who asks', async () => {
    expect(codeOf(await coordinator.send(save, { input: { why: 'Omdat' } }))).toBe('wanted.empty');
    expect(codeOf(await coordinator.send(save, { input: { name: '!?' } }))).toBe('wanted.empty');
    await keep({ sector: 'SERVICE_CLUB' });
    const rotary = await keep({ name: 'Rotary', sector: 'SERVICE_CLUB', why: 'Veel handen', askedById: library });
    expect(rotary).toMatchObject({ why: 'Veel handen', askedBy: 'Bibliotheek', status: 'WANTED', steps: [{}] });
    expect((await read()).partners.map(({ name, sector }) => [name, sector])).toEqual([
      ['Rotary', 'SERVICE_CLUB'],
      [null, 'SERVICE_CLUB'],
    ]);
    for (const [input, code] of [
      [{ sector: 'SERVICE_CLUB' }, 'wanted.sector_twice'],
      [{ name: 'de rotary' }, 'wanted.twice'],
      [{ name: 'Lions', askedById: '00000000-0000-4000-8000-00000000000a' }, 'wanted.not_taking_part'],
      [{ id: rotary.id, version: 9, name: 'Rotary' }, 'conflict'],
      [{ id: rotary.id, version: rotary.version, sector: 'SERVICE_CLUB' }, 'wanted.stays_what_it_is'],
    ] as const)
      expect(codeOf(await coordinator.send(save, { input }))).toBe(code);
  });

  it('move step by step, with the day, and say why and when to ask again when they decline', async () => {
    const { id } = await keep({ name: 'Rotary' });
    await moved({ id, version: 1, status: 'CONTACTED', on: '2026-01-10', remark: 'Gebeld' });
    const input = { id, version: 2, status: 'DECLINED' };
    expect(codeOf(await coordinator.send(move, { input }))).toBe('wanted.reason_missing');
    expect(codeOf(await coordinator.send(move, { input: { ...input, on: '2999-01-01', remark: 'x' } }))).toBe(
      'coalition.date_in_future',
    );
    expect(await moved({ ...input, remark: 'Te druk', askAgainOn: '2026-02-01' })).toMatchObject({
      status: 'DECLINED',
      remark: 'Te druk',
      askAgainOn: '2026-02-01',
      isAskDue: true,
      moves: ['WANTED', 'CONTACTED'],
      steps: [
        { status: 'DECLINED' },
        { status: 'CONTACTED', on: '2026-01-10', remark: 'Gebeld' },
        { status: 'WANTED' },
      ],
    });
    expect(codeOf(await coordinator.send(move, { input: { id, version: 3, status: 'INVITED' } }))).toBe(
      'wanted.move_not_possible',
    );
    expect(codeOf(await coordinator.send(move, { input: { ...input, status: 'CONTACTED' } }))).toBe('conflict');
  });

  it('follow the coalition by themselves: invited, joined, and open again', async () => {
    await keep({ name: 'De Rotary' });
    const stands = async () => {
      const [one] = (await read()).partners;
      return [one!.status, one!.organisation?.name ?? null];
    };
    const added = await coordinator.send<{
      addCoalitionMember: { organisationId: string; periods: { version: number }[] };
    }>(member('addCoalitionMember'), {
      input: { newOrganisation: { name: 'Rotary', local: true }, state: 'INVITED', fromOn: '2026-01-10' },
    });
    expect(added.errors).toBeUndefined();
    expect(await stands()).toEqual(['INVITED', 'Rotary']);
    const { organisationId } = added.data.addCoalitionMember;
    const step = { organisationId, version: 1 };
    await coordinator.send(member('changeMembership'), { input: { ...step, state: 'MEMBER', fromOn: '2026-02-10' } });
    expect(await stands()).toEqual(['JOINED', 'Rotary']);
    await coordinator.send(member('leaveCoalition'), {
      input: { ...step, version: 2, leftOn: '2026-03-10', reason: 'Opgeheven' },
    });
    expect(await stands()).toEqual(['WANTED', 'Rotary']);
    expect((await read()).partners[0]!.steps.map(({ status }) => status)).toEqual([
      'WANTED',
      'JOINED',
      'INVITED',
      'WANTED',
    ]);
  });

  it('of a sector propose who of it takes part, and are filled when a person says so', async () => {
    await app.database.sql.query(`update coalition_membership set sector = 'CULTURE'
      where organisation_id = '${library}'`);
    const { id } = await keep({ sector: 'CULTURE' });
    expect((await read()).partners[0]!.fits).toMatchObject([{ name: 'Bibliotheek' }]);
    expect(codeOf(await coordinator.send(move, { input: { id, version: 1, status: 'JOINED' } }))).toBe(
      'wanted.not_taking_part',
    );
    expect(await moved({ id, version: 1, status: 'JOINED', organisationId: library })).toMatchObject({
      status: 'JOINED',
      organisation: { name: 'Bibliotheek' },
      fits: [],
    });
    expect(await moved({ id, version: 2, status: 'WANTED' })).toMatchObject({ organisation: null });
    await app.database.sql.query(`update coalition_membership set sector = null`);
  });

  it('of sectors are the wishes of the coalition page, chosen there all at once', async () => {
    const before = await coordinator.send<{ coalitionPage: { coalition: { version: number } } }>(page);
    const { version } = before.data.coalitionPage.coalition;
    const choose = (client: TestClient, wantedSectors: string[], at = version) =>
      client.send(sectors, { input: { version: at, wantedSectors } });
    await choose(coordinator, ['SPORT', 'BUSINESS']);
    expect(codeOf(await choose(coordinator, ['SPORT']))).toBe('conflict');
    await keep({ name: 'Ondernemersfonds', sector: 'BUSINESS' });
    const read = (role: 'ALDERMAN' | 'CLERK') => app.as({ role, tenantId: heemstede }).send(page);
    expect((await read('ALDERMAN')).data).toMatchObject({
      coalitionPage: {
        coalition: { wantedSectors: ['SPORT', 'BUSINESS'] },
        coverage: expect.arrayContaining([
          {
            sector: 'BUSINESS',
            wanted: true,
            members: 0,
            wishes: [
              { name: null, status: 'WANTED' },
              { name: 'Ondernemersfonds', status: 'WANTED' },
            ],
          },
        ]),
      },
    });
    expect((await read('CLERK')).data).toMatchObject({
      coalitionPage: {
        coverage: expect.arrayContaining([expect.objectContaining({ sector: 'BUSINESS', wishes: [] })]),
      },
    });
    await choose(coordinator, ['SPORT'], version + 1);
    expect((await coordinator.send(page)).data).toMatchObject({
      coalitionPage: { coalition: { wantedSectors: ['SPORT'] } },
    });
  });

  it('are read by who works with them, not by the clerk, and changed by the coordinator', async () => {
    const { id } = await keep({ name: 'Rotary' });
    const as = (role: 'ALDERMAN' | 'PARTNER' | 'COMMUNICATIONS' | 'CLERK') => app.as({ role, tenantId: heemstede });
    for (const role of ['ALDERMAN', 'PARTNER', 'COMMUNICATIONS'] as const)
      expect((await read(as(role))).partners).toHaveLength(1);
    expect(codeOf(await as('CLERK').send(list))).toBe('forbidden');
    expect(codeOf(await app.as({ role: 'PROGRAMME_ADMIN' }).send(list))).toBe('forbidden');
    expect((await read(neighbour)).partners).toEqual([]);
    for (const [document, input] of [
      [save, { id, version: 1, name: 'Mijn' }],
      [move, { id, version: 1, status: 'CONTACTED' }],
      [remove, { id, version: 1 }],
    ] as const) {
      for (const role of ['ALDERMAN', 'PARTNER', 'COMMUNICATIONS', 'CLERK'] as const)
        expect(codeOf(await as(role).send(document, { input }))).toBe('forbidden');
      expect(codeOf(await neighbour.send(document, { input }))).toBe('not_found');
      expect(codeOf(await app.anonymous.send(document, { input }))).toBe('unauthenticated');
    }
    expect((await read()).partners).toMatchObject([{ name: 'Rotary', version: 1 }]);
    await coordinator.send(remove, { input: { id, version: 1 } });
    expect((await read()).partners).toEqual([]);
  });

  it('are read in one statement however many there are', async () => {
    await keep({ name: 'Rotary' });
    const { statements } = await read();
    for (const name of ['Lions', 'Inner Wheel', 'Kiwanis']) await keep({ name });
    expect((await read()).statements).toBe(statements);
  });
});
