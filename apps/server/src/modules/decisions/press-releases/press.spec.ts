import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { aMunicipality } from '../../plans/plans.builders.js';
import { DecisionsModule } from '../decisions.module.js';
import { PressReleasedJob } from './press-released.job.js';
import { PressService } from './press.service.js';

const parts = `id number title lead state releasedAt isImported openQuotes version saysTooMuch decidedAnswer withoutSource
  approvals { role byName at isAsked } hasDecision decision { id points { state } } corrects { number reason } correctedBy { number }
  quotes { id body personName email state remark proposedBody paperSource viewerCan { ask agreeOnPaper takeWords } }
  figures { body indicator year value missing sourceText }
  viewerCan { edit remove approve schedule withdrawEmbargo correct }`;
const list = `query ($filter: PressReleaseFilter!) { pressReleases(filter: $filter) { totalCount years
  nodes { id number title state } viewerCan { add } } }`;
const detail = `query ($id: ID!) { pressRelease(id: $id) { ${parts} } }`;
const mutation = (name: string, type: string, answer = `{ ${parts} }`) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${answer} }`;
const acts = {
  save: mutation('savePressRelease', 'SavePressReleaseInput'),
  approve: mutation('approvePressRelease', 'PressReleaseActInput'),
  schedule: mutation('schedulePressRelease', 'SchedulePressReleaseInput'),
  withdraw: mutation('withdrawPressEmbargo', 'PressReleaseActInput'),
  remove: mutation('removePressRelease', 'PressReleaseActInput', ''),
  ask: mutation('askPressQuote', 'PressQuoteActInput'),
  onPaper: mutation('agreePressQuoteOnPaper', 'AgreeOnPaperInput'),
  takeWords: mutation('takePressQuoteWords', 'PressQuoteActInput'),
};

type Quote = { id: string; body: string; state: string; email: string | null; remark: string | null };
type Release = {
  id: string;
  number: string;
  version: number;
  state: string;
  quotes: Quote[];
  viewerCan: Record<string, boolean>;
};
type Answer = { errors?: { extensions: { code: string; details?: Record<string, unknown> } }[] };
const DECISION = '00000000-0000-4000-b000-000000840482';
const DEFINITION = '00000000-0000-4000-b000-00000000f00d';
const people = {
  writer: '11111111-1111-4111-8111-111111111111',
  coordinator: '22222222-2222-4222-8222-222222222222',
  alderman: '33333333-3333-4333-8333-333333333333',
};

describe('press releases', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let writer: TestClient;
  let coordinator: TestClient;
  let alderman: TestClient;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
  const fieldOf = ({ errors }: Answer) =>
    (errors?.[0]?.extensions.details?.['fields'] as { path: string }[] | undefined)?.[0]?.path;

  const done = async (act: keyof typeof acts, input: object, client = writer): Promise<Release> => {
    const { data, errors } = await client.send<Record<string, Release>>(acts[act], { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0]!;
  };
  const refused = async (act: keyof typeof acts, input: object, client = writer) => client.send(acts[act], { input });
  const aText = (more: object = {}) => ({
    title: 'Heemstede doet mee',
    lead: 'De gemeente doet mee aan het landelijke programma.',
    body: 'Partners werken samen.\n\n## Coalitie\n\nElke maand komen zij bijeen.',
    decisionId: DECISION,
    quotes: [],
    figures: [],
    ...more,
  });
  const aQuote = (more: object = {}) => ({
    body: 'Er gebeurt al veel.',
    personName: 'Wethouder Struijf',
    email: 'wethouder@heemstede.example',
    ...more,
  });
  const draft = (more: object = {}) => done('save', aText(more));
  const at = ({ id, version }: Release) => ({ id, version });
  const byBoth = async (release: Release) =>
    done('approve', at(await done('approve', at(release), coordinator)), alderman);
  const approved = async (more: object = {}) => byBoth(await draft(more));
  const embargoed = async (more: object = {}) =>
    done('schedule', { ...at(await approved(more)), on: '2099-01-01', at: '10:00' });
  const published = async (more: object = {}) => done('schedule', at(await approved(more)));
  const listed = async (client: TestClient, filter: object = {}) =>
    (await client.send<{ pressReleases: { totalCount: number; years: number[]; nodes: Release[] } }>(list, { filter }))
      .data.pressReleases;
  const readBy = async (client: TestClient, id: string) => client.send<{ pressRelease: Release }>(detail, { id });
  const posted = async (path: string, body: object): Promise<{ http: number } & Record<string, unknown>> => {
    const { status, body: bytes } = await test.anonymous.call('POST', `/api/quotes/${path}`, body);
    return { http: status, ...(JSON.parse(bytes.toString()) as Record<string, unknown>) };
  };
  const token = async () => {
    const { rows } = await sql(
      `select body from mail_message where kind = 'press-quote' order by created_at desc limit 1`,
    );
    return /\/citaat#([A-Za-z0-9_-]{43})/.exec((rows[0] as { body: string }).body)![1]!;
  };
  const asked = async (more: object = {}) => {
    const release = await draft({ quotes: [aQuote(more)] });
    return { release: await done('ask', { id: release.quotes[0]!.id }), token: await token() };
  };
  const invalid = { http: 400, code: 'press_quote.link_invalid' };

  beforeAll(async () => {
    test = await testApp([DecisionsModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    writer = test.as({ role: 'COMMUNICATIONS', tenantId: heemstede, personId: people.writer });
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: people.coordinator });
    alderman = test.as({ role: 'ALDERMAN', tenantId: heemstede, personId: people.alderman });
    await sql(
      `insert into person (id, email, display_name) values ($1, 'bram@heemstede.example', 'Bram'),
         ($2, 'noor@heemstede.example', 'Noor'), ($3, 'sjaak@heemstede.example', 'Sjaak')`,
      [people.writer, people.coordinator, people.alderman],
    );
    await sql(
      `insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COMMUNICATIONS'),
         ($1, $3, 'COORDINATOR'), ($1, $4, 'ALDERMAN')`,
      [heemstede, people.writer, people.coordinator, people.alderman],
    );
    await sql(
      `insert into indicator_definition (id, code, version, measure, population, scale, method, name, explanation, source,
         attribution) values ($1, 'EENZAAM', 1, 'm', 'p', 's', 'SURVEY', 'Eenzaam', 'uitleg', 'GGD', 'GGD')`,
      [DEFINITION],
    );
    await sql(
      `insert into indicator_observation (definition_id, area_code, year, value, boundary_year)
       values ($1, 'GM0397', 2020, 35.4, 2020)`,
      [DEFINITION],
    );
  });
  beforeEach(async () => {
    await sql(
      'truncate press_release, press_number, executive_decision, pillar_evidence, mail_message, notice cascade',
    );
    await sql(
      `insert into executive_decision (tenant_id, id, subject, openness, released_at)
       values ($1, $2, 'Uitwerking motie', 'ACTIVELY_PUBLIC', '2021-05-25')`,
      [heemstede, DECISION],
    );
    await sql(`insert into decision_point (tenant_id, decision_id, place, body) values ($1, $2, 1, 'Aansluiten')`, [
      heemstede,
      DECISION,
    ]);
  });
  afterAll(() => test.close());

  describe('a number', () => {
    it('counts on within the year and the municipality, and is never given twice', async () => {
      const first = await draft();
      const second = await draft();
      expect([first.number, second.number]).toEqual(['PB2026_1', 'PB2026_2']);
      await done('remove', at(second));
      expect((await draft()).number).toBe('PB2026_3');
      const there = await done('save', aText({ decisionId: null }), as('COORDINATOR', zandvoort));
      expect(there.number).toBe('PB2026_1');
    });

    it('differs for two who save at once', async () => {
      const made = await Promise.all([1, 2, 3, 4].map(() => draft()));
      expect(new Set(made.map(({ number }) => number)).size).toBe(4);
    });

    it('stays what it was for what was published before, and new ones count on after it', async () => {
      const { quotes, figures, ...text } = aText();
      await test.get(Database).run({ tenantId: heemstede, actorId: null }, () =>
        test.get(PressService).import({
          ...text,
          id: randomUUID(),
          number: 'PB2026_25',
          releasedOn: '2026-05-25',
          sourceText: 'Persbericht PB2026_25',
          sourceUrl: null,
          quotes: [{ body: 'Er gebeurt al veel', personName: 'De wethouder' }],
          figures: [{ body: 'ruim 35%', missing: 'Jaar en definitie' }],
        }),
      );
      expect([quotes, figures]).toEqual([[], []]);
      expect((await draft()).number).toBe('PB2026_26');
      const [old] = (await listed(as('CLERK'))).nodes;
      expect(old).toMatchObject({ number: 'PB2026_25', state: 'PUBLISHED' });
      expect((await readBy(as('CLERK'), old!.id)).data.pressRelease).toMatchObject({
        isImported: true,
        releasedAt: '2026-05-24T22:00:00.000Z',
        quotes: [{ state: 'UNKNOWN' }],
        figures: [{ missing: 'Jaar en definitie', indicator: null }],
        approvals: [],
      });
    });
  });

  describe('a text', () => {
    it('keeps its quotes and figures, and says where a figure is from or what its source lacks', async () => {
      const release = await draft({
        quotes: [aQuote()],
        figures: [
          { body: '35%', definitionId: DEFINITION, year: 2020 },
          { body: 'ruim 12%', missing: 'Geen jaar' },
        ],
      });
      expect(release).toMatchObject({
        state: 'DRAFT',
        quotes: [{ body: 'Er gebeurt al veel.', state: 'NOT_ASKED' }],
        figures: [
          { indicator: 'Eenzaam', year: 2020, value: 35.4, missing: null },
          { indicator: null, missing: 'Geen jaar' },
        ],
      });
      expect(fieldOf(await refused('save', aText({ figures: [{ body: '35%' }] })))).toBe('figures.0.missing');
      expect(fieldOf(await refused('save', aText({ figures: [{ body: '35%', definitionId: DEFINITION }] })))).toBe(
        'figures.0.year',
      );
      const changed = await done('save', { ...aText({ title: 'Andere kop' }), ...at(release), quotes: [] });
      expect(changed).toMatchObject({ title: 'Andere kop', version: 2, quotes: [], figures: [] });
      expect(codeOf(await refused('save', { ...aText(), ...at(release) }))).toBe('conflict');
    });

    it('is found by number, words, state and year', async () => {
      const one = await draft({ title: 'Wandelen met buren' });
      await draft();
      expect((await listed(writer, { search: 'wandelen' })).nodes.map(({ id }) => id)).toEqual([one.id]);
      expect((await listed(writer, { search: one.number })).nodes.map(({ id }) => id)).toEqual([one.id]);
      expect((await listed(writer, { state: 'APPROVED' })).totalCount).toBe(0);
      expect(await listed(writer, { year: 2026 })).toMatchObject({ totalCount: 2, years: [2026] });
    });

    it('is written by communications and coordinator alone, and not from another municipality', async () => {
      const release = await draft();
      for (const role of ['ALDERMAN', 'CLERK', 'PARTNER'] as const)
        expect(codeOf(await refused('save', aText(), as(role)))).toBe('forbidden');
      const change = { ...aText({ decisionId: null }), ...at(release) };
      expect(codeOf(await refused('save', change, as('COORDINATOR', zandvoort)))).toBe('not_found');
      expect(codeOf(await refused('save', aText(), as('COORDINATOR', zandvoort)))).toBe('not_found');
      expect(codeOf(await test.anonymous.send(list, { filter: {} }))).toBe('unauthenticated');
      expect(codeOf(await as('NATIONAL_ADVISER').send(list, { filter: {} }))).toBe('forbidden');
    });
  });

  describe('a quote', () => {
    it('is agreed to by the link of a mail that tells nothing of the text, once', async () => {
      const { release, token: secret } = await asked();
      const { rows } = await sql('select subject, body from mail_message');
      expect(JSON.stringify(rows)).not.toContain('Er gebeurt al veel');
      expect(JSON.stringify(rows)).not.toContain('Heemstede doet mee');
      expect(await posted('open', { token: secret })).toMatchObject({
        http: 200,
        number: release.number,
        quote: 'Er gebeurt al veel.',
        answer: null,
      });
      const answered = await posted('answer', { token: secret, answer: 'APPROVED' });
      expect(answered).toMatchObject({ http: 200, answer: { answer: 'APPROVED' } });
      expect(await posted('answer', { token: secret, answer: 'REFUSED', remark: 'Toch niet' })).toMatchObject({
        answer: { answer: 'APPROVED' },
      });
      const { data } = await readBy(writer, release.id);
      expect(data.pressRelease.quotes[0]).toMatchObject({ state: 'APPROVED' });
      expect(codeOf(await refused('ask', { id: release.quotes[0]!.id }))).toBe('press.not_now');
    });

    it('is answered once by two at the same time', async () => {
      const { token: secret } = await asked();
      const answers = await Promise.all(
        ['APPROVED', 'REFUSED'].map((answer) => posted('answer', { token: secret, answer, remark: 'Zo is het.' })),
      );
      expect(new Set(answers.map(({ answer }) => (answer as { answer: string }).answer)).size).toBe(1);
    });

    it('is taken over in the words that the person proposes, which is agreement', async () => {
      const { release, token: secret } = await asked();
      expect(await posted('answer', { token: secret, answer: 'CHANGE_PROPOSED' })).toMatchObject({ http: 400 });
      await posted('answer', { token: secret, answer: 'CHANGE_PROPOSED', proposed: 'Er gebeurt veel.' });
      const quote = { id: release.quotes[0]!.id };
      expect((await readBy(writer, release.id)).data.pressRelease.quotes[0]).toMatchObject({
        state: 'CHANGE_PROPOSED',
        proposedBody: 'Er gebeurt veel.',
        viewerCan: { takeWords: true },
      });
      const taken = await done('takeWords', quote);
      expect(taken.quotes[0]).toMatchObject({ body: 'Er gebeurt veel.', state: 'APPROVED', proposedBody: null });
      expect(codeOf(await refused('takeWords', quote))).toBe('press.nothing_proposed');
    });

    it('loses agreement and link when its words change, and keeps it when other words do', async () => {
      const { release, token: secret } = await asked();
      await posted('answer', { token: secret, answer: 'APPROVED' });
      const { id } = release.quotes[0]!;
      const same = await done('save', { ...aText({ title: 'Nieuwe kop' }), ...at(release), quotes: [aQuote({ id })] });
      expect(same.quotes[0]).toMatchObject({ id, state: 'APPROVED' });
      const other = await done('save', {
        ...aText(),
        ...at(same),
        quotes: [aQuote({ id, body: 'Er gebeurt niets.' })],
      });
      expect(other.quotes[0]).toMatchObject({ id, state: 'NOT_ASKED' });
      expect(await posted('open', { token: secret })).toMatchObject(invalid);
    });

    it('is asked anew by a new link, which ends the old one', async () => {
      const { release, token: old } = await asked();
      await done('ask', { id: release.quotes[0]!.id });
      expect(await posted('open', { token: old })).toMatchObject(invalid);
      expect(await posted('open', { token: await token() })).toMatchObject({ http: 200 });
      await sql(`update press_quote_link set expires_at = now() - interval '1 second'`);
      expect(await posted('open', { token: await token() })).toMatchObject(invalid);
    });

    it('wants an address to ask, or where it is written that somebody agreed', async () => {
      const release = await draft({ quotes: [aQuote({ email: null })] });
      const { id } = release.quotes[0]!;
      expect(codeOf(await refused('ask', { id }))).toBe('press.quote_no_mail');
      const onPaper = await done('onPaper', { id, source: 'Brief van 3 mei' });
      expect(onPaper.quotes[0]).toMatchObject({ state: 'ON_PAPER', paperSource: 'Brief van 3 mei' });
      for (const act of ['ask', 'onPaper', 'takeWords'] as const) {
        const input = act === 'onPaper' ? { id, source: 'Brief' } : { id };
        expect(codeOf(await refused(act, input, as('ALDERMAN')))).toBe('forbidden');
        expect(codeOf(await refused(act, input, as('COORDINATOR', zandvoort)))).toBe('not_found');
      }
    });

    it('tells who writes that there is an answer, and nobody else', async () => {
      const { token: secret } = await asked();
      await posted('answer', { token: secret, answer: 'APPROVED' });
      const { rows } = await sql('select person_id, title from notice');
      const title = 'Er is een antwoord op een citaat in persbericht PB2026_1';
      expect(rows.length).toBe(2);
      expect(rows).toEqual(
        expect.arrayContaining([people.writer, people.coordinator].map((person_id) => ({ person_id, title }))),
      );
    });
  });

  describe('approval', () => {
    const told = async () => {
      const { rows } = await sql(
        `select person_id as "to", title from notice where kind = 'PRESS_APPROVAL_ASKED' order by told_at`,
      );
      return rows as { to: string; title: string }[];
    };

    it('waits for quotes and for the source of percentages', async () => {
      const release = await draft({ quotes: [aQuote()], body: 'Ruim 35% is eenzaam.' });
      expect(codeOf(await refused('approve', at(release), coordinator))).toBe('press.quotes_open');
      await done('onPaper', { id: release.quotes[0]!.id, source: 'Brief' });
      expect(codeOf(await refused('approve', at(release), coordinator))).toBe('press.figures_open');
    });

    it('is of coordinator and alderman, each told when the other approved, and gone when the text changes', async () => {
      const text = await draft();
      const [first, second] = ['COORDINATOR', 'ALDERMAN'];
      expect(text).toMatchObject({
        approvals: [
          { role: first, isAsked: true },
          { role: second, isAsked: true },
        ],
      });
      const half = await done('approve', at(text), coordinator);
      expect(half).toMatchObject({
        state: 'DRAFT',
        approvals: [
          { role: first, byName: expect.any(String), isAsked: false },
          { role: second, byName: null, isAsked: true },
        ],
        viewerCan: { approve: false, schedule: false },
      });
      expect(await told()).toEqual([{ to: people.alderman, title: `Persbericht ${text.number} wacht op uw akkoord` }]);
      expect(codeOf(await refused('approve', at(half), coordinator))).toBe('press.not_now');
      expect(codeOf(await refused('schedule', at(half)))).toBe('press.not_now');
      const release = await done('approve', at(half), alderman);
      expect(release).toMatchObject({ state: 'APPROVED', approvals: [{ isAsked: false }, { isAsked: false }] });
      const changed = await done('save', { ...aText({ title: 'Andere kop' }), ...at(release) });
      expect(changed).toMatchObject({ state: 'DRAFT', approvals: [{ byName: null }, { byName: null }] });
      const again = `Persbericht ${text.number} is gewijzigd en wacht opnieuw op uw akkoord`;
      expect((await told()).slice(1)).toEqual(
        expect.arrayContaining([people.coordinator, people.alderman].map((to) => ({ to, title: again }))),
      );
    });

    it('of who wrote the text is one of two: the other did not write it', async () => {
      const own = await done('save', aText(), coordinator);
      const half = await done('approve', at(own), coordinator);
      expect(half.state).toBe('DRAFT');
      await sql('update press_release set writers = array_append(writers, $1)', [people.alderman]);
      expect(codeOf(await refused('approve', at(half), alderman))).toBe('press.own_text');
      await sql('update press_release set writers = array_remove(writers, $1)', [people.alderman]);
      expect((await done('approve', at(half), alderman)).state).toBe('APPROVED');
    });

    it('of one is enough where nobody has the other role, and never of who wrote it', async () => {
      const left = async (role: Role) =>
        sql(`update role_assignment set ends_at = now() where role = $1 and tenant_id = $2`, [role, heemstede]);
      const own = await done('save', aText(), coordinator);
      const half = await done('approve', at(await draft()), coordinator);
      await left('ALDERMAN');
      try {
        expect(codeOf(await refused('approve', at(own), coordinator))).toBe('press.own_text');
        expect((await readBy(coordinator, half.id)).data.pressRelease).toMatchObject({
          state: 'DRAFT',
          approvals: [{ byName: expect.any(String) }, { byName: null, isAsked: false }],
          viewerCan: { approve: true },
        });
        expect((await done('approve', at(half), coordinator)).state).toBe('APPROVED');
        expect((await done('approve', at(await draft()), coordinator)).state).toBe('APPROVED');
      } finally {
        await sql('update role_assignment set ends_at = null where tenant_id = $1', [heemstede]);
      }
    });

    it('is not for communications, clerk or partner, nor from elsewhere', async () => {
      const release = await draft();
      for (const role of ['COMMUNICATIONS', 'CLERK', 'PARTNER'] as const)
        expect(codeOf(await refused('approve', at(release), as(role)))).toBe('forbidden');
      expect(codeOf(await refused('approve', at(release), as('ALDERMAN', zandvoort)))).toBe('not_found');
      expect(codeOf(await refused('schedule', at(release)))).toBe('press.not_now');
    });
  });

  describe('release', () => {
    it('wants a decision, and an answer where the text says more than the points', async () => {
      const loose = await approved({ decisionId: null });
      expect(codeOf(await refused('schedule', at(loose)))).toBe('press.no_decision');
      const bold = await approved({ lead: 'Het college heeft dit vandaag besloten.' });
      expect(bold).toMatchObject({ saysTooMuch: true });
      expect(fieldOf(await refused('schedule', at(bold)))).toBe('decidedAnswer');
      const answered = await done('schedule', { ...at(bold), decidedAnswer: 'De besluitenlijst volgt morgen.' });
      expect(answered).toMatchObject({ state: 'PUBLISHED', decidedAnswer: 'De besluitenlijst volgt morgen.' });
      expect((await readBy(as('CLERK'), bold.id)).data.pressRelease).toMatchObject({ decidedAnswer: null });
      await sql(`update decision_point set state = 'ADOPTED', state_on = '2021-05-25', state_source = 'Lijst'`);
      expect(await published({ lead: 'Het college heeft dit besloten.' })).toMatchObject({ decidedAnswer: null });
    });

    it('is refused in the hour that the clock skips, and asks which in the hour that comes twice', async () => {
      const release = await approved();
      const schedule = (more: object) => refused('schedule', { ...at(release), ...more });
      expect(fieldOf(await schedule({ on: '2027-03-28', at: '02:30' }))).toBe('at');
      expect(fieldOf(await schedule({ on: '2027-03-28' }))).toBe('at');
      expect(fieldOf(await schedule({ on: '2027-10-31', at: '02:30' }))).toBe('turn');
      expect(fieldOf(await schedule({ on: '2026-01-01', at: '10:00' }))).toBe('at');
      const second = await done('schedule', { ...at(release), on: '2027-10-31', at: '02:30', turn: 'SECOND' });
      expect(second).toMatchObject({ state: 'EMBARGOED', releasedAt: '2027-10-31T01:30:00.000Z' });
      const back = await done('withdraw', at(second));
      expect(back).toMatchObject({ state: 'APPROVED', releasedAt: null });
      expect(await done('schedule', { ...at(back), on: '2027-10-31', at: '02:30', turn: 'FIRST' })).toMatchObject({
        releasedAt: '2027-10-31T00:30:00.000Z',
      });
    });

    it('is before its moment for who writes and approves alone: not listed, counted, found or read', async () => {
      const hidden = await embargoed({ quotes: [], figures: [{ body: '12%', missing: 'Jaar' }] });
      await draft();
      for (const client of [as('CLERK'), as('PARTNER'), as('COORDINATOR', zandvoort)]) {
        expect(await listed(client)).toMatchObject({ totalCount: 0, years: [], nodes: [] });
        expect((await listed(client, { search: hidden.number })).totalCount).toBe(0);
        expect(codeOf(await readBy(client, hidden.id))).toBe('not_found');
      }
      for (const client of [writer, coordinator, alderman]) expect((await listed(client)).totalCount).toBe(2);
      expect((await listed(alderman, { state: 'EMBARGOED' })).nodes.map(({ id }) => id)).toEqual([hidden.id]);
      await test.get(PressReleasedJob).tell();
      expect((await sql(`select 1 from notice where kind = 'PRESS_RELEASED'`)).rows).toEqual([]);
    });

    it('shuts the tables themselves until then: quotes, figures and links too', async () => {
      const release = await draft({ quotes: [aQuote()], figures: [{ body: '12%', missing: 'Jaar' }] });
      await done('ask', { id: release.quotes[0]!.id });
      const rows = (roles: Role[]) =>
        test.get(Database).run({ tenantId: heemstede, actorId: randomUUID(), roles }, () =>
          test.get(Database).query<{ table: string }>(
            `select 'release' as "table" from press_release union all select 'quote' from press_quote
             union all select 'figure' from press_figure union all select 'link' from press_quote_link`,
          ),
        );
      expect(await rows(['CLERK'])).toEqual([]);
      expect(await rows(['PARTNER'])).toEqual([]);
      expect((await rows(['ALDERMAN'])).length).toBe(4);
    });

    it('comes at its moment by the clock of the database, within a transaction that began before it', async () => {
      const { id } = await embargoed();
      await sql(`update press_release set released_at = clock_timestamp() + interval '1.2 seconds' where id = $1`, [
        id,
      ]);
      const database = test.get(Database);
      const count = () => database.query(`select 1 from press_release where id = $1`, [id]).then((rows) => rows.length);
      const seen = await database.run({ tenantId: heemstede, actorId: randomUUID(), roles: ['CLERK'] }, async () => {
        const before = await count();
        await sleep(1_500);
        return [before, await count()];
      });
      expect(seen).toEqual([0, 1]);
      expect((await readBy(as('CLERK'), id)).data.pressRelease).toMatchObject({ state: 'PUBLISHED' });
      expect(codeOf(await refused('withdraw', at((await readBy(writer, id)).data.pressRelease)))).toBe('press.not_now');
    });

    it('is told once, after its moment', async () => {
      const { number } = await published();
      await test.get(PressReleasedJob).tell();
      await test.get(PressReleasedJob).tell();
      const { rows } = await sql(`select title from notice where person_id = $1 and kind = 'PRESS_RELEASED'`, [
        people.alderman,
      ]);
      expect(rows).toEqual([{ title: `Persbericht ${number} is gepubliceerd` }]);
      const trail = await sql(`select 1 from audit_event where type = 'press_release.published'`);
      expect(trail.rows.length).toBe(1);
    });

    it('cannot be changed after it, and keeps the words that everybody read', async () => {
      const release = await published({ quotes: [] });
      expect(codeOf(await refused('save', { ...aText(), ...at(release) }))).toBe('press.not_now');
      expect(codeOf(await refused('remove', at(release)))).toBe('press.not_now');
      expect(codeOf(await refused('approve', at(release), alderman))).toBe('press.not_now');
    });

    it('shows others the quote, but not how it came about', async () => {
      const { release, token: secret } = await asked();
      await posted('answer', { token: secret, answer: 'APPROVED', remark: 'Mooi' });
      const { data } = await readBy(writer, release.id);
      await done('schedule', at(await byBoth(data.pressRelease)));
      const seen = (await readBy(as('CLERK'), release.id)).data.pressRelease.quotes[0]!;
      expect(seen).toMatchObject({ body: 'Er gebeurt al veel.', email: null, remark: null });
      expect((await readBy(alderman, release.id)).data.pressRelease.quotes[0]).toMatchObject({
        email: null,
        remark: 'Mooi',
      });
    });
  });

  describe('a correction', () => {
    it('is a new text with a reason that stands beside the old one from its own moment', async () => {
      const old = await published();
      expect(fieldOf(await refused('save', aText({ correctsId: old.id })))).toBe('correctionReason');
      const correction = await done('save', aText({ correctsId: old.id, correctionReason: 'Een naam klopte niet.' }));
      expect(correction).toMatchObject({ state: 'DRAFT', corrects: { number: old.number } });
      const again = aText({ correctsId: old.id, correctionReason: 'Nog een.' });
      expect(codeOf(await refused('save', again))).toBe('press.being_corrected');
      expect((await readBy(as('CLERK'), old.id)).data.pressRelease).toMatchObject({
        state: 'PUBLISHED',
        correctedBy: null,
      });
      await done('schedule', at(await byBoth(correction)));
      expect((await readBy(as('CLERK'), old.id)).data.pressRelease).toMatchObject({
        state: 'CORRECTED',
        correctedBy: { number: correction.number },
      });
      expect((await readBy(as('CLERK'), correction.id)).data.pressRelease).toMatchObject({
        corrects: { number: old.number, reason: 'Een naam klopte niet.' },
      });
    });

    it('is of what came out alone', async () => {
      const open = await draft();
      const correction = aText({ correctsId: open.id, correctionReason: 'Te vroeg.' });
      expect(codeOf(await refused('save', correction))).toBe('press.not_now');
    });
  });
});
