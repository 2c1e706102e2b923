import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Clock } from '../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { IdentityModule } from '../identity/identity.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { EvidenceService } from '../plans/evidence/evidence.service.js';
import { aFact, aMunicipality } from '../plans/plans.builders.js';
import { seedHeemstedePlan } from '../plans/seed/plans.seed.js';
import { WorkspaceModule } from './workspace.module.js';

const workspace = `{ workspace {
  municipality { name cbsCode joinedOn takesPart isConditional isDemonstration } plan { title status }
  pillars { pillar level stale because missing fact { id version title happenedOn datePrecision sourceText confirmedOn confirmedBy } }
  attention { kind because who pillar subjectId goalId isDemonstration } overdueMilestones nextMilestones { title dueOn pillar }
  coalition { name members partners invited sectors { sector members isWanted } }
  commitment { status lapsesOn signerName signedOn decisionReference decisionOn certificateCode }
  figure { name year value provinceValue countryValue isDerived series { year value provinceValue countryValue } }
  moneyUntil money { title certainty amountCents recurrence firstYear lastYear } decisions { title kind certainty }
  nextEvening { title startsAt place } nextMeeting { title startsAt } nextMeasurement { title nextOn } publicNames { coalition week }
  ownOrganisation { name state fromOn contactName openActions actions { what status dueOn isOverdue } promise promisedBy
    promisedOn }
  viewerCan { recordFact } } }`;

type Page = {
  pillars: {
    pillar: string;
    level: string;
    stale: boolean;
    because: string;
    fact: { title: string } | null;
  }[];
  attention: { kind: string; pillar: string | null; because: string; subjectId: string | null }[];
  overdueMilestones: number;
  nextMilestones: { title: string }[];
  coalition: object | null;
  commitment: object | null;
  figure: { series: { year: number }[] } | null;
  plan: object | null;
  moneyUntil: number | null;
  money: { title: string; certainty: string }[];
  decisions: { title: string; certainty: string }[];
  nextEvening: { title: string; startsAt: string } | null;
  nextMeeting: { title: string; startsAt: string } | null;
  nextMeasurement: { title: string; nextOn: string } | null;
  ownOrganisation: { name: string; openActions: number; actions: object[] } | null;
};

let app: TestApp;
let heemstede: string;
let coordinator: TestClient;
const read = async (client: TestClient) => {
  const { data, errors, statements } = await client.send<{ workspace: Page }>(workspace);
  expect(errors).toBeUndefined();
  return { page: data.workspace, statements };
};
const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

beforeAll(async () => {
  app = await testApp([IdentityModule, PlansModule, WorkspaceModule]);
  jest.spyOn(app.get(Clock), 'today').mockReturnValue('2026-11-22');
  heemstede = await aMunicipality(app.database.sql, 'GM0397', 'Heemstede');
  coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
});
afterAll(() => app.close());

describe('the dashboard', () => {
  it('of an empty workspace says honestly that nothing is known', async () => {
    const { page } = await read(coordinator);
    expect(page.pillars.map(({ level }) => level)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
    expect(page).toMatchObject({
      plan: null,
      coalition: null,
      commitment: null,
      figure: null,
      overdueMilestones: 0,
      nextMilestones: [],
    });
    expect(page.attention.map(({ kind }) => kind)).toEqual([
      ...Array<string>(5).fill('PILLAR_UNKNOWN'),
      'PLAN_MISSING',
      'COALITION_MISSING',
      'CONSENT_NOT_GIVEN',
    ]);
  });

  it('of Heemstede shows the five standings with their newest fact, and what needs attention', async () => {
    await seedHeemstedePlan(app.db);
    await app.db.run({ tenantId: heemstede, actorId: null }, () =>
      app
        .get(EvidenceService)
        .add(aFact('MOTION', { title: 'Motie Samen tegen eenzaamheid', happenedOn: '2020-11-05', openness: 'PUBLIC' })),
    );
    await app.database.sql.query(`insert into milestone (tenant_id, goal_id, title, owner, due_on)
      select tenant_id, id, 'Stap', 'Gemeente', '2021-06-30' from goal where pillar = 'P4'`);
    const { page } = await read(coordinator);
    expect(page.pillars.map(({ level, stale }) => [level, stale])).toEqual([
      ['IN_PROGRESS', true],
      ['IN_PROGRESS', true],
      ['INTENDED', true],
      ['INTENDED', true],
      ['INTENDED', true],
    ]);
    expect(page.pillars[0]).toMatchObject({
      because: 'In uitvoering: ‘Motie Samen tegen eenzaamheid’ (5 november 2020) is aangenomen.',
      fact: { title: 'Motie Samen tegen eenzaamheid', happenedOn: '2020-11-05', confirmedOn: null },
    });
    expect(page.plan).toEqual({
      title: 'Heemstede laat duizend bloemen bloeien, samen tegen eenzaamheid',
      status: 'DRAFT',
    });
    expect(page.overdueMilestones).toBe(1);
    const { rows } = await app.database.sql.query<{ id: string }>(`select id from goal where pillar = 'P4'`);
    expect(page.attention[0]).toMatchObject({ kind: 'MILESTONE_OVERDUE', pillar: 'P4', goalId: rows[0]!.id });
    expect(page.attention.filter(({ kind }) => kind === 'PILLAR_STALE')).toHaveLength(5);
    expect(page.attention.filter(({ kind }) => kind === 'PRINCIPLE_GAP').map(({ pillar }) => pillar)).toEqual(['P3']);
    expect(page.attention.some(({ kind }) => kind === 'MONEY_ENDS')).toBe(false);
  });

  it('tells how far the newest statement of the own municipality is', async () => {
    await app.database.sql.query(
      `insert into commitment (tenant_id, status, signer_name, signer_capacity, lapses_on, created_at)
       values ($1, 'WITHDRAWN', 'A', 'wethouder', null, now() - interval '1 day'), ($1, 'SIGNED_CONDITIONALLY', 'B',
         'wethouder', '2027-05-22', now())`,
      [heemstede],
    );
    expect((await read(coordinator)).page).toMatchObject({
      commitment: { status: 'SIGNED_CONDITIONALLY', lapsesOn: '2027-05-22' },
      municipality: { isConditional: true },
    });
    await app.database.sql.query("update municipality set status = 'PROSPECT' where id = $1", [heemstede]);
    expect((await read(coordinator)).page).toMatchObject({ municipality: { isConditional: false } });
    await app.database.sql.query("update municipality set status = 'ACTIVE' where id = $1", [heemstede]);
  });

  it('counts the coalition as of today and puts the key figure beside province and country of the same year', async () => {
    const { sql } = app.database;
    await sql.query(
      `insert into organisation (id, name, name_key, match_keys, municipality_id, created_by)
      select ('00000000-0000-4000-a000-00000000000' || n)::uuid, 'Organisatie ' || n, 'organisatie' || n,
        array['organisatie'], case n when 1 then $1::uuid end, $1
      from generate_series(1, 5) n`,
      [heemstede],
    );
    await sql.query(
      `with c as (insert into coalition (tenant_id, started_on) values ($1, '2021-05-01') returning *)
       insert into wanted_partner (tenant_id, sector, since_on)
       select tenant_id, unnest('{SPORT,EDUCATION}'::text[]), started_on from c`,
      [heemstede],
    );
    await sql.query(
      `insert into coalition_membership (tenant_id, organisation_id, state, from_on, until_on, reason, sector)
      select $1, ('00000000-0000-4000-a000-00000000000' || n)::uuid, state, '2021-05-01', until_on::date, reason,
        case n when 1 then 'CARE' when 2 then 'SPORT' end
      from (values (1, 'CORE', null, null), (2, 'MEMBER', null, null), (3, 'MEMBER', '2022-01-01', null), (4, 'INVITED',
        null, null), (5, 'LEFT', null, 'Gestopt')) as t (n, state, until_on, reason)`,
      [heemstede],
    );
    const {
      rows: [definition],
    } = await sql.query<{
      id: string;
    }>(`insert into indicator_definition (code, version, measure, population, scale, method, name, explanation, source,
      attribution)
      values ('LONELY/18+/DJG-11', 1, 'LONELY', '18+', 'DJG-11', 'MODEL', 'Eenzaam', '', 'RIVM', 'Bron: RIVM')
        returning id`);
    await sql.query(
      `insert into indicator_observation (definition_id, area_code, year, value, boundary_year)
      values ($1, 'GM0397', 2020, 44.1, 2020), ($1, 'GM0397', 2024, null, 2024), ($1, 'PV27', 2024, 47.5, 2024), ($1,
        'NL01', 2024, 46.2, 2024)`,
      [definition?.id],
    );
    const { page } = await read(coordinator);
    expect(page.coalition).toMatchObject({
      members: 2,
      partners: 1,
      invited: 1,
      sectors: [
        { sector: 'SPORT', members: 1, isWanted: true },
        { sector: 'EDUCATION', members: 0, isWanted: true },
        { sector: 'CARE', members: 1, isWanted: false },
      ],
    });
    expect(page.figure?.series).toEqual([
      { year: 2020, value: 44.1, provinceValue: null, countryValue: null },
      { year: 2024, value: null, provinceValue: 47.5, countryValue: 46.2 },
    ]);
    expect(page.figure).toMatchObject({
      year: 2024,
      value: null,
      provinceValue: 47.5,
      countryValue: 46.2,
      isDerived: false,
    });
    expect(page.attention.some(({ kind }) => kind === 'COALITION_MISSING')).toBe(false);
  });

  it('shows first which partner asks for help with an action, not to the clerk', async () => {
    const { rows } = await app.database.sql.query<{ id: string }>(
      `with coalition_there as (
         insert into coalition (tenant_id, started_on) values ($1, '2021-05-01') on conflict do nothing
       ), asker as (
         insert into organisation (name, name_key, match_keys, created_by) values ('Humanitas', 'humanitas', '{}', $1)
         returning id
       ), asked as (
         insert into coalition_action (tenant_id, what, organisation_id, status, remark, is_demonstration)
         select $1, 'Vervoer regelen', id, 'NEEDS_HELP', 'Een auto.', true from asker returning id, organisation_id
       ) select id from asked`,
      [heemstede],
    );
    const { page } = await read(coordinator);
    expect(page.attention[0]).toMatchObject({
      kind: 'ACTION_NEEDS_HELP',
      because: 'Bij ‘Vervoer regelen’. Een auto.',
      who: 'Humanitas',
      subjectId: rows[0]!.id,
      isDemonstration: true,
    });
    const clerk = await read(app.as({ role: 'CLERK', tenantId: heemstede }));
    expect(clerk.page.attention.some(({ kind }) => kind === 'ACTION_NEEDS_HELP')).toBe(false);
    await app.database.sql.query('truncate coalition_action cascade');
  });

  it('tells the coordinator alone which contact persons are past their review date, once for each organisation', async () => {
    await app.database.sql.query(
      `insert into organisation (id, name, name_key, match_keys, created_by)
         values ('00000000-0000-4000-b000-000000000001', 'Welzijn', 'welzijn', '{}', $1)`,
      [heemstede],
    );
    await app.database.sql.query(
      `insert into coalition_contact (tenant_id, organisation_id, name, review_on)
       select $1, '00000000-0000-4000-b000-000000000001', name, review_on::date
       from (values ('Ans', '2026-11-21'), ('Bea', '2026-10-01'), ('Cor', '2026-11-22'), ('Dik', null)) c (name, review_on)`,
      [heemstede],
    );
    const due = async (client: TestClient) =>
      (await read(client)).page.attention
        .filter(({ kind }) => kind === 'CONTACT_REVIEW')
        .map(({ because, subjectId }) => [because, subjectId]);
    expect(await due(coordinator)).toEqual([
      ['Bea: nakijken had gemoeten op 1 oktober 2026.', '00000000-0000-4000-b000-000000000001'],
    ]);
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER'] as const)
      expect([role, await due(app.as({ role, tenantId: heemstede }))]).toEqual([role, []]);
    await app.database.sql.query('delete from coalition_contact');
  });

  it('names promises that are late and motions that nothing delivers, to who reads the whole workspace and may read them', async () => {
    const sql = (text: string, values: unknown[] = [heemstede]) => app.database.sql.query(text, values);
    await sql(
      `insert into undertaking (tenant_id, title, promised_by, promised_to, promised_on, due_on, state, state_on,
         openness, source_text)
       select $1, title, 'Wethouder', 'Raad', '2026-01-05', due_on::date, state,
         case when state <> 'OPEN' then date '2026-02-01' end, openness, 'Verslag'
       from (values ('Overzicht', '2026-11-21', 'OPEN', 'INTERNAL'), ('Vandaag', '2026-11-22', 'OPEN', 'INTERNAL'),
         ('Klaar', '2026-02-01', 'DONE', 'INTERNAL'), ('Geheim', '2026-03-01', 'OPEN', 'RESTRICTED'))
         u (title, due_on, state, openness)`,
    );
    await sql(
      `with added as (
         insert into motion (tenant_id, title, happened_on, status, openness)
         select $1, title, happened_on::date, status, 'INTERNAL'
         from (values ('Vergeten', '2026-08-23', 'ADOPTED'), ('Net', '2026-08-24', 'ADOPTED'),
           ('Uitgevoerd', '2026-01-01', 'ADOPTED'), ('Ingediend', '2026-01-01', 'SUBMITTED'),
           ('Afgedaan', '2026-01-01', 'CLOSURE_PROPOSED')) m (title, happened_on, status)
         returning id, title
       ), asked as (
         insert into motion_request (tenant_id, motion_id, place, body) select $1, id, 1, 'Een plan' from added
         returning id, motion_id
       )
       insert into motion_request_delivery (tenant_id, request_id, kind)
       select $1, asked.id, 'PLAN' from asked join added on added.id = asked.motion_id where added.title = 'Uitgevoerd'`,
    );
    const told = async (client: TestClient) =>
      (await read(client)).page.attention
        .filter(({ kind }) => kind === 'UNDERTAKING_LATE' || kind === 'MOTION_UNTRACED')
        .map(({ because }) => because);
    const forgotten = '‘Vergeten’ is aangenomen (23 augustus 2026). Er is nog niet vastgelegd wat deze motie uitvoert.';
    const late = '‘Overzicht’ (Wethouder) zou klaar zijn op 21 november 2026.';
    const secret = '‘Geheim’ (Wethouder) zou klaar zijn op 1 maart 2026.';
    for (const client of [coordinator, app.as({ role: 'ALDERMAN', tenantId: heemstede })])
      expect(await told(client)).toEqual([secret, late, forgotten]);
    expect(await told(app.as({ role: 'COMMUNICATIONS', tenantId: heemstede }))).toEqual([late, forgotten]);
    for (const role of ['CLERK', 'PARTNER'] as const)
      expect([role, await told(app.as({ role, tenantId: heemstede }))]).toEqual([role, []]);
    const { statements } = await read(coordinator);
    expect(statements).toBeLessThanOrEqual(4);
    await sql('delete from undertaking where tenant_id = $1');
    await sql('delete from motion where tenant_id = $1');
    expect(await told(coordinator)).toEqual([]);
  });

  it('costs the same few statements, whatever the history', async () => {
    const { statements } = await read(coordinator);
    expect(statements).toBeLessThanOrEqual(4);
    await app.database.sql.query(
      `insert into pillar_evidence (tenant_id, pillar, kind, certainty, title, happened_on, source_type, source_text)
      select $1, 'P' || 1 + n % 5, 'INTENTION', 'INTENDED', 'Feit ' || n, date '2020-01-01' + n, 'REPORT', 'Bron'
        from generate_series(1, 2000) n`,
      [heemstede],
    );
    await app.database.sql.query(
      `insert into milestone (tenant_id, goal_id, title, owner, due_on)
      select $1, (select id from goal where tenant_id = $1 limit 1), 'Stap ' || n, 'Gemeente', date '2026-06-01' + n
        from generate_series(1, 400) n`,
      [heemstede],
    );
    const after = await read(coordinator);
    expect(after.statements).toBe(statements);
    expect(after.page.attention.filter(({ kind }) => kind === 'MILESTONE_OVERDUE')).toHaveLength(5);
    expect(after.page.overdueMilestones).toBe(100);
    expect(after.page.nextMilestones).toHaveLength(5);
  });

  it('warns when recurring money stops within a year, and not when later money is recorded too', async () => {
    const fund = (year: number | null) =>
      app.database.sql.query(
        `insert into pillar_evidence (tenant_id, pillar, kind, certainty, title, happened_on, source_type, source_text,
          recurrence, last_funded_year)
      values ($1, 'P1', 'FUNDING', 'DECIDED', 'Geld', '2024-01-01', 'REPORT', 'Begroting', 'RECURRING', $2)`,
        [heemstede, year],
      );
    const warned = async () => (await read(coordinator)).page.attention.some(({ kind }) => kind === 'MONEY_ENDS');
    await fund(2027);
    expect(await warned()).toBe(true);
    await fund(null);
    expect(await warned()).toBe(false);
  });
});

describe('the fact that carries a level', () => {
  it('is shown with the last time that it was confirmed, and so is the level', async () => {
    const { page } = await read(coordinator);
    const { id, version } = page.pillars[1]!.fact as unknown as { id: string; version: number };
    await coordinator.send(
      `mutation ($input: ConfirmEvidenceInput!) { confirmEvidence(input: $input) { standing { stale } } }`,
      { input: { id, version, confirmedOn: '2026-11-20', sourceText: 'Overleg met welzijn' } },
    );
    expect((await read(coordinator)).page.pillars[1]).toMatchObject({
      stale: false,
      fact: { id, confirmedOn: '2026-11-20', confirmedBy: 'Overleg met welzijn' },
    });
  });
});

describe('money, decisions and the next evening', () => {
  it('are told as the facts have them, the newest first', async () => {
    await app.database.sql.query(
      `with e as (insert into signing_event (code, title, starts_at, ends_at, place, organisers)
         values ('abc123', 'Avond', now() + interval '9 days', now() + interval '9 days 3 hours', 'Raadhuis', '{VNG}'),
           ('abc124', 'Voorbij', now() - interval '9 days', now() - interval '8 days', 'Raadhuis', '{VNG}') returning id)
       insert into signing_event_municipality (event_id, municipality_id) select id, $1 from e`,
      [heemstede],
    );
    const { page } = await read(coordinator);
    expect(page.nextEvening).toMatchObject({ title: 'Avond' });
    expect(new Date(page.nextEvening!.startsAt).getTime()).toBeGreaterThan(Date.now());
    expect(page.decisions[0]).toMatchObject({ certainty: expect.any(String) });
    expect(page.decisions.length).toBeLessThanOrEqual(6);
    expect(page.money.length).toBeLessThanOrEqual(4);
  });
});

describe('meetings of the coalition', () => {
  const about = (page: { attention: { kind: string }[] }) =>
    page.attention.map(({ kind }) => kind).filter((kind) => kind.endsWith('MEETING'));

  it('ask for attention without a next one, which then stands among the dates', async () => {
    expect(about((await read(coordinator)).page)).toEqual([]);
    await app.database.sql.query(
      `insert into meeting (tenant_id, title, status, starts_at) values ($1, 'Vorige', 'HELD', now() - interval '20 days')`,
      [heemstede],
    );
    const without = (await read(coordinator)).page;
    expect(without.nextMeeting).toBeNull();
    expect(about(without)).toEqual(['NO_NEXT_MEETING']);
    await app.database.sql.query(
      `insert into meeting (tenant_id, title, starts_at) values ($1, 'Volgende', now() + interval '9 days')`,
      [heemstede],
    );
    const { page, statements } = await read(coordinator);
    expect(page.nextMeeting).toMatchObject({ title: 'Volgende' });
    expect(about(page)).toEqual([]);
    expect(statements).toBeLessThanOrEqual(4);
    await app.database.sql.query(`update meeting set starts_at = now() - interval '200 days' where title = 'Vorige'`);
    expect(about((await read(coordinator)).page)).toEqual(['NO_MEETING']);
    const clerk = app.as({ role: 'CLERK', tenantId: heemstede });
    expect((await read(clerk)).page.nextMeeting).toBeNull();
    await app.database.sql.query('delete from meeting');
  });
});

describe('the package of the week', () => {
  it('is asked for in the two weeks before its last day, until somebody says how it is', async () => {
    const { sql } = app.database;
    const asks = async (client = coordinator) => {
      const { page, statements } = await read(client);
      expect(statements).toBeLessThanOrEqual(4);
      return page.attention.some(({ kind }) => kind === 'WEEK_PACKAGE');
    };
    await sql.query(
      `insert into annual_week (year, name, first_on, last_on, package_due_on, source)
       values (2026, 'Week', '2026-12-06', '2026-12-07', '2026-12-06', 'Spec')`,
    );
    expect(await asks()).toBe(true);
    expect(await asks(app.as({ role: 'CLERK', tenantId: heemstede }))).toBe(false);
    await sql.query(
      `insert into local_week (tenant_id, year, package_state) select $1, year, 'NOT_ORDERED' from annual_week`,
      [heemstede],
    );
    expect(await asks()).toBe(false);
    await sql.query('truncate local_week, annual_week cascade');
  });
});

describe('roles', () => {
  beforeAll(() =>
    app.database.sql.query(
      "update pillar_evidence set openness = 'MUNICIPALITY'; update pillar_standing_quote set openness = 'MUNICIPALITY'",
    ),
  );

  it('let a partner see the levels, its own organisation, and no statement nor what asks for attention', async () => {
    const { sql } = app.database;
    const organisationId = '00000000-0000-4000-a000-000000000002';
    await sql.query(
      `insert into organisation_name (tenant_id, organisation_id, name, name_key, match_keys)
        values ($1, $2, 'Sportsupport', 'sportsupport', '{sportsupport}') on conflict do nothing`,
      [heemstede, organisationId],
    );
    await sql.query(
      `insert into partner_pledge (tenant_id, organisation_id, status, token_sha256, expires_at, statement,
         statement_sha256, contribution, signer_name, signed_at, withdrawal_sha256)
       values ($1, $2, 'PLEDGED', 'a', now(), 't', encode(sha256('t'), 'hex'), 'Elke week een wandeling', 'Ans',
         '2026-03-01T12:00Z', 'b')`,
      [heemstede, organisationId],
    );
    const other = '00000000-0000-4000-a000-000000000001';
    await sql.query(
      `insert into coalition_action (tenant_id, what, organisation_id, status, due_on, settled_at)
       select $1, what, organisation_id::uuid, status, due_on::date, settled_at::timestamptz
       from (values ('Zaal', $2, 'OPEN', '2026-12-01', null), ('Vervoer', $2, 'NEEDS_HELP', '2026-11-01', null),
         ('Ooit', $2, 'OPEN', null, null), ('Gedaan', $2, 'DONE', '2026-11-01', '2026-11-02'),
         ('Van een ander', $3, 'OPEN', '2026-11-01', null)) a (what, organisation_id, status, due_on, settled_at)`,
      [heemstede, organisationId, other],
    );
    const partner = app.as({ role: 'PARTNER', tenantId: heemstede, organisationId });
    const { page } = await read(partner);
    expect(page.pillars).toHaveLength(5);
    expect(page.pillars[0]).toMatchObject({ level: 'IN_PROGRESS', fact: null });
    expect(page).toMatchObject({
      attention: [],
      commitment: null,
      moneyUntil: null,
      money: [],
      decisions: [],
      ownOrganisation: {
        name: 'Organisatie 2',
        state: 'MEMBER',
        promise: 'Elke week een wandeling',
        promisedBy: 'Ans',
        promisedOn: '2026-03-01',
        openActions: 3,
        actions: [
          { what: 'Vervoer', status: 'NEEDS_HELP', dueOn: '2026-11-01', isOverdue: true },
          { what: 'Zaal', status: 'OPEN', dueOn: '2026-12-01', isOverdue: false },
          { what: 'Ooit', status: 'OPEN', dueOn: null, isOverdue: false },
        ],
      },
      viewerCan: { recordFact: false },
    });
    expect((await read(coordinator)).page.ownOrganisation).toBeNull();
  });

  it('let the clerk see what is open to the clerk: a level that is not is left out, and not called unknown', async () => {
    const clerk = app.as({ role: 'CLERK', tenantId: heemstede });
    const { page } = await read(clerk);
    expect(page).toMatchObject({ pillars: [], attention: [], decisions: [], ownOrganisation: null });
    expect(page.commitment).not.toBeNull();
    await app.database.sql.query("update pillar_evidence set openness = 'PUBLIC' where kind = 'MOTION'");
    await app.database.sql.query("update pillar_standing_quote set openness = 'PUBLIC' where pillar = 'P1'");
    const opened = (await read(clerk)).page;
    expect(opened.pillars.map(({ pillar }) => pillar)).toEqual(['P1']);
    expect(opened.decisions).toMatchObject([{ title: 'Motie Samen tegen eenzaamheid' }]);
  });

  it.each(['COMMUNICATIONS', 'ALDERMAN'] as const)('let %s read all, and record nothing', async (role) => {
    const { page } = await read(app.as({ role, tenantId: heemstede }));
    expect(page.attention.length).toBeGreaterThan(0);
    expect(page).toMatchObject({ viewerCan: { recordFact: false }, ownOrganisation: null });
    expect(page.commitment).not.toBeNull();
  });
});

describe('refusals', () => {
  it.each(['NATIONAL_ADVISER', 'PROGRAMME_ADMIN', 'VNG_ADVISER'] as const)('are for %s', async (role) => {
    expect(codeOf(await app.as({ role }).send(workspace))).toBe('forbidden');
  });

  it('are for whoever is not signed in', async () => {
    expect(codeOf(await app.anonymous.send(workspace))).toBe('unauthenticated');
  });

  it('keep a neighbour out of everything but its own dashboard', async () => {
    const zandvoort = await aMunicipality(app.database.sql, 'GM0473', 'Zandvoort');
    const { page } = await read(app.as({ role: 'COORDINATOR', tenantId: zandvoort }));
    expect(page).toMatchObject({
      plan: null,
      coalition: null,
      overdueMilestones: 0,
      municipality: { name: 'Zandvoort' },
    });
    expect(page.pillars.every(({ level, fact }) => level === 'UNKNOWN' && fact === null)).toBe(true);
  });
});

describe('the next measurement', () => {
  it('is the first that is still to come, for who may read its measure', async () => {
    expect((await read(coordinator)).page.nextMeasurement).toBeNull();
    await app.database.sql.query(
      `insert into measure (tenant_id, title, kind, next_on, openness) values
       ($1, 'Voorbij', 'NUMBER', current_date - 30, 'PUBLIC'), ($1, 'Later', 'NUMBER', current_date + 90, 'PUBLIC'),
       ($1, 'Eerst', 'WORDS', current_date + 30, 'MUNICIPALITY')`,
      [heemstede],
    );
    const { page, statements } = await read(coordinator);
    expect(page.nextMeasurement?.title).toBe('Eerst');
    expect(statements).toBeLessThanOrEqual(4);
    expect((await read(app.as({ role: 'CLERK', tenantId: heemstede }))).page.nextMeasurement?.title).toBe('Later');
    const zandvoort = await aMunicipality(app.database.sql, 'GM0473', 'Zandvoort');
    expect((await read(app.as({ role: 'COORDINATOR', tenantId: zandvoort }))).page.nextMeasurement).toBeNull();
    await app.database.sql.query('delete from measure');
  });
});
