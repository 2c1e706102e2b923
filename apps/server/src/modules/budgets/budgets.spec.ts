import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { budgetStateCodes, type BudgetState, type Role } from '@bloemen/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { chance } from '../../platform/seed/chance.js';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aPartner } from '../coalitions/coalitions.builders.js';
import { aMunicipality } from '../plans/plans.builders.js';
import { BudgetsModule } from './budgets.module.js';
import { BudgetsService } from './budgets.service.js';
import type { SumLine } from './money.rules.js';

const parts = `id title year amountCents source sourceName kind recurrence state stateOn stateSource stateReason stateByName
  pillar purpose decision { id name } document { id name } steps { state happenedOn sourceText reason byName }
  moves { move to } isDemonstration version viewerCan { edit move remove }`;
const list = `query ($filter: BudgetFilter!, $page: Int = 1) {
  budget(filter: $filter, first: 50, page: $page) { totalCount allCount coveredCount nodes { ${parts} openDifferences }
    years { year totals { state cents unknownCount count } } totals { state cents unknownCount count }
    lastYears { state year endsSoon } viewerCan { add } } }`;
const detail = `query ($id: ID!) { budgetLine(id: $id) { ${parts} } }`;
const save = `mutation ($input: SaveBudgetLineInput!) { saveBudgetLine(input: $input) { ${parts} } }`;
const move = `mutation ($input: MoveBudgetLinesInput!) { moveBudgetLines(input: $input) { ${parts} } }`;
const remove = `mutation ($input: RemoveBudgetLineInput!) { removeBudgetLine(input: $input) }`;
const choices = `{ budgetChoices { decisions { id name } documents { id name } organisations { id name } } }`;
const agreementParts = `id organisation { id name } organisationText year pillar result state stateOn stateSource openness
  line { id name } moves { move to } version viewerCan { edit move remove }`;
const agreements = `query ($filter: GrantAgreementFilter!) { grantAgreements(filter: $filter) { totalCount
  nodes { ${agreementParts} } viewerCan { add } } }`;
const agreement = `query ($id: ID!) { grantAgreement(id: $id) { ${agreementParts} } }`;
const saveAgreement = `mutation ($input: SaveGrantAgreementInput!) { saveGrantAgreement(input: $input) { ${agreementParts} } }`;
const moveAgreement = `mutation ($input: MoveGrantAgreementInput!) { moveGrantAgreement(input: $input) { ${agreementParts} } }`;
const removeAgreement = `mutation ($input: RemoveGrantAgreementInput!) { removeGrantAgreement(input: $input) }`;

type Line = {
  id: string;
  version: number;
  year: number;
  state: BudgetState | null;
  title: string;
  steps: { state: BudgetState; reason: string | null; byName: string | null }[];
};
type Total = { state: BudgetState; cents: number | null; unknownCount: number; count: number };
type Listed = {
  budget: {
    totalCount: number;
    allCount: number;
    coveredCount: number;
    nodes: Line[];
    years: { year: number; totals: Total[] }[];
    totals: Total[];
    lastYears: { state: BudgetState; year: number; endsSoon: boolean }[];
    viewerCan: { add: boolean };
  };
};
type Agreement = { id: string; version: number; state: string; moves: { move: string }[] };

describe('money', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const fieldOf = ({ errors }: { errors?: { extensions: { details?: Record<string, unknown> } }[] }) =>
    (errors?.[0]?.extensions.details?.['fields'] as { path: string }[] | undefined)?.[0]?.path;

  const aLine = (more: object = {}) => ({
    title: 'Aanpak eenzaamheid',
    year: 2026,
    amountCents: 3_000_000,
    source: 'OWN_BUDGET',
    kind: 'EXPENDITURE',
    recurrence: 'RECURRING',
    pillar: 'P1',
    sourceType: 'EXECUTIVE_PAPER',
    sourceText: 'Collegestuk 12',
    recordedOn: '2025-06-10',
    datePrecision: 'DAY',
    ...more,
  });
  const savedAll = async (more: object = {}, client = coordinator) => {
    const { data, errors } = await client.send<{ saveBudgetLine: Line[] }>(save, { input: aLine(more) });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.saveBudgetLine;
  };
  const saved = async (more: object = {}) => (await savedAll(more))[0]!;
  const stepping = (lines: readonly Line[], by: string, more: object = {}) => ({
    input: {
      lines: lines.map(({ id, version }) => ({ id, version })),
      move: by,
      happenedOn: '2025-11-10',
      sourceText: 'Raadsbesluit 7',
      ...more,
    },
  });
  const moved = async (line: Line, by: string, more: object = {}) => {
    const { data, errors } = await coordinator.send<{ moveBudgetLines: Line[] }>(move, stepping([line], by, more));
    if (errors) throw new Error(JSON.stringify(errors));
    return data.moveBudgetLines[0]!;
  };
  const read = async (filter: object = {}, client = coordinator) =>
    (await client.send<Listed>(list, { filter })).data.budget;
  const facts = async (originId: string) =>
    (
      await sql(
        `select pillar, kind, certainty, title, amount_cents::int as cents, recurrence, first_funded_year as first,
           last_funded_year as last, happened_on::text as "on", source_text as source, withdrawn_reason as reason
         from pillar_evidence where origin_id = $1 order by recorded_at, id`,
        [originId],
      )
    ).rows as Record<string, unknown>[];
  const anAgreement = (more: object = {}) => ({
    organisationText: 'Bestaande subsidies',
    pillar: 'P4',
    result: 'Eenzaamheid staat in de afspraken',
    sourceType: 'EXECUTIVE_PAPER',
    sourceText: 'Collegestuk 12',
    recordedOn: '2025-06-10',
    datePrecision: 'DAY',
    ...more,
  });
  const savedAgreement = async (more: object = {}) => {
    const { data, errors } = await coordinator.send<{ saveGrantAgreement: Agreement }>(saveAgreement, {
      input: anAgreement(more),
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.saveGrantAgreement;
  };
  const aDecision = async (openness = 'RESTRICTED', releasedAt: string | null = null) => {
    const { rows } = await sql(
      `insert into executive_decision (tenant_id, case_number, subject, openness, released_at)
       values ($1, $2, 'Aanpak', $3, $4) returning id`,
      [heemstede, randomUUID().slice(0, 8), openness, releasedAt],
    );
    return (rows[0] as { id: string }).id;
  };

  beforeAll(async () => {
    test = await testApp([BudgetsModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
  });
  beforeEach(() =>
    sql('truncate budget_line, grant_agreement, executive_decision, pillar_evidence, pillar_standing cascade'),
  );
  afterAll(() => test.close());

  describe('a line', () => {
    it('is proposed when it is new, carries its fact, and is one line for each year of a series', async () => {
      const lines = await savedAll({ year: 2022, untilYear: 2025, purpose: 'Capaciteit' });
      expect(lines.map(({ year }) => year)).toEqual([2025, 2024, 2023, 2022]);
      expect(lines[0]).toMatchObject({
        state: 'PROPOSED',
        stateByName: 'Testpersoon',
        steps: [{ state: 'PROPOSED', happenedOn: null, sourceText: 'Collegestuk 12' }],
        moves: [{ move: 'draft' }, { move: 'authorise' }, { move: 'lapse' }],
        viewerCan: { edit: true, move: true, remove: true },
      });
      expect(await facts(lines[3]!.id)).toEqual([
        {
          pillar: 'P1',
          kind: 'FUNDING',
          certainty: 'INTENDED',
          title: 'Aanpak eenzaamheid',
          cents: 3_000_000,
          recurrence: 'RECURRING',
          first: 2022,
          last: 2022,
          on: '2025-06-10',
          source: 'Collegestuk 12',
          reason: null,
        },
      ]);
    });

    it('moves on the word of a source, and its fact with it, also back with a reason', async () => {
      const draft = await moved(await saved(), 'draft');
      expect(await facts(draft.id)).toMatchObject([{ certainty: 'INTENDED', on: '2025-11-10' }]);
      const authorised = await moved(draft, 'authorise', { happenedOn: '2025-12-01' });
      expect(authorised).toMatchObject({ state: 'AUTHORISED', stateOn: '2025-12-01', stateSource: 'Raadsbesluit 7' });
      expect(await facts(draft.id)).toMatchObject([{ certainty: 'DECIDED', source: 'Raadsbesluit 7' }]);
      const spent = await moved(authorised, 'spend');
      expect(await facts(draft.id)).toMatchObject([{ certainty: 'DONE' }]);
      const back = await moved(spent, 'back', { reason: 'Nog niet betaald' });
      expect(back).toMatchObject({ state: 'AUTHORISED', stateReason: 'Nog niet betaald' });
      expect(await facts(draft.id)).toMatchObject([{ certainty: 'DECIDED' }]);
      expect(back.steps.map(({ state }) => state)).toEqual([
        'PROPOSED',
        'IN_DRAFT_BUDGET',
        'AUTHORISED',
        'SPENT',
        'AUTHORISED',
      ]);
    });

    it('that lapses withdraws its fact with the reason, and carries one again when it comes back', async () => {
      const lapsed = await moved(await saved({ state: 'AUTHORISED' }), 'lapse', { reason: 'De raad schrapte het' });
      expect(await facts(lapsed.id)).toMatchObject([{ reason: 'Vervallen: De raad schrapte het' }]);
      const back = await moved(lapsed, 'back', { reason: 'Toch niet geschrapt' });
      expect(back.state).toBe('AUTHORISED');
      expect((await facts(back.id)).map(({ reason }) => reason === null)).toEqual([false, true]);
    });

    it('says at its place what does not fit, and then writes nothing', async () => {
      const refused = (more: object) => coordinator.send(save, { input: aLine(more) });
      expect(fieldOf(await refused({ recordedOn: '2027-01-01' }))).toBe('recordedOn');
      expect(fieldOf(await refused({ amountCents: 0 }))).toBe('amountCents');
      expect(fieldOf(await refused({ recurrence: null }))).toBe('recurrence');
      expect(fieldOf(await refused({ pillar: null }))).toBe('pillar');
      expect(fieldOf(await refused({ untilYear: 2025 }))).toBe('untilYear');
      expect(fieldOf(await refused({ untilYear: 2036 }))).toBe('untilYear');
      const covered = { kind: 'COVERED_ELSEWHERE', recurrence: null, pillar: null };
      expect(fieldOf(await refused(covered))).toBe('amountCents');
      expect(codeOf(await refused({ ...covered, amountCents: null, pillar: 'P1' }))).toBe('bad_input');
      expect(codeOf(await refused({ decisionId: randomUUID() }))).toBe('not_found');
      const line = await saved();
      for (const [by, more, path] of [
        ['lapse', {}, 'reason'],
        ['authorise', { happenedOn: '2027-01-01' }, 'happenedOn'],
      ] as const)
        expect(fieldOf(await coordinator.send(move, stepping([line], by, more)))).toBe(path);
      expect(codeOf(await coordinator.send(move, stepping([line], 'spend')))).toBe('budget.not_now');
      expect((await read()).nodes).toHaveLength(1);
    });

    it('that a budget covers already asks for no money and carries no fact', async () => {
      const covered = await saved({
        kind: 'COVERED_ELSEWHERE',
        amountCents: null,
        recurrence: null,
        pillar: null,
        source: 'UNKNOWN',
      });
      expect(covered).toMatchObject({ state: null, moves: [], viewerCan: { move: false } });
      expect(await facts(covered.id)).toEqual([]);
      expect(await read()).toMatchObject({ years: [], totals: [], coveredCount: 1, allCount: 1 });
      const input = aLine({ id: covered.id, version: 1 });
      expect(fieldOf(await coordinator.send(save, { input }))).toBe('kind');
    });

    it('moves with others of the same state, all or none', async () => {
      const lines = await savedAll({ year: 2027, untilYear: 2029 });
      const stale = lines.map((line, index) => ({ ...line, version: index === 2 ? 9 : line.version }));
      expect(codeOf(await coordinator.send(move, stepping(stale, 'draft')))).toBe('conflict');
      expect((await read()).nodes.map(({ state }) => state)).toEqual(['PROPOSED', 'PROPOSED', 'PROPOSED']);
      const { data } = await coordinator.send<{ moveBudgetLines: Line[] }>(move, stepping(lines, 'draft'));
      expect(data.moveBudgetLines.map(({ state }) => state)).toEqual(Array(3).fill('IN_DRAFT_BUDGET'));
      const other = await saved();
      expect(
        codeOf(await coordinator.send(move, stepping([...data.moveBudgetLines, other], 'lapse', { reason: 'Weg' }))),
      ).toBe('budget.many_states');
    });

    it('is changed by version, takes its fact to another pillar, and is removed with a reason', async () => {
      const { id } = await saved();
      const input = aLine({ id, version: 1, pillar: 'P4', amountCents: null });
      expect(await coordinator.send(save, { input })).toMatchObject({ data: { saveBudgetLine: [{ version: 2 }] } });
      expect(codeOf(await coordinator.send(save, { input }))).toBe('conflict');
      expect((await facts(id)).map(({ pillar, cents, reason }) => [pillar, cents, reason])).toEqual([
        ['P1', 3_000_000, 'Dit geld hoort bij een andere pijler.'],
        ['P4', null, null],
      ]);
      expect(codeOf(await coordinator.send(remove, { input: { id, version: 1, reason: 'Dubbel' } }))).toBe('conflict');
      await coordinator.send(remove, { input: { id, version: 2, reason: 'Stond er dubbel' } });
      expect((await facts(id))[1]).toMatchObject({ reason: 'Stond er dubbel' });
      expect(codeOf(await coordinator.send(detail, { id }))).toBe('not_found');
    });

    it('of before carries its fact once, and what is invented none', async () => {
      const { id } = await saved();
      await sql('truncate pillar_evidence, pillar_standing cascade');
      const carry = () =>
        test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(BudgetsService).carryAll());
      await carry();
      await carry();
      expect(await facts(id)).toHaveLength(1);
    });
  });

  describe('the list', () => {
    it('tells each year and state apart, the last year of each, and that a year lacks money', async () => {
      await savedAll({ year: 2025, untilYear: 2026, state: 'AUTHORISED' });
      await saved({ year: 2026, amountCents: null, title: 'Jongerenwerk' });
      await saved({ year: 2028, state: 'IN_DRAFT_BUDGET', amountCents: 500 });
      const page = await read();
      expect(page.years).toEqual([
        { year: 2025, totals: [{ state: 'AUTHORISED', cents: 3_000_000, unknownCount: 0, count: 1 }] },
        {
          year: 2026,
          totals: [
            { state: 'PROPOSED', cents: null, unknownCount: 1, count: 1 },
            { state: 'AUTHORISED', cents: 3_000_000, unknownCount: 0, count: 1 },
          ],
        },
        { year: 2027, totals: [] },
        { year: 2028, totals: [{ state: 'IN_DRAFT_BUDGET', cents: 500, unknownCount: 0, count: 1 }] },
      ]);
      expect(page.lastYears).toEqual([
        { state: 'PROPOSED', year: 2026, endsSoon: false },
        { state: 'IN_DRAFT_BUDGET', year: 2028, endsSoon: false },
        { state: 'AUTHORISED', year: 2026, endsSoon: true },
      ]);
    });

    it('is found by words, year, state, source and what is not named, in one statement', async () => {
      await saved({ title: 'Reserve', source: 'RESERVE', sourceName: 'Reserve coronacrisis', year: 2021 });
      await saved({ title: 'Jongerenwerk', amountCents: null, state: 'AUTHORISED' });
      for (const [filter, found] of [
        [{}, ['Jongerenwerk', 'Reserve']],
        [{ search: 'coronacrisis' }, ['Reserve']],
        [{ year: 2026 }, ['Jongerenwerk']],
        [{ state: 'AUTHORISED' }, ['Jongerenwerk']],
        [{ source: 'RESERVE' }, ['Reserve']],
        [{ isUnknown: true }, ['Jongerenwerk']],
      ] as const)
        expect([filter, (await read(filter)).nodes.map(({ title }) => title)]).toEqual([filter, found]);
      const { statements } = await coordinator.send<Listed>(list, { filter: {} });
      expect(statements).toBeLessThanOrEqual(3);
    });

    it('has in no number of the database a sum over states: not on the page, not in the sheet', async () => {
      const service = test.get(BudgetsService);
      for (let set = 0; set < 20; set++) {
        const lines = someLines(set);
        await sql('truncate budget_line cascade');
        await sql(
          `insert into budget_line (tenant_id, title, year, amount_cents, source, kind, recurrence, state, state_on,
             state_source, state_reason, pillar, source_type, source_text, recorded_on)
           select $1, 'Geld', l.year, l."amountCents", 'UNKNOWN', 'EXPENDITURE', 'ONE_OFF', l.state, '2025-01-01', 'Bron',
             'Weg', 'P1', 'REPORT', 'Bron', '2025-01-01'
           from jsonb_to_recordset($2::jsonb) as l (year int, state text, "amountCents" bigint)`,
          [heemstede, JSON.stringify(lines)],
        );
        const answers = await test.db.run({ tenantId: heemstede, actorId: null }, async () => [
          await service.page({}, 100, 1),
          await service.sheet({}),
        ]);
        expect([set, mixedIn(answers, lines)]).toEqual([set, []]);
      }
    });

    it('has in no number of an answer a sum over states, whatever the lines (1,000 sets)', async () => {
      for (let set = 0; set < 1000; set++) {
        const lines = someLines(set);
        const nodes = lines.map((line) => ({ ...aLine(), ...line, id: 'x', steps: [], decision: null }));
        const service = new BudgetsService(
          {
            page: () => Promise.resolve({ nodes, totalCount: nodes.length, sums: lines }),
            all: () => Promise.resolve(nodes),
          } as never,
          {} as never,
          {} as never,
          { record: () => undefined } as never,
          { today: () => '2026-11-22' } as never,
        );
        expect([set, mixedIn([await service.page({}, 100, 1), await service.sheet({})], lines)]).toEqual([set, []]);
      }
    });

    it('counts at a line the open differences between sources that its reader may read', async () => {
      const line = await saved({ state: 'AUTHORISED' });
      const other = await saved({ title: 'Andere' });
      const differ = (subjectId: string, openness: string, about: string) =>
        sql(
          `with added as (
             insert into contradiction (tenant_id, subject_kind, subject_id, about, title, openness)
             values ($1, 'BUDGET_LINE', $2, $4, 'Verschil', $3) returning id
           )
           insert into contradiction_reading (tenant_id, contradiction_id, place, says, source_text)
           select $1, id, 1, 'Zo', 'Bron' from added`,
          [heemstede, subjectId, openness, about],
        );
      await differ(line.id, 'MUNICIPALITY', 'AMOUNT');
      await differ(line.id, 'COALITION', 'STATE');
      const counted = async (client: TestClient) =>
        Object.fromEntries(
          (await read({}, client)).nodes.map((one) => [
            one.title,
            (one as Line & { openDifferences: number }).openDifferences,
          ]),
        );
      expect(await counted(coordinator)).toEqual({ [line.title]: 2, [other.title]: 0 });
      expect(await counted(as('PARTNER'))).toEqual({ [line.title]: 1 });
      expect(await counted(as('COORDINATOR', zandvoort))).toEqual({});
      const { statements } = await coordinator.send<Listed>(list, { filter: {} });
      expect(statements).toBeLessThanOrEqual(3);
      await sql('delete from contradiction where tenant_id = $1', [heemstede]);
      expect(await counted(coordinator)).toEqual({ [line.title]: 0, [other.title]: 0 });
    });

    it('is taken out as a sheet for a Dutch Excel, each state in its own column', async () => {
      await saved({ state: 'AUTHORISED' });
      await saved({ amountCents: null, title: '=Jongerenwerk' });
      const { status, body, headers } = await coordinator.call('GET', '/api/budget');
      expect(status).toBe(200);
      expect(headers['content-disposition']).toContain('geld.csv');
      const [head, first, second] = body.toString('utf8').split('\r\n');
      expect(head).toContain('Voorgesteld (euro)');
      expect(first).toContain('2026;Aanpak eenzaamheid;;;30000,00;;;');
      expect(second).toContain("'=Jongerenwerk");
      expect(second).toContain('niet genoemd');
      expect(
        (await coordinator.call('GET', '/api/budget?year=2020')).body.toString('utf8').trim().split('\r\n'),
      ).toHaveLength(1);
      expect((await coordinator.call('GET', '/api/budget?state=X')).status).toBe(400);
    });
  });

  describe('an agreement about a result', () => {
    it('carries its fact, moves on the word of a source, and is removed with a reason', async () => {
      const proposed = await savedAgreement();
      expect(proposed).toMatchObject({ year: null, state: 'PROPOSED', moves: [{ move: 'agree' }] });
      expect(await facts(proposed.id)).toMatchObject([
        {
          kind: 'GRANT_AGREEMENT',
          certainty: 'INTENDED',
          title: 'Bestaande subsidies: Eenzaamheid staat in de afspraken',
        },
      ]);
      const step = (version: number, by: string) =>
        coordinator.send<{ moveGrantAgreement: Agreement }>(moveAgreement, {
          input: { id: proposed.id, version, move: by, happenedOn: '2026-01-10', sourceText: 'Beschikking 3' },
        });
      expect(codeOf(await step(1, 'meet'))).toBe('budget.not_now');
      expect(codeOf(await step(9, 'agree'))).toBe('conflict');
      expect((await step(1, 'agree')).data.moveGrantAgreement).toMatchObject({ state: 'AGREED' });
      expect(await facts(proposed.id)).toMatchObject([{ certainty: 'DECIDED', source: 'Beschikking 3' }]);
      await step(2, 'meet');
      expect(await facts(proposed.id)).toMatchObject([{ certainty: 'DONE' }]);
      await coordinator.send(removeAgreement, { input: { id: proposed.id, version: 3, reason: 'Vergissing' } });
      expect(await facts(proposed.id)).toMatchObject([{ reason: 'Vergissing' }]);
    });

    it('holds the line of money that it names', async () => {
      const { id: lineId } = await saved();
      const { id } = await savedAgreement({ lineId });
      const removing = () => coordinator.send(remove, { input: { id: lineId, version: 1, reason: 'Dubbel' } });
      expect(codeOf(await removing())).toBe('budget.has_agreement');
      await coordinator.send(removeAgreement, { input: { id, version: 1, reason: 'Vergissing' } });
      expect(await removing()).toMatchObject({ data: { removeBudgetLine: true } });
    });

    it('is of an organisation that the workspace knows, or of grants in words, and of no other', async () => {
      const partner = await aPartner(test, heemstede, 'Stichting Welzijn');
      const known = await savedAgreement({ organisationId: partner, organisationText: null });
      expect(known).toMatchObject({ organisation: { name: 'Stichting Welzijn' } });
      const refused = (more: object) => coordinator.send(saveAgreement, { input: anAgreement(more) });
      expect(fieldOf(await refused({ organisationText: null }))).toBe('organisationText');
      expect(fieldOf(await refused({ organisationId: partner }))).toBe('organisationText');
      expect(codeOf(await refused({ organisationText: null, organisationId: randomUUID() }))).toBe(
        'budget.organisation_elsewhere',
      );
      const elsewhere = await aPartner(test, zandvoort, 'Stichting aan zee');
      expect(codeOf(await refused({ organisationText: null, organisationId: elsewhere }))).toBe(
        'budget.organisation_elsewhere',
      );
    });

    it('is read as it is open', async () => {
      for (const openness of ['MUNICIPALITY', 'COALITION', 'PUBLIC'])
        await savedAgreement({ openness, result: openness });
      const seen = async (role: Role) =>
        (await as(role).send<{ grantAgreements: { nodes: { result: string }[] } }>(agreements, { filter: {} })).data
          .grantAgreements.nodes.length;
      for (const [role, count] of [
        ['COORDINATOR', 3],
        ['ALDERMAN', 3],
        ['COMMUNICATIONS', 3],
        ['PARTNER', 2],
        ['CLERK', 1],
      ] as const)
        expect([role, await seen(role)]).toEqual([role, count]);
    });
  });

  describe('who may', () => {
    it('read every line, or what is authorised and what comes from a released paper, in rows and in totals', async () => {
      const released = await aDecision('ACTIVELY_PUBLIC', '2020-01-01');
      const waiting = await aDecision('ACTIVELY_PUBLIC', '2999-01-01');
      await saved({ title: 'Vast', state: 'AUTHORISED', amountCents: 1 });
      await saved({ title: 'Voorgesteld', amountCents: 2 });
      await saved({ title: 'Vrijgegeven', amountCents: 4, decisionId: released });
      await saved({ title: 'Wacht', amountCents: 8, decisionId: waiting });
      for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'] as const) {
        const all = await read({}, as(role));
        expect([role, all.allCount, all.totals.map(({ cents }) => cents)]).toEqual([role, 4, [14, 1]]);
      }
      for (const role of ['PARTNER', 'CLERK'] as const) {
        const some = await read({}, as(role));
        expect(some.nodes.map(({ title }) => title).sort()).toEqual(['Vast', 'Vrijgegeven']);
        expect(some).toMatchObject({ allCount: 2, totalCount: 2, viewerCan: { add: false } });
        expect(some.totals.map(({ cents }) => cents)).toEqual([4, 1]);
        expect(some.years[0]!.totals.map(({ cents }) => cents)).toEqual([4, 1]);
        expect(some.lastYears.map(({ state }) => state)).toEqual(['PROPOSED', 'AUTHORISED']);
      }
      const hidden = (await read()).nodes.find(({ title }) => title === 'Voorgesteld')!;
      for (const client of [as('PARTNER'), as('CLERK'), as('COORDINATOR', zandvoort)])
        expect(codeOf(await client.send(detail, { id: hidden.id }))).toBe('not_found');
    });

    it.each(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const)('refuses every change by %s', async (role) => {
      const line = await saved({ state: 'AUTHORISED' });
      const { id } = await savedAgreement({ openness: 'PUBLIC' });
      const client = as(role);
      for (const [document, variables] of [
        [save, { input: aLine() }],
        [move, stepping([line], 'spend')],
        [remove, { input: { id: line.id, version: 1, reason: 'Daarom' } }],
        [choices, {}],
        [saveAgreement, { input: anAgreement() }],
        [moveAgreement, { input: { id, version: 1, move: 'agree', happenedOn: '2026-01-01', sourceText: 'Bron' } }],
        [removeAgreement, { input: { id, version: 1, reason: 'Daarom' } }],
      ] as const)
        expect(codeOf(await client.send(document, variables))).toBe('forbidden');
    });

    it.each(['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)('refuses %s everything', async (role) => {
      const line = await saved({ state: 'AUTHORISED' });
      for (const [document, variables] of [
        [list, { filter: {} }],
        [detail, { id: line.id }],
        [choices, {}],
        [save, { input: aLine() }],
        [agreements, { filter: {} }],
      ] as const)
        expect(codeOf(await test.as({ role }).send(document, variables))).toBe('forbidden');
    });

    it('refuses a neighbour and nobody', async () => {
      const line = await saved({ state: 'AUTHORISED' });
      const { id } = await savedAgreement({ openness: 'PUBLIC' });
      const neighbour = as('COORDINATOR', zandvoort);
      for (const [document, variables] of [
        [save, { input: aLine({ id: line.id, version: 1 }) }],
        [move, stepping([line], 'spend')],
        [remove, { input: { id: line.id, version: 1, reason: 'Daarom' } }],
        [agreement, { id }],
        [moveAgreement, { input: { id, version: 1, move: 'agree', happenedOn: '2026-01-01', sourceText: 'Bron' } }],
        [removeAgreement, { input: { id, version: 1, reason: 'Daarom' } }],
      ] as const) {
        expect(codeOf(await neighbour.send(document, variables))).toBe('not_found');
        expect(codeOf(await test.anonymous.send(document, variables))).toBe('unauthenticated');
      }
      expect(await read({}, neighbour)).toMatchObject({ allCount: 0, totals: [] });
      expect(await facts(line.id)).toMatchObject([{ reason: null }]);
    });
  });

  describe('the sheet', () => {
    const sheet = async (client: TestClient) => {
      const { status, body } = await client.call('GET', '/api/budget');
      return { status, says: body.toString('utf8') };
    };

    beforeEach(async () => {
      await saved({ title: 'Vast', state: 'AUTHORISED' });
      await saved({ title: 'Voorgesteld' });
      await saved({ title: 'Wacht', decisionId: await aDecision('ACTIVELY_PUBLIC', '2999-01-01') });
    });

    it.each([
      ['COORDINATOR', ['Vast', 'Voorgesteld', 'Wacht']],
      ['COMMUNICATIONS', ['Vast', 'Voorgesteld', 'Wacht']],
      ['ALDERMAN', ['Vast', 'Voorgesteld', 'Wacht']],
      ['CLERK', ['Vast']],
      ['PARTNER', ['Vast']],
    ] as const)('holds for %s what its list holds', async (role, titles) => {
      const { status, says } = await sheet(as(role));
      expect([status, says.trim().split('\r\n').length]).toEqual([200, 1 + titles.length]);
      for (const title of titles) expect(says).toContain(title);
    });

    it('holds nothing of another municipality', async () => {
      for (const role of ['COORDINATOR', 'ALDERMAN', 'PARTNER'] as const) {
        const { status, says } = await sheet(as(role, zandvoort));
        expect([status, says.trim().split('\r\n').length]).toEqual([200, 1]);
      }
    });

    it('is refused to the programme, the VNG and nobody', async () => {
      for (const role of ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
        for (const client of [test.as({ role }), as(role)]) {
          const { status, says } = await sheet(client);
          expect([status, says.includes('Vast')]).toEqual([403, false]);
        }
      const { status, says } = await sheet(test.anonymous);
      expect([status, says.includes('Vast')]).toEqual([401, false]);
    });
  });

  it('offers what a line may rest on', async () => {
    const id = await aDecision();
    const { data } = await coordinator.send<{ budgetChoices: { decisions: { id: string; name: string }[] } }>(choices);
    expect(data.budgetChoices.decisions).toMatchObject([{ id }]);
    expect(await saved({ decisionId: id })).toMatchObject({ decision: { id } });
  });
});

/**
 * Lines of a set, the same each time. Amounts are powers of two, above what counts years and rows, so that a sum tells
 * which lines are in it.
 */
function someLines(set: number): SumLine[] {
  const of = (what: string, index: number) => chance(`${set}/${index}/${what}`);
  return Array.from({ length: 2 + Math.floor(of('size', 0) * 20) }, (_, index) => ({
    year: 2022 + Math.floor(of('year', index) * 4),
    state: budgetStateCodes[Math.floor(of('state', index) * budgetStateCodes.length)]!,
    amountCents: of('unknown', index) < 0.15 ? null : 2 ** (index + 14),
  }));
}

/** Numbers of an answer, and of amounts written as text, in which lines of several states are added. */
function mixedIn(answer: unknown, lines: readonly SumLine[]): number[] {
  return numbersIn(answer)
    .filter((number) => number >= 2 ** 14)
    .filter((number) => {
      const inIt = lines.filter(({ amountCents }) => amountCents && Math.floor(number / amountCents) % 2 === 1);
      return new Set(inIt.map(({ state }) => state)).size !== 1;
    });
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string' && /^\d+,\d\d$/.test(value)) return [Math.round(Number(value.replace(',', '.')) * 100)];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}
