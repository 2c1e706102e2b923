import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../../plans/plans.builders.js';
import { PlansModule } from '../../plans/plans.module.js';
import { DecisionsModule } from '../decisions.module.js';
import { CollegeService } from './college.service.js';

const contributionParts = `id portfolio holderId holderName what status statusOn statusSource statusReason agreedOn moves
  openness version viewerCan { edit move remove }`;
const page = `{ collegeWide {
  contributions { ${contributionParts} }
  policyLinks { id kind name measure isPolicyText state sinceOn sourceText openness version viewerCan { edit remove } }
  themes { id name state sinceOn version }
  elections clauses { id electionOn title state quote page version }
  asks { ask answer because isStated }
  holders { id name } viewerCan { add } } }`;
const mutations = {
  contribution: `mutation ($input: SaveContributionInput!) { done: saveContribution(input: $input) { ${contributionParts} } }`,
  move: `mutation ($input: MoveContributionInput!) { done: moveContribution(input: $input) { ${contributionParts} } }`,
  link: 'mutation ($input: SavePolicyLinkInput!) { done: savePolicyLink(input: $input) { id name version } }',
  theme: 'mutation ($input: SaveThemeInput!) { done: saveTheme(input: $input) { id name version } }',
  clause: 'mutation ($input: SaveAgreementClauseInput!) { done: saveAgreementClause(input: $input) { id version } }',
  remove: 'mutation ($input: RemoveFromCollegeInput!) { done: removeFromCollege(input: $input) }',
};
type Row = { id: string; version: number; [field: string]: unknown };
type Wide = {
  contributions: Row[];
  policyLinks: Row[];
  themes: Row[];
  elections: string[];
  clauses: Row[];
  asks: { ask: string; answer: string; because: string; isStated: boolean }[];
  holders: { id: string; name: string }[];
  viewerCan: { add: boolean };
};

describe('loneliness as a matter of the whole college', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  const alderman = randomUUID();
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const fieldOf = ({ errors }: { errors?: { extensions: { details?: Record<string, unknown> } }[] }) =>
    (errors?.[0]?.extensions.details?.['fields'] as { path: string }[] | undefined)?.[0]?.path;
  const read = async (client = coordinator) => (await client.send<{ collegeWide: Wide }>(page)).data.collegeWide;
  const did = async (what: keyof typeof mutations, input: object, client = coordinator) => {
    const { data, errors } = await client.send<{ done: Row }>(mutations[what], { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  };
  const refused = (what: keyof typeof mutations, input: object, client = coordinator) =>
    client.send(mutations[what], { input });
  const facts = async (originId: string) =>
    (
      await sql(
        `select pillar, kind, certainty, title, happened_on::text as "on", ends_on::text as "endsOn", note,
           withdrawn_reason as reason from pillar_evidence where origin_id = $1 order by withdrawn_reason is null`,
        [originId],
      )
    ).rows as Record<string, string | null>[];

  const aContribution = (more: object = {}) => ({
    portfolio: 'Sport',
    what: 'Sportclubs vragen om nieuwe leden te begroeten.',
    sourceText: 'Overleg van het college',
    ...more,
  });
  const aLink = (more: object = {}) => ({
    kind: 'SPORTS_AGREEMENT',
    name: 'Sportakkoord',
    isPolicyText: false,
    state: 'MADE',
    since: { on: '2022-02-14', precision: 'MONTH' },
    sourceType: 'WEB_PAGE',
    sourceText: 'Pagina van de coalitie',
    ...more,
  });
  const aTheme = (more: object = {}) => ({
    name: 'GGZ in de wijk',
    state: 'CONSIDERED',
    sourceText: 'Pagina',
    ...more,
  });
  const aClause = (more: object = {}) => ({
    electionOn: '2026-03-18',
    title: 'Coalitieakkoord 2026-2030',
    state: 'IN_IT',
    agreed: { on: '2026-06-11', precision: 'DAY' },
    quote: 'Wij gaan door met de aanpak van eenzaamheid.',
    page: '12',
    sourceText: 'Website van de gemeente',
    ...more,
  });

  beforeAll(async () => {
    test = await testApp([PlansModule, DecisionsModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
    await sql(
      `insert into person (id, display_name, email) values ($1, 'Wethouder Sport', 'sport@heemstede.example')`,
      [alderman],
    );
    await sql(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'ALDERMAN')`, [
      heemstede,
      alderman,
    ]);
  });
  beforeEach(() =>
    sql(`truncate portfolio_contribution, policy_link, coalition_theme, coalition_agreement_clause, pillar_evidence,
      pillar_standing, structural_answer cascade`),
  );
  afterAll(() => test.close());

  describe('a contribution of another alderman', () => {
    it('is no fact while it is asked, an agreement of responsibilities once agreed, and ends when it is done', async () => {
      const asked = await did('contribution', aContribution({ holderName: 'Wethouder Smit' }));
      expect(asked).toMatchObject({
        status: 'ASKED',
        statusOn: '2026-11-22',
        holderName: 'Wethouder Smit',
        moves: ['agree', 'decline'],
        openness: 'MUNICIPALITY',
        viewerCan: { edit: true, move: true, remove: true },
      });
      expect(await facts(asked.id)).toEqual([]);
      const { id } = asked;
      await did('move', { id, version: 1, move: 'agree', on: '2026-10-06', sourceText: 'Collegebesluit 14' });
      expect(await facts(id)).toEqual([
        {
          pillar: 'P4',
          kind: 'RESPONSIBILITIES',
          certainty: 'DECIDED',
          title: 'Bijdrage uit de portefeuille Sport: Sportclubs vragen om nieuwe leden te begroeten.',
          on: '2026-10-06',
          endsOn: null,
          note: null,
          reason: null,
        },
      ]);
      await did('move', { id, version: 2, move: 'start', on: '2026-11-01', sourceText: 'Verslag' });
      await did('move', { id, version: 3, move: 'finish', on: '2026-11-20', sourceText: 'Verslag' });
      expect(await facts(id)).toMatchObject([{ on: '2026-10-06', endsOn: '2026-11-20' }]);
      expect((await read()).contributions).toMatchObject([{ status: 'DONE', agreedOn: '2026-10-06' }]);
    });

    it('is answered by the alderman whose it is, whose word is the source, and by no other', async () => {
      const { id } = await did('contribution', aContribution({ holderId: alderman }));
      const own = test.as({ role: 'ALDERMAN', tenantId: heemstede, personId: alderman });
      const other = as('ALDERMAN');
      expect((await read(own)).contributions).toMatchObject([
        { viewerCan: { edit: false, move: true, remove: false } },
      ]);
      expect((await read(other)).contributions).toMatchObject([{ viewerCan: { move: false } }]);
      const agree = { id, version: 1, move: 'agree' };
      expect(codeOf(await refused('move', agree, other))).toBe('forbidden');
      const agreed = await did('move', agree, own);
      expect(agreed).toMatchObject({ status: 'AGREED', holderName: 'Wethouder Sport' });
      expect(agreed['statusSource']).toMatch(/^Antwoord van .* op dit platform$/);
      expect(fieldOf(await refused('move', { id, version: 2, move: 'decline' }, own))).toBe('reason');
      await did('move', { id, version: 2, move: 'decline', reason: 'Er is geen tijd.' }, own);
      expect(await facts(id)).toMatchObject([{ reason: 'Deze bijdrage is niet afgesproken.' }]);
    });

    it('says at its place what does not fit, and then writes nothing', async () => {
      const wrong = async (more: object) => fieldOf(await refused('contribution', aContribution(more)));
      expect(await wrong({ sourceText: null })).toBe('sourceText');
      expect(await wrong({ holderId: alderman, holderName: 'Iemand' })).toBe('holderName');
      expect(await wrong({ holderId: randomUUID() })).toBe('holderId');
      expect(await wrong({ askedOn: '2027-01-01' })).toBe('askedOn');
      expect(
        await wrong({ from: { on: '2026-05-01', precision: 'DAY' }, until: { on: '2026-04-01', precision: 'DAY' } }),
      ).toBe('until');
      expect((await read()).contributions).toEqual([]);
      const { id } = await did('contribution', aContribution());
      expect(codeOf(await refused('move', { id, version: 1, move: 'resume', sourceText: 'x' }))).toBe(
        'contribution.not_now',
      );
      expect(fieldOf(await refused('move', { id, version: 1, move: 'agree' }))).toBe('sourceText');
      expect(fieldOf(await refused('move', { id, version: 1, move: 'agree', on: '2027-01-01', sourceText: 'x' }))).toBe(
        'on',
      );
    });

    it('is changed by version; another version is a conflict with the newer text', async () => {
      const { id } = await did('contribution', aContribution());
      await did('contribution', aContribution({ id, version: 1, portfolio: 'Sport en cultuur' }));
      const late = await refused('contribution', aContribution({ id, version: 1 }));
      expect(codeOf(late)).toBe('conflict');
      expect(late.errors?.[0]?.extensions.details).toMatchObject({
        current: { portfolio: 'Sport en cultuur', version: 2 },
      });
    });
  });

  describe('a link with other policy', () => {
    it('carries a connection, or a text in policy where it is one', async () => {
      const { id } = await did('link', aLink());
      expect(await facts(id)).toMatchObject([
        {
          pillar: 'P4',
          kind: 'POLICY_LINK',
          certainty: 'DONE',
          title: 'Verbinding met beleid: Sportakkoord',
          on: '2022-02-01',
        },
      ]);
      await did(
        'link',
        aLink({ id, version: 1, isPolicyText: true, measure: 'Samen eten na het sporten', note: 'Onze lezing.' }),
      );
      expect(await facts(id)).toMatchObject([
        { kind: 'POLICY_LINK', reason: 'Deze verbinding is nu anders vastgelegd.' },
        {
          kind: 'POLICY_TEXT',
          certainty: 'DECIDED',
          title: 'Sportakkoord: Samen eten na het sporten',
          note: 'Onze lezing.',
          reason: null,
        },
      ]);
    });

    it('that is intended is an intention of the day it was recorded', async () => {
      const { id } = await did('link', aLink({ state: 'INTENDED', since: null }));
      expect(await facts(id)).toMatchObject([{ certainty: 'INTENDED', on: '2026-11-22' }]);
    });

    it('has a day when it is made, stands once, and takes its fact with it', async () => {
      expect(fieldOf(await refused('link', aLink({ since: null })))).toBe('since');
      expect(fieldOf(await refused('link', aLink({ since: { on: '2027-01-01', precision: 'DAY' } })))).toBe('since');
      const { id } = await did('link', aLink());
      expect(codeOf(await refused('link', aLink()))).toBe('policy_link.name_taken');
      const input = { what: 'POLICY_LINK', id, version: 1, reason: 'Dubbel vastgelegd' };
      expect(codeOf(await refused('remove', { ...input, version: 3 }))).toBe('conflict');
      await did('remove', input);
      expect((await read()).policyLinks).toEqual([]);
      expect(await facts(id)).toMatchObject([{ reason: 'Dubbel vastgelegd' }]);
      expect(codeOf(await refused('remove', input))).toBe('not_found');
    });
  });

  describe('a theme beyond loneliness', () => {
    it('is no fact of any pillar, so no figure counts it', async () => {
      const before = (await sql('select count(*) from pillar_evidence')).rows;
      await did('theme', aTheme());
      const { id } = await did('theme', aTheme({ name: 'Schulden', state: 'TAKEN_UP' }));
      expect((await read()).themes).toMatchObject([
        { name: 'Schulden', state: 'TAKEN_UP' },
        { name: 'GGZ in de wijk', state: 'CONSIDERED' },
      ]);
      expect((await sql('select count(*) from pillar_evidence')).rows).toEqual(before);
      expect(
        fieldOf(await refused('theme', aTheme({ name: 'X en Y', since: { on: '2024-01-01', precision: 'YEAR' } }))),
      ).toBe('since');
      expect(codeOf(await refused('theme', aTheme()))).toBe('theme.name_taken');
      await did('remove', { what: 'THEME', id, version: 1, reason: 'Is gestopt' });
    });

    it('is not readable for the programme, in no column', async () => {
      const { rows } = await sql(
        `select has_any_column_privilege('bloemen_programme', 'coalition_theme', 'select') as theme,
           has_any_column_privilege('bloemen_programme', 'policy_link', 'select') as link,
           has_column_privilege('bloemen_programme', 'coalition_agreement_clause', 'state', 'select') as state,
           has_column_privilege('bloemen_programme', 'coalition_agreement_clause', 'quote', 'select') as quote`,
      );
      expect(rows).toEqual([{ theme: false, link: false, state: true, quote: false }]);
    });
  });

  describe('the local coalition agreement', () => {
    it('is unknown until somebody looked, and then carries its words as policy', async () => {
      expect((await read()).elections).toEqual(['2026-03-18', '2022-03-16', '2018-03-21']);
      expect((await read()).asks[0]).toMatchObject({ ask: 'IN_AGREEMENT', answer: 'UNKNOWN' });
      const { id } = await did('clause', aClause());
      expect((await read()).asks[0]).toMatchObject({ answer: 'YES', isStated: true });
      expect(await facts(id)).toMatchObject([
        {
          pillar: 'P1',
          kind: 'POLICY_TEXT',
          certainty: 'DECIDED',
          title: 'Eenzaamheid in ‘Coalitieakkoord 2026-2030’, bladzijde 12',
          on: '2026-06-11',
          note: 'Wij gaan door met de aanpak van eenzaamheid.',
        },
      ]);
      await did('clause', aClause({ id, version: 1, state: 'NOT_IN_IT', quote: null, page: null }));
      expect((await read()).asks[0]).toMatchObject({ answer: 'NO' });
      expect(await facts(id)).toMatchObject([{ reason: 'Het staat niet in het coalitieakkoord.' }]);
    });

    it('says at its place what does not fit', async () => {
      const wrong = async (more: object) => fieldOf(await refused('clause', aClause(more)));
      expect(await wrong({ electionOn: '2030-03-20' })).toBe('electionOn');
      expect(await wrong({ quote: null })).toBe('quote');
      expect(await wrong({ state: 'NOT_IN_IT' })).toBe('quote');
      expect(await wrong({ agreed: null })).toBe('agreed');
      expect(await wrong({ lookedOn: '2027-01-01' })).toBe('lookedOn');
      expect((await read()).clauses).toEqual([]);
    });

    it('is asked of money and capacity as the facts of the plan say, and as was stated where they are silent', async () => {
      await sql(
        `insert into structural_answer (tenant_id, half, answer, stated_on, source_text)
         values ($1, 'MONEY', 'NO', '2026-11-01', 'Begroting 2027')`,
        [heemstede],
      );
      expect((await read()).asks.slice(1)).toEqual([
        {
          ask: 'MONEY',
          answer: 'NO',
          because: 'Verklaard op 1 november 2026. Bron: Begroting 2027.',
          isStated: true,
        },
        { ask: 'CAPACITY', answer: 'UNKNOWN', because: 'Geen feit dat u mag lezen zegt het.', isStated: false },
      ]);
    });
  });

  it('carries the facts of records again, and a second time changes nothing', async () => {
    const { id } = await did('link', aLink());
    await sql('delete from pillar_evidence');
    const run = () =>
      test.get(Database).run({ tenantId: heemstede, actorId: null }, () => test.get(CollegeService).carryAll());
    await run();
    await run();
    expect(await facts(id)).toHaveLength(1);
  });

  describe('the documents', () => {
    const attach = `mutation ($input: AttachDocumentInput!) { done: attachDocument(input: $input) { nodes { id } } }`;
    const ofEach = `query ($subjects: AttachmentSubjectsInput!) { attachmentsOfEach(subjects: $subjects) { id
      nodes { id } } }`;
    const named = `query ($id: ID!) { document(id: $id) { attachedTo { kind id title } } }`;
    const aPaper = async () => {
      const { rows } = await sql(
        `insert into document (tenant_id, title, kind, openness, released_at)
         values ($1, 'Het stuk', 'POLICY', 'ACTIVELY_PUBLIC', '2026-01-01') returning id`,
        [heemstede],
      );
      return (rows[0] as { id: string }).id;
    };

    it.each([
      ['POLICY_LINK', 'link', aLink, 'Sportakkoord'],
      ['AGREEMENT_CLAUSE', 'clause', aClause, 'Coalitieakkoord 2026-2030'],
    ] as const)('of a %s are as open as it is, and stay when it goes', async (subjectKind, what, make, title) => {
      const documentId = await aPaper();
      const { id: subjectId } = await did(what, make({ openness: 'COALITION' }));
      const input = { documentId, subjectKind, subjectId };
      const attached = async (client: TestClient) =>
        (
          await client.send<{ attachmentsOfEach: { nodes: object[] }[] }>(ofEach, {
            subjects: { kind: subjectKind, ids: [subjectId] },
          })
        ).data.attachmentsOfEach.flatMap(({ nodes }) => nodes);
      for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER'] as const)
        expect(codeOf(await as(role).send(attach, { input }))).toBe('forbidden');
      expect(codeOf(await test.anonymous.send(attach, { input }))).toBe('unauthenticated');
      expect(codeOf(await as('COORDINATOR', zandvoort).send(attach, { input }))).toBe('not_found');
      expect(codeOf(await coordinator.send(attach, { input: { ...input, subjectId: randomUUID() } }))).toBe(
        'not_found',
      );
      expect(codeOf(await coordinator.send(attach, { input }))).toBeUndefined();
      for (const client of [coordinator, as('ALDERMAN'), as('PARTNER')])
        expect(await attached(client)).toEqual([{ id: documentId }]);
      for (const client of [as('CLERK'), as('COORDINATOR', zandvoort)]) expect(await attached(client)).toEqual([]);
      expect((await coordinator.send(named, { id: documentId })).data).toEqual({
        document: { attachedTo: [{ kind: subjectKind, id: subjectId, title }] },
      });
      const record = what === 'link' ? 'POLICY_LINK' : 'CLAUSE';
      await did('remove', { what: record, id: subjectId, version: 1, reason: 'Klopt niet' });
      expect((await coordinator.send(named, { id: documentId })).data).toEqual({ document: { attachedTo: [] } });
    });
  });

  describe('the wall', () => {
    it('shows the records of another municipality to nobody, and changes none of them', async () => {
      const { id } = await did('contribution', aContribution({ openness: 'PUBLIC' }));
      const link = await did('link', aLink({ openness: 'PUBLIC' }));
      const neighbour = as('COORDINATOR', zandvoort);
      expect(await read(neighbour)).toMatchObject({ contributions: [], policyLinks: [], holders: [] });
      expect(codeOf(await refused('move', { id, version: 1, move: 'agree', sourceText: 'x' }, neighbour))).toBe(
        'not_found',
      );
      expect(codeOf(await refused('contribution', aContribution({ id, version: 1 }), neighbour))).toBe('not_found');
      expect(codeOf(await refused('link', aLink({ id: link.id, version: 1 }), neighbour))).toBe('not_found');
      expect(fieldOf(await refused('contribution', aContribution({ holderId: alderman }), neighbour))).toBe('holderId');
      for (const [what, record] of [
        ['CONTRIBUTION', id],
        ['POLICY_LINK', link.id],
      ])
        expect(codeOf(await refused('remove', { what, id: record, version: 1, reason: 'Weg' }, neighbour))).toBe(
          'not_found',
        );
    });

    it('shows a partner and a clerk what is open to them', async () => {
      for (const openness of ['MUNICIPALITY', 'COALITION', 'PUBLIC'])
        await did('link', aLink({ name: `Link ${openness}`, openness }));
      const names = async (role: Role) => (await read(as(role))).policyLinks.map(({ name }) => name).sort();
      expect(await names('ALDERMAN')).toHaveLength(3);
      expect(await names('COMMUNICATIONS')).toHaveLength(3);
      expect(await names('PARTNER')).toEqual(['Link COALITION', 'Link PUBLIC']);
      expect(await names('CLERK')).toEqual(['Link PUBLIC']);
      expect(await read(as('PARTNER'))).toMatchObject({ holders: [], viewerCan: { add: false } });
      expect((await read()).holders).toEqual([{ id: alderman, name: 'Wethouder Sport' }]);
    });

    it('lets nobody but the coordinator write, and nobody of the programme read', async () => {
      const { id } = await did('contribution', aContribution());
      const acts = [
        ['contribution', aContribution()],
        ['link', aLink()],
        ['theme', aTheme()],
        ['clause', aClause()],
        ['remove', { what: 'CONTRIBUTION', id, version: 1, reason: 'Weg' }],
      ] as const;
      for (const [what, input] of acts) {
        for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const)
          expect([what, role, codeOf(await refused(what, input, as(role)))]).toEqual([what, role, 'forbidden']);
        expect(codeOf(await refused(what, input, test.anonymous))).toBe('unauthenticated');
      }
      const agree = { id, version: 1, move: 'agree', sourceText: 'x' };
      for (const role of ['COMMUNICATIONS', 'CLERK', 'PARTNER'] as const)
        expect(codeOf(await refused('move', agree, as(role)))).toBe('forbidden');
      for (const role of ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
        expect(codeOf(await test.as({ role }).send(page))).toBe('forbidden');
      expect(codeOf(await test.anonymous.send(page))).toBe('unauthenticated');
    });
  });

  it('is a page of few statements', async () => {
    const { statements } = await coordinator.send(page);
    expect(statements).toBeLessThanOrEqual(4);
  });
});
