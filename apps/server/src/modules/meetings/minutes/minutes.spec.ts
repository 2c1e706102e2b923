import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type Answer, type TestApp, type TestClient } from '../../../../test/app.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { MeetingsModule } from '../meetings.module.js';
import { aMeeting } from './minutes.builders.js';
import type { Minutes } from './minutes.types.js';

const parts = `id title status on hasBegun isApproved coalition municipality
  attendance { organisationId name group answer proposed attendance version }
  items { id title said version saidAt } decisions { id itemId text version }
  actions { id what organisationName dueOn status }
  approvedIn { meetingId remark } approved { meetingId title remark } toApprove { meetingId title }
  viewerCan { write approve }`;
const read = `query ($meetingId: ID!) { minutes(meetingId: $meetingId) { ${parts} } }`;
const doing = (mutation: string, input: string) =>
  `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${parts} } }`;
const record = doing('recordAttendance', 'RecordAttendanceInput');
const write = doing('writeMinutes', 'WriteMinutesInput');
const decide = doing('saveMeetingDecision', 'SaveMeetingDecisionInput');
const addItem = doing('addMinutesItem', 'AddMinutesItemInput');
const undecide = doing('removeMeetingDecision', 'RemoveMeetingDecisionInput');
const act = doing('addMeetingAction', 'AddMeetingActionInput');
const approve = doing('approveMinutes', 'ApproveMinutesInput');

type Page = Minutes & { viewerCan: { write: boolean; approve: boolean } };
const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;
const currentOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.details?.['current'];

describe('the minutes of a meeting', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let seated: TestClient;
  let library: string;
  let welfare: string;
  let council: string;
  const minutesOf = async (meetingId: string, client = coordinator): Promise<Page> => {
    const answer = await client.send<{ minutes: Page }>(read, { meetingId });
    expect(answer.errors).toBeUndefined();
    return answer.data.minutes;
  };
  const send = async (client: TestClient, mutation: string, input: object): Promise<Page> => {
    const answer = await client.send<Record<string, Page>>(mutation, { input });
    expect(answer.errors).toBeUndefined();
    return Object.values(answer.data)[0]!;
  };
  const at = (page: Page, organisationId: string) =>
    page.attendance.find((row) => row.organisationId === organisationId);

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    library = await aPartner(test, heemstede, 'Bibliotheek');
    welfare = await aPartner(test, heemstede, 'WIJ Heemstede');
    council = await aPartner(test, heemstede, 'Klankbordgroep Wmo');
    await test.database.sql.query("update coalition_membership set state = 'OBSERVER' where organisation_id = $1", [
      council,
    ]);
    await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.db.query(
        "insert into preparation_seat (organisation_id, seat, is_chair, from_on) values ($1, 1, true, '2021-05-01')",
        [library],
      ),
    );
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    seated = test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: library });
  }, 60_000);
  afterAll(() => test.close());

  it('name who belonged to the coalition that day, members apart from who observes, in one statement', async () => {
    const { id } = await aMeeting(test, heemstede, {}, ['Opening']);
    const { statements } = await coordinator.send(read, { meetingId: id });
    expect(statements).toBeLessThanOrEqual(3);
    const page = await minutesOf(id);
    expect(page).toMatchObject({ municipality: 'Heemstede', coalition: 'Lokale coalitie', isApproved: false });
    expect(page.attendance.map(({ name, group, attendance, version }) => [name, group, attendance, version])).toEqual([
      ['Bibliotheek', 'MEMBERS', null, 0],
      ['WIJ Heemstede', 'MEMBERS', null, 0],
      ['Klankbordgroep Wmo', 'OBSERVERS', null, 0],
    ]);
    expect(page.items).toMatchObject([{ title: 'Opening', said: null, version: 1, saidAt: null }]);
  });

  it('name who advises apart, from the day on since which it does', async () => {
    const { id } = await aMeeting(test, heemstede);
    const group = async () => (await minutesOf(id)).attendance.map(({ name, group }) => [name, group]);
    const advises = (organisationId: string, sinceOn: string, endedOn: string | null) =>
      test.db.run({ tenantId: heemstede, actorId: null }, () =>
        test.db.query(
          `insert into advisory_group (name, kind, organisation_id, since_on, since_precision, ended_on)
            values ($1::uuid::text, 'ADVISORY_GROUP', $1::uuid, $2, 'DAY', $3)`,
          [organisationId, sinceOn, endedOn],
        ),
      );
    await advises(council, '2021-05-01', null);
    await advises(welfare, '2999-01-01', null);
    await advises(library, '2021-05-01', '2022-01-01');
    expect(await group()).toEqual([
      ['Bibliotheek', 'MEMBERS'],
      ['WIJ Heemstede', 'MEMBERS'],
      ['Klankbordgroep Wmo', 'ADVISORY'],
    ]);
    await test.database.sql.query('delete from advisory_group');
    expect((await group()).at(-1)).toEqual(['Klankbordgroep Wmo', 'OBSERVERS']);
  });

  it('propose attendance by what was answered from the mail, until somebody records it', async () => {
    const { id } = await aMeeting(test, heemstede);
    const guest = await aPartner(test, heemstede, 'Rotary');
    await test.database.sql.query('delete from coalition_membership where organisation_id = $1', [guest]);
    await test.db.run({ tenantId: heemstede, actorId: null }, async () => {
      for (const [organisationId, answer] of [
        [library, 'NO'],
        [library, 'YES'],
        [welfare, 'NO'],
        [guest, 'MAYBE'],
      ])
        await test.db.query(
          `insert into meeting_invitation (meeting_id, organisation_id, answer, answered_at) values ($1, $2, $3, now())`,
          [id, organisationId, answer],
        );
    });
    const page = await minutesOf(id);
    expect(at(page, library)).toMatchObject({ answer: 'YES', proposed: 'PRESENT', attendance: null });
    expect(at(page, welfare)).toMatchObject({ answer: 'NO', proposed: 'EXCUSED' });
    expect(at(page, guest)).toMatchObject({ group: 'GUESTS', answer: 'MAYBE', proposed: null });
    const after = await send(coordinator, record, {
      meetingId: id,
      organisationId: welfare,
      attendance: 'PRESENT',
      version: 0,
    });
    expect(at(after, welfare)).toMatchObject({ proposed: null, attendance: 'PRESENT', version: 1 });
  });

  it('take an attendance back, and keep what another person recorded meanwhile', async () => {
    const { id } = await aMeeting(test, heemstede);
    const input = { meetingId: id, organisationId: library };
    await send(coordinator, record, { ...input, attendance: 'PRESENT', version: 0 });
    // Sent again because the answer was lost: no change, and no refusal.
    const again = await send(coordinator, record, { ...input, attendance: 'PRESENT', version: 0 });
    expect(at(again, library)).toMatchObject({ attendance: 'PRESENT', version: 1 });
    const refused = await seated.send(record, { input: { ...input, attendance: 'ABSENT', version: 0 } });
    expect(codeOf(refused)).toBe('conflict');
    expect(currentOf(refused)).toEqual({ attendance: 'PRESENT', version: 1 });
    const changed = await send(seated, record, { ...input, attendance: 'EXCUSED', version: 1 });
    expect(at(changed, library)).toMatchObject({ attendance: 'EXCUSED', version: 2 });
    const back = await send(coordinator, record, { ...input, attendance: null, version: 2 });
    expect(at(back, library)).toMatchObject({ attendance: null, version: 0 });
    const { rows } = await test.database.sql.query<{ body: object }>(
      "select body from audit_event where type = 'minutes.attendance_recorded' and subject_id = $1 order by seq",
      [id],
    );
    expect(rows.map(({ body }) => body)).toEqual(
      ['PRESENT', 'EXCUSED', null].map((attendance) => ({ organisationId: library, attendance })),
    );
  });

  it('record nobody who had nothing to do with it', async () => {
    const { id } = await aMeeting(test, heemstede);
    const elsewhere = await aMunicipality(test, 'GM0473', 'Zandvoort');
    const stranger = await aPartner(test, elsewhere, 'Pluspunt');
    for (const [mutation, input, code] of [
      [record, { organisationId: stranger, attendance: 'PRESENT', version: 0 }, 'minutes.not_there'],
      [act, { id: randomUUID(), organisationId: stranger, what: 'Bellen' }, 'action.owner_not_in_coalition'],
    ] as const)
      expect(codeOf(await coordinator.send(mutation, { input: { meetingId: id, ...input } }))).toBe(code);
  });

  it('keep both texts when two people write about one item at the same time', async () => {
    const { id, items } = await aMeeting(test, heemstede, {}, ['Rondje', 'Planning']);
    const input = { meetingId: id, itemId: items[0], version: 1 };
    const answers = await Promise.all([
      coordinator.send<{ writeMinutes: Page }>(write, { input: { ...input, said: 'Wat de coördinator hoorde.' } }),
      seated.send<{ writeMinutes: Page }>(write, { input: { ...input, said: 'Wat de bibliotheek hoorde.' } }),
    ]);
    const [kept, refused] = answers[0].errors ? [answers[1], answers[0]] : answers;
    expect(kept.errors).toBeUndefined();
    expect(codeOf(refused)).toBe('conflict');
    const said = kept.data.writeMinutes.items[0]!.said!;
    expect(currentOf(refused)).toEqual({ said, version: 2, saidAt: expect.any(String) });
    // Who was refused still has the own text, and sends both on the version of now.
    const both = `${said}\n\nEn ook dit.`;
    const page = await send(seated, write, { ...input, said: both, version: 2 });
    expect(page.items.map((item) => [item.said, item.version])).toEqual([
      [both, 3],
      [null, 1],
    ]);
    // The other item has a version of its own.
    await send(coordinator, write, { ...input, itemId: items[1], said: 'Los daarvan.' });
    await send(coordinator, write, { ...input, itemId: items[1], said: 'Los daarvan.' });
    expect((await minutesOf(id)).items[1]).toMatchObject({ said: 'Los daarvan.', version: 2 });
  });

  it('keep what was decided once, however often it is sent, and say when somebody else changed or removed it', async () => {
    const { id, items } = await aMeeting(test, heemstede, {}, ['Week']);
    const decision = { meetingId: id, id: randomUUID(), itemId: items[0], text: 'De week begint op 1 oktober.' };
    for (let times = 0; times < 3; times += 1) await send(coordinator, decide, { ...decision, version: 0 });
    expect((await minutesOf(id)).decisions).toEqual([
      { id: decision.id, itemId: items[0], text: decision.text, version: 1 },
    ]);
    await send(seated, decide, { ...decision, text: 'De week begint op 2 oktober.', version: 1 });
    const refused = await coordinator.send(decide, { input: { ...decision, text: 'Op 3 oktober.', version: 1 } });
    expect(codeOf(refused)).toBe('conflict');
    expect(currentOf(refused)).toEqual({ text: 'De week begint op 2 oktober.', version: 2 });
    const gone = { meetingId: id, id: decision.id };
    expect(codeOf(await coordinator.send(undecide, { input: { ...gone, version: 1 } }))).toBe('conflict');
    await send(coordinator, undecide, { ...gone, version: 2 });
    await send(coordinator, undecide, { ...gone, version: 2 });
    const changed = await seated.send(decide, { input: { ...decision, text: 'Op 4 oktober.', version: 2 } });
    expect(currentOf(changed)).toEqual({ text: null, version: 0 });
    expect(codeOf(await seated.send(decide, { input: { ...decision, itemId: randomUUID(), version: 0 } }))).toBe(
      'not_found',
    );
  });

  it('keep an action with who does it and by when, once', async () => {
    const { id } = await aMeeting(test, heemstede);
    const input = {
      meetingId: id,
      id: randomUUID(),
      what: 'Flyer maken',
      organisationId: welfare,
      dueOn: '2027-01-15',
    };
    await send(seated, act, input);
    const page = await send(seated, act, input);
    expect(page.actions).toEqual([
      { id: input.id, what: 'Flyer maken', organisationName: 'WIJ Heemstede', dueOn: '2027-01-15', status: 'OPEN' },
    ]);
  });

  it('keep what came up without standing on the agenda, once', async () => {
    const { id } = await aMeeting(test, heemstede, {}, ['Opening']);
    const input = { meetingId: id, id: randomUUID(), title: 'Brief van de huisartsen' };
    await send(seated, addItem, input);
    const page = await send(seated, addItem, input);
    expect(page.items.map(({ title }) => title)).toEqual(['Opening', 'Brief van de huisartsen']);
    await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.db.query(
        `insert into agenda_item (meeting_id, place, kind, title)
          select $1, n, 'INFORM', 'Punt' from generate_series(3, 40) n`,
        [id],
      ),
    );
    expect(codeOf(await seated.send(addItem, { input: { ...input, id: randomUUID() } }))).toBe('meeting.agenda_full');
  });

  it('are approved in a later meeting, with a remark, and never change again', async () => {
    const first = await aMeeting(test, heemstede, { days: -30, title: 'Oktober' }, ['Rondje']);
    const next = await aMeeting(test, heemstede, { status: 'PLANNED', title: 'November' });
    const planned = await aMeeting(test, heemstede, { days: 30, status: 'PLANNED' });
    const cancelled = await aMeeting(test, heemstede, { days: -2, status: 'CANCELLED' });
    expect((await minutesOf(next.id)).toApprove.map(({ meetingId }) => meetingId)).toContain(first.id);
    const refusals: [string, string, string][] = [
      [planned.id, first.id, 'minutes.not_begun'],
      [cancelled.id, first.id, 'minutes.cancelled'],
      [first.id, first.id, 'minutes.not_later'],
      [next.id, planned.id, 'minutes.not_held'],
      [next.id, randomUUID(), 'not_found'],
    ];
    for (const [meetingId, ofMeetingId, code] of refusals)
      expect([code, codeOf(await coordinator.send(approve, { input: { meetingId, ofMeetingId } }))]).toEqual([
        code,
        code,
      ]);
    const input = { meetingId: next.id, ofMeetingId: first.id, remark: 'WIJ Heemstede was er wel.' };
    const page = await send(coordinator, approve, input);
    expect(page.approved).toEqual([{ meetingId: first.id, title: 'Oktober', remark: 'WIJ Heemstede was er wel.' }]);
    expect(page.toApprove.map(({ meetingId }) => meetingId)).not.toContain(first.id);
    const approved = await minutesOf(first.id);
    expect(approved).toMatchObject({
      isApproved: true,
      approvedIn: { meetingId: next.id, remark: input.remark },
      viewerCan: { write: false, approve: false },
    });
    const at = { meetingId: first.id };
    for (const [mutation, more] of [
      [record, { organisationId: library, attendance: 'PRESENT', version: 0 }],
      [write, { itemId: first.items[0], said: 'Toch anders.', version: 1 }],
      [decide, { id: randomUUID(), text: 'Toch.', version: 0 }],
      [undecide, { id: randomUUID(), version: 1 }],
      [addItem, { id: randomUUID(), title: 'Nog een punt' }],
      [act, { id: randomUUID(), what: 'Nog iets', organisationId: library }],
      [approve, { meetingId: next.id, ofMeetingId: first.id }],
    ] as const)
      expect(codeOf(await coordinator.send(mutation, { input: { ...at, ...more } }))).toBe('minutes.already_approved');
    // What is promised later because of that meeting is not in what was approved.
    const before = (await minutesOf(first.id)).actions;
    await coordinator.send(
      'mutation ($input: AddCoalitionActionInput!) { addCoalitionAction(input: $input) { id } }',
      { input: { what: 'Achteraf bedacht', organisationId: library, meetingId: first.id } },
      randomUUID(),
    );
    expect(
      (await test.database.sql.query(`select 1 from coalition_action where what = 'Achteraf bedacht'`)).rowCount,
    ).toBe(1);
    expect((await minutesOf(first.id)).actions).toEqual(before);
  });

  it('are not written before the day, nor of what was cancelled', async () => {
    for (const [meeting, code] of [
      [await aMeeting(test, heemstede, { days: 3, status: 'PLANNED' }, ['A']), 'minutes.not_begun'],
      [await aMeeting(test, heemstede, { status: 'CANCELLED' }, ['A']), 'minutes.cancelled'],
    ] as const) {
      const input = { meetingId: meeting.id, itemId: meeting.items[0], said: 'x', version: 1 };
      expect(codeOf(await coordinator.send(write, { input }))).toBe(code);
      expect((await minutesOf(meeting.id)).viewerCan.write).toBe(false);
    }
  });

  it('are read by alderman, communications and partners, written by the preparation group, and closed to others', async () => {
    const { id, items } = await aMeeting(test, heemstede, {}, ['Rondje']);
    await aMunicipality(test, 'GM0394', 'Haarlemmermeer');
    const other = test.as({ role: 'COORDINATOR', tenantId: (await otherTenant(test))! });
    const partner = test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: welfare });
    const acts: [string, object][] = [
      [record, { organisationId: library, attendance: 'PRESENT', version: 0 }],
      [write, { itemId: items[0], said: 'x', version: 1 }],
      [decide, { id: randomUUID(), text: 'Een besluit', version: 0 }],
      [undecide, { id: randomUUID(), version: 1 }],
      [addItem, { id: randomUUID(), title: 'Nog een punt' }],
      [act, { id: randomUUID(), what: 'Een actie', organisationId: library }],
      [approve, { ofMeetingId: id }],
    ];
    const refused = async (client: TestClient, code: string) => {
      for (const [mutation, input] of acts)
        expect([code, codeOf(await client.send(mutation, { input: { meetingId: id, ...input } }))]).toContainEqual(
          code,
        );
    };
    for (const role of ['ALDERMAN', 'COMMUNICATIONS'] as const) {
      const reader = test.as({ role, tenantId: heemstede });
      expect((await minutesOf(id, reader)).viewerCan).toEqual({ write: false, approve: false });
      await refused(reader, 'forbidden');
    }
    expect((await minutesOf(id, partner)).viewerCan.write).toBe(false);
    for (const [mutation, input] of acts.slice(0, -1))
      expect(codeOf(await partner.send(mutation, { input: { meetingId: id, ...input } }))).toBe('minutes.not_yours');
    expect((await minutesOf(id, seated)).viewerCan).toEqual({ write: true, approve: false });
    expect(codeOf(await seated.send(approve, { input: { meetingId: id, ofMeetingId: id } }))).toBe('forbidden');
    for (const role of ['CLERK', 'NATIONAL_ADVISER', 'PROGRAMME_ADMIN', 'VNG_ADVISER'] as const) {
      const client = test.as({ role, tenantId: heemstede });
      expect(codeOf(await client.send(read, { meetingId: id }))).toBe('forbidden');
      await refused(client, 'forbidden');
    }
    expect(codeOf(await other.send(read, { meetingId: id }))).toBe('not_found');
    for (const [mutation, input] of acts)
      expect(codeOf(await other.send(mutation, { input: { meetingId: id, ...input } }))).toBe('not_found');
    expect(codeOf(await test.anonymous.send(read, { meetingId: id }))).toBe('unauthenticated');
  });
});

const otherTenant = async ({ database }: TestApp) =>
  (await database.sql.query<{ id: string }>("select id from municipality where cbs_code = 'GM0394'")).rows[0]?.id;
