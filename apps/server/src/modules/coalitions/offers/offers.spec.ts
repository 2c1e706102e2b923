import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aPerson } from '../../identity/identity.builders.js';
import { aMunicipality, aPartner } from '../coalitions.builders.js';
import { CoalitionsModule } from '../coalitions.module.js';

type Offer = {
  id: string;
  title: string;
  isConfirmed: boolean;
  endedOn: string | null;
  version: number;
  viewerCan: Record<string, boolean>;
};
type Facet = { code: string; name: string | null; count: number };

const fields = `id organisationId organisation contactId contact title what targetGroups activeElements place moment
  howToJoin audience isConfirmed isReachable endedOn endedReason strengthenedOn strengthenedWhat isDemonstration version
  viewerCan { change confirm ask resume strengthen }`;
const facets = ['targetGroup', 'activeElement', 'organisation', 'audience', 'state']
  .map((facet) => `${facet} { code name count }`)
  .join(' ');
const find = `query ($filter: OfferFilter) { coalitionOffers(filter: $filter) { totalCount isNear nodes { ${fields} }
  facets { ${facets} } viewerCan { add } } }`;
const one = `query ($id: ID!) { coalitionOffer(id: $id) { ${fields} } }`;
const act = (name: string, input = 'OfferInput') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const save = act('saveOffer', 'SaveOfferInput');
const confirm = act('confirmOffer');
const ask = act('askOfferConfirmation');
const end = act('endOffer', 'EndOfferInput');
const resume = act('resumeOffer');
const strengthen = act('strengthenOffer', 'StrengthenOfferInput');
const withdraw = act('withdrawOfferStrengthening', 'WithdrawStrengtheningInput');
const contact = `mutation ($input: SaveCoalitionContactInput!) { saveCoalitionContact(input: $input) {
  contacts { id version } } }`;

const readingClub = {
  title: 'Leesclub op maandag',
  what: 'Samen lezen en praten over een boek.',
  targetGroups: ['OLDER_PEOPLE'],
  activeElements: ['MEETING', 'MEANINGFUL_CONTACT'],
  place: 'Bibliotheek, Julianaplein',
  moment: 'Elke maandag om 10 uur',
  howToJoin: 'Loop binnen',
  audience: 'COALITION',
};

describe('what organisations of a coalition offer', () => {
  let app: TestApp;
  let heemstede: string;
  let library: string;
  let club: string;
  let coordinator: TestClient;
  let partner: TestClient;
  let neighbour: TestClient;
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;
  const sql = (text: string, values: unknown[] = []) => app.database.sql.query<Record<string, unknown>>(text, values);

  beforeAll(async () => {
    app = await testApp([CoalitionsModule]);
    heemstede = await aMunicipality(app, 'GM0397', 'Heemstede');
    const haarlem = await aMunicipality(app, 'GM0392', 'Haarlem');
    library = await aPartner(app, heemstede, 'Bibliotheek');
    club = await aPartner(app, heemstede, 'Sportclub Café');
    await aPartner(app, haarlem, 'Haarlems buurthuis');
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
    partner = app.as({ role: 'PARTNER', tenantId: heemstede, organisationId: library });
    neighbour = app.as({ role: 'COORDINATOR', tenantId: haarlem });
  });
  afterAll(() => app.close());
  beforeEach(() =>
    sql('truncate coalition_offer, coalition_contact, mail_message, notice, mail_trouble, pillar_evidence cascade'),
  );

  const done = async (client: TestClient, document: string, input: object): Promise<Offer> => {
    const answer = await client.send<Record<string, Offer>>(document, { input });
    expect(answer.errors).toBeUndefined();
    return Object.values(answer.data)[0]!;
  };
  const refused = async (client: TestClient, document: string, input: object) =>
    codeOf(await client.send(document, { input }));
  const found = async (filter: object = {}, client = coordinator) => {
    const answer = await client.send<{
      coalitionOffers: { totalCount: number; isNear: boolean; nodes: Offer[]; facets: Record<string, Facet[]> };
    }>(find, { filter });
    expect(answer.errors).toBeUndefined();
    return { ...answer.data.coalitionOffers, statements: answer.statements };
  };
  const titles = async (filter: object) => (await found(filter)).nodes.map(({ title }) => title);
  const asked = async (): Promise<string> => {
    const { rows } = await sql(`select body from mail_message where kind = 'offer-confirmation'
      order by created_at desc limit 1`);
    return /#([\w-]{43})/.exec(String(rows[0]!.body))![1]!;
  };
  const door = async (path: string, body: object) => {
    const answer = await app.anonymous.call('POST', `/api/offers/${path}`, body);
    return {
      status: answer.status,
      ...(JSON.parse(answer.body.toString()) as { code?: string; [f: string]: unknown }),
    };
  };
  const facts = async () =>
    (await sql('select title, happened_on::text as on, note, withdrawn_at is not null as gone from pillar_evidence'))
      .rows;

  it('is written by the organisation itself, and stands as confirmed; the coordinator is told', async () => {
    await aPerson(app.database.sql, { roles: { [heemstede]: 'COORDINATOR' } });
    const offer = await done(partner, save, readingClub);
    expect(offer).toMatchObject({ ...readingClub, organisation: 'Bibliotheek', isConfirmed: true });
    expect(offer.viewerCan).toEqual({ change: true, confirm: false, ask: false, resume: false, strengthen: false });
    expect((await sql('select title, address from notice')).rows).toEqual([
      { title: 'Bibliotheek vulde aanbod in', address: `/werkruimte/coalitie/aanbod/${offer.id}` },
    ]);
  });

  it('is written by the coordinator until the organisation confirms it', async () => {
    const offer = await done(coordinator, save, { ...readingClub, organisationId: library });
    expect(offer).toMatchObject({ isConfirmed: false, viewerCan: { confirm: false, ask: true } });
    expect(await refused(coordinator, confirm, { id: offer.id, version: 1 })).toBe('offer.not_yours_to_confirm');
    expect(await done(partner, confirm, { id: offer.id, version: 1 })).toMatchObject({ isConfirmed: true });
    expect(await refused(partner, confirm, { id: offer.id, version: 2 })).toBe('offer.not_yours_to_confirm');
    const changed = { ...readingClub, id: offer.id, version: 2, place: 'Raadhuis' };
    expect(await done(coordinator, save, changed)).toMatchObject({ isConfirmed: false, version: 3 });
    expect(await done(partner, save, { ...changed, version: 3 })).toMatchObject({ isConfirmed: true });
    expect(await refused(coordinator, save, { ...changed, version: 3 })).toBe('conflict');
  });

  it('is of the own organisation for a partner, and of nobody outside the coalition', async () => {
    expect(await refused(partner, save, { ...readingClub, organisationId: club })).toBe('forbidden');
    const offer = await done(coordinator, save, { ...readingClub, organisationId: club });
    for (const document of [confirm, resume])
      expect(await refused(partner, document, { id: offer.id, version: 1 })).toMatch(/forbidden|not_yours/);
    expect(await refused(partner, save, { ...readingClub, id: offer.id, version: 1 })).toBe('forbidden');
    expect(await refused(partner, end, { id: offer.id, version: 1, reason: 'Weg ermee' })).toBe('forbidden');
    const outsider = '00000000-0000-4000-8000-00000000000a';
    expect(await refused(coordinator, save, { ...readingClub, organisationId: outsider })).toBe(
      'offer.not_in_coalition',
    );
  });

  it('ends with a reason, is kept, and may begin again', async () => {
    const { id } = await done(partner, save, readingClub);
    expect(await done(partner, end, { id, version: 1, reason: 'Geen begeleider' })).toMatchObject({
      endedOn: expect.any(String),
      endedReason: 'Geen begeleider',
    });
    expect((await found()).totalCount).toBe(0);
    expect((await found({ state: 'ENDED' })).nodes).toMatchObject([{ id }]);
    expect(await refused(coordinator, save, { ...readingClub, id, version: 2 })).toBe('offer.ended');
    expect(await done(partner, resume, { id, version: 2 })).toMatchObject({ endedOn: null });
    expect(await refused(partner, resume, { id, version: 3 })).toBe('offer.not_ended');
  });

  it('is found by its stem, accents or not, by the name of who offers, and by what looks like it', async () => {
    await done(partner, save, readingClub);
    await done(coordinator, save, {
      ...readingClub,
      title: 'Wandelen',
      what: 'Een rondje door het bos.',
      organisationId: club,
      targetGroups: ['CARERS', 'OLDER_PEOPLE'],
      audience: 'PUBLIC',
    });
    expect(await titles({ search: 'boeken' })).toEqual(['Leesclub op maandag']);
    expect(await titles({ search: 'cafe' })).toEqual(['Wandelen']);
    expect(await titles({ search: 'lees' })).toEqual(['Leesclub op maandag']);
    expect(await found({ search: 'wandellen' })).toMatchObject({ isNear: true, nodes: [{ title: 'Wandelen' }] });
    expect(await titles({ search: 'schaken' })).toEqual([]);
    expect(await titles({ targetGroup: 'CARERS' })).toEqual(['Wandelen']);
    expect(await titles({ state: 'UNCONFIRMED' })).toEqual(['Wandelen']);
    const { facets: counted, statements } = await found({ audience: 'PUBLIC' });
    expect(counted.targetGroup).toMatchObject([
      { code: 'CARERS', count: 1 },
      { code: 'OLDER_PEOPLE', count: 1 },
    ]);
    expect(counted.audience).toMatchObject([
      { code: 'COALITION', count: 1 },
      { code: 'PUBLIC', count: 1 },
    ]);
    expect(counted.organisation).toMatchObject([{ code: club, name: 'Sportclub Café', count: 1 }]);
    expect((await found()).statements).toBe(statements);
  });

  it('carries a fact of pillar 4 when it became stronger, which follows it', async () => {
    const { id } = await done(partner, save, readingClub);
    const input = { id, version: 1, on: '2026-03-01', what: 'Vrijwilligers leren signaleren.' };
    expect(await refused(partner, strengthen, input)).toBe('forbidden');
    expect(await refused(coordinator, strengthen, { ...input, on: '2999-01-01' })).toBe('coalition.date_in_future');
    await done(coordinator, strengthen, input);
    expect(await facts()).toEqual([
      {
        title: 'Versterkt: ‘Leesclub op maandag’ van Bibliotheek',
        on: '2026-03-01',
        note: 'Vrijwilligers leren signaleren.',
        gone: false,
      },
    ]);
    await done(coordinator, strengthen, { ...input, version: 2, on: '2026-04-01' });
    await done(partner, save, { ...readingClub, id, version: 3, title: 'Leeskring' });
    expect(await facts()).toMatchObject([{ title: 'Versterkt: ‘Leeskring’ van Bibliotheek', on: '2026-04-01' }]);
    expect((await found({ state: 'STRENGTHENED' })).totalCount).toBe(1);
    await done(coordinator, withdraw, { id, version: 4, reason: 'Was een ander aanbod' });
    expect(await facts()).toMatchObject([{ gone: true }]);
    expect(await refused(coordinator, withdraw, { id, version: 5, reason: 'Nog eens' })).toBe('offer.not_strengthened');
  });

  describe('by a mailed link', () => {
    const ready = async () => {
      await coordinator.send(contact, {
        input: { organisationId: library, name: 'Kim Bos', email: 'kim@bibliotheek.example', roles: ['ACTIONS'] },
      });
      const { id } = await done(coordinator, save, { ...readingClub, organisationId: library });
      await done(coordinator, ask, { id, version: 1 });
      return { id, token: await asked() };
    };
    const invalid = { status: 400, code: 'offer.link_invalid' };

    it('is asked of who may get mail alone', async () => {
      const { id } = await done(coordinator, save, { ...readingClub, organisationId: library });
      expect(await refused(coordinator, ask, { id, version: 1 })).toBe('offer.no_address');
      expect(await refused(partner, ask, { id, version: 1 })).toBe('forbidden');
      await sql(`insert into mail_trouble (address_sha256, bounces)
        values (sha256(convert_to('kim@bibliotheek.example', 'UTF8')), 2)`);
      await coordinator.send(contact, {
        input: { organisationId: library, email: 'kim@bibliotheek.example', roles: [] },
      });
      expect(await refused(coordinator, ask, { id, version: 1 })).toBe('offer.no_address');
    });

    it('is shown without any change, then confirmed once, also when it is sent many times', async () => {
      const { id, token } = await ready();
      expect(await door('open', { token })).toMatchObject({
        status: 200,
        organisation: 'Bibliotheek',
        municipality: 'Heemstede',
        isConfirmed: false,
        version: 2,
        offer: readingClub,
      });
      const answer = { ...readingClub, token, seenVersion: 2, place: 'Raadhuis' };
      const answers = await Promise.all(Array.from({ length: 20 }, () => door('confirm', answer)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      const { data } = await coordinator.send(one, { id });
      expect(data).toMatchObject({ coalitionOffer: { isConfirmed: true, place: 'Raadhuis', version: 3 } });
      expect(await door('confirm', { ...answer, place: 'Elders' })).toMatchObject({ code: 'offer.changed_meanwhile' });
    });

    it('is ended by it, and stays shown as ended', async () => {
      const { id, token } = await ready();
      expect(await door('end', { token, reason: 'Bestaat niet meer' })).toMatchObject({ status: 200, isEnded: true });
      expect(await door('end', { token, reason: 'Bestaat niet meer' })).toMatchObject({ status: 200, isEnded: true });
      expect(await door('confirm', { ...readingClub, token, seenVersion: 3 })).toMatchObject({ isEnded: true });
      const { data } = await coordinator.send(one, { id });
      expect(data).toMatchObject({ coalitionOffer: { endedReason: 'Bestaat niet meer', isConfirmed: false } });
    });

    it('gets one answer for everything that is wrong with a link', async () => {
      const { id, token } = await ready();
      const forged = 'x'.repeat(43);
      expect(await door('open', { token: forged })).toMatchObject(invalid);
      expect(await door('end', { token: forged, reason: 'Zomaar iets' })).toMatchObject(invalid);
      expect(await door('confirm', { ...readingClub, token: forged, seenVersion: 2 })).toMatchObject(invalid);
      await done(coordinator, ask, { id, version: 2 });
      expect(await door('open', { token })).toMatchObject(invalid);
      const newer = await asked();
      await sql(`update coalition_offer set link_expires_at = now() - interval '1 minute'`);
      expect(await door('open', { token: newer })).toMatchObject(invalid);
    });

    it('dies when its contact person goes or is succeeded, and when the organisation leaves', async () => {
      const { token } = await ready();
      const { rows } = await sql('select id, version from coalition_contact');
      await coordinator.send(
        `mutation ($input: SucceedCoalitionContactInput!) { succeedCoalitionContact(input: $input) { organisationId } }`,
        { input: { id: rows[0]!.id, version: rows[0]!.version, name: 'Jo Vis', roles: [] } },
      );
      expect(await door('open', { token })).toMatchObject(invalid);
      const {
        nodes: [offer],
      } = await found();
      expect(offer).toMatchObject({ contact: 'Jo Vis' });
    });
  });

  it('ends when the organisation leaves the coalition', async () => {
    const tandem = await aPartner(app, heemstede, 'Tandem');
    const { id } = await done(coordinator, save, { ...readingClub, organisationId: tandem });
    await coordinator.send(
      'mutation ($input: LeaveCoalitionInput!) { leaveCoalition(input: $input) { organisationId } }',
      { input: { organisationId: tandem, version: 1, leftOn: '2026-01-01', reason: 'Te druk' } },
    );
    expect((await coordinator.send(one, { id })).data).toMatchObject({
      coalitionOffer: { endedReason: 'De organisatie doet niet meer mee.' },
    });
    expect(await refused(coordinator, resume, { id, version: 2 })).toBe('offer.not_in_coalition');
  });

  it('is read by who reads the coalition, and by nobody of another municipality', async () => {
    const { id } = await done(partner, save, readingClub);
    await coordinator.send(contact, { input: { organisationId: library, name: 'Kim Bos', roles: [] } });
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK'] as const) {
      const client = app.as({ role, tenantId: heemstede });
      expect((await found({}, client)).nodes).toMatchObject([
        { id, viewerCan: { change: false, confirm: false, ask: false, strengthen: false } },
      ]);
      expect(await refused(client, save, readingClub)).toBe('forbidden');
      expect(await refused(client, end, { id, version: 1, reason: 'Zomaar' })).toBe('forbidden');
    }
    expect((await found({}, neighbour)).totalCount).toBe(0);
    expect(codeOf(await neighbour.send(one, { id }))).toBe('not_found');
    for (const [document, more] of [
      [save, readingClub],
      [end, { reason: 'Zomaar' }],
      [ask, {}],
      [strengthen, { on: '2026-01-01', what: 'Meer' }],
      [withdraw, { reason: 'Zomaar' }],
    ] as const) {
      expect(await refused(neighbour, document, { ...more, id, version: 1 })).toBe('not_found');
      expect(await refused(app.anonymous, document, { ...more, id, version: 1 })).toBe('unauthenticated');
    }
    for (const role of ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
      expect(codeOf(await app.as({ role }).send(one, { id }))).toBe('forbidden');
  });
});
