import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { daysAfter, dutchDay, type Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { MeetingsModule } from '../meetings.module.js';
import { aContact, anAction } from './actions.builders.js';

type Action = { id: string; version: number; status: string; isOwn: boolean; mail: string | null; what: string };
type Page = {
  totalCount: number;
  nodes: Action[];
  counts: Record<string, number>;
  owners: { organisationId: string; contacts: { name: string }[] }[];
  viewerCan: { add: boolean };
};
const fields = `id what organisationId organisationName contactId contactName dueOn isOverdue status moves remark proposedDueOn
  isOwn mail remindedAt settledAt version meeting { id title } milestone { id title }
  viewerCan { change answer reopen proposeDay settleDay }`;
const list = `query($filter: ActionFilter, $first: Int = 25, $page: Int = 1) {
  coalitionActions(filter: $filter, first: $first, page: $page) { totalCount nodes { ${fields} }
    counts { open needsHelp late proposals done stopped } owners { organisationId name contacts { id name } }
    meetings { id title startsAt } viewerCan { add } } }`;
const one = `query($id: ID!) { coalitionAction(id: $id) { action { ${fields} }
  steps { kind status organisationName remark dueOn proposedDueOn byMail by happenedAt } } }`;
const mutation = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const add = mutation('addCoalitionAction', 'AddCoalitionActionInput');
const change = mutation('changeCoalitionAction', 'ChangeCoalitionActionInput');
const move = mutation('moveCoalitionAction', 'MoveCoalitionActionInput');
const propose = mutation('proposeActionDay', 'ProposeActionDayInput');
const settle = mutation('settleActionDay', 'SettleActionDayInput');
const today = dutchDay(new Date());
const COORDINATOR = '44444444-4444-4444-8444-444444444444';
const PERSON = '55555555-5555-4555-8555-555555555555';

describe('the actions of a coalition', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let humanitas: string;
  let zonnebloem: string;
  let coordinator: TestClient;
  let partner: TestClient;
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;
  const pageOf = async (client: TestClient, variables: object = {}) =>
    (await client.send<{ coalitionActions: Page }>(list, { ...variables })).data.coalitionActions;
  const whats = async (filter: object, client = coordinator) =>
    (await pageOf(client, { filter })).nodes.map(({ what }) => what);
  const send = (client: TestClient, document: string, input: object) =>
    client.send<Record<string, Action & Record<string, unknown>>>(document, { input });
  const stepsOf = async (id: string) =>
    (await coordinator.send<{ coalitionAction: { steps: Record<string, unknown>[] } }>(one, { id })).data
      .coalitionAction.steps;
  const notices = async () =>
    (await test.database.sql.query<Record<string, string>>('select kind, title, address, person_id from notice')).rows;

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    humanitas = await aPartner(test, heemstede, 'Humanitas');
    zonnebloem = await aPartner(test, heemstede, 'De Zonnebloem');
    await test.database.sql.query(`insert into person (id, email, display_name) values
      ('${COORDINATOR}', 'noor@heemstede.example', 'Noor'), ('${PERSON}', 'samira@humanitas.example', 'Samira')`);
    await test.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role) values ('${heemstede}', '${COORDINATOR}', 'COORDINATOR')`,
    );
    await test.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role, organisation_id)
        values ('${heemstede}', '${PERSON}', 'PARTNER', '${humanitas}')`,
    );
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: COORDINATOR });
    partner = test.as({ role: 'PARTNER', tenantId: heemstede, personId: PERSON, organisationId: humanitas });
  }, 60_000);
  beforeEach(() =>
    test.database.sql.query('truncate coalition_action, coalition_contact, mail_message, notice, mail_trouble cascade'),
  );
  afterAll(() => test.close());

  it('are added for an organisation and its contact person, and come with where they stand', async () => {
    const contactId = await aContact(test, heemstede, humanitas, 'ans@humanitas.example');
    const answer = await send(coordinator, add, {
      what: 'Flyers brengen',
      organisationId: humanitas,
      contactId,
      dueOn: daysAfter(today, -1),
    });
    expect(answer.data['addCoalitionAction']).toMatchObject({
      organisationName: 'Humanitas',
      contactName: 'Ans Vermeer',
      status: 'OPEN',
      moves: ['NEEDS_HELP', 'DONE', 'STOPPED'],
      isOverdue: true,
      mail: 'REACHES',
      settledAt: null,
      viewerCan: { change: true, answer: true, reopen: false, proposeDay: false, settleDay: false },
    });
    const { rows } = await test.database.sql.query(`select 1 from audit_event where type = 'action.added'`);
    expect(rows).toHaveLength(1);
  });

  it('come from a meeting or a milestone of the own workspace alone', async () => {
    const meeting = async (tenantId: string) =>
      (
        await test.database.sql.query<{ id: string }>(
          `insert into meeting (tenant_id, title, starts_at) values ($1, 'Overleg', now()) returning id`,
          [tenantId],
        )
      ).rows[0]!.id;
    await aPartner(test, zandvoort, 'Strandclub');
    const [own, foreign] = [await meeting(heemstede), await meeting(zandvoort)];
    const { id } = await anAction(coordinator, { organisationId: humanitas, meetingId: own });
    expect((await pageOf(coordinator, { filter: { meetingId: own } })).nodes).toMatchObject([
      { id, meeting: { id: own, title: 'Overleg' } },
    ]);
    const input = { what: 'Iets doen', organisationId: humanitas };
    expect(codeOf(await send(coordinator, add, { ...input, meetingId: foreign }))).toBe('not_found');
    expect(codeOf(await send(coordinator, add, { ...input, milestoneId: randomUUID() }))).toBe('not_found');
  });

  it('are of who takes part in the coalition, and of a contact person of that organisation', async () => {
    const elsewhere = await aPartner(test, zandvoort, 'Surfclub');
    const contactId = await aContact(test, heemstede, zonnebloem, 'piet@zonnebloem.example');
    const input = { what: 'Iets doen', organisationId: humanitas };
    for (const organisationId of [elsewhere, randomUUID()])
      expect(codeOf(await send(coordinator, add, { ...input, organisationId }))).toBe('action.owner_not_in_coalition');
    expect(codeOf(await send(coordinator, add, { ...input, contactId }))).toBe('action.contact_elsewhere');
    expect(codeOf(await send(coordinator, add, { ...input, what: '  ' }))).toBe('bad_input');
    const { id, version } = await anAction(coordinator, input);
    const to = { id, version, ...input };
    expect(codeOf(await send(coordinator, change, { ...to, organisationId: elsewhere }))).toBe(
      'action.owner_not_in_coalition',
    );
    expect(codeOf(await send(coordinator, change, { ...to, contactId }))).toBe('action.contact_elsewhere');
    expect((await send(coordinator, change, { ...to, organisationId: zonnebloem, contactId })).errors).toBeUndefined();
    expect(await stepsOf(id)).toMatchObject([
      { kind: 'HANDED_OVER', organisationName: 'De Zonnebloem', by: 'Noor' },
      { kind: 'ADDED', organisationName: 'Humanitas' },
    ]);
  });

  it('move with a remark where help is asked or somebody stops, and keep every step', async () => {
    const { id, version } = await anAction(coordinator, { organisationId: humanitas });
    for (const status of ['NEEDS_HELP', 'STOPPED'])
      expect(codeOf(await send(coordinator, move, { id, version, status }))).toBe('bad_input');
    const help = await send(partner, move, { id, version, status: 'NEEDS_HELP', remark: 'Een auto' });
    expect(help.data['moveCoalitionAction']).toMatchObject({ status: 'NEEDS_HELP', remark: 'Een auto', isOwn: true });
    expect(await notices()).toEqual([
      {
        kind: 'ACTION_NEEDS_HELP',
        title: 'Humanitas heeft hulp nodig bij een actie',
        address: `/werkruimte/acties?actie=${id}`,
        person_id: COORDINATOR,
      },
    ]);
    const stale = await send(coordinator, move, { id, version, status: 'DONE' });
    expect(codeOf(stale)).toBe('conflict');
    expect(stale.errors![0]!.extensions.details).toMatchObject({ current: { status: 'NEEDS_HELP', version: 2 } });
    const done = await send(coordinator, move, { id, version: 2, status: 'DONE' });
    expect(done.data['moveCoalitionAction']).toMatchObject({ status: 'DONE', settledAt: expect.any(String) });
    expect(codeOf(await send(coordinator, move, { id, version: 3, status: 'STOPPED', remark: 'Toch niet' }))).toBe(
      'action.move_not_possible',
    );
    expect(codeOf(await send(partner, move, { id, version: 3, status: 'OPEN' }))).toBe('action.move_not_possible');
    expect(
      (await send(coordinator, move, { id, version: 3, status: 'OPEN' })).data['moveCoalitionAction'],
    ).toMatchObject({
      status: 'OPEN',
      settledAt: null,
      remark: null,
    });
    expect(await stepsOf(id)).toMatchObject([
      { kind: 'MOVED', status: 'OPEN', by: 'Noor' },
      { kind: 'MOVED', status: 'DONE' },
      { kind: 'MOVED', status: 'NEEDS_HELP', remark: 'Een auto', by: 'Samira', byMail: false },
      { kind: 'ADDED', status: 'OPEN' },
    ]);
  });

  it('get another day when the partner asks and the coordinator says yes, and keep theirs when not', async () => {
    await aContact(test, heemstede, humanitas, 'ans@humanitas.example');
    const [dueOn, later, past] = [daysAfter(today, 10), daysAfter(today, 20), daysAfter(today, -1)];
    const { id, version } = await anAction(coordinator, { organisationId: humanitas, dueOn });
    expect(codeOf(await send(partner, propose, { id, version, dueOn: past }))).toBe('bad_input');
    expect(codeOf(await send(coordinator, settle, { id, version, isAccepted: true }))).toBe('action.no_day_proposed');
    expect((await send(partner, propose, { id, version, dueOn: later })).data['proposeActionDay']).toMatchObject({
      dueOn,
      proposedDueOn: later,
    });
    expect((await pageOf(coordinator)).counts).toMatchObject({ open: 1, proposals: 1 });
    expect(
      (await send(coordinator, settle, { id, version: 2, isAccepted: false, remark: 'Te laat' })).data[
        'settleActionDay'
      ],
    ).toMatchObject({ dueOn, proposedDueOn: null });
    await send(partner, propose, { id, version: 3, dueOn: later });
    expect(
      (await send(coordinator, settle, { id, version: 4, isAccepted: true })).data['settleActionDay'],
    ).toMatchObject({ dueOn: later, proposedDueOn: null });
    const { rows } = await test.database.sql.query<{ subject: string; recipient: string }>(
      `select subject, recipient from mail_message where kind = 'action-day-settled' order by created_at`,
    );
    expect(rows).toEqual([
      { subject: 'Uw actie houdt haar dag', recipient: 'ans@humanitas.example' },
      { subject: 'Uw actie heeft een nieuwe dag', recipient: 'ans@humanitas.example' },
    ]);
  });

  it('of another organisation are not answered by a partner', async () => {
    const { id, version } = await anAction(coordinator, { organisationId: zonnebloem });
    expect(codeOf(await send(partner, move, { id, version, status: 'DONE' }))).toBe('action.not_own');
    expect(codeOf(await send(partner, propose, { id, version, dueOn: daysAfter(today, 1) }))).toBe('action.not_own');
    expect(await stepsOf(id)).toHaveLength(1);
  });

  it('are found by words, status, organisation and day, own ones first, then who asks for help, in one statement', async () => {
    const monthEnd = daysAfter(`${today.slice(0, 7)}-28`, 4).slice(0, 8) + '01';
    const lastDay = daysAfter(monthEnd, -1);
    await anAction(coordinator, { organisationId: zonnebloem, what: 'Te laat', dueOn: daysAfter(today, -3) });
    await anAction(coordinator, { organisationId: zonnebloem, what: 'Deze maand', dueOn: lastDay });
    await anAction(coordinator, { organisationId: humanitas, what: 'Later', dueOn: daysAfter(lastDay, 1) });
    await anAction(coordinator, { organisationId: zonnebloem, what: 'Zonder dag' });
    const helped = await anAction(coordinator, { organisationId: zonnebloem, what: 'Hulp gevraagd', dueOn: lastDay });
    await send(coordinator, move, { ...helped, status: 'NEEDS_HELP', remark: 'Een zaal' });
    const done = await anAction(coordinator, { organisationId: humanitas, what: 'Klaar' });
    await send(coordinator, move, { ...done, status: 'DONE' });
    const inOrder = ['Hulp gevraagd', 'Te laat', 'Deze maand', 'Later', 'Zonder dag', 'Klaar'];
    expect(await whats({})).toEqual(inOrder);
    expect(await whats({}, partner)).toEqual(['Later', 'Klaar', ...inOrder.filter((it) => !/Later|Klaar/.test(it))]);
    expect(await whats({ due: 'LATE' })).toEqual(['Te laat']);
    expect(await whats({ due: 'THIS_MONTH' })).toEqual(['Hulp gevraagd', 'Deze maand']);
    expect(await whats({ due: 'LATER' })).toEqual(['Later']);
    expect(await whats({ due: 'UNKNOWN' })).toEqual(['Zonder dag']);
    expect(await whats({ status: 'DONE' })).toEqual(['Klaar']);
    expect(await whats({ organisationId: humanitas })).toEqual(['Later', 'Klaar']);
    expect(await whats({ search: 'zaal' })).toEqual(['Hulp gevraagd']);
    expect(await whats({ search: 'humanitas later' })).toEqual(['Later']);
    const answer = await coordinator.send<{ coalitionActions: Page }>(list, { first: 2, page: 2 });
    expect(answer.statements).toBeLessThanOrEqual(4);
    expect(answer.data.coalitionActions).toMatchObject({
      totalCount: 6,
      nodes: [{ what: 'Deze maand' }, { what: 'Later' }],
      counts: { open: 5, needsHelp: 1, late: 1, proposals: 0, done: 1, stopped: 0 },
    });
  });

  it('say where mail does not arrive, to who may read contact persons alone', async () => {
    const mails = async (client: TestClient) => (await pageOf(client)).nodes.map(({ mail }) => mail);
    await anAction(coordinator, { organisationId: humanitas });
    expect(await mails(coordinator)).toEqual(['NO_ADDRESS']);
    await aContact(test, heemstede, humanitas, 'ans@humanitas.example');
    expect(await mails(coordinator)).toEqual(['REACHES']);
    await test.database.sql.query(
      `insert into mail_trouble (address_sha256, bounces) values (sha256('ans@humanitas.example'), 2)`,
    );
    expect(await mails(coordinator)).toEqual(['TROUBLE']);
    expect(await mails(test.as({ role: 'COMMUNICATIONS', tenantId: heemstede }))).toEqual([null]);
    expect((await pageOf(test.as({ role: 'COMMUNICATIONS', tenantId: heemstede }))).owners[0]!.contacts).toEqual([]);
    expect((await pageOf(partner)).owners.find(({ organisationId }) => organisationId === humanitas)).toMatchObject({
      contacts: [{ name: 'Ans Vermeer' }],
    });
  });

  it('are read by who reads meetings, and changed by the coordinator; everybody else is refused', async () => {
    const { id, version } = await anAction(coordinator, { organisationId: humanitas });
    const acts = [
      [add, { what: 'Iets doen', organisationId: humanitas }],
      [change, { id, version, what: 'Iets anders', organisationId: humanitas }],
      [move, { id, version, status: 'DONE' }],
      [propose, { id, version, dueOn: daysAfter(today, 1) }],
      [settle, { id, version, isAccepted: true }],
    ] as const;
    for (const role of ['COMMUNICATIONS', 'ALDERMAN'] as const) {
      const reader = test.as({ role, tenantId: heemstede });
      expect((await pageOf(reader)).nodes).toMatchObject([
        { id, moves: [], viewerCan: { change: false, answer: false } },
      ]);
      for (const [document, input] of acts) expect(codeOf(await send(reader, document, input))).toBe('forbidden');
    }
    for (const [document, input] of [acts[0], acts[1], acts[4]])
      expect(codeOf(await send(partner, document, input))).toBe('forbidden');
    const outside: TestClient[] = [
      test.as({ role: 'CLERK', tenantId: heemstede }),
      ...(['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as Role[]).map((role) => test.as({ role })),
    ];
    for (const client of outside) {
      expect(codeOf(await client.send(list))).toBe('forbidden');
      expect(codeOf(await client.send(one, { id }))).toBe('forbidden');
      for (const [document, input] of acts) expect(codeOf(await send(client, document, input))).toBe('forbidden');
    }
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect((await pageOf(neighbour)).nodes).toEqual([]);
    expect(codeOf(await neighbour.send(one, { id }))).toBe('not_found');
    for (const [document, input] of [acts[1], acts[2], acts[4]])
      expect(codeOf(await send(neighbour, document, input))).toBe('not_found');
    expect(codeOf(await send(neighbour, acts[0][0], acts[0][1]))).toBe('action.owner_not_in_coalition');
    for (const [document, input] of acts)
      expect(codeOf(await send(test.anonymous, document, input))).toBe('unauthenticated');
    expect(codeOf(await test.anonymous.send(list))).toBe('unauthenticated');
    expect(await stepsOf(id)).toHaveLength(1);
  });

  it('are told to who has them open as soon as something changes, and to nobody else', async () => {
    const news = 'subscription { coalitionActionNews { open needsHelp } }';
    const { id, version } = await anAction(coordinator, { organisationId: humanitas });
    const reader = test.as({ role: 'ALDERMAN', tenantId: heemstede });
    const told: unknown[] = [];
    await reader
      .follow<{ coalitionActionNews: object }>(news, {}, ({ coalitionActionNews }) => {
        told.push(coalitionActionNews);
        if (told.length === 1) void send(partner, move, { id, version, status: 'NEEDS_HELP', remark: 'Een auto' });
        else {
          // The session ends; the next news closes the socket.
          reader.leave();
          void send(coordinator, move, { id, version: 2, status: 'DONE' });
        }
      })
      .catch(() => undefined);
    expect(told).toEqual([
      { open: 1, needsHelp: 0 },
      { open: 1, needsHelp: 1 },
    ]);
    await expect(test.as({ role: 'CLERK', tenantId: heemstede }).follow(news)).rejects.toThrow();
  });

  it('are hidden from a clerk and from other workspaces by the database itself', async () => {
    await anAction(coordinator, { organisationId: humanitas });
    const tables = ['coalition_action', 'coalition_action_step', 'action_link', 'action_reminder'];
    await test.database.sql.query(
      `insert into action_reminder (tenant_id, action_id, due_on, days_before)
        select tenant_id, id, '2026-12-01', 7 from coalition_action`,
    );
    const seen = (scope: { tenantId: string; actorId: string | null; roles?: string[] }) =>
      test.db.run(scope, () =>
        Promise.all(tables.map(async (table) => (await test.db.query(`select 1 from ${table}`)).length)),
      );
    expect(await seen({ tenantId: heemstede, actorId: PERSON, roles: ['PARTNER'] })).toEqual([1, 1, 0, 1]);
    expect(await seen({ tenantId: heemstede, actorId: PERSON, roles: ['CLERK'] })).toEqual([0, 0, 0, 0]);
    expect(await seen({ tenantId: zandvoort, actorId: null })).toEqual([0, 0, 0, 0]);
  });
});
