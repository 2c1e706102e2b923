import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { aPerson } from '../../identity/identity.builders.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { aMeeting, sent } from '../../meetings/meetings.builders.js';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { WorkspaceModule } from '../workspace.module.js';

type Own = {
  tenantId: string;
  municipalityName: string;
  organisation: { name: string } | null;
  actions: { what: string }[];
  openActions: number;
  meetings: { title: string }[];
};
const document = `{ ownCoalitions { tenantId municipalityName isArchive organisation { name state promise } openActions
  actions { what isOwn dueOn status meeting { title } } meetings { title startsAt } publicNames { coalition } } }`;
const addAction = 'mutation($input: AddCoalitionActionInput!) { addCoalitionAction(input: $input) { id } }';

describe('all coalitions of one organisation', () => {
  let test: TestApp;
  const places: Record<string, string> = {};
  const own: Record<string, string> = {};
  const otherIn: Record<string, string> = {};
  let somebody: string;

  /** Everything that a coalition records carries its name, so that a word of it elsewhere is found. */
  const fill = async (code: string, name: string) => {
    const tenantId = (places[name] = await aMunicipality(test, code, name));
    own[name] = await aPartner(test, tenantId, `GGD in ${name}`);
    const other = (otherIn[name] = await aPartner(test, tenantId, `Ander in ${name}`));
    const coordinator = test.as({ role: 'COORDINATOR', tenantId });
    const { id: meetingId } = await aMeeting(coordinator, 14, { title: `Bijeenkomst in ${name}` });
    for (const [what, organisationId] of [
      [`Actie in ${name}`, own[name]],
      [`Actie van een ander in ${name}`, other],
    ])
      await sent(coordinator, addAction, { what, organisationId, meetingId });
  };
  const speaksFor = (name: string, organisation = name) =>
    test.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role, organisation_id) values ($1, $2, 'PARTNER', $3)`,
      [places[name], somebody, own[organisation]],
    );
  const clientIn = (name: string): TestClient =>
    test.as({ role: 'PARTNER', tenantId: places[name]!, personId: somebody, organisationId: own[name]! });
  const read = async (client: TestClient) => {
    const { data, errors } = await client.send<{ ownCoalitions: Own[] }>(document);
    expect(errors).toBeUndefined();
    return data.ownCoalitions;
  };

  beforeAll(async () => {
    test = await testApp([IdentityModule, CoalitionsModule, MeetingsModule, WorkspaceModule]);
    for (const [code, name] of [
      ['GM0397', 'Heemstede'],
      ['GM0473', 'Zandvoort'],
      ['GM0392', 'Haarlem'],
    ] as const)
      await fill(code, name);
    somebody = (await aPerson(test.database.sql)).id;
    await speaksFor('Heemstede');
    await speaksFor('Zandvoort');
  }, 60_000);
  afterAll(() => test.close());

  it('stand side by side, each with what is the own organisation’s there', async () => {
    const coalitions = await read(clientIn('Heemstede'));
    expect(coalitions).toMatchObject(
      ['Heemstede', 'Zandvoort'].map((name) => ({
        tenantId: places[name],
        municipalityName: name,
        isArchive: false,
        organisation: { name: `GGD in ${name}`, state: 'MEMBER' },
        openActions: 1,
        actions: [{ what: `Actie in ${name}`, meeting: { title: `Bijeenkomst in ${name}` } }],
        meetings: [{ title: `Bijeenkomst in ${name}` }],
      })),
    );
  });

  it('are the same from whichever workspace one asks', async () => {
    expect(await read(clientIn('Zandvoort'))).toEqual(await read(clientIn('Heemstede')));
  });

  it('show nothing of one coalition under another', async () => {
    for (const coalition of await read(clientIn('Heemstede'))) {
      const words = JSON.stringify(coalition);
      for (const name of Object.keys(places)) expect(words.includes(name)).toBe(name === coalition.municipalityName);
      expect(words).not.toContain('van een ander');
    }
  });

  it('read nothing where another role is held, or the role has ended', async () => {
    await test.database.sql.query(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'CLERK')`, [
      places['Haarlem'],
      somebody,
    ]);
    await test.database.sql.query(
      `update role_assignment set ends_at = now() where person_id = $1 and tenant_id = $2`,
      [somebody, places['Zandvoort']],
    );
    expect((await read(clientIn('Heemstede'))).map(({ municipalityName }) => municipalityName)).toEqual(['Heemstede']);
    await test.database.sql.query(`update role_assignment set ends_at = null where person_id = $1`, [somebody]);
  });

  describe('and what it offers', () => {
    const offers = '{ ownCoalitions { tenantId offers { id offeredAs title what targetGroups activeElements } } }';
    const takeOver =
      'mutation($input: TakeOverOfferInput!) { takeOverOffer(input: $input) { tenantId offers { id offeredAs title what } } }';
    const saveOffer = 'mutation($input: SaveOfferInput!) { saveOffer(input: $input) { id version } }';
    const wording = {
      title: 'Samen koken',
      what: 'Elke week een avond waarop mensen samen koken en eten.',
      targetGroups: ['OLDER_PEOPLE'],
      activeElements: ['MEETING'],
      place: 'Buurthuis Heemstede',
      audience: 'COALITION',
    };
    type Offers = { tenantId: string; offers: { id: string; offeredAs: string; title: string; what: string }[] };
    const offersIn = async (name: string) => {
      const { data, errors } = await clientIn('Heemstede').send<{ ownCoalitions: Offers[] }>(offers);
      expect(errors).toBeUndefined();
      return data.ownCoalitions.find(({ tenantId }) => tenantId === places[name])!.offers;
    };
    const rows = async (name: string) =>
      (
        await test.database.sql.query<object>(
          `select title, place, audience, confirmed_at is not null as confirmed from coalition_offer where tenant_id = $1`,
          [places[name]],
        )
      ).rows;
    let offer: { id: string; version: number };
    let sameOrganisation: string;

    beforeAll(async () => {
      // One identity in both coalitions.
      sameOrganisation = own['Zandvoort']!;
      own['Zandvoort'] = own['Heemstede']!;
      await test.database.sql.query(
        `insert into organisation_participation (tenant_id, organisation_id) values ($1, $2) on conflict do nothing`,
        [places['Heemstede'], own['Heemstede']],
      );
      await test.database.sql.query(
        `insert into coalition_membership (tenant_id, organisation_id, state, from_on) values ($1, $2, 'MEMBER', '2021-05-01')`,
        [places['Zandvoort'], own['Heemstede']],
      );
      await test.database.sql.query(
        `update role_assignment set organisation_id = $3 where tenant_id = $1 and person_id = $2`,
        [places['Zandvoort'], somebody, own['Heemstede']],
      );
      offer = await sent(clientIn('Heemstede'), saveOffer, wording);
    });
    afterAll(() => {
      own['Zandvoort'] = sameOrganisation;
    });
    const input = () => ({ offerId: offer.id, fromTenantId: places['Heemstede'], tenantId: places['Zandvoort'] });

    it('changes nothing elsewhere by itself', async () => {
      expect(await offersIn('Heemstede')).toMatchObject([{ id: offer.id, title: 'Samen koken' }]);
      expect(await offersIn('Zandvoort')).toEqual([]);
    });

    it('is taken over in another coalition, without what is of the first alone', async () => {
      const taken = await sent<Offers>(clientIn('Heemstede'), takeOver, input());
      const [here] = await offersIn('Heemstede');
      expect(taken).toMatchObject({ tenantId: places['Zandvoort'], offers: [{ title: 'Samen koken' }] });
      expect(taken.offers[0]!.offeredAs).toBe(here!.offeredAs);
      expect(await rows('Zandvoort')).toEqual([
        { title: 'Samen koken', place: null, audience: 'COALITION', confirmed: true },
      ]);
    });

    it('is taken over again as the new text of the same offer, once however often it is sent', async () => {
      const { version } = await sent<{ version: number }>(clientIn('Heemstede'), saveOffer, {
        ...wording,
        id: offer.id,
        version: offer.version,
        title: 'Samen koken en eten',
      });
      offer.version = version;
      expect(await rows('Zandvoort')).toMatchObject([{ title: 'Samen koken' }]);
      await Promise.all([1, 2, 3].map(() => sent(clientIn('Heemstede'), takeOver, input())));
      expect(await rows('Zandvoort')).toMatchObject([{ title: 'Samen koken en eten', place: null }]);
      const { rows: told } = await test.database.sql.query(
        `select count(*)::int as n from audit_event where tenant_id = $1 and type = 'coalition_offer.taken_over'`,
        [places['Zandvoort']],
      );
      expect(told).toEqual([{ n: 2 }]);
    });

    it('is taken over by nobody else, to nowhere else, and of nobody else', async () => {
      const refused = async (client: TestClient, more: object = {}) =>
        (await client.send(takeOver, { input: { ...input(), ...more } })).errors?.[0]?.extensions.code;
      const other = await sent<{ id: string }>(
        test.as({ role: 'COORDINATOR', tenantId: places['Heemstede']! }),
        saveOffer,
        { ...wording, organisationId: otherIn['Heemstede'] },
      );
      expect(await refused(clientIn('Heemstede'), { offerId: other.id })).toBe('not_found');
      expect(await refused(clientIn('Heemstede'), { tenantId: places['Haarlem'] })).toBe('not_found');
      expect(await refused(clientIn('Heemstede'), { tenantId: places['Heemstede'] })).toBe('not_found');
      const stranger = test.as({ role: 'PARTNER', tenantId: places['Zandvoort']!, organisationId: own['Heemstede']! });
      expect(await refused(stranger)).toBe('not_found');
      expect(await refused(test.as({ role: 'COORDINATOR', tenantId: places['Zandvoort']! }))).toBe('forbidden');
      expect(await refused(test.anonymous)).toBe('unauthenticated');
      expect(await rows('Haarlem')).toEqual([]);
    });
  });

  it('are of who speaks for an organisation alone', async () => {
    for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK'] as const) {
      const { errors } = await test.as({ role, tenantId: places['Heemstede']!, personId: somebody }).send(document);
      expect(errors?.[0]?.extensions.code).toBe('forbidden');
    }
    expect((await test.anonymous.send(document)).errors?.[0]?.extensions.code).toBe('unauthenticated');
    const stranger = test.as({ role: 'PARTNER', tenantId: places['Heemstede']!, organisationId: own['Heemstede']! });
    expect(await read(stranger)).toEqual([]);
  });
});
