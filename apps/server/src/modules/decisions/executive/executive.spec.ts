import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../../plans/plans.builders.js';
import { DecisionsModule } from '../decisions.module.js';
import { ExecutiveService } from './executive.service.js';

const parts = `id caseNumber subject meetingOn meetingPrecision openness states version sections { heading body }
  headings { code name isRequired isUsed }
  points { id place body serves state stateOn stateSource stateReason stateByName carriesStatement moves version
    steps { state on source reason byName } viewerCan { edit move } }
  views { id committee category { label meaning } heldOn outcome remarks sourceText questions { question answer }
    closesMotion version viewerCan { edit remove } }
  readings { code says quote sourceText } viewerCan { edit addPoint addView remove }`;
const list = `query ($filter: ExecutiveDecisionFilter!, $page: Int = 1) { executiveDecisions(filter: $filter, first: 10,
  page: $page) { totalCount years nodes { id subject states openness } viewerCan { add arrange } } }`;
const detail = `query ($id: ID!) { executiveDecision(id: $id) { ${parts} } }`;
const choices = `{ executiveDecisionChoices { headings { code name isRequired isUsed } categories { id label isUsed }
  motions { id title } } }`;
const mutation = (name: string, type: string, answer = parts) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
const acts = {
  save: mutation('saveExecutiveDecision', 'SaveExecutiveDecisionInput'),
  remove: 'mutation ($input: RemoveExecutiveDecisionInput!) { removeExecutiveDecision(input: $input) }',
  savePoint: mutation('saveDecisionPoint', 'SaveDecisionPointInput'),
  removePoint: mutation('removeDecisionPoint', 'RemoveDecisionPointInput'),
  order: mutation('orderDecisionPoints', 'OrderDecisionPointsInput'),
  move: mutation('moveDecisionPoint', 'MoveDecisionPointInput'),
  saveView: mutation('saveCommitteeView', 'SaveCommitteeViewInput'),
  removeView: mutation('removeCommitteeView', 'RemoveCommitteeViewInput'),
  headings: mutation('saveDecisionHeadings', 'SaveDecisionHeadingsInput', 'code name isRequired isUsed'),
  categories: mutation('saveAgendaCategories', 'SaveAgendaCategoriesInput', 'id label meaning isUsed'),
};

type Point = { id: string; body: string; state: string; version: number; moves: string[]; steps: object[] };
type View = { id: string; version: number };
type Decision = { id: string; version: number; states: string[]; points: Point[]; views: View[]; subject: string };
type Listed = {
  executiveDecisions: { totalCount: number; years: number[]; nodes: { id: string; subject: string }[] };
};

describe('decisions of the college', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const fieldOf = ({ errors }: { errors?: { extensions: { details?: Record<string, unknown> } }[] }) =>
    (errors?.[0]?.extensions.details?.['fields'] as { path: string }[] | undefined)?.[0]?.path;

  const done = async (act: keyof typeof acts, input: object, client = coordinator): Promise<Decision> => {
    const { data, errors } = await client.send<Record<string, Decision>>(acts[act], { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0]!;
  };
  const refused = (act: keyof typeof acts, input: object, client = coordinator) => client.send(acts[act], { input });
  const aDecision = (more: object = {}) => ({
    caseNumber: '840482',
    subject: 'Uitwerking motie',
    sections: [],
    ...more,
  });
  const saved = (more: object = {}) => done('save', aDecision(more));
  const withPoint = async (more: object = {}, decision?: Decision) => {
    const { id } = decision ?? (await saved({ openness: 'INTERNAL' }));
    return done('savePoint', { decisionId: id, body: 'Aansluiten', serves: 'JOINS_PROGRAMME', ...more });
  };
  const said = { on: '2021-05-25', source: 'Besluitenlijst van 25 mei 2021' };
  const moved = (point: Point, move: string, more: object = said) =>
    done('move', { id: point.id, version: point.version, move, ...more });
  const facts = async () =>
    (
      await sql(
        `select kind, certainty, title, withdrawn_at is not null as gone from pillar_evidence
         where origin_kind = 'DECISION_POINT' order by id, kind`,
      )
    ).rows as { kind: string; certainty: string; gone: boolean }[];
  const standing = async () => (await facts()).filter(({ gone }) => !gone);
  const read = async (filter: object = {}, client = coordinator) =>
    (await client.send<Listed>(list, { filter })).data.executiveDecisions;

  beforeAll(async () => {
    test = await testApp([DecisionsModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
  });
  beforeEach(() =>
    sql(
      `truncate executive_decision, motion, undertaking, agenda_category, decision_heading, contradiction, pillar_evidence,
         pillar_standing cascade`,
    ),
  );
  afterAll(() => test.close());

  describe('what it says', () => {
    it('stands under the headings of the municipality, in its order', async () => {
      const decision = await saved({
        sections: [
          { heading: 'MONEY', body: '€ 30.000' },
          { heading: 'LEGAL', body: '' },
        ],
        meetingOn: '2021-05-25',
        meetingPrecision: 'MONTH',
      });
      expect(decision).toMatchObject({
        sections: [{ heading: 'MONEY', body: '€ 30.000' }],
        meetingOn: '2021-05-01',
        openness: 'RESTRICTED',
        states: [],
        viewerCan: { edit: true, addPoint: true, addView: true, remove: true },
      });
      await done('headings', {
        headings: [
          { code: 'MONEY', name: 'Geld', isRequired: true, isUsed: true },
          { code: 'SUBJECT', name: 'Onderwerp', isRequired: true, isUsed: true },
        ],
      });
      const { data } = await coordinator.send<{ executiveDecision: { headings: object[] } }>(detail, {
        id: decision.id,
      });
      expect(data.executiveDecision.headings.slice(0, 2)).toEqual([
        { code: 'MONEY', name: 'Geld', isRequired: true, isUsed: true },
        { code: 'SUBJECT', name: 'Onderwerp', isRequired: true, isUsed: true },
      ]);
      expect(
        fieldOf(await refused('save', aDecision({ caseNumber: 'B', sections: [{ heading: 'MONEY', body: '' }] }))),
      ).toBe('sections.0.body');
      const emptied = await done('save', {
        ...aDecision({ id: decision.id, version: decision.version }),
        sections: [{ heading: 'MONEY', body: 'Niets' }],
      });
      expect(emptied).toMatchObject({ version: 2, sections: [{ heading: 'MONEY', body: 'Niets' }] });
    });

    it('says at its place what does not fit, and then writes nothing', async () => {
      expect(fieldOf(await refused('save', aDecision({ subject: '' })))).toBe('subject');
      expect(fieldOf(await refused('save', aDecision({ meetingOn: '2021-05-25' })))).toBe('meetingOn');
      expect(fieldOf(await refused('save', aDecision({ releasedAt: '2021-05-25T00:00:00+02:00' })))).toBe('releasedAt');
      expect(codeOf(await refused('save', aDecision({ motionId: randomUUID() })))).toBe('not_found');
      expect((await sql('select 1 from executive_decision')).rowCount).toBe(0);
      await saved();
      expect(fieldOf(await refused('save', aDecision({ subject: 'Nog een' })))).toBe('caseNumber');
      expect((await sql('select 1 from executive_decision')).rowCount).toBe(1);
    });

    it('may have the case number of a decision of another municipality', async () => {
      await saved();
      await done('save', aDecision(), as('COORDINATOR', zandvoort));
      expect((await sql('select 1 from executive_decision')).rowCount).toBe(2);
    });

    it('is changed by version; another version is a conflict with the newer one', async () => {
      const { id } = await saved();
      await saved({ id, version: 1, subject: 'Nieuwer' });
      const late = await refused('save', aDecision({ id, version: 1 }));
      expect(codeOf(late)).toBe('conflict');
      expect(late.errors?.[0]?.extensions.details).toMatchObject({ current: { subject: 'Nieuwer', version: 2 } });
    });

    it('is found by words, state, whether something is open, year and openness, in one statement', async () => {
      const old = await withPoint({}, await saved({ meetingOn: '2021-05-25', meetingPrecision: 'DAY' }));
      await moved(old.points[0]!, 'adopt');
      await withPoint(
        { serves: 'PLAN', body: 'Instemmen met het plan' },
        await saved({ caseNumber: 'Z-2', subject: 'Later' }),
      );
      for (const [filter, found] of [
        [{}, ['Later', 'Uitwerking motie']],
        [{ search: '840482' }, ['Uitwerking motie']],
        [{ search: 'instemmen' }, ['Later']],
        [{ state: 'ADOPTED' }, ['Uitwerking motie']],
        [{ standing: 'OPEN' }, ['Later']],
        [{ standing: 'CLOSED' }, ['Uitwerking motie']],
        [{ year: 2021 }, ['Uitwerking motie']],
        [{ openness: 'INTERNAL' }, []],
      ] as const)
        expect([filter, (await read(filter)).nodes.map(({ subject }) => subject)]).toEqual([filter, found]);
      expect((await read()).years).toEqual([2021]);
      const { statements } = await coordinator.send(list, { filter: {} });
      expect(statements).toBeLessThanOrEqual(3);
    });
  });

  describe('a point', () => {
    it('is proposed, sent and decided each by itself, with day, source and who said it', async () => {
      const first = await withPoint();
      const { points } = await withPoint({ serves: 'PLAN', body: 'Instemmen met het plan' }, first);
      const sent = await moved(points[1]!, 'send', { on: '2021-05-25', source: 'Collegestuk' });
      expect(sent.states).toEqual(['PROPOSED', 'SENT_TO_COMMITTEE']);
      const adopted = await moved(sent.points[0]!, 'adopt');
      expect(adopted.points[0]).toMatchObject({
        state: 'ADOPTED',
        stateOn: '2021-05-25',
        stateSource: 'Besluitenlijst van 25 mei 2021',
        stateByName: 'Testpersoon',
        moves: ['reopen'],
        viewerCan: { edit: false, move: true },
      });
      const amended = await moved(adopted.points[1]!, 'amend', { ...said, body: 'Instemmen met een kleiner plan' });
      expect(amended.points[1]).toMatchObject({ state: 'AMENDED', body: 'Instemmen met een kleiner plan' });
      expect(amended.points[1]!.steps).toMatchObject([
        { state: 'AMENDED', byName: 'Testpersoon' },
        { state: 'SENT_TO_COMMITTEE', source: 'Collegestuk' },
      ]);
      const { rows } = await sql(
        `select body from audit_event where type = 'decision_point.moved' and subject_id = $1 order by seq`,
        [points[1]!.id],
      );
      expect(rows).toEqual([
        { body: { move: 'send', state: 'SENT_TO_COMMITTEE' } },
        { body: { move: 'amend', state: 'AMENDED' } },
      ]);
    });

    it('carries its fact: joining an intention until it is decided, then a decision; what is refused none', async () => {
      const first = await withPoint();
      expect(await standing()).toMatchObject([{ kind: 'PROGRAMME_COMMITMENT', certainty: 'INTENDED' }]);
      const { points } = await moved(first.points[0]!, 'adopt');
      expect(await standing()).toMatchObject([{ kind: 'EXECUTIVE_DECISION', certainty: 'DECIDED' }]);
      const back = await moved(points[0]!, 'reopen', { reason: 'Verkeerd vastgelegd' });
      expect(back.points[0]).toMatchObject({ state: 'PROPOSED', stateOn: null, stateReason: 'Verkeerd vastgelegd' });
      expect(await standing()).toMatchObject([{ kind: 'PROGRAMME_COMMITMENT', certainty: 'INTENDED' }]);
      await moved(back.points[0]!, 'reject');
      expect(await standing()).toEqual([]);
    });

    it('about money or a committee carries none, and one that changes what it is about follows', async () => {
      const { points, id } = await withPoint({ serves: 'MONEY' });
      expect(await facts()).toEqual([]);
      const [point] = points;
      const changed = await done('savePoint', {
        id: point!.id,
        version: point!.version,
        decisionId: id,
        body: 'Instemmen met het plan',
        serves: 'PLAN',
      });
      expect(await standing()).toMatchObject([{ kind: 'EXECUTIVE_DECISION', certainty: 'INTENDED' }]);
      await done('removePoint', { id: changed.points[0]!.id, version: changed.points[0]!.version });
      expect(await standing()).toEqual([]);
    });

    it('carries none while the municipality does not read its paper, whatever its fact was opened to', async () => {
      const restricted = await withPoint({}, await saved());
      await moved(restricted.points[0]!, 'adopt');
      await withPoint({}, await saved({ caseNumber: 'Z-2', openness: 'CONFIDENTIAL' }));
      expect(await facts()).toEqual([]);
      const { id, version } = restricted;
      await done('save', aDecision({ id, version, openness: 'INTERNAL' }));
      expect(await standing()).toMatchObject([{ kind: 'EXECUTIVE_DECISION', certainty: 'DECIDED' }]);
      await sql(`update pillar_evidence set openness = 'PUBLIC'`);
      await done('save', aDecision({ id, version: version + 1, openness: 'RESTRICTED' }));
      expect(await standing()).toEqual([]);
    });

    it('asks for day and source, or for a reason to go back', async () => {
      const { points } = await withPoint();
      const { id, version } = points[0]!;
      const wrong = (more: object) => refused('move', { id, version, move: 'adopt', ...more });
      expect(fieldOf(await wrong({ source: 'Besluitenlijst' }))).toBe('on');
      expect(fieldOf(await wrong({ on: '2027-01-01', source: 'Besluitenlijst' }))).toBe('on');
      expect(fieldOf(await wrong({ on: '2021-05-25' }))).toBe('source');
      expect(fieldOf(await wrong({ ...said, body: 'Andere tekst' }))).toBe('body');
      expect(codeOf(await wrong({ move: 'reopen', reason: 'Terug' }))).toBe('decision_point.move_not_possible');
      const adopted = await moved(points[0]!, 'adopt');
      expect(fieldOf(await refused('move', { id, version: adopted.points[0]!.version, move: 'reopen' }))).toBe(
        'reason',
      );
      expect(codeOf(await refused('move', { id, version, move: 'reject', ...said }))).toBe('conflict');
      expect(codeOf(await refused('removePoint', { id, version: 2 }))).toBe('decision_point.not_proposed');
      expect(
        codeOf(
          await refused('savePoint', {
            id,
            version: 2,
            decisionId: adopted.id,
            body: 'Iets anders',
            serves: 'OTHER',
          }),
        ),
      ).toBe('decision_point.not_proposed');
    });

    it('is put in another order, all points or none', async () => {
      const first = await withPoint({ body: 'Eerste' });
      const second = await withPoint({ body: 'Tweede', serves: 'PLAN' }, first);
      const ids = second.points.map(({ id }) => id);
      const turned = await done('order', { decisionId: first.id, pointIds: [...ids].reverse() });
      expect(turned.points.map(({ body }) => body)).toEqual(['Tweede', 'Eerste']);
      for (const pointIds of [[ids[0]], [...ids, randomUUID()]])
        expect(codeOf(await refused('order', { decisionId: first.id, pointIds }))).toBe('decision_point.others_now');
      const { id, version } = turned.points[0]!;
      const left = await done('removePoint', { id, version });
      expect(left.points).toMatchObject([{ body: 'Eerste', place: 1 }]);
    });
  });

  describe('a committee', () => {
    it('is asked with questions, and its outcome needs a day and a source', async () => {
      const { id: decisionId } = await saved();
      const [category] = (await done('categories', {
        categories: [{ label: 'B-stuk', meaning: 'VIEW_AND_CLOSE' }],
      })) as unknown as { id: string }[];
      const asked = {
        decisionId,
        committee: 'Commissie Samenleving',
        categoryId: category!.id,
        questions: [{ question: 'Past het plan?' }, { question: 'Is de motie zo klaar?', answer: 'Ja' }],
      };
      const { views } = await done('saveView', asked);
      expect(views).toMatchObject([
        {
          outcome: null,
          category: { label: 'B-stuk', meaning: 'VIEW_AND_CLOSE' },
          questions: [
            { question: 'Past het plan?', answer: null },
            { question: 'Is de motie zo klaar?', answer: 'Ja' },
          ],
          viewerCan: { edit: true, remove: true },
        },
      ]);
      const { id, version } = views[0]!;
      const again = { ...asked, id, version, outcome: 'POSITIVE' };
      expect(fieldOf(await refused('saveView', again))).toBe('heldOn');
      const dated = { ...again, heldOn: '2021-06-10', heldPrecision: 'DAY' };
      expect(fieldOf(await refused('saveView', dated))).toBe('sourceText');
      expect(fieldOf(await refused('saveView', { ...dated, heldOn: '2027-06-10', sourceText: 'Verslag' }))).toBe(
        'heldOn',
      );
      const told = await done('saveView', { ...dated, sourceText: 'Verslag', questions: [] });
      expect(told.views).toMatchObject([{ outcome: 'POSITIVE', heldOn: '2021-06-10', questions: [], version: 2 }]);
      expect(codeOf(await refused('saveView', again))).toBeDefined();
      expect(codeOf(await refused('saveView', { ...dated, sourceText: 'Verslag' }))).toBe('conflict');
      expect(codeOf(await refused('categories', { categories: [] }))).toBe('agenda_category.in_use');
      expect((await done('removeView', { id, version: 2 })).views).toEqual([]);
      await done('categories', { categories: [] });
    });

    it('that closed a motion keeps its view and its outcome', async () => {
      const { id: decisionId } = await saved();
      const view = { decisionId, committee: 'Samenleving', questions: [] };
      const outcome = { outcome: 'POSITIVE', heldOn: '2021-06-10', heldPrecision: 'DAY', sourceText: 'Verslag' };
      const { views } = await done('saveView', { ...view, ...outcome });
      const { id, version } = views[0]!;
      await sql(
        `insert into motion (tenant_id, title, happened_on, status, closed_on, closing_view_id)
         values ($1, 'Motie', '2020-11-05', 'CLOSED', '2021-06-10', $2)`,
        [heemstede, id],
      );
      expect(codeOf(await refused('removeView', { id, version }))).toBe('committee_view.closes_motion');
      expect(codeOf(await refused('saveView', { ...view, id, version }))).toBe('committee_view.closes_motion');
    });

    it('has classes of papers that are named once', async () => {
      const twice = { categories: ['B-stuk', 'b-stuk'].map((label) => ({ label, meaning: 'VIEW' })) };
      expect(fieldOf(await refused('categories', twice))).toBe('categories.1.label');
    });
  });

  describe('one that was recorded by mistake', () => {
    const removing = ({ id, version }: { id: string; version: number }) =>
      refused('remove', { id, version, reason: 'Dubbel vastgelegd' });

    it('goes with its points, views and facts; its documents stay, and the trail tells', async () => {
      const decision = await withPoint();
      const { views } = await done('saveView', { decisionId: decision.id, committee: 'Samenleving', questions: [] });
      const { rows } = await sql(
        `insert into document (tenant_id, title, kind) values ($1, 'Nota', 'EXECUTIVE_PAPER') returning id`,
        [heemstede],
      );
      for (const [kind, id] of [
        ['EXECUTIVE_DECISION', decision.id],
        ['COMMITTEE_VIEW', views[0]!.id],
      ])
        await sql(
          `insert into document_attachment (tenant_id, document_id, subject_kind, subject_id) values ($1, $2, $3, $4)`,
          [heemstede, (rows[0] as { id: string }).id, kind, id],
        );
      expect(await standing()).toHaveLength(1);
      expect(codeOf(await removing({ ...decision, version: 9 }))).toBe('conflict');
      expect((await removing(decision)).errors).toBeUndefined();
      expect((await read()).totalCount).toBe(0);
      expect(await standing()).toEqual([]);
      expect((await sql('select withdrawn_reason as reason from pillar_evidence')).rows).toEqual([
        { reason: 'Dubbel vastgelegd' },
      ]);
      expect((await sql('select 1 from document_attachment')).rows).toEqual([]);
      expect((await sql(`select 1 from document where title = 'Nota'`)).rows).toHaveLength(1);
      expect(
        (
          await sql(`select 1 from audit_event where type = 'executive_decision.removed' and subject_id = $1`, [
            decision.id,
          ])
        ).rows,
      ).toHaveLength(1);
      expect(codeOf(await removing(decision))).toBe('not_found');
    });

    it('stays while something in it is decided, until that is taken back with a reason', async () => {
      const decision = await withPoint();
      const adopted = await moved(decision.points[0]!, 'adopt');
      expect(adopted).toMatchObject({ viewerCan: { remove: false } });
      expect(codeOf(await removing(adopted))).toBe('executive_decision.decided');
      const back = await moved(adopted.points[0]!, 'reopen', { reason: 'Verkeerd besluit' });
      expect((await removing(back)).errors).toBeUndefined();
      expect(await standing()).toEqual([]);
    });

    it.each([
      [
        'a promise',
        `insert into undertaking (tenant_id, title, promised_by, promised_to, promised_on, source_text,
         decision_id) values ($1, 'Overzicht', 'Wethouder', 'Raad', '2021-01-01', 'Verslag', $2)`,
      ],
      [
        'money',
        `insert into budget_line (tenant_id, title, year, source, kind, recurrence, state, source_type, source_text,
         recorded_on, pillar, decision_id) values ($1, 'Geld', 2026, 'RESERVE', 'EXPENDITURE', 'ONE_OFF', 'PROPOSED',
         'EXECUTIVE_PAPER', 'Stuk', '2026-05-25', 'P1', $2)`,
      ],
      [
        'a press release',
        `insert into press_release (tenant_id, number, title, lead, body, decision_id)
         values ($1, 'PB2026_1', 'Kop', 'Nieuws', 'Tekst', $2)`,
      ],
      [
        'the view that closed a motion',
        `with seen as (
         insert into committee_view (tenant_id, decision_id, committee, outcome, held_on, held_precision, source_text)
         values ($1, $2, 'Samenleving', 'POSITIVE', '2026-01-10', 'DAY', 'Verslag') returning id
       ) insert into motion (tenant_id, title, happened_on, status, closed_on, closing_view_id)
       select $1, 'Motie', '2020-11-05', 'CLOSED', '2026-01-10', id from seen`,
      ],
    ])('stays while %s rests on it', async (what, statement) => {
      const decision = await withPoint();
      await sql(statement, [heemstede, decision.id]);
      expect(codeOf(await removing(decision))).toBe(
        what.includes('motion') ? 'committee_view.closes_motion' : 'executive_decision.in_use',
      );
      expect((await read()).totalCount).toBe(1);
      expect(await standing()).toHaveLength(1);
    });
  });

  it('carries facts of what was recorded before, once, and none of what is invented', async () => {
    await withPoint();
    await withPoint({}, await saved({ caseNumber: 'Z-2' }));
    await sql(`update executive_decision set is_demonstration = true where case_number = 'Z-2'`);
    await sql('truncate pillar_evidence, pillar_standing cascade');
    const carry = () =>
      test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(ExecutiveService).carryAll());
    await carry();
    await carry();
    expect(await facts()).toHaveLength(1);
  });

  describe('who may', () => {
    it('is decided by the openness of each, and by its release', async () => {
      for (const openness of ['RESTRICTED', 'CONFIDENTIAL', 'INTERNAL', 'ACTIVELY_PUBLIC'])
        await saved({ caseNumber: openness, subject: openness, openness });
      await saved({
        caseNumber: 'out',
        subject: 'RELEASED',
        openness: 'ACTIVELY_PUBLIC',
        releasedAt: '2021-05-25T12:00:00+02:00',
      });
      await saved({
        caseNumber: 'later',
        subject: 'EMBARGOED',
        openness: 'ACTIVELY_PUBLIC',
        releasedAt: '2099-05-25T12:00:00+02:00',
      });
      const seen = async (role: Role) => (await read({}, as(role))).nodes.map(({ subject }) => subject).sort();
      for (const role of ['COORDINATOR', 'ALDERMAN'] as const) expect([role, await seen(role)]).toHaveLength(2);
      expect(await seen('COORDINATOR')).toHaveLength(6);
      expect(await seen('ALDERMAN')).toHaveLength(6);
      expect(await seen('COMMUNICATIONS')).toEqual(['ACTIVELY_PUBLIC', 'EMBARGOED', 'INTERNAL', 'RELEASED']);
      for (const role of ['CLERK', 'PARTNER'] as const) expect([role, await seen(role)]).toEqual([role, ['RELEASED']]);
    });

    it('shows nothing of a decision that is not open to the reader', async () => {
      const { id } = await withPoint({}, await saved());
      for (const client of [as('CLERK'), as('PARTNER'), as('COMMUNICATIONS'), as('COORDINATOR', zandvoort)])
        expect(codeOf(await client.send(detail, { id }))).toBe('not_found');
    });

    const everyAct = async () => {
      const decision = await withPoint(
        {},
        await saved({ openness: 'ACTIVELY_PUBLIC', releasedAt: '2021-05-25T12:00:00+02:00' }),
      );
      const { views } = await done('saveView', { decisionId: decision.id, committee: 'Samenleving', questions: [] });
      const point = { id: decision.points[0]!.id, version: 1 };
      return [
        ['save', aDecision({ id: decision.id, version: 1 })],
        ['remove', { id: decision.id, version: 1, reason: 'Klopt niet' }],
        ['savePoint', { ...point, decisionId: decision.id, body: 'Anders', serves: 'OTHER' }],
        ['removePoint', point],
        ['order', { decisionId: decision.id, pointIds: [point.id] }],
        ['move', { ...point, move: 'adopt', ...said }],
        ['saveView', { id: views[0]!.id, version: 1, decisionId: decision.id, committee: 'Anders', questions: [] }],
        ['removeView', { id: views[0]!.id, version: 1 }],
        ['headings', { headings: [{ code: 'MONEY', name: 'Geld', isRequired: false, isUsed: true }] }],
        ['categories', { categories: [] }],
      ] as const;
    };

    it('refuses every change by other roles, the programme and nobody', async () => {
      const acted = await everyAct();
      const clients: [string, TestClient][] = [
        ...(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const).map((role): [string, TestClient] => [
          role,
          as(role),
        ]),
        ...(['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const).map((role): [string, TestClient] => [
          role,
          test.as({ role }),
        ]),
      ];
      for (const [role, client] of clients)
        for (const [act, input] of acted)
          expect([role, act, codeOf(await refused(act, input, client))]).toEqual([role, act, 'forbidden']);
      for (const [act, input] of acted)
        expect([act, codeOf(await refused(act, input, test.anonymous))]).toEqual([act, 'unauthenticated']);
      for (const role of ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
        expect(codeOf(await test.as({ role }).send(list, { filter: {} }))).toBe('forbidden');
      expect(codeOf(await as('ALDERMAN').send(choices))).toBe('forbidden');
    });

    it('keeps a neighbour out', async () => {
      const neighbour = as('COORDINATOR', zandvoort);
      for (const [act, input] of await everyAct())
        if (act !== 'headings' && act !== 'categories')
          expect([act, codeOf(await refused(act, input, neighbour))]).toEqual([act, 'not_found']);
      expect((await read({}, neighbour)).totalCount).toBe(0);
    });
  });
});
