import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { PROGRAMME_TENANT_ID, type Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, codeOf } from '../../commitments/commitments.builders.js';
import { aNextVersion, aToolkitItem } from './adoption.builders.js';
import { AppModule } from '../../../app.module.js';

const parts = `id title status since note number currentNumber whatChanged version moves factPillars
  fact { pillar effect } steps { status number happenedOn note } viewerCan { move takeOver }`;
const adopt = `mutation($input: AdoptToolkitItemInput!) { adoptToolkitItem(input: $input) { ${parts} } }`;
const move = `mutation($input: MoveAdoptionInput!) { moveToolkitAdoption(input: $input) { ${parts} } }`;
const takeOver = `mutation($input: TakeOverToolkitVersionInput!) { takeOverToolkitVersion(input: $input) { ${parts} } }`;
const choices = `{ toolkitChoices { viewerCan { adopt } adoptions { ${parts} }
  recommendations { id title because status answer adviserName version viewerCan { answer withdraw } } } }`;
const advice = 'id status answer until municipality version viewerCan { answer withdraw }';
const recommend = `mutation($input: RecommendToolkitItemInput!) { recommendToolkitItem(input: $input) { ${advice} } }`;
const withdraw = `mutation($input: WithdrawRecommendationInput!) { withdrawToolkitRecommendation(input: $input) { ${advice} } }`;
const answer = `mutation($input: AnswerRecommendationInput!) { answerToolkitRecommendation(input: $input) { ${advice} } }`;
const recommended = `{ toolkitRecommendations { ${advice} } }`;
const usageOf =
  'query($itemId: ID!) { toolkitUsage(itemId: $itemId) { municipalities demonstration users { name isDemonstration } } }';
const facts = '{ pillarEvidence(filter: { pillar: P4 }) { nodes { title happenedOn origin { kind } } } }';

type Adoption = {
  id: string;
  status: string;
  since: string;
  version: number;
  number: number;
  currentNumber: number;
  fact: unknown;
  moves: string[];
  steps: object[];
};
type Advice = { id: string; status: string; version: number; answer: string | null };

describe('what municipalities do with the toolkit', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let item: string;
  let coordinator: TestClient;
  let adviser: TestClient;
  const adviserId = randomUUID();
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);

  const adopted = async (input: object = {}, client = coordinator) => {
    const { data, errors } = await client.send<{ adoptToolkitItem: Adoption }>(adopt, {
      input: { itemId: item, status: 'CONSIDERED', happenedOn: '2026-03-01', ...input },
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.adoptToolkitItem;
  };
  const moved = async ({ id, version }: Adoption, input: object) =>
    (
      await coordinator.send<{ moveToolkitAdoption: Adoption }>(move, {
        input: { id, version, happenedOn: '2026-04-01', ...input },
      })
    ).data.moveToolkitAdoption;
  const factsNow = async () =>
    (await coordinator.send<{ pillarEvidence: { nodes: { title: string; origin: { kind: string } | null }[] } }>(facts))
      .data.pillarEvidence.nodes;
  const advised = async (client = adviser) =>
    (
      await client.send<{ recommendToolkitItem: Advice }>(recommend, {
        input: { itemId: item, cbsCode: 'GM0397', because: 'Dit past bij uw vraag over signaleren.' },
      })
    ).data.recommendToolkitItem;

  beforeAll(async () => {
    test = await testApp([AppModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    adviser = test.as({ role: 'NATIONAL_ADVISER', personId: adviserId });
    await sql(`insert into person (id, display_name, email) values ($1, 'Anouk de Graaf', 'anouk@advies.example')`, [
      adviserId,
    ]);
    await sql(`insert into adviser_assignment (municipality_id, person_id, from_on) values ($1, $2, '2026-01-01')`, [
      heemstede,
      adviserId,
    ]);
  }, 60_000);
  beforeEach(async () => {
    await sql(
      `truncate toolkit_adoption, toolkit_adoption_step, toolkit_recommendation, toolkit_usage, toolkit_item, toolkit_version,
        toolkit_link, toolkit_file, pillar_evidence, mail_message, consent cascade`,
    );
    item = await aToolkitItem(test);
  });
  afterAll(() => test.close());

  describe('our list', () => {
    it('takes each step with its day and note, and keeps the earlier ones', async () => {
      const first = await adopted({ note: 'Besproken met WIJ Heemstede' });
      expect(first).toMatchObject({ status: 'CONSIDERED', title: 'Signaalpunt', moves: ['prepare', 'use', 'stop'] });
      const now = await moved(first, { move: 'prepare', note: 'Werkgroep begonnen' });
      expect(now.steps).toEqual([
        { status: 'IN_PREPARATION', number: 1, happenedOn: '2026-04-01', note: 'Werkgroep begonnen' },
        { status: 'CONSIDERED', number: 1, happenedOn: '2026-03-01', note: 'Besproken met WIJ Heemstede' },
      ]);
      const { data, statements } = await coordinator.send<{ toolkitChoices: { adoptions: Adoption[] } }>(choices);
      expect(data.toolkitChoices.adoptions).toMatchObject([{ id: first.id, status: 'IN_PREPARATION' }]);
      expect(statements).toBeLessThanOrEqual(3);
    });

    it('says what does not fit at its place', async () => {
      const { id, version } = await adopted();
      const wrong = async (input: object) => {
        const { errors } = await coordinator.send(move, {
          input: { id, version, move: 'use', happenedOn: '2026-04-01', ...input },
        });
        return errors?.[0]?.extensions.details?.['fields'];
      };
      expect(await wrong({ happenedOn: '2099-01-01' })).toMatchObject([{ path: 'happenedOn' }]);
      expect(await wrong({ happenedOn: '2026-02-01' })).toMatchObject([{ path: 'happenedOn' }]);
      expect(await wrong({ fact: { pillar: 'P3', effect: 'x' } })).toMatchObject([{ path: 'fact.pillar' }]);
      expect(await wrong({ move: 'prepare', fact: { pillar: 'P4' } })).toMatchObject([{ path: 'fact.pillar' }]);
      expect(
        codeOf(await coordinator.send(move, { input: { id, version, move: 'consider', happenedOn: '2026-04-01' } })),
      ).toBe('toolkit.move_not_possible');
    });

    it('holds an item once, and nothing that is a draft, retired or unknown', async () => {
      await adopted();
      const again = { itemId: item, status: 'CONSIDERED', happenedOn: '2026-03-01' };
      expect(codeOf(await coordinator.send(adopt, { input: again }))).toBe('toolkit.already_chosen');
      const draft = await aToolkitItem(test, { isDraft: true });
      const retired = await aToolkitItem(test);
      await sql(`update toolkit_item set status = 'RETIRED' where id = $1`, [retired]);
      for (const itemId of [draft, retired, randomUUID()])
        expect(codeOf(await coordinator.send(adopt, { input: { ...again, itemId } }))).toBe('toolkit.not_offered');
    });

    it('keeps the version it uses until somebody takes over the new one', async () => {
      const before = await adopted();
      await aNextVersion(test, item, 'Signaalpunt, nieuw');
      const listed = (
        await coordinator.send<{
          toolkitChoices: { adoptions: (Adoption & { title: string; whatChanged: string })[] };
        }>(choices)
      ).data.toolkitChoices.adoptions[0]!;
      expect(listed).toMatchObject({
        title: 'Signaalpunt',
        number: 1,
        currentNumber: 2,
        whatChanged: 'De stappen zijn korter.',
      });
      const { data } = await coordinator.send<{ takeOverToolkitVersion: Adoption }>(takeOver, {
        input: { id: before.id, version: before.version },
      });
      expect(data.takeOverToolkitVersion).toMatchObject({
        title: 'Signaalpunt, nieuw',
        number: 2,
        whatChanged: null,
        since: before.since,
      });
      const { version } = data.takeOverToolkitVersion;
      expect(codeOf(await coordinator.send(takeOver, { input: { id: before.id, version } }))).toBe(
        'toolkit.no_newer_version',
      );
    });

    it('tells the second of two people what the first did', async () => {
      const before = await adopted();
      await moved(before, { move: 'prepare' });
      const { errors } = await coordinator.send(move, {
        input: { id: before.id, version: before.version, move: 'use', happenedOn: '2026-04-02' },
      });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'conflict',
        details: { current: { status: 'IN_PREPARATION' } },
      });
    });
  });

  describe('a fact under a pillar', () => {
    it('stands from the day of use, follows it and goes when it stops', async () => {
      const before = await adopted();
      const used = await moved(before, { move: 'use', fact: { pillar: 'P4' } });
      expect(await factsNow()).toEqual([
        {
          title: 'Signaalpunt (toolkit) in gebruik',
          happenedOn: '2026-04-01',
          origin: { kind: 'TOOLKIT_ADOPTION' },
        },
      ]);
      await aNextVersion(test, item, 'Signaalpunt, nieuw');
      const { data } = await coordinator.send<{ takeOverToolkitVersion: Adoption }>(takeOver, {
        input: { id: used.id, version: used.version },
      });
      expect(await factsNow()).toMatchObject([
        { title: 'Signaalpunt, nieuw (toolkit) in gebruik', happenedOn: '2026-04-01' },
      ]);
      const today = new Date().toISOString().slice(0, 10);
      await moved(data.takeOverToolkitVersion, { move: 'stop', happenedOn: today });
      expect(await factsNow()).toEqual([]);
    });

    it('is none when the coordinator does not say so', async () => {
      await moved(await adopted(), { move: 'use' });
      expect(await factsNow()).toEqual([]);
    });
  });

  describe('by how many an item is used', () => {
    const usedBy = async (count: number) => {
      for (let at = 0; at < count; at += 1) {
        const code = `GM${String(1000 + at)}`;
        const tenantId = await aMunicipality(test, code, `Gemeente ${String(at)}`);
        await adopted({ status: 'IN_USE' }, test.as({ role: 'COORDINATOR', tenantId }));
      }
    };
    const shown = async (client: TestClient) =>
      (
        await client.send<{ toolkitUsage: { municipalities: number | null; users: object[] } }>(usageOf, {
          itemId: item,
        })
      ).data.toolkitUsage;

    it('is told from five up, to every role and through no other door', async () => {
      await usedBy(4);
      const readers: [Role, string | undefined][] = [
        ['COORDINATOR', heemstede],
        ['PARTNER', heemstede],
        ['PROGRAMME_ADMIN', undefined],
        ['NATIONAL_ADVISER', undefined],
        ['VNG_ADVISER', undefined],
      ];
      for (const [role, tenantId] of readers)
        expect(await shown(test.as({ role, ...(tenantId ? { tenantId } : {}) }))).toMatchObject({
          municipalities: null,
          users: [],
        });
      const raw = await test.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, () =>
        test.db.query('select * from toolkit_usage'),
      );
      expect(raw).toEqual([]);
      const forged = await test.db.run({ tenantId: heemstede, actorId: null }, () =>
        test.db.query('update toolkit_usage set municipalities = 99 returning 1'),
      );
      expect(forged).toEqual([]);
      await adopted({ status: 'IN_USE' }, test.as({ role: 'COORDINATOR', tenantId: zandvoort }));
      expect(await shown(coordinator)).toEqual({ municipalities: 5, demonstration: 0, users: [] });
    });

    it('follows each step in its transaction', async () => {
      await usedBy(5);
      await moved(await adopted({ status: 'IN_USE' }), { move: 'stop' });
      expect((await shown(coordinator)).municipalities).toBe(5);
    });

    it('names who lets others know, to who does so too', async () => {
      await usedBy(5);
      const other = (await sql(`select id from municipality where cbs_code = 'GM1000'`)).rows[0] as { id: string };
      const consents = async (tenantId: string) => {
        await sql(`insert into consent (tenant_id, reader) values ($1, 'PEERS')`, [tenantId]);
        await sql(`insert into edition_insider (tenant_id, reader) values ($1, 'PEERS') on conflict do nothing`, [
          tenantId,
        ]);
        await sql(`update municipality set status = 'JOINED' where id = $1`, [tenantId]);
      };
      await consents(other.id);
      expect((await shown(coordinator)).users).toEqual([]);
      await consents(heemstede);
      expect((await shown(coordinator)).users).toEqual([{ name: 'Gemeente 0', isDemonstration: false }]);
      await sql(`update toolkit_adoption set is_demonstration = true where tenant_id = $1`, [other.id]);
      expect((await shown(coordinator)).users).toEqual([{ name: 'Gemeente 0', isDemonstration: true }]);
      expect((await shown(test.as({ role: 'PARTNER', tenantId: heemstede }))).users).toEqual([]);
      await sql(`update consent set withdrawn_at = now() where tenant_id = $1`, [other.id]);
      expect((await shown(coordinator)).users).toEqual([]);
    });
  });

  describe('a recommendation', () => {
    it('is mailed, answered, and the answer comes back', async () => {
      const person = randomUUID();
      await sql(`insert into person (id, display_name, email) values ($1, 'Noor', 'noor@heemstede.example')`, [person]);
      await sql(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`, [
        heemstede,
        person,
      ]);
      const { id } = await advised();
      const { rows: mails } = await sql(
        `select recipient, body from mail_message where kind = 'toolkit-recommendation'`,
      );
      expect(mails).toMatchObject([{ recipient: 'noor@heemstede.example' }]);
      expect((mails[0] as { body: string }).body).toContain('Dit past bij uw vraag over signaleren.');
      const list = (
        await coordinator.send<{ toolkitChoices: { recommendations: (Advice & { adviserName: string })[] } }>(choices)
      ).data.toolkitChoices.recommendations;
      expect(list).toMatchObject([
        { id, status: 'OPEN', adviserName: 'Anouk de Graaf', viewerCan: { answer: true, withdraw: false } },
      ]);
      await coordinator.send(answer, {
        input: { id, version: 1, answer: 'TAKEN_OVER', status: 'IN_PREPARATION', sentence: 'Wij beginnen in mei.' },
      });
      expect(
        (await adviser.send<{ toolkitRecommendations: Advice[] }>(recommended)).data.toolkitRecommendations,
      ).toMatchObject([{ id, status: 'TAKEN_OVER', answer: 'Wij beginnen in mei.' }]);
      expect(
        (await coordinator.send<{ toolkitChoices: { adoptions: Adoption[] } }>(choices)).data.toolkitChoices.adoptions,
      ).toMatchObject([{ status: 'IN_PREPARATION' }]);
    });

    it('is taken over for what is on the list already only as it stands there', async () => {
      await adopted();
      const { id } = await advised();
      const taken = (status?: string) =>
        coordinator.send(answer, { input: { id, version: 1, answer: 'TAKEN_OVER', ...(status && { status }) } });
      expect(codeOf(await taken('IN_USE'))).toBe('toolkit.already_chosen');
      expect((await taken()).errors).toBeUndefined();
      const { adoptions } = (await coordinator.send<{ toolkitChoices: { adoptions: Adoption[] } }>(choices)).data
        .toolkitChoices;
      expect(adoptions).toMatchObject([{ status: 'CONSIDERED' }]);
    });

    it('waits until a day to come, and is declined with a reason', async () => {
      const { id } = await advised();
      const answered = (input: object) => coordinator.send(answer, { input: { id, version: 1, ...input } });
      expect((await answered({ answer: 'LATER' })).errors?.[0]?.extensions.details).toMatchObject({
        fields: [{ path: 'until' }],
      });
      expect((await answered({ answer: 'LATER', until: '2020-01-01' })).errors?.[0]?.extensions.details).toMatchObject({
        fields: [{ path: 'until' }],
      });
      expect((await answered({ answer: 'DECLINED' })).errors?.[0]?.extensions.details).toMatchObject({
        fields: [{ path: 'sentence' }],
      });
      expect((await answered({ answer: 'LATER', until: '2099-01-01' })).errors?.[0]?.extensions.details).toMatchObject({
        fields: [{ path: 'until', message: 'Kies een dag binnen een jaar.' }],
      });
      const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
      expect((await answered({ answer: 'LATER', until: inAMonth })).errors).toBeUndefined();
      expect(codeOf(await answered({ answer: 'DECLINED', sentence: 'Past niet.' }))).toBe('conflict');
      expect(
        (await coordinator.send(answer, { input: { id, version: 2, answer: 'DECLINED', sentence: 'Past niet.' } }))
          .errors,
      ).toBeUndefined();
      expect(
        codeOf(await coordinator.send(answer, { input: { id, version: 3, answer: 'LATER', until: inAMonth } })),
      ).toBe('toolkit.answered');
    });

    it('is open once, taken back by the adviser, and then open again', async () => {
      const { id, version } = await advised();
      expect(
        codeOf(
          await adviser.send(recommend, {
            input: { itemId: item, cbsCode: 'GM0397', because: 'Nog een keer, dezelfde.' },
          }),
        ),
      ).toBe('toolkit.already_recommended');
      const { data } = await adviser.send<{ withdrawToolkitRecommendation: Advice }>(withdraw, {
        input: { id, version },
      });
      expect(data.withdrawToolkitRecommendation).toMatchObject({ status: 'WITHDRAWN' });
      expect((await advised()).status).toBe('OPEN');
    });

    it('is refused for another municipality, what is no item to use, and a link that is broken', async () => {
      const input = { itemId: item, cbsCode: 'GM0397', because: 'Dit past bij uw vraag.' };
      expect(codeOf(await adviser.send(recommend, { input: { ...input, cbsCode: 'GM0473' } }))).toBe('not_found');
      const draft = await aToolkitItem(test, { isDraft: true });
      expect(codeOf(await adviser.send(recommend, { input: { ...input, itemId: draft } }))).toBe('toolkit.not_offered');
      await sql(`insert into toolkit_link values ($1, 1, 1, 'Link', 'https://voorbeeld.example', 'BROKEN')`, [item]);
      expect(codeOf(await adviser.send(recommend, { input }))).toBe('toolkit.recommended_link_broken');
    });
  });

  describe('the wall', () => {
    it('shows a choice to the own municipality alone', async () => {
      const { id, version } = await adopted();
      const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
      expect(
        (await neighbour.send<{ toolkitChoices: { adoptions: object[] } }>(choices)).data.toolkitChoices.adoptions,
      ).toEqual([]);
      expect(
        codeOf(await neighbour.send(move, { input: { id, version, move: 'stop', happenedOn: '2026-04-01' } })),
      ).toBe('not_found');
      expect(codeOf(await neighbour.send(takeOver, { input: { id, version } }))).toBe('not_found');
      for (const role of ['PARTNER', 'CLERK'] as const)
        expect(codeOf(await test.as({ role, tenantId: heemstede }).send(choices))).toBe('forbidden');
      for (const role of ['COMMUNICATIONS', 'ALDERMAN'] as const) {
        const reader = test.as({ role, tenantId: heemstede });
        expect(
          (await reader.send<{ toolkitChoices: { viewerCan: object } }>(choices)).data.toolkitChoices.viewerCan,
        ).toEqual({ adopt: false });
        expect(
          codeOf(await reader.send(adopt, { input: { itemId: item, status: 'CONSIDERED', happenedOn: '2026-03-01' } })),
        ).toBe('forbidden');
      }
      for (const role of ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
        expect(codeOf(await test.as({ role }).send(choices))).toBe('forbidden');
      expect(codeOf(await test.anonymous.send(choices))).toBe('unauthenticated');
      const ofItem = 'query($itemId: ID!) { toolkitAdoption(itemId: $itemId) { id } }';
      expect(
        (await coordinator.send<{ toolkitAdoption: object }>(ofItem, { itemId: item })).data.toolkitAdoption,
      ).toEqual({
        id,
      });
      expect((await neighbour.send(ofItem, { itemId: item })).data).toEqual({ toolkitAdoption: null });
      const refused = [
        [ofItem, { itemId: item }],
        [adopt, { input: { itemId: item, status: 'CONSIDERED', happenedOn: '2026-03-01' } }],
        [move, { input: { id, version, move: 'stop', happenedOn: '2026-04-01' } }],
        [takeOver, { input: { id, version } }],
      ] as const;
      for (const [document, about] of refused) {
        for (const role of ['PARTNER', 'CLERK', 'PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
          expect(
            codeOf(
              await test
                .as({ role, ...(role === 'PARTNER' || role === 'CLERK' ? { tenantId: heemstede } : {}) })
                .send(document, about),
            ),
          ).toBe('forbidden');
        expect(codeOf(await test.anonymous.send(document, about))).toBe('unauthenticated');
      }
    });

    it('shows a recommendation to who is asked and to who helps now', async () => {
      const { id, version } = await advised();
      const other = test.as({ role: 'NATIONAL_ADVISER', personId: randomUUID() });
      expect((await other.send<{ toolkitRecommendations: object[] }>(recommended)).data.toolkitRecommendations).toEqual(
        [],
      );
      expect(codeOf(await other.send(withdraw, { input: { id, version } }))).toBe('not_found');
      expect(
        codeOf(
          await other.send(recommend, {
            input: { itemId: item, cbsCode: 'GM0397', because: 'Dit past bij u.' },
          }),
        ),
      ).toBe('not_found');
      const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
      expect(codeOf(await neighbour.send(answer, { input: { id, version, answer: 'TAKEN_OVER' } }))).toBe('not_found');
      for (const role of ['PROGRAMME_ADMIN', 'VNG_ADVISER'] as const)
        expect(codeOf(await test.as({ role }).send(recommended))).toBe('forbidden');
      expect(codeOf(await adviser.send(answer, { input: { id, version, answer: 'TAKEN_OVER' } }))).toBe('forbidden');
      expect(codeOf(await test.anonymous.send(recommended))).toBe('unauthenticated');
    });

    it('closes for an adviser at the moment that somebody else helps', async () => {
      await advised();
      await sql(`update adviser_assignment set until_on = '2026-06-01' where person_id = $1`, [adviserId]);
      try {
        expect(
          (await adviser.send<{ toolkitRecommendations: object[] }>(recommended)).data.toolkitRecommendations,
        ).toEqual([]);
      } finally {
        await sql(`update adviser_assignment set until_on = null where person_id = $1`, [adviserId]);
      }
    });

    it('adds nothing to an archive', async () => {
      const archive = test.as({ role: 'COORDINATOR', tenantId: heemstede, isArchive: true });
      expect(
        (await archive.send<{ toolkitChoices: { viewerCan: object } }>(choices)).data.toolkitChoices.viewerCan,
      ).toEqual({ adopt: false });
    });
  });
});
