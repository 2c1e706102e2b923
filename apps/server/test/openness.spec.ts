import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { opennesses, pillarCodes, tenantIdOf, type Openness, type PillarCode, type Role } from '@bloemen/vocabulary';
import { AppModule } from '../src/app.module.js';
import { aFact, aMunicipality } from '../src/modules/plans/plans.builders.js';
import { ProgrammeEditions } from '../src/modules/programme/editions.service.js';
import { testApp, type Caller, type TestApp, type TestClient } from './app.js';
import { operationFor, type Operation } from './attack.js';
import { makeClient } from '../src/platform/database/clients.js';

const HEEMSTEDE = 'GM0397';
const heemstede = tenantIdOf(HEEMSTEDE);
const marks: Record<Openness, string> = {
  MUNICIPALITY: 'merk-van-de-gemeente',
  COALITION: 'merk-van-de-coalitie',
  PUBLIC: 'merk-voor-iedereen',
};
/** What decides the level of each pillar; P4 has older facts that are more open than the one that decides. */
const deciding: Record<PillarCode, Openness> = {
  P1: 'MUNICIPALITY',
  P2: 'COALITION',
  P3: 'PUBLIC',
  P4: 'MUNICIPALITY',
  P5: 'PUBLIC',
};

type Standing = { pillar: string; level: string; because: string; carriedOn: string | null; carriedBy: string[] };
type Plan = { plan: { plan: object | null; principles: object[]; standings: Standing[] } };

const standingFields = 'pillar level because missing carriedOn freshUntil carriedBy';
const plan = `{ plan { plan { title } principles { title } standings { ${standingFields} } } }`;
const oneStanding = `query ($pillar: PillarCode!) { pillarStanding(pillar: $pillar) { ${standingFields} } }`;
const list = `query ($filter: EvidenceFilter!) { pillarEvidence(filter: $filter,
  first: 100) { totalCount nodes { id title openness note effect sourceText } } }`;
const detail =
  'query ($id: ID!) { evidenceDetail(id: $id) { evidence { title } revisions { title sourceText openness } } }';
const goals = `query ($filter: GoalFilter!) { goals(filter: $filter,
    first: 100) { totalCount nodes { title sourceText openness milestones { title owner openness } } } }`;
const add = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id version openness } } }';
const correct = `mutation ($input: CorrectEvidenceInput!) { correctEvidence(input: $input) { evidence { id version
  openness } standing
    { because } } }`;
const withdraw = 'mutation ($input: WithdrawEvidenceInput!) { withdrawEvidence(input: $input) { evidence { id } } }';
const saveGoal =
  'mutation ($input: SaveGoalInput!) { saveGoal(input: $input) { id version openness milestones { title openness } } }';
const saveMilestone = 'mutation ($input: SaveMilestoneInput!) { saveMilestone(input: $input) { id version openness } }';
const clerkReading =
  'mutation ($input: SetClerkReadingInput!) { setClerkReading(input: $input) { clerkReadsCoalition version } }';
const summary = `query ($code: String!) { municipalitySummary(code: $code) { municipality { code milestones { open done
  } pillars { pillar level } }
  coalitionName pillars { pillar level because missing } signals { code } } }`;
const maySee = 'query ($code: String!) { maySeeSummary(code: $code) }';

/**
 * Facts, goals and milestones of every openness, with a mark in each of their words; then every way to read them, for
 * everybody who may read only a part.
 */
describe('what a municipality keeps to itself or to its coalition', () => {
  const adviserId = randomUUID();
  let test: TestApp;
  let owner: TestClient;
  let factIds: string[];
  const as = (role: Role, more: Partial<Caller> = {}) => test.as({ role, tenantId: heemstede, ...more });
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const saved = async <Data>(client: TestClient, document: string, input: object): Promise<Data> => {
    const { data, errors } = await client.send<Record<string, Data>>(document, { input });
    expect(errors).toBeUndefined();
    return Object.values(data)[0]!;
  };
  const marked = (openness: Openness, more: object = {}) => ({
    ...aFact('INTENTION', {
      certainty: 'INTENDED',
      title: `Feit ${marks[openness]}`,
      sourceText: `Bron ${marks[openness]}`,
      note: `Noot ${marks[openness]}`,
    }),
    openness,
    ...more,
  });

  beforeAll(async () => {
    test = await testApp([AppModule]);
    const { sql } = test.database;
    await aMunicipality(sql, HEEMSTEDE, 'Heemstede');
    await aMunicipality(sql, 'GM0473', 'Zandvoort');
    await sql.query("update municipality set status = 'PROSPECT', joined_on = null where cbs_code = 'GM0473'");
    await sql.query(
      "insert into person (id, email, display_name) values ($1, 'adviseur@programma.example', 'Adviseur')",
      [adviserId],
    );
    await sql.query(
      `insert into adviser_assignment (municipality_id, person_id, from_on) select id, $1, current_date
        from municipality`,
      [adviserId],
    );
    owner = as('COORDINATOR');
    for (const pillar of pillarCodes.filter((code) => code !== 'P5')) {
      await saved(owner, add, marked(deciding[pillar], { pillar }));
      if (pillar === 'P4')
        for (const openness of ['COALITION', 'PUBLIC'] as const)
          await saved(owner, add, marked(openness, { pillar, happenedOn: '2026-01-01' }));
    }
    for (const openness of opennesses) {
      const gone = await saved<{ evidence: { id: string } }>(
        owner,
        add,
        marked(openness, { pillar: 'P1', happenedOn: '2025-01-01' }),
      );
      await saved(owner, withdraw, { id: gone.evidence.id, version: 1, reason: `Ingetrokken ${marks[openness]}` });
      const goal = await saved<{ id: string }>(owner, saveGoal, {
        pillar: 'P1',
        title: `Doel ${marks[openness]}`,
        sourceText: `Bron ${marks[openness]}`,
        openness,
      });
      for (const narrower of opennesses.slice(0, opennesses.indexOf(openness) + 1)) {
        await saved(owner, saveMilestone, {
          goalId: goal.id,
          title: `Stap ${marks[narrower]}`,
          owner: `Eigenaar ${marks[narrower]}`,
          openness: narrower,
        });
      }
    }
    // Public only since its correction: what it said before stays where it was.
    const before = await saved<{ evidence: { id: string } }>(owner, add, marked('MUNICIPALITY', { pillar: 'P5' }));
    await saved(owner, correct, { ...marked('PUBLIC', { pillar: 'P5' }), id: before.evidence.id, version: 1 });
    factIds = (
      await sql.query<{ id: string }>('select id from pillar_evidence where tenant_id = $1', [heemstede])
    ).rows.map(({ id }) => id);
  }, 120_000);
  afterAll(() => test.close());

  /** Every answer that a caller can get from the reads of this module, joined. */
  async function allReads(client: TestClient): Promise<string> {
    const answers = await Promise.all([
      client.send(plan),
      ...pillarCodes.flatMap((pillar) => [
        client.send(oneStanding, { pillar }),
        client.send(list, { filter: { pillar, includeWithdrawn: true } }),
      ]),
      client.send(list, { filter: { search: 'merk', includeWithdrawn: true } }),
      ...opennesses.flatMap((openness) => [
        client.send(list, { filter: { openness, includeWithdrawn: true } }),
        client.send(goals, { filter: { openness } }),
      ]),
      ...factIds.map((id) => client.send(detail, { id })),
      client.send(goals, { filter: {} }),
      client.send(
        '{ workspace { pillars { because fact { title } } nextMilestones { title } attention { because } decisions { title } money { title } } }',
      ),
      client.send(summary, { code: HEEMSTEDE }),
    ]);
    return JSON.stringify(answers);
  }
  const seen = (text: string) => opennesses.filter((openness) => text.includes(marks[openness]));

  it.each<[string, Role, Openness[]]>([
    ['the coordinator', 'COORDINATOR', ['MUNICIPALITY', 'COALITION', 'PUBLIC']],
    ['communications', 'COMMUNICATIONS', ['MUNICIPALITY', 'COALITION', 'PUBLIC']],
    ['the alderman', 'ALDERMAN', ['MUNICIPALITY', 'COALITION', 'PUBLIC']],
    ['a partner', 'PARTNER', ['COALITION', 'PUBLIC']],
    ['the clerk', 'CLERK', ['PUBLIC']],
  ])('is read by %s as far as it is open', async (_who, role, expected) => {
    expect(seen(await allReads(as(role)))).toEqual(expected);
    expect(seen(await allReads(test.as({ role, tenantId: tenantIdOf('GM0473') })))).toEqual([]);
  });

  it('is read by who holds two roles as far as the wider one reaches, and by nobody who is not signed in', async () => {
    expect(seen(await allReads(as('CLERK', { role: ['CLERK', 'PARTNER'] })))).toEqual(['COALITION', 'PUBLIC']);
    expect(seen(await allReads(as('CLERK', { role: ['PARTNER', 'ALDERMAN'] })))).toEqual([...opennesses]);
    expect(seen(await allReads(test.anonymous))).toEqual([]);
  });

  it('does not show in counts', async () => {
    const counts = async (role: Role) => {
      const client = as(role);
      const facts = (
        await client.send<{ pillarEvidence: { totalCount: number } }>(list, { filter: { includeWithdrawn: true } })
      ).data.pillarEvidence.totalCount;
      const aims = (
        await client.send<{ goals: { totalCount: number; nodes: { milestones: object[] }[] } }>(goals, { filter: {} })
      ).data.goals;
      return [facts, aims.totalCount, aims.nodes.flatMap(({ milestones }) => milestones).length];
    };
    expect(await counts('COORDINATOR')).toEqual([10, 3, 6]);
    expect(await counts('PARTNER')).toEqual([7, 2, 3]);
    expect(await counts('CLERK')).toEqual([4, 1, 1]);
  });

  it('lets a partner see each level, and its reason in the words of the fact only where that fact is open', async () => {
    const { standings } = (await as('PARTNER').send<Plan>(plan)).data.plan;
    expect(standings.map(({ pillar, level }) => [pillar, level])).toEqual(
      pillarCodes.map((pillar) => [pillar, 'INTENDED']),
    );
    const general =
      'Voorgenomen: een feit van de soort ‘Voornemen of uitgangspunt’ (maart 2026) is een voornemen, nog geen besluit.';
    expect(standings.map(({ because }) => because)).toEqual([
      general,
      expect.stringContaining(marks.COALITION),
      expect.stringContaining(marks.PUBLIC),
      general,
      expect.stringContaining(marks.PUBLIC),
    ]);
    expect(standings.map(({ carriedOn }) => carriedOn)).toEqual([null, '2026-03-03', '2026-03-03', null, '2026-03-03']);
    expect(standings.map(({ carriedBy }) => carriedBy.length)).toEqual([0, 1, 1, 0, 1]);
  });

  it('gives the clerk a level once the fact that decides it is open to the clerk', async () => {
    const levels = async () => (await as('CLERK').send<Plan>(plan)).data.plan.standings.map(({ pillar }) => pillar);
    expect(await levels()).toEqual(['P3', 'P5']);
    expect((await as('CLERK').send(oneStanding, { pillar: 'P1' })).data).toEqual({ pillarStanding: null });
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER'] as const) {
      expect(codeOf(await as(role).send(clerkReading, { input: { readsCoalition: true } }))).toBe('forbidden');
    }
    expect(codeOf(await test.anonymous.send(clerkReading, { input: { readsCoalition: true } }))).toBe(
      'unauthenticated',
    );
    expect(await saved(owner, clerkReading, { readsCoalition: true })).toEqual({
      clerkReadsCoalition: true,
      version: 0,
    });
    expect(await levels()).toEqual(['P2', 'P3', 'P5']);
    expect(seen(await allReads(as('CLERK')))).toEqual(['COALITION', 'PUBLIC']);
    expect(await saved(owner, clerkReading, { readsCoalition: false })).toEqual({
      clerkReadsCoalition: false,
      version: 0,
    });
    expect(seen(await allReads(as('CLERK')))).toEqual(['PUBLIC']);
  });

  it('shows the clerk no draft plan and no principles of one', async () => {
    await saved(owner, 'mutation ($input: SavePlanInput!) { savePlan(input: $input) { version } }', {
      title: 'Plan in de maak',
      aliases: [],
    });
    await saved(owner, 'mutation ($input: SavePrincipleInput!) { savePrinciple(input: $input) { id } }', {
      title: 'Uitgangspunt',
      description: '',
      pillars: ['P1'],
    });
    const shown = async (role: Role) => {
      const { plan: title, principles } = (await as(role).send<Plan>(plan)).data.plan;
      return [title !== null, principles.length];
    };
    expect([await shown('PARTNER'), await shown('CLERK')]).toEqual([
      [true, 1],
      [false, 0],
    ]);
    await test.database.sql.query("update action_plan set status = 'ADOPTED' where tenant_id = $1", [heemstede]);
    expect(await shown('CLERK')).toEqual([true, 1]);
  });

  it('is found by no query at all of somebody who may read a part', async () => {
    const { schema } = test.get(GraphQLSchemaHost);
    const queries = Object.values(schema.getQueryType()!.getFields()).map((field): Operation =>
      operationFor('query', field),
    );
    expect(queries.length).toBeGreaterThan(30);
    const partner = as('PARTNER');
    const readers: [string, TestClient, Openness[]][] = [
      ['partner', partner, ['MUNICIPALITY']],
      ['clerk', as('CLERK'), ['MUNICIPALITY', 'COALITION']],
      ['VWS', test.as({ role: 'PROGRAMME_ADMIN' }), ['MUNICIPALITY', 'COALITION']],
    ];
    for (const [who, client, hidden] of readers) {
      for (const query of queries) {
        for (const id of query.takesId ? factIds : [heemstede]) {
          const text = JSON.stringify(await client.send(query.document, query.variables(id)));
          expect({
            who,
            query: query.name,
            leaks: hidden.filter((openness) => text.includes(marks[openness])),
          }).toEqual({ who, query: query.name, leaks: [] });
        }
      }
    }
  }, 120_000);

  describe('outside the municipality', () => {
    const nationals = () => ({
      vws: test.as({ role: 'PROGRAMME_ADMIN' }),
      adviser: test.as({ role: 'NATIONAL_ADVISER', personId: adviserId }),
      vng: test.as({ role: 'VNG_ADVISER' }),
    });
    type Summary = {
      municipalitySummary: {
        municipality: { milestones: object | null; pillars: object[] | null };
        pillars: { pillar: string; level: string; because: string }[] | null;
        coalitionName: string | null;
      };
    };
    const decide = (reader: string, verb: 'giveConsent' | 'withdrawConsent', client = owner) =>
      client.send(`mutation ($reader: ConsentReader!) { ${verb}(input: { reader: $reader }) { stands } }`, { reader });

    it('shows VWS five levels and the public words, and with consent the adviser and the VNG no more words', async () => {
      const { vws, adviser, vng } = nationals();
      for (const client of [adviser, vng]) {
        expect(codeOf(await client.send(summary, { code: HEEMSTEDE }))).toBe('programme.no_consent');
        expect((await client.send(maySee, { code: HEEMSTEDE })).data).toEqual({ maySeeSummary: false });
      }
      await decide('ASSIGNED_ADVISER', 'giveConsent');
      await decide('VNG', 'giveConsent');
      await test.get(ProgrammeEditions).admitNames();
      for (const [client, milestones] of [
        [vws, { open: 1, done: 0 }],
        [adviser, { open: 6, done: 0 }],
        [vng, { open: 6, done: 0 }],
      ] as const) {
        const answer = (await client.send<Summary>(summary, { code: HEEMSTEDE })).data.municipalitySummary;
        expect(answer.pillars!.map(({ pillar, level }) => [pillar, level])).toEqual(
          pillarCodes.map((pillar) => [pillar, 'INTENDED']),
        );
        expect(seen(JSON.stringify(answer))).toEqual(['PUBLIC']);
        expect(answer.pillars![0]!.because).toBe(
          'Voorgenomen: een feit van de soort ‘Voornemen of uitgangspunt’ (maart 2026) is een voornemen, nog geen besluit.',
        );
        expect(answer.municipality.milestones).toEqual(milestones);
        expect((await client.send(maySee, { code: HEEMSTEDE })).data).toEqual({ maySeeSummary: true });
      }
      await decide('ASSIGNED_ADVISER', 'withdrawConsent');
      await decide('VNG', 'withdrawConsent');
      for (const client of [adviser, vng]) {
        expect(codeOf(await client.send(summary, { code: HEEMSTEDE }))).toBe('programme.no_consent');
        expect((await client.send(maySee, { code: HEEMSTEDE })).data).toEqual({ maySeeSummary: false });
      }
    });

    it('always shows five pillars, also those of which nothing is known', async () => {
      await test.database.sql.query("delete from pillar_standing where tenant_id = $1 and pillar in ('P2', 'P5')", [
        heemstede,
      ]);
      const { vws } = nationals();
      const { pillars, municipality } = (await vws.send<Summary>(summary, { code: HEEMSTEDE })).data
        .municipalitySummary;
      expect(pillars!.map(({ pillar, level }) => [pillar, level])).toEqual([
        ['P1', 'INTENDED'],
        ['P2', 'UNKNOWN'],
        ['P3', 'INTENDED'],
        ['P4', 'INTENDED'],
        ['P5', 'UNKNOWN'],
      ]);
      expect(pillars![1]!.because).toBe('Onbekend: er is nog geen feit vastgelegd.');
      expect(municipality.pillars).toHaveLength(5);
    });

    it('tells nobody anything of a municipality that does not take part', async () => {
      const { vws, adviser, vng } = nationals();
      const zandvoort = test.as({ role: 'COORDINATOR', tenantId: tenantIdOf('GM0473') });
      await saved(zandvoort, add, marked('PUBLIC'));
      await decide('ASSIGNED_ADVISER', 'giveConsent', zandvoort);
      await decide('VNG', 'giveConsent', zandvoort);
      await test.get(ProgrammeEditions).admitNames();
      for (const client of [vws, adviser, vng]) {
        const answer = (await client.send<Summary>(summary, { code: 'GM0473' })).data.municipalitySummary;
        expect(answer).toMatchObject({
          pillars: null,
          coalitionName: null,
          municipality: { milestones: null, pillars: null },
          signals: expect.arrayContaining([{ code: 'NOT_TAKING_PART' }]),
        });
        const { nodes } = (
          await client.send<{ nationalList: { nodes: { name: string; pillars: object[] | null }[] } }>(
            '{ nationalList(filter: { search: "Zandvoort" }) { nodes { name pillars { level } } } }',
          )
        ).data.nationalList;
        expect(nodes).toEqual([{ name: 'Zandvoort', pillars: null }]);
      }
      expect(codeOf(await test.as({ role: 'NATIONAL_ADVISER' }).send(summary, { code: 'GM0473' }))).toBe(
        'programme.no_consent',
      );
    });
  });

  describe('the wall itself', () => {
    it('gives the role that reads across only quotes of public facts, and no column with other words', async () => {
      const programme = makeClient({ connectionString: test.database.programmeUrl });
      await programme.connect();
      try {
        const { rows } = await programme.query<{ because: string }>('select because from pillar_standing_quote');
        expect(rows.length).toBeGreaterThan(0);
        expect(seen(JSON.stringify(rows))).toEqual(['PUBLIC']);
        expect(
          seen(JSON.stringify((await programme.query('select because, missing from pillar_standing')).rows)),
        ).toEqual([]);
        for (const refused of [
          'select openness from pillar_standing_quote',
          'select carried_by from pillar_standing',
          'select title from pillar_evidence',
          'select title from goal',
          'select status from milestone',
        ]) {
          await expect(programme.query(refused)).rejects.toMatchObject({ code: '42501' });
        }
      } finally {
        await programme.end();
      }
    });

    it('holds a person without roles to what is public, and lets nobody derive a level from a part of the facts', async () => {
      const partOf = (roles?: Role[]) =>
        test.db.run({ tenantId: heemstede, actorId: adviserId, ...(roles && { roles }) }, () =>
          test.db.query<{ openness: Openness }>('select distinct openness from pillar_evidence'),
        );
      expect(await partOf()).toEqual([{ openness: 'PUBLIC' }]);
      expect(await partOf(['NATIONAL_ADVISER'])).toEqual([{ openness: 'PUBLIC' }]);
      expect(await partOf(['ALDERMAN'])).toHaveLength(3);
      await expect(
        test.db.run({ tenantId: heemstede, actorId: adviserId, roles: ['PARTNER'] }, () =>
          test.db.query(
            `insert into pillar_standing (pillar, level, because, missing, carried_by)
              values ('P5', 'EMBEDDED', '', '{}', '{}')`,
          ),
        ),
      ).rejects.toMatchObject({ code: 'not_found' });
      await expect(
        test.db.run({ tenantId: heemstede, actorId: adviserId, roles: ["'); drop table goal; --"] }, () =>
          test.db.query('select 1'),
        ),
      ).rejects.toMatchObject({ code: 'bad_input' });
    });
  });

  describe('a goal and its milestones', () => {
    it('a milestone is never wider than its goal, and goes along when the goal becomes narrower', async () => {
      const goal = await saved<{ id: string; version: number }>(owner, saveGoal, {
        pillar: 'P1',
        title: 'Open doel',
        sourceText: '',
        openness: 'PUBLIC',
      });
      const step = await saved<{ id: string; version: number }>(owner, saveMilestone, {
        goalId: goal.id,
        title: 'Stap',
        owner: 'Gemeente',
        openness: 'PUBLIC',
      });
      const tally = async () =>
        (
          await test.database.sql.query<{ public_open: number }>(
            'select public_open from milestone_tally where tenant_id = $1',
            [heemstede],
          )
        ).rows[0]!.public_open;
      const before = await tally();
      const narrower = await saved<{ version: number; milestones: { openness: Openness }[] }>(owner, saveGoal, {
        id: goal.id,
        version: goal.version,
        pillar: 'P1',
        title: 'Open doel',
        sourceText: '',
        openness: 'COALITION',
      });
      expect(narrower.milestones).toMatchObject([{ openness: 'COALITION' }]);
      expect(await tally()).toBe(before - 1);
      const input = { id: step.id, version: step.version, goalId: goal.id, title: 'Stap', owner: 'Gemeente' };
      expect(codeOf(await owner.send(saveMilestone, { input: { ...input, openness: 'PUBLIC' } }))).toBe(
        'milestone.wider_than_goal',
      );
      expect(await saved(owner, saveMilestone, input)).toMatchObject({ openness: 'COALITION' });
      expect(
        await saved(owner, saveMilestone, { goalId: goal.id, title: 'Zonder keuze', owner: 'Gemeente' }),
      ).toMatchObject({ openness: 'MUNICIPALITY' });
    });

    it('a fact without a choice stays within the municipality, and a correction without one leaves it as it was', async () => {
      const first = await saved<{ evidence: { id: string; openness: Openness } }>(owner, add, aFact('MOTION'));
      expect(first.evidence.openness).toBe('MUNICIPALITY');
      const opened = await saved<{ evidence: { openness: Openness } }>(owner, correct, {
        ...aFact('MOTION'),
        openness: 'PUBLIC',
        id: first.evidence.id,
        version: 1,
      });
      expect(opened.evidence.openness).toBe('PUBLIC');
      const again = await saved<{ evidence: { openness: Openness } }>(owner, correct, {
        ...aFact('MOTION', { title: 'Betere woorden' }),
        id: first.evidence.id,
        version: 2,
      });
      expect(again.evidence.openness).toBe('PUBLIC');
    });
  });
});
