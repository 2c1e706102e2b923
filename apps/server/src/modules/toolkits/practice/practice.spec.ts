import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { rolesThatMay } from '../../../../test/policy.js';
import { aMunicipality, codeOf } from '../../commitments/commitments.builders.js';
import { anEvening } from '../../evenings/evenings.builders.js';
import { EveningsModule } from '../../evenings/evenings.module.js';
import { ToolkitsModule } from '../toolkits.module.js';
import { practiceExamplePolicy } from './practice.policy.js';

type Example = { id: string; place: string; title: string; askedAt: string | null; viewerCan: { ask: boolean } };
type Question = {
  exampleTitle: string;
  isOurs: boolean;
  municipality: string;
  question: string;
  replyTo: string | null;
};
const example = `id place province pillar title whatItWas result partners year sourceText sourceUrl toldOn isConfirmed
  askedAt viewerCan { ask }`;
const list = `query($search: String, $pillar: PillarCode, $province: String) {
  practiceExamples(search: $search, pillar: $pillar, province: $province) {
    totalCount nodes { ${example} } provinces { code name examples } } }`;
const one = `query($id: ID!) { practiceExample(id: $id) { ${example} canAnswer } }`;
const ask = `mutation($input: AskAboutPracticeInput!) { askAboutPractice(input: $input) { ${example} } }`;
const questions = '{ practiceQuestions { exampleTitle isOurs municipality question askedByName replyTo askedAt } }';
const question = 'Wie vroegen jullie om mee te doen?';

describe('examples from practice', () => {
  let test: TestApp;
  let heemstede: string;
  let dordrecht: string;
  let coordinator: TestClient;
  let there: TestClient;
  const sourced = async (title: string, more: { pillar?: string; municipality?: string } = {}) => {
    const { rows } = await test.database.sql.query<{ id: string }>(
      `insert into practice_example (municipality_id, pillar, title, what_it_was, year, source_text, seen_on)
        values ($1, $2, $3, 'Reizigers raakten in gesprek', 2019, 'Nieuwsbericht', '2019-05-22') returning id`,
      [more.municipality ?? dordrecht, more.pillar ?? 'P3', title],
    );
    return rows[0]!.id;
  };
  const found = async (asked: Record<string, unknown> = {}, client = coordinator) =>
    (
      await client.send<{ practiceExamples: { totalCount: number; nodes: Example[]; provinces: object[] } }>(
        list,
        asked,
      )
    ).data.practiceExamples;
  const asked = (exampleId: string, client = coordinator) =>
    client.send<{ askAboutPractice: Example }>(ask, { input: { exampleId, question } }, randomUUID());
  const aPerson = async (tenantId: string, email: string) => {
    const { rows } = await test.database.sql.query<{ id: string }>(
      'insert into person (email, display_name) values ($1, $1) returning id',
      [email],
    );
    await test.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`,
      [tenantId, rows[0]!.id],
    );
    return rows[0]!.id;
  };
  const mails = async () =>
    (
      await test.database.sql.query<{ recipient: string; body: string }>(
        `select recipient, body from mail_message where kind = 'practice-question' order by recipient`,
      )
    ).rows;

  beforeAll(async () => {
    test = await testApp([EveningsModule, ToolkitsModule], { PRACTICE_QUESTIONS_PER_DAY: '2' });
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    dordrecht = await aMunicipality(test, 'GM0505', 'Dordrecht');
    const noor = await aPerson(heemstede, 'noor@heemstede.example');
    await aPerson(dordrecht, 'eva@dordrecht.example');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: noor });
    there = test.as({ role: 'COORDINATOR', tenantId: dordrecht });
  }, 60_000);
  beforeEach(() =>
    test.database.sql.query(
      'truncate practice_card, practice_example, practice_question, mail_message, signing_event cascade',
    ),
  );
  afterAll(() => test.close());

  it('are what sources tell and what municipalities confirmed; a card that waits or was dropped stays behind its wall', async () => {
    await sourced('Stel je voor');
    const evening = await anEvening(test, ['GM0505']);
    const aCard = async (status: string, title: string) =>
      test.database.sql.query(
        `insert into practice_card (tenant_id, event_id, pillar, title, what_it_was, result, partners, year, status)
          values ($1, $2, 'P2', $3, 'Eten met de buurt', null, 'Humanitas', 2018, $4)`,
        [dordrecht, evening.id, title, status],
      );
    await aCard('NOTED', 'Wacht nog');
    await aCard('DROPPED', 'Niet gebruikt');
    await aCard('CONFIRMED', 'Samen aan tafel');
    expect(await found()).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          title: 'Samen aan tafel',
          place: 'Dordrecht',
          partners: 'Humanitas',
          year: 2018,
          isConfirmed: true,
          sourceText: null,
        },
        { title: 'Stel je voor', result: null, isConfirmed: false, sourceText: 'Nieuwsbericht', toldOn: '2019-05-22' },
      ],
      provinces: [{ code: 'PV27', name: 'Noord-Holland', examples: 2 }],
    });
    const mine = '{ practiceCards { title status } }';
    expect((await coordinator.send<{ practiceCards: object[] }>(mine)).data.practiceCards).toEqual([]);
    expect((await there.send<{ practiceCards: object[] }>(mine)).data.practiceCards).toHaveLength(3);
    const [card] = (
      await there.send<{ practiceCards: { id: string; status: string; version: number }[] }>(
        '{ practiceCards { id status version } }',
      )
    ).data.practiceCards.filter(({ status }) => status === 'CONFIRMED');
    const drop = 'mutation($input: DropPracticeCardInput!) { dropPracticeCard(input: $input) { id } }';
    const input = { id: card!.id, version: card!.version };
    expect(codeOf(await coordinator.send(drop, { input }))).toBe('not_found');
    expect(codeOf(await there.send(drop, { input: { ...input, version: input.version + 1 } }))).toBe('conflict');
    expect((await found({ pillar: 'P2' })).nodes).toMatchObject([{ title: 'Samen aan tafel' }]);
    expect((await found({ province: 'PV28' })).nodes).toEqual([]);
    for (const search of ['tafels', 'dordrecht', 'humanitas', 'Samne aan tafel'])
      expect((await found({ search })).nodes).toHaveLength(search === 'dordrecht' ? 2 : 1);
    expect((await coordinator.send(list, {})).statements).toBeLessThanOrEqual(3);
  });

  it('are a question to the coordinator there, by mail with the name and address of who asks; both see that it was asked', async () => {
    const id = await sourced('Stel je voor');
    expect((await found()).nodes[0]).toMatchObject({ askedAt: null, viewerCan: { ask: true } });
    const answer = await asked(id);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.askAboutPractice.askedAt).not.toBeNull();
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail!.recipient).toBe('eva@dordrecht.example');
    for (const part of [question, 'Testpersoon', 'Heemstede', 'noor@heemstede.example', 'Stel je voor'])
      expect(mail!.body).toContain(part);
    const read = async (client: TestClient) =>
      (await client.send<{ practiceQuestions: Question[] }>(questions)).data.practiceQuestions;
    expect(await read(coordinator)).toMatchObject([
      { isOurs: true, municipality: 'Dordrecht', question, replyTo: null },
    ]);
    expect(await read(there)).toMatchObject([
      { isOurs: false, municipality: 'Heemstede', question, replyTo: 'noor@heemstede.example' },
    ]);
    const zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    expect(await read(test.as({ role: 'COORDINATOR', tenantId: zandvoort }))).toEqual([]);
    const { rows } = await test.database.sql.query(
      `select tenant_id, body from audit_event where type = 'practice_question.asked'`,
    );
    expect(rows).toEqual([{ tenant_id: heemstede, body: { exampleId: id, municipalityId: dordrecht } }]);
    expect(
      await test.db.run({ tenantId: dordrecht, actorId: null }, () =>
        test.db.query(`update practice_question set question = 'Iets anders' returning 1`),
      ),
    ).toEqual([]);
  });

  it('are asked about once a month each, and so often a day; posts at once count as well', async () => {
    const ids = [await sourced('Een'), await sourced('Twee'), await sourced('Drie')];
    const twice = await Promise.all([asked(ids[0]!), asked(ids[0]!)]);
    expect(twice.map(codeOf).filter(Boolean)).toEqual(['practice_question.asked']);
    expect((await asked(ids[1]!)).errors).toBeUndefined();
    expect(codeOf(await asked(ids[2]!))).toBe('practice_question.too_many');
    expect(await mails()).toHaveLength(2);
  });

  it('are not asked about in the own municipality, nor where nobody could answer', async () => {
    expect(codeOf(await asked(await sourced('Eigen', { municipality: heemstede })))).toBe('practice_question.own');
    const helmond = await aMunicipality(test, 'GM0794', 'Helmond');
    expect(codeOf(await asked(await sourced('Elders', { municipality: helmond })))).toBe('practice_question.nobody');
    const reached = async (municipality: string) =>
      (
        await coordinator.send<{ practiceExample: { canAnswer: boolean } }>(one, {
          id: await sourced('Bereikbaar', { municipality }),
        })
      ).data.practiceExample.canAnswer;
    expect(await Promise.all([reached(helmond), reached(dordrecht)])).toEqual([false, true]);
    expect(codeOf(await asked(randomUUID()))).toBe('not_found');
    expect(await mails()).toEqual([]);
    expect((await test.database.sql.query('select 1 from practice_question')).rows).toEqual([]);
  });

  it('are read by every role; asking is for a coordinator, questions for the municipality without partners and clerk', async () => {
    const id = await sourced('Stel je voor');
    for (const role of [
      'COMMUNICATIONS',
      'ALDERMAN',
      'CLERK',
      'PARTNER',
      'PROGRAMME_ADMIN',
      'NATIONAL_ADVISER',
      'VNG_ADVISER',
    ] as const) {
      const client = test.as({ role, tenantId: heemstede, organisationId: randomUUID() });
      expect((await client.send<{ practiceExample: Example }>(one, { id })).data.practiceExample).toMatchObject({
        title: 'Stel je voor',
        viewerCan: { ask: false },
      });
      expect(codeOf(await asked(id, client))).toBe('forbidden');
      expect(codeOf(await client.send(questions))).toBe(
        role === 'COMMUNICATIONS' || role === 'ALDERMAN' ? undefined : 'forbidden',
      );
    }
    for (const [document, variables] of [
      [list, {}],
      [one, { id }],
      [questions, {}],
      [ask, { input: { exampleId: id, question } }],
    ] as const)
      expect(codeOf(await test.anonymous.send(document, variables))).toBe('unauthenticated');
    expect(rolesThatMay(practiceExamplePolicy, { municipalityId: dordrecht })).toEqual({ ask: ['COORDINATOR'] });
    expect(rolesThatMay(practiceExamplePolicy, { municipalityId: dordrecht }, { isArchive: true })).toEqual({
      ask: [],
    });
  });
});
