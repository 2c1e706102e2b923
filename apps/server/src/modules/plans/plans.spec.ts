import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { evidenceKindCodes, evidenceOriginKinds, evidenceSourceCodes, type Role } from '@bloemen/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { StandingsOfTheDay } from './evidence/standings-of-the-day.service.js';
import { aFact, aMunicipality } from './plans.builders.js';
import { PlansModule } from './plans.module.js';

const evidenceFields =
  'id pillar kind certainty title happenedOn datePrecision sourceText note amountCents version withdrawnReason';
const standingFields = 'pillar level stale because missing carriedOn freshUntil carriedBy';
const add = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { ${evidenceFields} } standing
  { ${standingFields} } } }`;
const correct = `mutation ($input: CorrectEvidenceInput!) { correctEvidence(input: $input) { evidence {
  ${evidenceFields} } standing { ${standingFields} } } }`;
const withdraw = `mutation ($input: WithdrawEvidenceInput!) { withdrawEvidence(input: $input) { evidence {
  ${evidenceFields} } standing { ${standingFields} } } }`;
const preview = `query ($input: PreviewEvidenceInput!) { standingPreview(input: $input) { now { level }
  then { level because missing } } }`;
const list = `query ($filter: EvidenceFilter!, $first: Int!, $after: String) {
  pillarEvidence(filter: $filter, first: $first, after: $after) { nodes { ${evidenceFields} } totalCount endCursor
    hasNextPage } }`;
const plan = `{ plan { plan { title aliases status moves version } principles { id title pillars version } principleGaps
  { pillar sharedWith }
  standings { ${standingFields} } viewerCan { edit } } }`;

type Standing = {
  pillar: string;
  level: string;
  stale: boolean;
  because: string;
  missing: string[];
  carriedBy: string[];
};
type Fact = { id: string; version: number; title: string; withdrawnReason: string | null };
type Change = { evidence: Fact; standing: Standing };

let app: TestApp;
let heemstede: string;
let zandvoort: string;
let coordinator: TestClient;
let neighbour: TestClient;

beforeAll(async () => {
  app = await testApp([PlansModule]);
  jest.spyOn(app.get(Clock), 'today').mockReturnValue('2026-11-22');
  heemstede = await aMunicipality(app.database.sql, 'GM0397', 'Heemstede');
  zandvoort = await aMunicipality(app.database.sql, 'GM0473', 'Zandvoort');
  coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
  neighbour = app.as({ role: 'COORDINATOR', tenantId: zandvoort });
});
beforeEach(async () => {
  await app.database.sql.query(
    `truncate pillar_standing, pillar_standing_quote, pillar_evidence, pillar_evidence_revision, pillar_evidence_confirmation, pillar_evidence_kept_apart, goal, milestone, guiding_principle, guiding_principle_pillar, action_plan cascade`,
  );
});
afterAll(() => app.close());

async function added(input: ReturnType<typeof aFact>, client = coordinator): Promise<Change> {
  const { data, errors } = await client.send<{ addEvidence: Change }>(add, { input });
  expect(errors).toBeUndefined();
  return data.addEvidence;
}
const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
const stamp = async (tenantId: string) =>
  Number(
    (
      await app.database.sql.query<{ version: string }>('select version from programme_stamp where tenant_id = $1', [
        tenantId,
      ])
    ).rows[0]?.version ?? 0,
  );

describe('evidence', () => {
  it('makes the standing follow at once, with its reason, an audit line and a touch of the national picture', async () => {
    const before = await stamp(heemstede);
    const { evidence, standing } = await added(aFact('MOTION', { title: 'Motie', happenedOn: '2026-11-05' }));
    expect(standing).toMatchObject({
      level: 'IN_PROGRESS',
      stale: false,
      because: 'In uitvoering: ‘Motie’ (5 november 2026) is aangenomen.',
      carriedBy: [evidence.id],
    });
    expect(await stamp(heemstede)).toBe(before + 1);
    const { rows } = await app.database.sql.query(
      'select type, body from audit_event where tenant_id = $1 and subject_id = $2',
      [heemstede, evidence.id],
    );
    expect(rows).toEqual([
      { type: 'evidence.added', body: { pillar: 'P1', level: 'IN_PROGRESS', openness: 'MUNICIPALITY' } },
    ]);
  });

  it('tells the national picture of every fact, because until when there is money is a reason to call', async () => {
    await added(aFact('MOTION', { happenedOn: '2026-03-03' }));
    const before = await stamp(heemstede);
    await added(aFact('INTENTION', { certainty: 'INTENDED', happenedOn: '2026-03-01' }));
    expect(await stamp(heemstede)).toBe(before + 1);
  });

  it('stores a month as its first day and says no more than the source', async () => {
    const { evidence, standing } = await added(
      aFact('POLICY_TEXT', { title: 'Nota', happenedOn: '2026-02-17', datePrecision: 'MONTH' }),
    );
    expect(evidence).toMatchObject({ happenedOn: '2026-02-01', datePrecision: 'MONTH' });
    expect(standing.because).toContain('(februari 2026)');
  });

  it('is refused when the rules refuse it, and then nothing is written', async () => {
    expect(codeOf(await coordinator.send(add, { input: aFact('COALITION') }))).toBe('evidence.kind_does_not_fit');
    expect(codeOf(await coordinator.send(add, { input: aFact('MOTION', { happenedOn: '2199-01-01' }) }))).toBe(
      'bad_input',
    );
    const noDay = await coordinator.send(add, {
      input: aFact('MOTION', { happenedOn: '2026-02-30', endsOn: '2026-03-01T00:00:00Z' }),
    });
    expect(noDay.errors).toMatchObject([
      {
        extensions: {
          code: 'bad_input',
          details: {
            fields: ['endsOn', 'happenedOn'].map((path) => ({ path, message: 'Vul een dag in die bestaat.' })),
          },
        },
      },
    ]);
    expect(codeOf(await coordinator.send(add, { input: aFact('MOTION', { title: 'x'.repeat(161) }) }))).toBe(
      'bad_input',
    );
    expect(codeOf(await coordinator.send(add, { input: aFact('MOTION', { sourceUrl: 'javascript:alert(1)' }) }))).toBe(
      'bad_input',
    );
    const blank = await coordinator.send(add, {
      input: aFact('MOTION', { title: '   ', sourceText: '\u00a0\u200b', note: 'Mevrouw 111222333 belde' }),
    });
    expect(blank.errors?.[0]?.extensions).toEqual({
      code: 'bad_input',
      details: {
        fields: [
          { path: 'title', message: 'Vul dit veld in.' },
          { path: 'sourceText', message: 'Vul dit veld in.' },
          {
            path: 'note',
            message:
              'Dit lijkt een burgerservicenummer (BSN). Dat mag hier niet staan. Verwijder het. Is het een zaaknummer? Zet er dan een letter voor.',
          },
        ],
      },
    });
    await expect(
      app.database.sql.query(
        `insert into pillar_evidence (tenant_id, pillar, kind, certainty, title, happened_on, source_type, source_text)
          values ($1, 'P1', 'MOTION', 'DECIDED', '  ', '2026-03-03', 'REPORT', 'Stuk')`,
        [heemstede],
      ),
    ).rejects.toMatchObject({ constraint: 'ck_pillar_evidence_title' });
    expect((await app.database.sql.query('select 1 from pillar_evidence')).rowCount).toBe(0);
  });

  it('is corrected by version, keeping the earlier wording; another version is a conflict with the newer text', async () => {
    const { evidence } = await added(
      aFact('EXECUTIVE_DECISION', { certainty: 'INTENDED', title: 'Voorgenomen besluit' }),
    );
    const change = { ...aFact('EXECUTIVE_DECISION', { title: 'Besluit bevestigd' }), id: evidence.id, version: 1 };
    const { data } = await coordinator.send<{ correctEvidence: Change }>(correct, { input: change });
    expect(data.correctEvidence).toMatchObject({
      evidence: { version: 2, title: 'Besluit bevestigd' },
      standing: { level: 'IN_PROGRESS' },
    });

    const late = await coordinator.send(correct, { input: { ...change, title: 'Mijn tekst' } });
    expect(codeOf(late)).toBe('conflict');
    expect(late.errors?.[0]?.extensions.details).toMatchObject({ current: { title: 'Besluit bevestigd', version: 2 } });

    const detail = await coordinator.send<{ evidenceDetail: { revisions: object[] } }>(
      'query ($id: ID!) { evidenceDetail(id: $id) { revisions { version title certainty happenedOn } } }',
      { id: evidence.id },
    );
    expect(detail.data.evidenceDetail.revisions).toEqual([
      { version: 1, title: 'Voorgenomen besluit', certainty: 'INTENDED', happenedOn: '2026-03-03' },
    ]);
  });

  it('moves to another pillar with both standings right', async () => {
    const { evidence } = await added(aFact('POLICY_TEXT', { pillar: 'P1' }));
    await coordinator.send(correct, {
      input: { ...aFact('POLICY_TEXT', { pillar: 'P4' }), id: evidence.id, version: 1 },
    });
    const { data } = await coordinator.send<{ plan: { standings: Standing[] } }>(plan);
    expect(data.plan.standings.map(({ level }) => level)).toEqual([
      'UNKNOWN',
      'UNKNOWN',
      'UNKNOWN',
      'IN_PROGRESS',
      'UNKNOWN',
    ]);
  });

  it('is withdrawn with a reason: it stays readable, carries nothing and cannot change any more', async () => {
    const { evidence } = await added(aFact('MOTION'));
    const input = { id: evidence.id, version: 1, reason: 'Dubbel vastgelegd' };
    expect(codeOf(await coordinator.send(withdraw, { input: { ...input, version: 7 } }))).toBe('conflict');
    const { data } = await coordinator.send<{ withdrawEvidence: Change }>(withdraw, { input });
    expect(data.withdrawEvidence).toMatchObject({
      evidence: { withdrawnReason: 'Dubbel vastgelegd' },
      standing: { level: 'UNKNOWN' },
    });
    const shown = async (includeWithdrawn: boolean) =>
      (
        await coordinator.send<{ pillarEvidence: { totalCount: number } }>(list, {
          filter: { includeWithdrawn },
          first: 10,
        })
      ).data.pillarEvidence.totalCount;
    expect([await shown(false), await shown(true)]).toEqual([0, 1]);
    expect(codeOf(await coordinator.send(withdraw, { input: { ...input, version: 2 } }))).toBe('evidence.withdrawn');
    expect(
      codeOf(await coordinator.send(correct, { input: { ...aFact('MOTION'), id: evidence.id, version: 2 } })),
    ).toBe('evidence.withdrawn');
  });

  it('can be tried first: the preview says what the status would become and writes nothing', async () => {
    const { evidence } = await added(aFact('MOTION', { certainty: 'INTENDED' }));
    const draft = aFact('MOTION', { title: 'Aangenomen' });
    const { data } = await coordinator.send<{ standingPreview: object }>(preview, { input: draft });
    expect(data.standingPreview).toMatchObject({
      now: { level: 'INTENDED' },
      then: { level: 'IN_PROGRESS', because: 'In uitvoering: ‘Aangenomen’ (3 maart 2026) is aangenomen.' },
    });
    const asCorrection = await coordinator.send<{ standingPreview: object }>(preview, {
      input: { ...aFact('MOTION', { certainty: 'INTENDED' }), id: evidence.id },
    });
    expect(asCorrection.data.standingPreview).toMatchObject({ then: { level: 'INTENDED' } });
    expect((await app.database.sql.query('select 1 from pillar_evidence')).rowCount).toBe(1);
  });

  it('is listed in pages, newest first, and found by words in any order, by pillar and by certainty', async () => {
    for (let day = 1; day <= 7; day += 1)
      await added(aFact('MOTION', { title: `Motie nummer ${day}`, happenedOn: `2026-03-0${Math.ceil(day / 2)}` }));
    await added(
      aFact('COALITION', { pillar: 'P2', certainty: 'DONE', title: 'Coalitie', note: 'Samen met de bibliotheek' }),
    );
    const read = async (filter: object, first = 3, after?: string) =>
      (
        await coordinator.send<{
          pillarEvidence: { nodes: Fact[]; totalCount: number; endCursor: string; hasNextPage: boolean };
        }>(list, { filter, first, after })
      ).data.pillarEvidence;
    const seen: string[] = [];
    for (let page = await read({ pillar: 'P1' }); ; page = await read({ pillar: 'P1' }, 3, page.endCursor)) {
      expect(page.totalCount).toBe(7);
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.hasNextPage) break;
    }
    expect(new Set(seen).size).toBe(7);
    expect((await read({ search: 'BIBLIOTHEEK  samen' })).nodes.map(({ title }) => title)).toEqual(['Coalitie']);
    expect((await read({ search: '%' })).totalCount).toBe(0);
    expect((await read({ certainties: ['DONE'] })).totalCount).toBe(1);
    expect(codeOf(await coordinator.send(list, { filter: {}, first: 101 }))).toBe('bad_input');
  });

  it('of one day come the last recorded first, in the list, in its pages and in the reason', async () => {
    const titles = Array.from({ length: 12 }, (_, position) => `Motie ${position}`);
    const standings: Standing[] = [];
    for (const title of titles) standings.push((await added(aFact('MOTION', { title }))).standing);
    expect(standings.map(({ because }) => because)).toEqual(
      titles.map((title) => `In uitvoering: ‘${title}’ (3 maart 2026) is aangenomen.`),
    );
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: { pillarEvidence: { nodes: Fact[]; endCursor: string; hasNextPage: boolean } } } =
        await coordinator.send(list, { filter: {}, first: 5, after });
      read.push(...data.pillarEvidence.nodes.map(({ title }) => title));
      after = data.pillarEvidence.hasNextPage ? data.pillarEvidence.endCursor : null;
    } while (after);
    expect(read).toEqual([...titles].reverse());
  });

  it('have ids of version 7 that rise with the time of recording, also within one statement', async () => {
    const before = Date.now();
    const { rows } = await app.database.sql.query<{ id: string }>(
      'select app_time_ordered_id() as id from generate_series(1, 1000)',
    );
    const ids = rows.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const moments = ids.map((id) => id.slice(0, 18));
    expect(moments).toEqual([...moments].sort());
    expect(Math.abs(parseInt(ids[0]!.replace('-', '').slice(0, 12), 16) - before)).toBeLessThan(60_000);
  });
});

describe('the closed lists', () => {
  it.each([
    ['ck_pillar_evidence_kind', evidenceKindCodes],
    ['ck_pillar_evidence_source_type', evidenceSourceCodes],
    ['ck_pillar_evidence_origin_kind', evidenceOriginKinds],
  ])('%s is the list of the vocabulary', async (name, codes) => {
    const { rows } = await app.database.sql.query<{ text: string }>(
      'select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1',
      [name],
    );
    expect([...(rows[0]?.text ?? '').matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code).sort()).toEqual(
      [...codes].sort(),
    );
  });
});

describe('the wall and the roles', () => {
  it('gives another municipality not_found for every way to a fact', async () => {
    const { evidence } = await added(aFact('MOTION'));
    expect(codeOf(await neighbour.send(correct, { input: { ...aFact('MOTION'), id: evidence.id, version: 1 } }))).toBe(
      'not_found',
    );
    expect(
      codeOf(await neighbour.send(withdraw, { input: { id: evidence.id, version: 1, reason: 'Weg ermee' } })),
    ).toBe('not_found');
    expect(
      codeOf(
        await neighbour.send('query ($id: ID!) { evidenceDetail(id: $id) { evidence { id } } }', { id: evidence.id }),
      ),
    ).toBe('not_found');
    const { data } = await neighbour.send<{ pillarEvidence: { totalCount: number } }>(list, {
      filter: { includeWithdrawn: true },
      first: 10,
    });
    expect(data.pillarEvidence.totalCount).toBe(0);
    const other = await neighbour.send<{ plan: { standings: Standing[] } }>(plan);
    expect(other.data.plan.standings.every(({ level }) => level === 'UNKNOWN')).toBe(true);
  });

  it.each<[Role, string | undefined]>([
    ['PARTNER', 'municipality'],
    ['CLERK', 'municipality'],
    ['ALDERMAN', 'municipality'],
    ['COMMUNICATIONS', 'municipality'],
    ['NATIONAL_ADVISER', undefined],
    ['PROGRAMME_ADMIN', undefined],
    ['VNG_ADVISER', undefined],
  ])('refuses writing as %s', async (role, home) => {
    const client = app.as({ role, ...(home && { tenantId: heemstede }) });
    for (const [document, input] of [
      [add, aFact('MOTION')],
      [preview, aFact('MOTION')],
      [
        'mutation ($input: SaveGoalInput!) { saveGoal(input: $input) { id } }',
        { pillar: 'P1', title: 'Doel', sourceText: '' },
      ],
      ['mutation ($input: MovePlanInput!) { movePlan(input: $input) { status } }', { move: 'adopt', version: 1 }],
    ] as const)
      expect(codeOf(await client.send(document, { input }))).toBe('forbidden');
    expect((await app.database.sql.query('select 1 from pillar_evidence')).rowCount).toBe(0);
  });

  it('lets a partner and an alderman read every level, a clerk none that follows from a fact within the municipality, and an adviser nothing', async () => {
    await added(aFact('MOTION'));
    for (const role of ['PARTNER', 'ALDERMAN', 'COMMUNICATIONS'] as const) {
      const { data } = await app
        .as({ role, tenantId: heemstede })
        .send<{ plan: { viewerCan: { edit: boolean }; standings: Standing[] } }>(plan);
      expect(data.plan).toMatchObject({
        viewerCan: { edit: false },
        standings: [{ level: 'IN_PROGRESS' }, {}, {}, {}, {}],
      });
    }
    const clerk = app.as({ role: 'CLERK', tenantId: heemstede });
    expect((await clerk.send(plan)).data).toMatchObject({
      plan: { viewerCan: { edit: false }, plan: null, standings: [] },
    });
    expect(codeOf(await app.as({ role: 'NATIONAL_ADVISER' }).send(plan))).toBe('forbidden');
  });

  it('refuses everything to somebody who is not signed in', async () => {
    expect(codeOf(await app.anonymous.send(add, { input: aFact('MOTION') }))).toBe('unauthenticated');
    expect(codeOf(await app.anonymous.send(plan))).toBe('unauthenticated');
    expect(codeOf(await app.anonymous.send(list, { filter: {}, first: 5 }))).toBe('unauthenticated');
  });
});

describe('standings', () => {
  it('rebuilt from the facts are the standings that were kept', async () => {
    await added(aFact('MOTION'));
    await added(aFact('EXECUTIVE_DECISION'));
    await added(aFact('FUNDING', { recurrence: 'RECURRING', lastFundedYear: 2027 }));
    const { evidence } = await added(aFact('PORTFOLIO', { certainty: 'DONE' }));
    await added(aFact('NOT_STARTED', { pillar: 'P5', certainty: 'DONE', sourceType: 'STATEMENT' }));
    await coordinator.send(withdraw, { input: { id: evidence.id, version: 1, reason: 'Niet juist' } });
    const rows = async () =>
      (
        await app.database.sql.query<Record<string, unknown>>(
          'select * from pillar_standing where tenant_id = $1 order by pillar',
          [heemstede],
        )
      ).rows;
    const kept = await rows();
    await app.database.sql.query("update pillar_standing set level = 'EMBEDDED', because = '' where pillar = 'P1'");
    await app.database.sql.query("delete from pillar_standing where pillar = 'P5'");
    await app.db.run({ tenantId: heemstede, actorId: null }, () => app.get(EvidenceService).rebuildStandings());
    const rebuilt = (await rows()).filter(({ level }) => level !== 'UNKNOWN');
    const facts = (all: Record<string, unknown>[]) => all.map(({ level_since: _, ...fact }) => fact);
    expect(facts(rebuilt)).toEqual(facts(kept));
    expect(kept.map(({ pillar, level }) => [pillar, level])).toEqual([
      ['P1', 'IN_PROGRESS'],
      ['P5', 'NOT_STARTED'],
    ]);
  });

  it('miss no fact when many are recorded at once', async () => {
    const parts = [
      aFact('EXECUTIVE_DECISION'),
      aFact('FUNDING', { recurrence: 'RECURRING', amountCents: 4_500_000 }),
      aFact('PORTFOLIO', { certainty: 'DONE' }),
    ];
    await Promise.all([...parts, ...parts].map((input) => added(input)));
    const { data } = await coordinator.send<{ plan: { standings: Standing[] } }>(plan);
    expect(data.plan.standings[0]).toMatchObject({ level: 'EMBEDDED', missing: [] });
  });

  it('change at the turn of the day by themselves, at the first look and for everybody', async () => {
    const facts = [
      aFact('EXECUTIVE_DECISION'),
      aFact('FUNDING', { recurrence: 'RECURRING', amountCents: 4_500_000, lastFundedYear: 2028 }),
      aFact('PORTFOLIO', { certainty: 'DONE', endsOn: '2026-11-25' }),
    ];
    for (const input of facts) await added(input);
    const levelOn = async (today: string) => {
      jest.mocked(app.get(Clock).today).mockReturnValue(today);
      const { data } = await coordinator.send<{ pillarStanding: object }>(
        '{ pillarStanding(pillar: P1) { level holdsUntil missing } }',
      );
      const { rows } = await app.database.sql.query<{ level: string }>(
        "select level from pillar_standing where tenant_id = $1 and pillar = 'P1'",
        [heemstede],
      );
      return { ...data.pillarStanding, stored: rows[0]!.level };
    };
    const before = await stamp(heemstede);
    expect(await levelOn('2026-11-25')).toEqual({
      level: 'EMBEDDED',
      holdsUntil: '2026-11-25',
      missing: [],
      stored: 'EMBEDDED',
    });
    expect(await stamp(heemstede)).toBe(before);
    expect(await levelOn('2026-11-26')).toEqual({
      level: 'IN_PROGRESS',
      holdsUntil: '2028-12-31',
      missing: ['Een wethouder die nu eenzaamheid in de portefeuille heeft.'],
      stored: 'IN_PROGRESS',
    });
    expect(await stamp(heemstede)).toBe(before + 1);
    jest.mocked(app.get(Clock).today).mockReturnValue('2026-11-22');
  });

  it('are derived anew by the clock too, of those alone that a day changes', async () => {
    await added(aFact('PORTFOLIO', { certainty: 'DONE', endsOn: '2026-11-25' }));
    await added(aFact('COALITION', { pillar: 'P2', certainty: 'DONE', endsOn: '2026-11-25' }), neighbour);
    await added(aFact('MOTION'), neighbour);
    jest.mocked(app.get(Clock).today).mockReturnValue('2026-11-26');
    await app.get(StandingsOfTheDay).deriveDue();
    jest.mocked(app.get(Clock).today).mockReturnValue('2026-11-22');
    const { rows } = await app.database.sql.query<{ level: string; because: string; holds: string | null }>(
      'select level, because, holds_until::text as holds from pillar_standing order by pillar, level desc',
    );
    expect(rows).toEqual([
      {
        level: 'IN_PROGRESS',
        because: 'In uitvoering: een feit van de soort ‘Motie van de gemeenteraad’ (maart 2026) is aangenomen.',
        holds: null,
      },
      {
        level: 'INTENDED',
        because:
          'Voorgenomen: een feit van de soort ‘Portefeuille bij een wethouder’ (maart 2026) is geregeld, maar dat is geëindigd in november 2026.',
        holds: null,
      },
      {
        level: 'INTENDED',
        because:
          'Voorgenomen: een feit van de soort ‘Lokale coalitie’ (maart 2026) is aan het werk, maar dat is geëindigd in november 2026.',
        holds: null,
      },
    ]);
  });

  it('are recorded once when the same request comes twice', async () => {
    const key = randomUUID();
    const input = aFact('MOTION');
    const [first, second] = [
      await coordinator.send<{ addEvidence: Change }>(add, { input }, key),
      await coordinator.send<{ addEvidence: Change }>(add, { input }, key),
    ];
    expect(second.data.addEvidence.evidence.id).toBe(first.data.addEvidence.evidence.id);
    expect((await app.database.sql.query('select 1 from pillar_evidence')).rowCount).toBe(1);
  });
});

describe('the plan', () => {
  const savePlan =
    'mutation ($input: SavePlanInput!) { savePlan(input: $input) { title aliases status moves version } }';
  const movePlan = 'mutation ($input: MovePlanInput!) { movePlan(input: $input) { status version } }';
  const savePrinciple =
    'mutation ($input: SavePrincipleInput!) { savePrinciple(input: $input) { id title pillars version position } }';
  const removePrinciple = 'mutation ($input: RemovePrincipleInput!) { removePrinciple(input: $input) { id } }';

  it('is adopted only when a fact says so', async () => {
    expect(codeOf(await coordinator.send(movePlan, { input: { move: 'endorse', version: 1 } }))).toBe('plan.missing');
    await coordinator.send(savePlan, { input: { title: 'Duizend bloemen', aliases: ['Plan van aanpak', ' '] } });
    expect(codeOf(await coordinator.send(movePlan, { input: { move: 'review', version: 1 } }))).toBe(
      'plan.move_not_possible',
    );
    expect(codeOf(await coordinator.send(movePlan, { input: { move: 'adopt', version: 1 } }))).toBe(
      'plan.adoption_needs_evidence',
    );
    await added(aFact('ACTION_PLAN'));
    const { data } = await coordinator.send<{ movePlan: object }>(movePlan, { input: { move: 'adopt', version: 1 } });
    expect(data.movePlan).toEqual({ status: 'ADOPTED', version: 2 });
    expect(codeOf(await coordinator.send(movePlan, { input: { move: 'expire', version: 1 } }))).toBe('conflict');
  });

  it('carries the decision that adopted it to both pillars that ask for a plan, follows what is put right, and ends', async () => {
    const adoption = { on: '2026-11-01', reference: 'Raadsbesluit 2026-77', source: 'COUNCIL_PAPER' };
    const correctAdoption = `mutation ($input: CorrectPlanAdoptionInput!) { correctPlanAdoption(input: $input) { version
      adoption { on reference source } } }`;
    const carried = async () =>
      (
        await app.database.sql.query<object>(
          `select pillar, title, happened_on::text as on, source_text as source, ends_on::text as ends from pillar_evidence
            where origin_kind = 'ACTION_PLAN' and withdrawn_at is null order by pillar`,
        )
      ).rows;
    await coordinator.send(savePlan, { input: { title: 'Duizend bloemen', aliases: [] } });
    const ahead = { ...adoption, on: '2026-11-23' };
    expect(codeOf(await coordinator.send(movePlan, { input: { move: 'adopt', version: 1, adoption: ahead } }))).toBe(
      'plan.adoption_in_future',
    );
    const wrong = { ...adoption, source: 'PRESS_RELEASE' };
    expect(codeOf(await coordinator.send(movePlan, { input: { move: 'adopt', version: 1, adoption: wrong } }))).toBe(
      'bad_input',
    );
    expect(codeOf(await coordinator.send(correctAdoption, { input: { version: 1, adoption } }))).toBe(
      'plan.not_adopted',
    );
    expect((await coordinator.send(movePlan, { input: { move: 'adopt', version: 1, adoption } })).errors).toBe(
      undefined,
    );
    const fact = { title: 'Duizend bloemen', on: '2026-11-01', source: 'Raadsbesluit 2026-77', ends: null };
    expect(await carried()).toEqual([
      { pillar: 'P1', ...fact },
      { pillar: 'P4', ...fact },
    ]);
    const right = { version: 2, adoption: { ...adoption, on: '2026-10-29' } };
    for (const [client, code] of [
      [neighbour, 'plan.missing'],
      [app.as({ role: 'ALDERMAN', tenantId: heemstede }), 'forbidden'],
      [app.anonymous, 'unauthenticated'],
    ] as const)
      expect(codeOf(await client.send(correctAdoption, { input: right }))).toBe(code);
    expect((await coordinator.send(correctAdoption, { input: right })).errors).toBeUndefined();
    await coordinator.send(savePlan, { input: { title: 'Tweeduizend bloemen', aliases: [], version: 3 } });
    expect(await carried()).toMatchObject([{ title: 'Tweeduizend bloemen', on: '2026-10-29' }, {}]);
    await coordinator.send(movePlan, { input: { move: 'expire', version: 4 } });
    expect(await carried()).toMatchObject([{ ends: '2026-11-22' }, { ends: '2026-11-22' }]);
  });

  it('is saved by version; a second title beside the first is a conflict', async () => {
    await coordinator.send(savePlan, { input: { title: 'Eerste titel', aliases: [] } });
    const second = await coordinator.send(savePlan, { input: { title: 'Tweede titel', aliases: [] } });
    expect(codeOf(second)).toBe('conflict');
    expect(second.errors?.[0]?.extensions.details).toMatchObject({ current: { title: 'Eerste titel' } });
    const third = await coordinator.send<{ savePlan: object }>(savePlan, {
      input: { title: 'Tweede titel', aliases: [], version: 1 },
    });
    expect(third.data.savePlan).toMatchObject({ title: 'Tweede titel', version: 2 });
  });

  it('maps principles to pillars and shows the pillar without one of its own', async () => {
    const principle = async (title: string, pillars: string[]) =>
      (
        await coordinator.send<{ savePrinciple: { id: string } }>(savePrinciple, {
          input: { title, description: '', pillars },
        })
      ).data.savePrinciple;
    await principle('Commitment', ['P1']);
    await principle('Netwerk', ['P2']);
    const { id } = await principle('Duurzaam', ['P3', 'P4']);
    await principle('Aanbod', ['P4']);
    await principle('Meten', ['P5']);
    expect(
      codeOf(await coordinator.send(savePrinciple, { input: { title: 'Meten', description: '', pillars: ['P5'] } })),
    ).toBe('principle.title_taken');
    const gaps = async () =>
      (await coordinator.send<{ plan: { principleGaps: object[] } }>(plan)).data.plan.principleGaps;
    expect(await gaps()).toEqual([{ pillar: 'P3', sharedWith: ['Duurzaam'] }]);
    expect(
      codeOf(
        await neighbour.send(savePrinciple, {
          input: { id, version: 1, title: 'Van mij', description: '', pillars: ['P3'] },
        }),
      ),
    ).toBe('not_found');
    await coordinator.send(savePrinciple, {
      input: { id, version: 1, title: 'Meedoen', description: '', pillars: ['P3'] },
    });
    expect(await gaps()).toEqual([]);
    expect(codeOf(await neighbour.send(removePrinciple, { input: { id, version: 2 } }))).toBe('not_found');
    expect(codeOf(await coordinator.send(removePrinciple, { input: { id, version: 1 } }))).toBe('conflict');
    await coordinator.send(removePrinciple, { input: { id, version: 2 } });
    expect(await gaps()).toEqual([{ pillar: 'P3', sharedWith: [] }]);
  });

  it('keeps goals with milestones that move by name, and counts what is overdue', async () => {
    const saveGoal = 'mutation ($input: SaveGoalInput!) { saveGoal(input: $input) { id version status moves } }';
    const saveMilestone =
      'mutation ($input: SaveMilestoneInput!) { saveMilestone(input: $input) { id version status overdue moves } }';
    const moveMilestone =
      'mutation ($input: MoveMilestoneInput!) { moveMilestone(input: $input) { id version status overdue } }';
    const goals = `query ($filter: GoalFilter!, $first: Int!, $after: String) { goals(filter: $filter, first: $first,
        after: $after) { totalCount hasNextPage endCursor nodes { id title milestones { title overdue } } } }`;
    const { data } = await coordinator.send<{ saveGoal: { id: string } }>(saveGoal, {
      input: { pillar: 'P2', title: 'Een breed netwerk', sourceText: '' },
    });
    const goalId = data.saveGoal.id;
    const before = await stamp(heemstede);
    const made = await coordinator.send<{ saveMilestone: { id: string } }>(saveMilestone, {
      input: { goalId, title: 'Bijeenkomst', owner: 'WIJ Heemstede', dueOn: '2021-06-30' },
    });
    expect(made.data.saveMilestone).toMatchObject({
      status: 'PLANNED',
      overdue: true,
      moves: ['start', 'finish', 'drop'],
    });
    const id = made.data.saveMilestone.id;
    expect(
      codeOf(await neighbour.send(saveMilestone, { input: { goalId, title: 'Van een ander', owner: 'Zandvoort' } })),
    ).toBe('not_found');
    expect(codeOf(await neighbour.send(moveMilestone, { input: { id, version: 1, move: 'finish' } }))).toBe(
      'not_found',
    );
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const) {
      expect(
        codeOf(
          await app
            .as({ role, tenantId: heemstede })
            .send(moveMilestone, { input: { id, version: 1, move: 'finish' } }),
        ),
      ).toBe('forbidden');
    }
    expect(codeOf(await app.anonymous.send(moveMilestone, { input: { id, version: 1, move: 'finish' } }))).toBe(
      'unauthenticated',
    );
    expect(codeOf(await coordinator.send(moveMilestone, { input: { id, version: 1, move: 'reopen' } }))).toBe(
      'plan.move_not_possible',
    );
    expect(codeOf(await coordinator.send(moveMilestone, { input: { id, version: 9, move: 'start' } }))).toBe(
      'conflict',
    );
    const moved = await coordinator.send<{ moveMilestone: object }>(moveMilestone, {
      input: { id, version: 1, move: 'finish' },
    });
    expect(moved.data.moveMilestone).toMatchObject({ status: 'DONE', overdue: false, version: 2 });
    expect(await stamp(heemstede)).toBe(before + 2);

    await coordinator.send(saveGoal, { input: { pillar: 'P5', title: 'Tweede doel', sourceText: '' } });
    const read = async (filter: object, first = 1, after?: string) =>
      (
        await coordinator.send<{
          goals: { totalCount: number; hasNextPage: boolean; endCursor: string; nodes: { title: string }[] };
        }>(goals, { filter, first, after })
      ).data.goals;
    const page = await read({});
    expect(page).toMatchObject({
      totalCount: 2,
      hasNextPage: true,
      nodes: [{ title: 'Een breed netwerk', milestones: [{ title: 'Bijeenkomst', overdue: false }] }],
    });
    expect(await read({}, 1, page.endCursor)).toMatchObject({ hasNextPage: false, nodes: [{ title: 'Tweede doel' }] });
    expect((await read({ pillar: 'P5' })).totalCount).toBe(1);
    expect((await read({ status: 'ACHIEVED' })).totalCount).toBe(0);
  });

  it('is read in one statement, whatever its size', async () => {
    const { statements } = await coordinator.send(plan);
    expect(statements).toBeLessThanOrEqual(2);
    for (let n = 0; n < 5; n += 1) await added(aFact('MOTION', { title: `Motie ${n}` }));
    expect((await coordinator.send(plan)).statements).toBe(statements);
  });
});
