import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { daysAfter, dutchDay, levels, PROGRAMME_TENANT_ID, tenantIdOf, VNG_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { Clock } from '../../platform/clock/clock.js';
import { councilElections } from '../municipalities/elections.facts.js';
import { EvidenceService } from '../plans/evidence/evidence.service.js';
import { aFact } from '../plans/plans.builders.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { ProgrammeEditions } from './editions.service.js';
import { NationalPictureService } from './picture.service.js';
import { aCountry, aStanding } from './programme.builders.js';
import type { Dimension } from './programme.facts.js';
import { ProgrammeModule } from './programme.module.js';
import { removeDemonstrationEditions } from './programme.seed.js';
import { ROOMY_GROUP } from './merging.rules.js';
import { SMALLEST_FIGURE, SMALLEST_GROUP } from './suppression.rules.js';

type Figure = {
  key: string;
  name: string;
  parts: { key: string }[];
  participating: number;
  pillars: { pillar: string; stale: number | null; levels: { level: string; count: number | null }[] }[];
};
type Overview = {
  nationalOverview: {
    basis: string;
    asOf: string | null;
    version: string;
    withheld: number;
    counts: Record<string, number>;
    milestones: { open: number; done: number } | null;
    participation: { published: { on: string; count: number }[]; recorded: { on: string; count: number }[] };
    national: Figure | null;
    groups: Figure[];
  };
};
type Node = {
  code: string;
  name: string;
  status: string;
  pillars: { pillar: string; level: string; stale: boolean }[] | null;
};
type Tally = { planned: number; in_progress: number; done: number; dropped: number };
type List = { nationalList: { nodes: Node[]; totalCount: number } };

const figure =
  '{ key name parts { key } municipalities participating pillars { pillar stale levels { level count } } }';
const overview = `query ($dimension: Dimension!, $filter: PlaceFilter) { nationalOverview(dimension: $dimension,
  filter: $filter) {
  basis asOf version withheld counts { municipalities participating demonstration } milestones { open done }
    participation { published { on count } recorded { on count } } national ${figure} groups ${figure} } }`;
const list = `query ($filter: NationalListFilter, $by: NationalListOrder, $descending: Boolean, $first: Int,
  $page: Int) {
  nationalList(filter: $filter, by: $by, descending: $descending, first: $first, page: $page) {
    nodes { code name status pillars { pillar level stale } } totalCount } }`;
const map = '{ nationalMap(pillar: P3) { code status level } }';
const caseload = '{ myMunicipalities { municipality { code pillars { level } } signals { code sentence } } }';
const summary = `query ($code: String!) { municipalitySummary(code: $code) { logoHref municipality { code } pillars { pillar
  level because }
    signals { code } } }`;
const addEvidence = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { standing { level } } }';

const HEEMSTEDE = 'GM0397';
const adviserId = randomUUID();
let app: TestApp;
let joined: string[];
let vws: TestClient;
let vng: TestClient;
let adviser: TestClient;
let coordinator: TestClient;

const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
const overviewFor = async (client: TestClient, dimension: Dimension = 'PROVINCE') =>
  (await client.send<Overview>(overview, { dimension })).data.nationalOverview;
const consent = (code: string, reader: string) =>
  app.db.run({ tenantId: tenantIdOf(code), actorId: null }, async () => {
    await app.db.query('insert into consent (reader) values ($1)', [reader]);
  });
const withdraw = (code: string, reader: string) =>
  app.db.run({ tenantId: tenantIdOf(code), actorId: null }, async () => {
    await app.db.query('update consent set withdrawn_at = now() where reader = $1', [reader]);
  });

/** Looks whom readers may know by name, without publishing an edition. */
const admitNames = () => app.get(ProgrammeEditions).admitNames();
const waits = async () => {
  const { data } = await coordinator.send<{
    settingsPage: { consents: { reader: string; waitsBecause: string | null }[] };
  }>('{ settingsPage { consents { reader waitsBecause } } }');
  return Object.fromEntries(data.settingsPage.consents.map(({ reader, waitsBecause }) => [reader, waitsBecause]));
};

beforeAll(async () => {
  app = await testApp([MeetingsModule, MunicipalitiesModule, PlansModule, ProgrammeModule]);
  joined = await aCountry(app.db, app.database.sql);
  vws = app.as({ role: 'PROGRAMME_ADMIN' });
  vng = app.as({ role: 'VNG_ADVISER' });
  adviser = app.as({ role: 'NATIONAL_ADVISER', personId: adviserId });
  coordinator = app.as({ role: 'COORDINATOR', tenantId: tenantIdOf(HEEMSTEDE) });
  await app.database.sql.query(
    "insert into person (id, email, display_name) values ($1, 'adviseur@programma.example', 'Adviseur')",
    [adviserId],
  );
  await app.database.sql.query(
    'insert into adviser_assignment (municipality_id, person_id, from_on) values ($1, $2, current_date)',
    [tenantIdOf(HEEMSTEDE), adviserId],
  );
}, 60_000);
afterAll(() => app.close());

describe('the national picture', () => {
  it('counts every municipality that takes part once per pillar, unknown and stale included', async () => {
    const picture = await overviewFor(vws);
    expect(picture).toMatchObject({
      basis: 'LIVE',
      withheld: 0,
      counts: { municipalities: 342, participating: 168, demonstration: 156 },
    });
    for (const { levels: counted, stale } of picture.national!.pillars) {
      expect(counted.map(({ level }) => level)).toEqual(levels);
      expect(counted.reduce((total, { count }) => total + count!, 0)).toBe(168);
      expect(stale).toBeGreaterThan(0);
    }
    for (const dimension of ['PROVINCE', 'GGD', 'SIZE', 'URBANITY'] as const) {
      const { groups } = await overviewFor(vws, dimension);
      expect(groups.reduce((total, { participating }) => total + participating, 0)).toBe(168);
    }
  });

  it('tells participation as published and as recorded here', async () => {
    const {
      participation: { published, recorded },
    } = await overviewFor(vws);
    expect(published).toContainEqual({ on: '2019-05-22', count: 120 });
    expect(recorded).toContainEqual({ on: '2019-05-31', count: 120 - 11 });
    expect(recorded.at(-1)).toEqual({ on: '2021-05-31', count: 168 - 11 });
  });

  it('moves within two seconds when a meeting of a coalition was held', async () => {
    const { sql } = app.database;
    await sql.query(`insert into coalition (tenant_id, started_on) values ($1, '2021-05-01') on conflict do nothing`, [
      tenantIdOf(HEEMSTEDE),
    ]);
    const { rows } = await sql.query<{ id: string }>(
      `insert into meeting (tenant_id, title, starts_at) values ($1, 'Bijeenkomst', now() - interval '1 day') returning id`,
      [tenantIdOf(HEEMSTEDE)],
    );
    const network = (picture: Overview['nationalOverview']) => picture.national!.pillars[1]!;
    const held = 'mutation ($input: MeetingVersionInput!) { holdMeeting(input: $input) { status } }';
    const before = await overviewFor(vws);
    const saved = performance.now();
    const { errors } = await coordinator.send(held, { input: { id: rows[0]!.id, version: 1 } });
    expect(errors).toBeUndefined();
    const after = await overviewFor(vws);
    expect(performance.now() - saved).toBeLessThan(2_000);
    expect(after.version).not.toBe(before.version);
    expect(network(after)).not.toEqual(network(before));
    const back = 'mutation ($input: MeetingVersionInput!) { takeBackHeldMeeting(input: $input) { status } }';
    await coordinator.send(back, { input: { id: rows[0]!.id, version: 2 } });
    expect(network(await overviewFor(vws))).toEqual(network(before));
  });

  it('moves with a municipality within two seconds of its save, and comes out the same when rebuilt from the facts', async () => {
    const level = (picture: Overview['nationalOverview']) =>
      picture.groups.find(({ key }) => key === 'PV27')!.pillars[2]!.levels.find((one) => one.level === 'INTENDED')!
        .count!;
    const before = await overviewFor(vws);
    const saved = performance.now();
    const { errors } = await coordinator.send(addEvidence, {
      input: aFact('INTENTION', { pillar: 'P3', certainty: 'INTENDED' }),
    });
    expect(errors).toBeUndefined();
    const after = await overviewFor(vws);
    expect(performance.now() - saved).toBeLessThan(2_000);
    expect(after.version).not.toBe(before.version);
    expect(level(after)).toBe(level(before) + 1);

    const rows = async () =>
      (
        await app.db.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () =>
          app.get(NationalPictureService).current(),
        )
      ).rows;
    const incremental = await rows();
    await app.database.sql.query('delete from pillar_standing where tenant_id = $1', [tenantIdOf(HEEMSTEDE)]);
    await app.db.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () =>
      app.get(EvidenceService).rebuildStandings(),
    );
    const rebuilt = await rows();
    expect(rebuilt).not.toBe(incremental);
    expect(rebuilt).toEqual(incremental);
  });

  it('counts milestones as they change, and the same from the facts', async () => {
    const goals = (
      await coordinator.send<{ saveGoal: { id: string } }>(
        'mutation ($input: SaveGoalInput!) { saveGoal(input: $input) { id } }',
        { input: { pillar: 'P1', title: 'Doel', sourceText: 'Plan', openness: 'PUBLIC' } },
      )
    ).data.saveGoal;
    const before = (await overviewFor(vws)).milestones!;
    const save = 'mutation ($input: SaveMilestoneInput!) { saveMilestone(input: $input) { id version } }';
    const move = 'mutation ($input: MoveMilestoneInput!) { moveMilestone(input: $input) { status } }';
    const saved = [];
    for (const title of ['Een', 'Twee', 'Drie']) {
      saved.push(
        (
          await coordinator.send<{ saveMilestone: { id: string; version: number } }>(save, {
            input: { goalId: goals.id, title, owner: 'Gemeente', openness: 'PUBLIC' },
          })
        ).data.saveMilestone,
      );
    }
    await coordinator.send(save, {
      input: { goalId: goals.id, title: 'Nog van de gemeente alleen', owner: 'Gemeente' },
    });
    expect((await coordinator.send(move, { input: { ...saved[0], move: 'finish' } })).errors).toBeUndefined();
    expect((await coordinator.send(move, { input: { ...saved[1], move: 'drop' } })).errors).toBeUndefined();
    expect((await overviewFor(vws)).milestones).toEqual({ open: before.open + 1, done: before.done + 1 });
    const tally = async () =>
      (
        await app.database.sql.query<Tally>('select * from milestone_tally where tenant_id = $1', [
          tenantIdOf(HEEMSTEDE),
        ])
      ).rows[0]!;
    const counted = await tally();
    await app.db.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () =>
      app.db.query('select app_rebuild_milestone_tally()'),
    );
    expect(await tally()).toEqual(counted);
    await app.db.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () =>
      app.db.query('delete from goal where id = $1', [goals.id]),
    );
    expect(await tally()).toMatchObject({
      planned: counted.planned - 2,
      done: counted.done - 1,
      dropped: counted.dropped - 1,
    });
    expect((await overviewFor(vng)).milestones).toBeNull();
  });

  it('is found, ordered and paged', async () => {
    const all = await vws.send<List>(list, { by: 'INHABITANTS', descending: true, first: 3 });
    expect(all.data.nationalList).toMatchObject({
      totalCount: 342,
      nodes: [{ name: 'Amsterdam' }, { name: 'Rotterdam' }, {}],
    });
    const next = await vws.send<List>(list, { by: 'INHABITANTS', descending: true, first: 3, page: 2 });
    expect(next.data.nationalList.nodes.map(({ code }) => code)).not.toContain(all.data.nationalList.nodes[2]!.code);
    expect(
      (await vws.send<List>(list, { filter: { search: 'sudwest', province: 'PV21' } })).data.nationalList.nodes.map(
        ({ name }) => name,
      ),
    ).toEqual(['Súdwest-Fryslân']);
    for (const [search, name] of [
      ['den haag', "'s-Gravenhage"],
      ['’s Gravenhage', "'s-Gravenhage"],
      ['Den Bosch', "'s-Hertogenbosch"],
    ]) {
      expect(
        (await vws.send<List>(list, { filter: { search } })).data.nationalList.nodes.map((node) => node.name),
      ).toContain(name);
    }
    expect((await vws.send<List>(list, { filter: { search: '???' } })).data.nationalList.nodes).toEqual([]);
    const embedded = await vws.send<List>(list, { filter: { pillar: 'P1', level: 'EMBEDDED' }, first: 100 });
    expect(embedded.data.nationalList.nodes.length).toBeGreaterThan(5);
    expect(embedded.data.nationalList.nodes.every(({ pillars }) => pillars![0]!.level === 'EMBEDDED')).toBe(true);
    expect(codeOf(await vws.send(list, { first: 101 }))).toBe('bad_input');
    expect(codeOf(await vws.send(list, { page: 0 }))).toBe('bad_input');
  });

  it('asks the database the same few statements, however much is asked', async () => {
    const warm = async (document: string, variables: object) => {
      await vws.send(document, { ...variables });
      return (await vws.send(document, { ...variables })).statements;
    };
    expect(await warm(list, { first: 5 })).toBe(await warm(list, { first: 100 }));
    expect(await warm(list, { first: 100 })).toBeLessThanOrEqual(4);
    expect(await warm(overview, { dimension: 'GGD' })).toBe(1);
  });
});

describe('a signature that waits for the college', () => {
  const cells = `{ publicProgramme { counts { on participating conditional } cells { code participates isConditional } }
    nationalMap { code isConditional } nationalList(first: 100,
    filter: { participates: true }) { asOf nodes { code isConditional asOf } } nationalOverview { counts { on
    participating conditional } } }`;
  type Told = {
    publicProgramme: {
      counts: Record<string, unknown>;
      cells: { code: string; participates: boolean; isConditional: boolean }[];
    };
    nationalMap: { code: string; isConditional: boolean }[];
    nationalList: { asOf: string; nodes: { code: string; isConditional: boolean; asOf: string }[] };
    nationalOverview: { counts: Record<string, unknown> };
  };
  const conditionalIn = (rows: { code: string; isConditional: boolean }[]) =>
    rows.filter(({ isConditional }) => isConditional).map(({ code }) => code);
  const tell = async (client: TestClient) => {
    const { data } = await client.send<Told>(cells);
    const [part] = [conditionalIn(data.publicProgramme.cells), conditionalIn(data.nationalMap)];
    expect(conditionalIn(data.nationalMap)).toEqual(part);
    expect(conditionalIn(data.nationalList.nodes)).toEqual(part);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    expect([data.nationalList.asOf, data.nationalList.nodes[0]!.asOf]).toEqual([today, today]);
    expect(data.publicProgramme.counts).toEqual({ on: today, participating: 168, conditional: part.length });
    expect(data.nationalOverview.counts).toEqual({ on: today, participating: 168, conditional: part.length });
    return part;
  };

  it('is told wherever participation is told, from signing until the decision, and of nobody who does not take part', async () => {
    const id = tenantIdOf(HEEMSTEDE);
    const outside = (
      await app.database.sql.query<{ id: string }>("select id from municipality where status = 'PROSPECT' limit 1")
    ).rows[0]!.id;
    expect(await tell(vws)).toEqual([]);
    for (const tenant of [id, outside])
      await app.database.sql.query(
        `insert into commitment (tenant_id, status, signer_name, signer_capacity, lapses_on)
          values ($1, 'SIGNED_CONDITIONALLY', 'B', 'wethouder', '2027-05-22')`,
        [tenant],
      );
    for (const client of [vws, vng, adviser]) expect(await tell(client)).toEqual([HEEMSTEDE]);
    await app.database.sql.query("update commitment set status = 'RATIFIED'");
    for (const client of [vws, vng]) expect(await tell(client)).toEqual([]);
  });
});

describe('who sees what', () => {
  it('refuses the picture to a municipality and to a visitor, who may know who takes part', async () => {
    for (const document of [overview, list]) {
      expect(codeOf(await coordinator.send(document, { dimension: 'PROVINCE' }))).toBe('forbidden');
      expect(codeOf(await app.anonymous.send(document, { dimension: 'PROVINCE' }))).toBe('unauthenticated');
    }
    expect(codeOf(await coordinator.send(summary, { code: HEEMSTEDE }))).toBe('forbidden');
    expect(codeOf(await vng.send(caseload))).toBe('forbidden');
    const open = await app.anonymous.send<{ publicProgramme: { counts: object; cells: object[] } }>(
      '{ publicProgramme { counts { participating } cells { code participates } } }',
    );
    expect(open.data.publicProgramme).toMatchObject({ counts: { participating: 168 } });
    expect(open.data.publicProgramme.cells).toHaveLength(342);
  });

  it('shows an adviser a municipality by name from consent until withdrawal, and no longer', async () => {
    const seen = async () =>
      (await adviser.send<List>(list, { filter: { search: 'Heemstede' } })).data.nationalList.nodes[0]!.pillars;
    const inside = async () =>
      (await adviser.send<{ myMunicipalities: { municipality: Node; signals: { code: string }[] }[] }>(caseload)).data
        .myMunicipalities[0]!;
    expect(await seen()).toBeNull();
    expect((await inside()).signals.map(({ code }) => code)).toContain('NO_CONSENT');
    expect(codeOf(await adviser.send(summary, { code: HEEMSTEDE }))).toBe('programme.no_consent');

    await consent(HEEMSTEDE, 'ASSIGNED_ADVISER');
    expect(await seen()).toBeNull();
    expect((await inside()).signals.map(({ code }) => code)).toEqual(expect.arrayContaining(['CONSENT_WAITS']));
    expect((await inside()).signals.map(({ code }) => code)).not.toContain('NO_CONSENT');
    expect(codeOf(await adviser.send(summary, { code: HEEMSTEDE }))).toBe('programme.consent_waits');
    expect((await waits()).ASSIGNED_ADVISER).toMatch(/^Uw toestemming gaat nog in\./);

    await admitNames();
    expect(await waits()).toEqual({ ASSIGNED_ADVISER: null, PEERS: null, VNG: null });
    expect(await seen()).toHaveLength(5);
    expect((await inside()).municipality.pillars).toHaveLength(5);
    await app.database.sql.query(
      `insert into municipality_logo (tenant_id, sha256, media_type, aspect, content)
        values ($1, repeat('0', 64), 'image/png', 1, 'x')`,
      [tenantIdOf(HEEMSTEDE)],
    );
    expect((await adviser.send(summary, { code: HEEMSTEDE })).data).toMatchObject({
      municipalitySummary: { logoHref: `/logo/${tenantIdOf(HEEMSTEDE)}-0000000000000000.png` },
    });
    const { rows } = await app.database.sql.query(
      "select actor_id from audit_event where tenant_id = $1 and type = 'programme.summary_read'",
      [tenantIdOf(HEEMSTEDE)],
    );
    expect(rows).toEqual([{ actor_id: adviserId }]);
    const other = app.as({ role: 'NATIONAL_ADVISER' });
    expect(codeOf(await other.send(summary, { code: HEEMSTEDE }))).toBe('programme.no_consent');

    await withdraw(HEEMSTEDE, 'ASSIGNED_ADVISER');
    expect(await seen()).toBeNull();
    expect(codeOf(await adviser.send(summary, { code: HEEMSTEDE }))).toBe('programme.no_consent');
  });

  it('gives an adviser what modules recorded of a municipality that consents, and puts a signal aside until its fact changes', async () => {
    type Item = {
      municipality: { code: string };
      signals: { code: string; sentence: string; pillar: string | null }[];
      later: { code: string; because: string; untilOn: string }[];
      suggestion: { signal: { code: string } } | null;
    };
    const item = `{ municipality { code } signals { code sentence pillar } later { code because untilOn }
      hours { hoursBudget quartersUsed } next { what } lastOn handoverWaits suggestion { signal { code } } }`;
    const snooze = `mutation ($input: SnoozeSignalInput!) { snoozeSignal(input: $input) ${item} }`;
    const wake = `mutation ($input: WakeSignalInput!) { wakeSignal(input: $input) ${item} }`;
    const own = async () => {
      const { data, statements } = await adviser.send<{ myMunicipalities: Item[] }>(`{ myMunicipalities ${item} }`);
      return { ...data.myMunicipalities[0]!, statements };
    };
    const heemstede = tenantIdOf(HEEMSTEDE);
    const { rows } = await app.database.sql.query<{ year: number }>('select extract(year from now())::int as year');
    const year = rows[0]!.year;
    await app.database.sql.query(
      `insert into pillar_evidence (tenant_id, pillar, kind, certainty, title, happened_on, source_type, source_text, amount_cents,
        recurrence, first_funded_year, last_funded_year)
       values ($1, 'P4', 'FUNDING', 'DECIDED', 'Geld', '2021-05-25', 'COUNCIL_PAPER', 'Begroting', 100, 'RECURRING', 2021, $2)`,
      [heemstede, year + 1],
    );
    const codesNow = async () => (await own()).signals.map(({ code }) => code);
    expect(await codesNow()).not.toContain('MONEY_ENDS');
    await consent(HEEMSTEDE, 'ASSIGNED_ADVISER');
    await admitNames();
    expect((await own()).signals).toContainEqual({
      code: 'MONEY_ENDS',
      sentence: `Het geld voor de aanpak loopt tot en met ${year + 1}.`,
      pillar: 'P4',
    });
    // The version of the picture, what modules recorded, and the own work; opening and closing the own unit beside them.
    expect((await own()).statements).toBeLessThanOrEqual(5);
    expect((await own()).suggestion).not.toBeNull();

    const far = { cbsCode: HEEMSTEDE, code: 'MONEY_ENDS', untilOn: `${year + 3}-01-31`, because: 'Na de begroting.' };
    expect(codeOf(await adviser.send(snooze, { input: far }))).toBe('support.snooze_too_long');
    const near = { ...far, untilOn: daysAfter(dutchDay(new Date()), 1) };
    expect(codeOf(await adviser.send(snooze, { input: { ...near, code: 'PLAN_EXPIRED' } }))).toBe(
      'support.signal_gone',
    );
    expect(codeOf(await adviser.send(snooze, { input: { ...near, cbsCode: 'GM0014' } }))).toBe('support.not_yours');
    const aside = await adviser.send<{ snoozeSignal: Item }>(snooze, { input: near });
    expect(aside.data.snoozeSignal.later).toMatchObject([{ code: 'MONEY_ENDS', because: 'Na de begroting.' }]);
    expect(await codesNow()).not.toContain('MONEY_ENDS');
    await app.database.sql.query('update support_snooze set until_on = current_date - 2');
    expect(await codesNow()).toContain('MONEY_ENDS');
    await app.database.sql.query('update support_snooze set until_on = current_date + 9');
    expect(await codesNow()).not.toContain('MONEY_ENDS');
    await app.database.sql.query("update pillar_evidence set last_funded_year = $1 where kind = 'FUNDING'", [year]);
    expect(await codesNow()).toContain('MONEY_ENDS');
    await adviser.send(snooze, { input: near });
    expect(await codesNow()).not.toContain('MONEY_ENDS');
    await adviser.send(wake, { input: { cbsCode: HEEMSTEDE, code: 'MONEY_ENDS' } });
    expect(await codesNow()).toContain('MONEY_ENDS');

    for (const client of [vws, vng, coordinator]) {
      expect(codeOf(await client.send(snooze, { input: near }))).toBe('forbidden');
      expect(codeOf(await client.send(wake, { input: { cbsCode: HEEMSTEDE, code: 'STALE' } }))).toBe('forbidden');
    }
    expect(codeOf(await app.anonymous.send(snooze, { input: near }))).toBe('unauthenticated');
    const other = app.as({ role: 'NATIONAL_ADVISER' });
    expect(codeOf(await other.send(snooze, { input: near }))).toBe('support.not_yours');
    // To VWS what was recorded is told by name of nobody.
    const seen = await vws.send<{ municipalitySummary: { signals: { code: string }[] } }>(summary, { code: HEEMSTEDE });
    expect(seen.data.municipalitySummary.signals.map(({ code }) => code)).not.toContain('MONEY_ENDS');
    await withdraw(HEEMSTEDE, 'ASSIGNED_ADVISER');
    expect(await codesNow()).not.toContain('MONEY_ENDS');
    await app.database.sql.query("delete from pillar_evidence where kind = 'FUNDING'");
  });

  it('shows the VNG a municipality by name only where that municipality says so', async () => {
    const visible = async () =>
      (await vng.send<List>(list, { first: 100 })).data.nationalList.nodes
        .filter(({ pillars }) => pillars !== null)
        .map(({ code }) => code);
    expect(await visible()).toEqual([]);
    expect(codeOf(await vng.send(summary, { code: HEEMSTEDE }))).toBe('programme.no_consent');
    await consent('GM0014', 'VNG');
    await app.database.sql.query(
      `update municipality set status = 'ACTIVE', joined_on = coalesce(joined_on, '2020-01-01')
        where cbs_code = 'GM0014'`,
    );
    await consent(HEEMSTEDE, 'VNG');
    expect(codeOf(await vng.send(summary, { code: HEEMSTEDE }))).toBe('programme.consent_waits');
    await admitNames();
    expect((await vng.send(summary, { code: HEEMSTEDE })).errors).toBeUndefined();
    await withdraw(HEEMSTEDE, 'VNG');
    expect(codeOf(await vng.send(summary, { code: HEEMSTEDE }))).toBe('programme.no_consent');
  });

  it('lets nobody find a level through a filter that may not be seen by name', async () => {
    for (const client of [vng, adviser]) {
      for (const level of levels)
        expect((await client.send<List>(list, { filter: { level } })).data.nationalList.totalCount).toBeLessThanOrEqual(
          1,
        );
      const cells = (await client.send<{ nationalMap: { code: string; level: string | null }[] }>(map)).data
        .nationalMap;
      expect(cells).toHaveLength(342);
      expect(cells.filter(({ level }) => level !== null).length).toBeLessThanOrEqual(1);
    }
    const cells = (await vws.send<{ nationalMap: { level: string | null }[] }>(map)).data.nationalMap;
    expect(cells.filter(({ level }) => level !== null).length).toBeGreaterThan(160);
  });
});

describe('the map and the list', () => {
  const flowers = '{ nationalMap { code provinceCode size pillars { pillar level } } }';
  type Flowers = { nationalMap: { code: string; provinceCode: string; pillars: object[] | null }[] };
  const seen = '{ nationalList(filter: { level: EMBEDDED }) { totalCount seenByName } }';
  type Seen = { nationalList: { totalCount: number; seenByName: number | null } };
  const call = (client: TestClient, query = '') => client.call('GET', `/api/programme/municipalities${query}`);
  const linesOf = (body: Buffer) => body.toString('utf8').trim().split('\r\n').slice(1);

  it('show all five pillars where the levels may be seen, and in how many that is', async () => {
    const { nationalMap: all } = (await vws.send<Flowers>(flowers)).data;
    expect(all).toHaveLength(342);
    expect(all.find(({ code }) => code === HEEMSTEDE)).toMatchObject({ provinceCode: 'PV27', size: 'TO_50K' });
    expect(all.filter(({ pillars }) => pillars?.length === 5).length).toBeGreaterThanOrEqual(168);
    expect((await vws.send<Seen>(seen)).data.nationalList.seenByName).toBeNull();
    for (const client of [vng, adviser]) {
      const { nationalMap: cells } = (await client.send<Flowers>(flowers)).data;
      const { seenByName, totalCount } = (await client.send<Seen>(seen)).data.nationalList;
      expect(cells.filter(({ pillars }) => pillars !== null)).toHaveLength(seenByName!);
      expect(seenByName).toBeLessThan(5);
      expect(totalCount).toBeLessThanOrEqual(seenByName!);
    }
  });

  it('come as a sheet of what the reader sees, with the same choices, and taking it out is a line', async () => {
    const sheet = await call(vws, '?province=PV27&participates=true&by=INHABITANTS&descending=true&acting-as=x');
    expect(sheet.headers['content-disposition']).toBe('attachment; filename="gemeenten.csv"');
    const lines = linesOf(sheet.body);
    expect(lines[0]).toMatch(/^GM0394;Haarlemmermeer;Noord-Holland;/);
    expect(lines.every((line) => line.includes(';Noord-Holland;') && !line.includes('niet zichtbaar'))).toBe(true);
    const { rows } = await app.database.sql.query(
      "select body from audit_event where type = 'programme.list_exported' and tenant_id = $1",
      [PROGRAMME_TENANT_ID],
    );
    expect(rows).toEqual([{ body: { municipalities: lines.length } }]);
    const told = linesOf((await call(vng, '?participates=true')).body);
    expect(told.filter((line) => line.includes('niet zichtbaar voor u')).length).toBeGreaterThan(160);
  });

  it('refuse the sheet to who may not see the list, and choices that do not exist', async () => {
    expect((await call(coordinator)).status).toBe(403);
    expect((await call(app.anonymous)).status).toBe(401);
    const wrong = ['province=Holland', 'by=PROGRESS', 'urbanity=9', 'participates=misschien', 'level=BEST', 'size=BIG'];
    for (const query of wrong) expect([query, (await call(vws, `?${query}`)).status]).toEqual([query, 400]);
    const hidden = await call(vng, '?level=EMBEDDED');
    expect(linesOf(hidden.body).length).toBeLessThan(5);
  });
});

describe('choices that are kept', () => {
  const read = '{ savedViews { id name query } }';
  const save = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { id name query } }';
  const remove = 'mutation ($input: RemoveViewInput!) { removeView(input: $input) { id } }';
  type Views = Record<'savedViews' | 'saveView' | 'removeView', { id: string; name: string; query: string }[]>;
  const colleague = randomUUID();
  const keep = async (client: TestClient, name: string, query = 'provincie=PV27') =>
    client.send<Views>(save, { input: { name, query } });
  const readOf = async (client: TestClient) => (await client.send<Views>(read)).data.savedViews;
  let own: TestClient;
  let other: TestClient;

  beforeAll(async () => {
    await app.database.sql.query("insert into person (id, email, display_name) values ($1, 'collega@x.example', 'C')", [
      colleague,
    ]);
    own = app.as({ role: 'NATIONAL_ADVISER', personId: adviserId });
    other = app.as({ role: 'NATIONAL_ADVISER', personId: colleague });
  });

  it('are read by their person alone, replaced under the same name, and removed', async () => {
    const [kept] = (await keep(own, 'Mijn provincie')).data.saveView;
    expect(kept).toMatchObject({ name: 'Mijn provincie', query: 'provincie=PV27' });
    await keep(own, 'Mijn provincie', 'provincie=PV28');
    expect(await readOf(own)).toEqual([{ id: kept!.id, name: 'Mijn provincie', query: 'provincie=PV28' }]);

    expect(await readOf(other)).toEqual([]);
    expect(codeOf(await other.send(remove, { input: { id: kept!.id } }))).toBe('not_found');
    expect((await keep(other, 'Mijn provincie')).data.saveView).toHaveLength(1);
    expect(await readOf(own)).toHaveLength(1);
    const across = app.as({ role: 'VNG_ADVISER', personId: adviserId });
    expect(await readOf(across)).toEqual([]);
    expect(codeOf(await across.send(remove, { input: { id: kept!.id } }))).toBe('not_found');

    expect((await own.send<Views>(remove, { input: { id: kept!.id } })).data.removeView).toEqual([]);
    expect(codeOf(await own.send(remove, { input: { id: kept!.id } }))).toBe('not_found');
  });

  it('are fifty at most, with a name', async () => {
    await app.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: adviserId }, async () => {
      await app.db.query(
        "insert into saved_view (person_id, name, query) select $1, 'lijst ' || at, '' from generate_series(1, 50) at",
        [adviserId],
      );
    });
    expect(codeOf(await keep(own, 'Nog een'))).toBe('programme.too_many_views');
    expect((await keep(own, 'lijst 7', 'pijler=P1')).errors).toBeUndefined();
    expect(codeOf(await keep(own, ' '))).toBe('bad_input');
    expect(codeOf(await keep(own, 'Te lang', 'x'.repeat(501)))).toBe('bad_input');
  });

  it('are not for a municipality or a visitor', async () => {
    for (const [client, code] of [
      [coordinator, 'forbidden'],
      [app.anonymous, 'unauthenticated'],
    ] as const) {
      expect(codeOf(await client.send(read))).toBe(code);
      expect(codeOf(await keep(client, 'Mijn provincie'))).toBe(code);
      expect(codeOf(await client.send(remove, { input: { id: randomUUID() } }))).toBe(code);
    }
  });
});

describe('readers of aggregates', () => {
  it('get nothing before the first edition, and then figures that do not move with one municipality', async () => {
    expect(await overviewFor(vng)).toMatchObject({ basis: 'EDITION', asOf: null, national: null, groups: [] });
    await app.get(ProgrammeEditions).publishIfDue();
    const first = await overviewFor(vng);
    expect(first.asOf).not.toBeNull();
    await aStanding(app.database.sql, joined[0]!, 'P1', 'EMBEDDED');
    await aStanding(app.database.sql, joined[1]!, 'P1', 'EMBEDDED');
    await app.get(ProgrammeEditions).publishIfDue();
    const later = await overviewFor(vng);
    expect(later.version).not.toBe(first.version);
    expect(later.national).toEqual(first.national);
    expect(later.groups).toEqual(first.groups);
  }, 60_000);

  it('see no change of fewer than five municipalities in the edition of the next month either, with the day that the figures are of', async () => {
    const nextMonth = () => app.database.sql.query('update programme_edition set edition_on = edition_on - 40');
    const before = await overviewFor(vng);
    await nextMonth();
    await app.get(ProgrammeEditions).publishIfDue();
    expect((await app.database.sql.query('select 1 from programme_edition')).rows).toHaveLength(2);
    const repeated = await overviewFor(vng);
    expect({ asOf: repeated.asOf, national: repeated.national, groups: repeated.groups }).toEqual({
      asOf: before.asOf,
      national: before.national,
      groups: before.groups,
    });

    await Promise.all(joined.map((code) => aStanding(app.database.sql, code, 'P2', 'EMBEDDED')));
    await nextMonth();
    await app.get(ProgrammeEditions).publishIfDue();
    const changed = (await overviewFor(vng)).national!;
    expect(changed.pillars[1]).not.toEqual(before.national!.pillars[1]);
    expect(changed.pillars[0]!.levels).toEqual(before.national!.pillars[0]!.levels);
  }, 60_000);

  it('see groups that are too small put together, so that every row has room for every answer and shows figures', async () => {
    const { groups } = await overviewFor(vng);
    expect(groups.length).toBeGreaterThan(3);
    expect(groups.length).toBeLessThan(12);
    const keys = groups.flatMap(({ key, parts }) => (parts.length > 0 ? parts.map((part) => part.key) : [key]));
    expect(new Set(keys).size).toBe(12);
    expect(keys).toHaveLength(12);
    for (const { participating, parts } of groups) {
      expect(participating).toBeGreaterThanOrEqual(ROOMY_GROUP);
      expect(parts).not.toHaveLength(1);
    }
    const isTold = ({ levels: counted }: { levels: { count: number | null }[] }) =>
      counted.some(({ count }) => count !== null);
    expect(groups.filter(({ pillars }) => pillars.some(isTold))).toHaveLength(groups.length);
    const rows = groups.flatMap(({ pillars }) => pillars);
    expect(rows.filter(isTold).length).toBeGreaterThanOrEqual(0.8 * rows.length);
    expect((await overviewFor(vws)).groups).toHaveLength(12);
  });

  it('and nobody else can reach what an edition was counted from', async () => {
    const read = (tenantId: string) =>
      app.db.run({ tenantId, actorId: null }, () => app.db.query('select 1 from programme_edition_basis'));
    expect((await read(PROGRAMME_TENANT_ID)).length).toBeGreaterThan(0);
    expect(await read(tenantIdOf(HEEMSTEDE))).toEqual([]);
    expect(await read(VNG_TENANT_ID)).toEqual([]);
    await expect(
      app.db.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () =>
        app.db.acrossTenants('attack', (reader) => reader.query('select 1 from programme_edition_basis')),
      ),
    ).rejects.toThrow();
  });

  it('may not filter', async () => {
    expect(codeOf(await vng.send(overview, { dimension: 'SIZE', filter: { province: 'PV27' } }))).toBe(
      'programme.filter_needs_names',
    );
    expect(codeOf(await adviser.send(overview, { dimension: 'SIZE', filter: { urbanity: 1 } }))).toBe(
      'programme.filter_needs_names',
    );
    expect((await vws.send(overview, { dimension: 'SIZE', filter: { province: 'PV27' } })).errors).toBeUndefined();
  });

  it('cannot calculate a figure about fewer than five from any two answers', async () => {
    type Set = { codes: ReadonlySet<string>; figures: (number | null)[] };
    const { rows } = await app.db.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () =>
      app.get(NationalPictureService).current(),
    );
    const keys: Record<Dimension, (row: (typeof rows)[number]) => string> = {
      PROVINCE: (row) => row.provinceCode,
      GGD: (row) => row.ggdCode,
      SIZE: ({ inhabitants }) =>
        inhabitants < 20_000
          ? 'TO_20K'
          : inhabitants < 50_000
            ? 'TO_50K'
            : inhabitants < 100_000
              ? 'TO_100K'
              : 'FROM_100K',
      URBANITY: ({ urbanity }) => String(urbanity ?? 'UNKNOWN'),
    };
    const sets: Set[] = [];
    for (const [dimension, keyOf] of Object.entries(keys) as [Dimension, (row: (typeof rows)[number]) => string][]) {
      const { national, groups } = await overviewFor(vng, dimension);
      for (const group of [national!, ...groups]) {
        const keys = group.parts.length > 0 ? group.parts.map(({ key }) => key) : [group.key];
        const members = rows.filter((row) => row.participates && (group === national || keys.includes(keyOf(row))));
        expect(members).toHaveLength(group.participating);
        const figures = group.pillars.flatMap((pillar) => [...pillar.levels.map(({ count }) => count), pillar.stale]);
        sets.push({ codes: new Set(members.map(({ code }) => code)), figures });
      }
    }
    let pairs = 0;
    for (const { codes, figures } of sets) {
      if (codes.size > 0 && codes.size < SMALLEST_GROUP) expect(figures.every((one) => one === null)).toBe(true);
      if (codes.size > 0) expect(figures.filter((one) => one !== null && one > 0 && one < SMALLEST_FIGURE)).toEqual([]);
    }
    for (const outer of sets) {
      for (const inner of sets) {
        if (
          inner.codes.size === 0 ||
          inner.codes.size >= outer.codes.size ||
          ![...inner.codes].every((code) => outer.codes.has(code))
        )
          continue;
        outer.figures.forEach((all, at) => {
          const part = inner.figures[at];
          if (all === null || part === null || part === undefined) return;
          pairs += 1;
          expect(outer.codes.size - inner.codes.size).toBeGreaterThanOrEqual(SMALLEST_FIGURE);
          expect(all - part === 0 || all - part >= SMALLEST_FIGURE).toBe(true);
        });
      }
    }
    expect(pairs).toBeGreaterThan(50);
  });

  it('get editions of real facts only, once the invented ones are gone', async () => {
    const days = async () => (await app.database.sql.query('select 1 from programme_edition')).rows.length;
    const before = await days();
    await app.database.sql.query("update programme_edition set content = jsonb_set(content, '{demonstration}', '0')");
    await removeDemonstrationEditions(app.db);
    expect(await days()).toBe(before);
    await app.database.sql.query("update programme_edition set content = jsonb_set(content, '{demonstration}', '3')");
    await removeDemonstrationEditions(app.db);
    expect(await days()).toBe(0);
    expect(await overviewFor(vng)).toMatchObject({ basis: 'EDITION', asOf: null, national: null });
  });
});

describe('elections', () => {
  const lacking = '{ nationalOverview { lacksNextElection } }';
  const lacks = async (client: TestClient) =>
    (await client.send<{ nationalOverview: { lacksNextElection: boolean } }>(lacking)).data.nationalOverview
      .lacksNextElection;

  it('that the platform does not know yet are told to who runs the programme, from the day after the last', async () => {
    const today = jest.spyOn(app.get(Clock), 'today');
    try {
      expect(await lacks(vws)).toBe(false);
      const last = councilElections.at(-1)!.on;
      today.mockReturnValue(last);
      expect(await lacks(vws)).toBe(false);
      today.mockReturnValue(daysAfter(last, 1));
      expect(await lacks(vws)).toBe(true);
      for (const client of [adviser, vng]) expect(await lacks(client)).toBe(false);
      expect(codeOf(await coordinator.send(lacking))).toBe('forbidden');
      expect(codeOf(await app.anonymous.send(lacking))).toBe('unauthenticated');
    } finally {
      today.mockRestore();
    }
  });
});
