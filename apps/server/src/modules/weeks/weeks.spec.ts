import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { proposedWeek } from '@bloemen/vocabulary';
import ICAL from 'ical.js';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aMunicipality, aPartner } from '../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../coalitions/coalitions.module.js';
import { aPerson } from '../identity/identity.builders.js';
import { WeeksJob } from './weeks.job.js';
import { WeeksModule } from './weeks.module.js';

const YEAR = new Date().getFullYear() + 1;
const { firstOn, lastOn } = proposedWeek(YEAR);

const fields = `year name nationalName isSet firstOn lastOn packageDueOn source cbsCode isPublic packageState
  packageOn councilMention councilOn councilSource linkUntil version organisations { organisationId name }
  viewerCan { prepare publish shareLink add }
  activities { id title what organisationId organisation startsAt on minutes place targetGroups cost howToJoin contact
    status reason isByLink isAnswered isDemonstration version viewerCan { change accept refuse cancel } }`;
const ask = `query ($year: Int) { week(year: $year) { ${fields} } }`;
const act = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const prepare = act('prepareWeek', 'PrepareWeekInput');
const publish = act('publishWeek', 'PublishWeekInput');
const save = act('saveWeekActivity', 'SaveWeekActivityInput');
const decide = act('decideWeekActivity', 'DecideWeekActivityInput');
const renew = `mutation ($input: WeekLinkInput!) { renewWeekLink(input: $input) { address } }`;
const revoke = `mutation ($input: WeekLinkInput!) { revokeWeekLink(input: $input) }`;
const national = `query ($year: Int) { nationalWeek(year: $year) { year name isSet firstOn lastOn
  days { on count } municipalities { cbsCode name total days { on count } } known { year source version }
  viewerCan { set } } }`;
const set = `mutation ($input: SetAnnualWeekInput!) { setAnnualWeek(input: $input) { known { year firstOn version } } }`;

type Activity = { id: string; status: string; version: number; isAnswered: boolean } & Record<string, unknown>;
type Shown = { activities: Activity[]; version: number; linkUntil: string | null } & Record<string, unknown>;

const eating = {
  year: YEAR,
  title: 'Samen aan tafel',
  what: 'Kook en eet mee met buurtgenoten.',
  startsAt: `${firstOn}T15:30:00.000Z`,
  minutes: 120,
  place: 'Buurthuis',
  targetGroups: ['OLDER_PEOPLE'],
};
const proposal = () => {
  const { year: _, ...activity } = eating;
  return { ...activity, sentAs: randomUUID(), organisation: 'Koor De Merel', replyEmail: 'koor@merel.example' };
};

describe('the annual week', () => {
  let app: TestApp;
  let heemstede: string;
  let library: string;
  let coordinator: TestClient;
  let partner: TestClient;
  let neighbour: TestClient;
  const admin = () => app.as({ role: 'PROGRAMME_ADMIN' });
  const sql = (text: string, values: unknown[] = []) => app.database.sql.query<Record<string, unknown>>(text, values);
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;
  const done = async (client: TestClient, document: string, input: object): Promise<Shown> => {
    const answer = await client.send<Record<string, Shown>>(document, { input });
    expect(answer.errors).toBeUndefined();
    return Object.values(answer.data)[0]!;
  };
  const refused = async (client: TestClient, document: string, input: object) =>
    codeOf(await client.send(document, { input }));
  const week = async (client = coordinator) => {
    const answer = await client.send<{ week: Shown }>(ask, { year: YEAR });
    expect(answer.errors).toBeUndefined();
    return { ...answer.data.week, statements: answer.statements };
  };
  const call = async (path: string, body: object, client = app.anonymous) => {
    const { status, body: text } = await client.call('POST', `/api/weeks/${path}`, body);
    return { status, ...(JSON.parse(text.toString()) as Record<string, unknown>) };
  };
  const get = async (path: string) => {
    const { status, body } = await app.anonymous.call('GET', `/api/weeks/${path}`);
    return { status, text: body.toString(), json: () => JSON.parse(body.toString()) as Record<string, unknown> };
  };
  const link = async (): Promise<string> => {
    const { data } = await coordinator.send<{ renewWeekLink: { address: string } }>(renew, {
      input: { year: YEAR },
    });
    return data.renewWeekLink.address.split('#')[1]!;
  };
  const count = async (table: string) => Number((await sql(`select count(*) from ${table}`)).rows[0]!['count']);

  beforeAll(async () => {
    app = await testApp([CoalitionsModule, WeeksModule]);
    heemstede = await aMunicipality(app, 'GM0397', 'Heemstede');
    const haarlem = await aMunicipality(app, 'GM0392', 'Haarlem');
    library = await aPartner(app, heemstede, 'Bibliotheek');
    await sql(
      `insert into municipality_settings (tenant_id, week_name) values ($1, 'Week van de Ontmoeting')
        on conflict (tenant_id) do update set week_name = excluded.week_name`,
      [heemstede],
    );
    const { id } = await aPerson(app.database.sql, { roles: { [heemstede]: 'COORDINATOR' } });
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede, personId: id });
    partner = app.as({ role: 'PARTNER', tenantId: heemstede, organisationId: library });
    neighbour = app.as({ role: 'COORDINATOR', tenantId: haarlem });
  });
  afterAll(() => app.close());
  beforeEach(() => sql('truncate week_activity, local_week, annual_week, mail_message, notice cascade'));

  it('is a proposal by the rule until the programme sets it, under the own name of the municipality', async () => {
    expect(await week()).toMatchObject({
      name: 'Week van de Ontmoeting',
      nationalName: 'Week tegen Eenzaamheid',
      isSet: false,
      firstOn,
      lastOn,
      packageDueOn: `${YEAR}-08-31`,
      version: 0,
      statements: 2,
    });
    const input = {
      year: YEAR,
      version: 0,
      name: 'Week tegen Eenzaamheid',
      firstOn,
      lastOn,
      packageDueOn: `${YEAR}-08-31`,
      source: 'Brief van het programma',
    };
    for (const role of ['NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
      expect(await refused(app.as({ role }), set, input)).toBe('forbidden');
    expect(await refused(coordinator, set, input)).toBe('forbidden');
    expect(await refused(app.anonymous, set, input)).toBe('unauthenticated');
    expect(await refused(admin(), set, { ...input, lastOn: `${YEAR}-12-31` })).toBe('bad_input');
    await done(admin(), set, input);
    expect(await refused(admin(), set, { ...input, name: 'Anders' })).toBe('conflict');
    await done(admin(), set, { ...input, version: 1, name: 'Kom Erbij Week' });
    expect(await week(neighbour)).toMatchObject({ name: 'Kom Erbij Week', isSet: true });
  });

  it('is prepared: the package, and the council with day and source', async () => {
    const input = { year: YEAR, version: 0, packageState: 'ORDERED', packageOn: '2026-07-01', councilMention: 'YES' };
    expect(await refused(coordinator, prepare, input)).toBe('bad_input');
    expect(await refused(coordinator, prepare, { ...input, packageOn: `${YEAR}-12-01` })).toBe('bad_input');
    const whole = { ...input, councilOn: '2026-06-18', councilSource: 'Besluitenlijst van de raad' };
    expect(await done(coordinator, prepare, whole)).toMatchObject({
      packageState: 'ORDERED',
      packageOn: '2026-07-01',
      councilMention: 'YES',
      councilSource: 'Besluitenlijst van de raad',
      version: 2,
    });
    expect(await refused(coordinator, prepare, { ...whole, version: 1 })).toBe('conflict');
    expect(
      await done(coordinator, prepare, { year: YEAR, version: 2, packageState: 'UNKNOWN', councilMention: 'UNKNOWN' }),
    ).toMatchObject({ packageOn: null, councilOn: null, councilSource: null });
    for (const role of ['ALDERMAN', 'CLERK', 'PARTNER'] as const)
      expect(await refused(app.as({ role, tenantId: heemstede }), prepare, whole)).toBe('forbidden');
  });

  it('has the activities of the municipality at once, and of a partner after it was accepted', async () => {
    const added = await done(coordinator, save, { ...eating, organisationName: 'Kerk aan de markt' });
    expect(added.activities).toMatchObject(
      [
        {
          ...eating,
          year: undefined,
          startsAt: `${firstOn}T15:30:00Z`,
          organisation: 'Kerk aan de markt',
          status: 'ACCEPTED',
        },
      ].map(({ year: _, ...one }) => one),
    );
    expect(await refused(coordinator, save, eating)).toBe('bad_input');
    expect(await refused(coordinator, save, { ...eating, organisationId: randomUUID() })).toBe(
      'week_activity.not_in_coalition',
    );
    expect(
      await refused(coordinator, save, { ...eating, organisationName: 'Ver weg', startsAt: `${YEAR}-03-01T10:00:00Z` }),
    ).toBe('bad_input');

    const proposed = await done(partner, save, { ...eating, title: 'Voorlezen', organisationName: 'Een ander' });
    const own = proposed.activities.find(({ title }) => title === 'Voorlezen')!;
    expect(own).toMatchObject({ status: 'PROPOSED', organisation: 'Bibliotheek', organisationId: library });
    expect((await sql('select kind, address from notice')).rows).toEqual([
      { kind: 'WEEK_ACTIVITY_PROPOSED', address: `/werkruimte/week/${YEAR}?status=PROPOSED` },
    ]);
    expect((await week(app.as({ role: 'ALDERMAN', tenantId: heemstede }))).activities).toHaveLength(1);
    expect(await refused(partner, decide, { id: own.id, version: 1, status: 'ACCEPTED' })).toBe(
      'week_activity.not_now',
    );
    const { id } = added.activities[0]!;
    expect(await refused(partner, save, { ...eating, id, version: 1 })).toBe('week_activity.not_now');
    await done(coordinator, decide, { id: own.id, version: 1, status: 'ACCEPTED' });
    expect((await week(app.as({ role: 'CLERK', tenantId: heemstede }))).activities).toHaveLength(2);
    expect(await refused(partner, save, { ...eating, id: own.id, version: 2 })).toBe('week_activity.not_now');
    expect(await refused(coordinator, decide, { id: own.id, version: 2, status: 'CANCELLED' })).toBe('bad_input');
    const gone = await done(partner, decide, { id: own.id, version: 2, status: 'CANCELLED', reason: 'Ziek' });
    expect(gone.activities.find((one) => one.id === own.id)).toMatchObject({ status: 'CANCELLED', reason: 'Ziek' });
  });

  it('is kept from others: another municipality, other roles and nobody', async () => {
    const { activities } = await done(coordinator, save, { ...eating, organisationName: 'Kerk' });
    const { id } = activities[0]!;
    expect((await week(neighbour)).activities).toEqual([]);
    expect(await refused(neighbour, decide, { id, version: 1, status: 'CANCELLED', reason: 'Zomaar' })).toBe(
      'not_found',
    );
    expect(await refused(neighbour, save, { ...eating, id, version: 1, organisationName: 'Wij' })).toBe('not_found');
    for (const role of ['ALDERMAN', 'CLERK'] as const) {
      const client = app.as({ role, tenantId: heemstede });
      expect(await refused(client, save, { ...eating, organisationName: 'Wij' })).toBe('forbidden');
      expect(await refused(client, decide, { id, version: 1, status: 'CANCELLED', reason: 'Nee' })).toBe('forbidden');
      expect(codeOf(await client.send(renew, { input: { year: YEAR } }))).toBe('forbidden');
      expect(await refused(client, publish, { year: YEAR, version: 1, isPublic: true })).toBe('forbidden');
    }
    expect(codeOf(await partner.send(renew, { input: { year: YEAR } }))).toBe('forbidden');
    expect(codeOf(await partner.send(revoke, { input: { year: YEAR } }))).toBe('forbidden');
    const homeless = app.as({ role: 'PARTNER', tenantId: heemstede });
    expect(await refused(homeless, save, { ...eating, organisationName: 'Wij' })).toBe('forbidden');
    for (const role of ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
      expect(codeOf(await app.as({ role }).send(ask, { year: YEAR }))).toBe('forbidden');
    expect(codeOf(await app.anonymous.send(ask, { year: YEAR }))).toBe('unauthenticated');
    expect(codeOf(await coordinator.send(national, { year: YEAR }))).toBe('forbidden');
    expect(codeOf(await app.anonymous.send(national, { year: YEAR }))).toBe('unauthenticated');
  });

  it('has no week in a far year, and an activity stays in the year of its week', async () => {
    for (const year of [-5, 0, 2009, 2101, 99_999, 2_147_483_647]) {
      expect(codeOf(await coordinator.send(ask, { year }))).toBe('not_found');
      expect(codeOf(await admin().send(national, { year }))).toBe('not_found');
    }
    expect(await refused(coordinator, publish, { year: 2005, version: 0, isPublic: true })).toBe('not_found');
    const { activities } = await done(coordinator, save, { ...eating, organisationName: 'Kerk' });
    const elsewhere = { year: YEAR + 1, startsAt: `${proposedWeek(YEAR + 1).firstOn}T10:00:00Z` };
    const moved = { ...eating, ...elsewhere, id: activities[0]!.id, version: 1, organisationName: 'Kerk' };
    expect(await refused(coordinator, save, moved)).toBe('not_found');
    expect((await week()).activities).toMatchObject([{ on: firstOn, version: 1 }]);
  });

  it('tells a partner nothing of what another proposed, whatever version is asked', async () => {
    const token = await link();
    await call('propose', { ...proposal(), token });
    const { id } = (await week()).activities[0]!;
    for (const version of [1, 99]) {
      const decided = await partner.send(decide, { input: { id, version, status: 'CANCELLED', reason: 'Zomaar' } });
      expect(codeOf(decided)).toBe('not_found');
      expect(await refused(partner, save, { ...eating, id, version })).toBe('not_found');
      expect(JSON.stringify(decided)).not.toContain('Koor');
    }
  });

  describe('by the link for partners', () => {
    const invalid = { status: 400, code: 'week.link_invalid' };

    it('takes a proposal once, however often it is sent, and answers who left an address', async () => {
      const token = await link();
      expect(await call('open', { token })).toEqual({
        status: 200,
        year: YEAR,
        municipality: 'Heemstede',
        name: 'Week van de Ontmoeting',
        firstOn,
        lastOn,
      });
      expect(await count('week_activity')).toBe(0);
      const sent = { ...proposal(), token };
      const answers = await Promise.all(Array.from({ length: 20 }, () => call('propose', sent)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect([await count('week_activity'), await count('notice')]).toEqual([1, 1]);
      const {
        activities: [one],
      } = await week();
      expect(one).toMatchObject({
        status: 'PROPOSED',
        isByLink: true,
        isAnswered: true,
        organisation: 'Koor De Merel',
      });
      expect(JSON.stringify(await week())).not.toContain('merel.example');
      await done(coordinator, decide, { id: one!.id, version: 1, status: 'REFUSED', reason: 'De zaal is vol.' });
      await done(coordinator, decide, { id: one!.id, version: 2, status: 'ACCEPTED' });
      const { rows } = await sql('select recipient, body from mail_message order by created_at');
      expect(rows).toHaveLength(2);
      expect(rows[0]).toMatchObject({ recipient: 'koor@merel.example' });
      expect(String(rows[0]!['body'])).toContain('De zaal is vol.');
    });

    it('refuses what lies outside the week and what is no address', async () => {
      const token = await link();
      for (const wrong of [{ startsAt: `${YEAR}-03-01T10:00:00Z` }, { replyEmail: 'geen adres' }, { title: '' }])
        expect(await call('propose', { ...proposal(), ...wrong, token })).toMatchObject({ code: 'bad_input' });
    });

    it('gives one answer for everything that is wrong with a link', async () => {
      const older = await link();
      const token = await link();
      const all = async (one: string) => [
        await call('open', { token: one }),
        await call('propose', { ...proposal(), token: one }),
      ];
      for (const wrong of ['x'.repeat(43), older])
        for (const answer of await all(wrong)) expect(answer).toMatchObject(invalid);
      await sql(`update local_week set link_expires_at = now() - interval '1 minute'`);
      for (const answer of await all(token)) expect(answer).toMatchObject(invalid);
      const last = await link();
      await coordinator.send(revoke, { input: { year: YEAR } });
      await coordinator.send(revoke, { input: { year: YEAR } });
      for (const answer of await all(last)) expect(answer).toMatchObject(invalid);
      expect(await count('week_activity')).toBe(0);
    });

    it('is not made for a week that is over', async () => {
      expect(codeOf(await coordinator.send(renew, { input: { year: 2021 } }))).toBe('week.over');
    });
  });

  it('is read by anybody once it is published, and counted by name', async () => {
    const added = await done(coordinator, save, { ...eating, organisationName: 'Kerk' });
    const token = await link();
    await call('propose', { ...proposal(), token });
    expect((await get(`${YEAR}/GM0397`)).status).toBe(404);
    expect((await get(`${YEAR}/GM0397/agenda.ics`)).status).toBe(404);
    expect((await get(`${YEAR}`)).json()).toMatchObject({ municipalities: [] });

    await done(coordinator, publish, { year: YEAR, version: (await week()).version, isPublic: true });
    const calendar = await get(`${YEAR}/GM0397`);
    expect(calendar.json()).toMatchObject({ municipality: 'Heemstede', name: 'Week van de Ontmoeting', firstOn });
    expect(calendar.json()['activities']).toHaveLength(1);
    expect(calendar.text).not.toContain('Koor');
    const expected = {
      days: expect.arrayContaining([{ on: firstOn, count: 1 }]),
      municipalities: [{ cbsCode: 'GM0397', name: 'Heemstede', total: 1, days: [{ on: firstOn, count: 1 }] }],
    };
    expect((await get(`${YEAR}`)).json()).toMatchObject(expected);
    for (const role of ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const) {
      const { data } = await app.as({ role }).send(national, { year: YEAR });
      expect(data).toMatchObject({ nationalWeek: { ...expected, viewerCan: { set: role === 'PROGRAMME_ADMIN' } } });
    }

    const isMarked = async () => (await get(`${YEAR}`)).json()['municipalities'] as { isDemonstration: boolean }[];
    expect(await isMarked()).toMatchObject([{ isDemonstration: false }]);
    await sql('update week_activity set is_demonstration = true');
    expect(await isMarked()).toMatchObject([{ isDemonstration: true }]);
    await sql('update week_activity set is_demonstration = false');

    const { id } = added.activities[0]!;
    await done(coordinator, save, { ...eating, id, version: 1, organisationName: 'Kerk', minutes: 60 });
    const eventsOf = async () =>
      new ICAL.Component(ICAL.parse((await get(`${YEAR}/GM0397/agenda.ics`)).text) as [])
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one));
    const [event] = await eventsOf();
    expect(event).toMatchObject({ summary: 'Samen aan tafel', sequence: 1, location: 'Buurthuis' });
    expect(event!.startDate.toJSDate().toISOString()).toBe(`${firstOn}T15:30:00.000Z`);
    expect(event!.endDate.toJSDate().toISOString()).toBe(`${firstOn}T16:30:00.000Z`);
    await done(coordinator, decide, { id, version: 2, status: 'CANCELLED', reason: 'Regen' });
    expect((await eventsOf())[0]!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect((await get(`${YEAR}/GM0397`)).json()).toMatchObject({ activities: [] });

    await done(coordinator, publish, { year: YEAR, version: (await week()).version, isPublic: false });
    expect((await get(`${YEAR}/GM0397`)).status).toBe(404);
    for (const path of ['abc', `${YEAR}/GM9999`, `${YEAR}/heemstede`, `20x7/GM0397`])
      expect((await get(path)).status).toBe(404);
  });

  it('does not let the programme read more than is published', async () => {
    await done(coordinator, save, { ...eating, organisationName: 'Kerk' });
    const read = (columns: string) =>
      app.db.acrossTenants('spec', ({ query }) => query<object>(`select ${columns} from week_activity`));
    expect(await read('tenant_id, year, starts_at')).toEqual([]);
    await expect(read('title')).rejects.toMatchObject({ code: 'not_found' });
    await expect(read('reply_email')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('tells of the package once, and forgets addresses after the week', async () => {
    const job = app.get(WeeksJob);
    await sql(
      `insert into annual_week (year, name, first_on, last_on, package_due_on, source)
       values (extract(year from now()), 'Week', now()::date, now()::date + 1, now()::date, 'Spec')`,
    );
    await job.lookAhead();
    await job.lookAhead();
    expect((await sql('select kind from notice')).rows).toEqual([{ kind: 'WEEK_DEADLINE' }]);
    await sql(`insert into local_week (tenant_id, year) values ($1, 2021), ($1, $2)`, [heemstede, YEAR]);
    for (const year of [2021, YEAR])
      await sql(
        `insert into week_activity (tenant_id, year, title, what, organisation_name, starts_at, minutes, place, status,
           came_by, reply_email) values ($1, $2, 'Koor', 'Zingen', 'Koor', '2021-09-30T10:00Z', 60, 'Zaal', 'PROPOSED',
           'LINK', 'koor@merel.example')`,
        [heemstede, year],
      );
    await job.lookAhead();
    expect((await sql('select year from week_activity where reply_email is not null')).rows).toEqual([{ year: YEAR }]);
  });
});
