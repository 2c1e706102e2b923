import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { aContact, aMeeting, aPlan, hasBegun, refusal, sent } from '../meetings.builders.js';
import { MeetingsModule } from '../meetings.module.js';

const send = 'mutation($input: MeetingVersionInput!) { sendMeeting(input: $input) { id version isInvited } }';
const change = 'mutation($input: ChangeMeetingInput!) { changeMeeting(input: $input) { id version } }';
const cancel = 'mutation($input: CancelMeetingInput!) { cancelMeeting(input: $input) { id version } }';
const answerAs = `mutation($input: AnswerMeetingInput!) { answerMeeting(input: $input) { guests { name answer
  invitations { answer remark } viewerCan { answer } } } }`;
const renew = 'mutation { renewMeetingFeed { address } }';
const revoke = 'mutation { revokeMeetingFeed }';
const guests = `query($id: ID!) { meeting(id: $id) { guests { name isReachable answer
  invitations { name answer remark } } } }`;
const invalid = { status: 400, code: 'meeting_invitation.link_invalid' };

type Mail = {
  recipient: string;
  kind: string;
  subject: string;
  body: string;
  calendar: { method: string; file: string };
};
type Guest = {
  name: string;
  isReachable: boolean;
  answer: string | null;
  invitations: Record<string, string | null>[];
};

/** The appointments of a file, as a calendar reads them. */
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status') as string,
      title: event.summary,
      from: event.startDate.toJSDate().toISOString(),
      until: event.endDate.toJSDate().toISOString(),
    };
  });
};

describe('invitations for a meeting', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let refused: [string, TestClient, string][];
  const mails = async () =>
    (
      await test.database.sql.query<Mail>(
        'select recipient, kind, subject, body, calendar from mail_message order by created_at, recipient',
      )
    ).rows;
  const tokenIn = ({ body }: Pick<Mail, 'body'>) => /\/aanwezig#([A-Za-z0-9_-]{43})/.exec(body)![1]!;
  const posted = async (path: string, body: object) => {
    const { status, body: bytes } = await test.anonymous.call('POST', `/api/presence/${path}`, body);
    return { status, ...(JSON.parse(bytes.toString()) as Record<string, unknown>) };
  };
  const guestsOf = async (id: string, client = coordinator) =>
    (await client.send<{ meeting: { guests: Guest[] } }>(guests, { id })).data.meeting.guests;
  const invited = async (days = 14, given = {}) => {
    const { id } = await aMeeting(coordinator, days, given);
    await sent(coordinator, send, { id, version: 1 });
    return { id, token: tokenIn((await mails())[0]!) };
  };

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    const zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    const [humanitas, casca, elan] = await Promise.all(
      ['Humanitas', 'Casca', 'Elan wonen'].map((name) => aPartner(test, heemstede, name)),
    );
    await test.database.sql.query(`update coalition_membership set state = 'OBSERVER' where organisation_id = $1`, [
      casca,
    ]);
    await aContact(test, heemstede, humanitas!, 'directie@humanitas.example', ['COORDINATION']);
    // Nobody of Casca is written to about the coalition: the first with an address is.
    await aContact(test, heemstede, casca!, 'post@casca.example', ['ACTIONS']);
    expect(elan).toBeTruthy();
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    refused = [
      ...(['CLERK', 'ALDERMAN', 'COMMUNICATIONS', 'PARTNER'] as const).map((role): [string, TestClient, string] => [
        role,
        test.as({ role, tenantId: heemstede, organisationId: casca! }),
        'forbidden',
      ]),
      ['elsewhere', test.as({ role: 'COORDINATOR', tenantId: zandvoort }), 'not_found'],
      ['nobody', test.anonymous, 'unauthenticated'],
    ];
  }, 60_000);
  beforeEach(() => test.database.sql.query('truncate meeting, meeting_feed, mail_message, notice cascade'));
  afterAll(() => test.close());

  it('go to one contact of each member and observer, with agenda, link and appointment', async () => {
    const { id } = await invited();
    const found = await mails();
    expect(found.map(({ recipient, kind }) => [recipient, kind])).toEqual([
      ['directie@humanitas.example', 'meeting-invited'],
      ['post@casca.example', 'meeting-invited'],
    ]);
    expect(found[0]!.body).toContain('1. Opening (5 minuten)');
    expect(found[0]!.calendar.method).toBe('REQUEST');
    expect(read(found[0]!.calendar.file)).toMatchObject([
      { uid: `meeting-${id}@duizendbloemen`, sequence: 0, status: 'CONFIRMED', title: 'Bijeenkomst van de coalitie' },
    ]);
    expect(found[0]!.calendar.file).toContain('PARTSTAT=NEEDS-ACTION');
    expect(await guestsOf(id)).toMatchObject([
      { name: 'Casca', isReachable: true, answer: null, invitations: [{ name: 'Contactpersoon' }] },
      { name: 'Elan wonen', isReachable: false, invitations: [] },
      { name: 'Humanitas', isReachable: true },
    ]);
    const communications = test.as({ role: 'COMMUNICATIONS', tenantId: heemstede });
    expect((await guestsOf(id, communications))[0]!.invitations[0]!['name']).toBeNull();
  });

  it('keep one appointment: again, changed and called off under a number that rises, by the same link', async () => {
    const { id, token } = await invited();
    await sent(coordinator, send, { id, version: 2 });
    await sent(coordinator, change, { id, version: 3, ...aPlan(20) });
    await sent(coordinator, cancel, { id, version: 4, reason: 'Te weinig aanmeldingen' });
    const told = (await mails()).filter(({ recipient }) => recipient === 'directie@humanitas.example');
    expect(told.map(({ kind, calendar }) => [kind, calendar.method])).toEqual([
      ['meeting-invited', 'REQUEST'],
      ['meeting-changed', 'REQUEST'],
      ['meeting-changed', 'REQUEST'],
      ['meeting-cancelled', 'CANCEL'],
    ]);
    const events = told.map(({ calendar }) => read(calendar.file)[0]!);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
    expect(events.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3]);
    expect(events.at(-1)!.status).toBe('CANCELLED');
    expect(told.at(-1)!.body).toContain('Te weinig aanmeldingen');
    expect(told.slice(0, 3).map(tokenIn)).toEqual([token, token, token]);
    expect(await posted('open', { token })).toMatchObject({ status: 200, isCancelled: true });
    expect(await posted('answer', { token, answer: 'YES' })).toMatchObject({ status: 200, answer: null });
  });

  it('reach who came later, and refuse when there is nobody or the meeting is over', async () => {
    const { id } = await invited();
    const later = await aPartner(test, heemstede, 'Later lid');
    const contact = await aContact(test, heemstede, later, 'later@lid.example');
    await sent(coordinator, send, { id, version: 2 });
    expect((await mails()).filter(({ recipient }) => recipient === 'later@lid.example')).toMatchObject([
      { kind: 'meeting-invited' },
    ]);
    const token = tokenIn((await mails()).find(({ recipient }) => recipient === 'later@lid.example')!);
    await test.database.sql.query('delete from coalition_contact where id = $1', [contact]);
    expect(await posted('open', { token })).toMatchObject(invalid);
    const kept = await test.database.sql.query(
      `select name, email, token_sha256 from meeting_invitation where organisation_id = $1`,
      [later],
    );
    expect(kept.rows).toEqual([{ name: null, email: null, token_sha256: null }]);
    await hasBegun(test, id);
    expect(await refusal(coordinator, send, { id, version: 3 })).toBe('meeting.not_now');
    await test.database.sql.query(
      `delete from meeting_invitation; delete from coalition_membership where organisation_id = '${later}'`,
    );
    await test.database.sql.query('update coalition_contact set email = null');
    const other = await aMeeting(coordinator);
    expect(await refusal(coordinator, send, { id: other.id, version: 1 })).toBe('meeting.nobody_reached');
    await test.database.sql.query(
      `update coalition_contact set email = case when 'COORDINATION' = any (roles) then 'directie@humanitas.example'
        else 'post@casca.example' end`,
    );
  });

  it('are answered by the link, as often as one wants', async () => {
    const { id, token } = await invited();
    const before = (await test.database.sql.query('select * from meeting_invitation')).rows;
    for (let look = 0; look < 20; look += 1)
      expect(await posted('open', { token })).toMatchObject({ organisation: 'Humanitas', answer: null });
    expect((await test.database.sql.query('select * from meeting_invitation')).rows).toEqual(before);
    expect(await posted('answer', { token, answer: 'YES', remark: 'Met twee mensen' })).toMatchObject({
      status: 200,
      answer: { answer: 'YES', remark: 'Met twee mensen' },
    });
    expect(await posted('answer', { token, answer: 'NO' })).toMatchObject({ answer: { answer: 'NO', remark: null } });
    expect((await guestsOf(id)).find(({ name }) => name === 'Humanitas')).toMatchObject({ answer: 'NO' });
    expect(await posted('answer', { token, answer: 'MISSCHIEN' })).toMatchObject({ status: 400, code: 'bad_input' });
  });

  it('are answered by who signs in for the organisation, over what was said by mail', async () => {
    const { id, token } = await invited();
    const organisationOf = async (name: string) =>
      (await test.database.sql.query<{ id: string }>('select id from organisation where name = $1', [name])).rows[0]!
        .id;
    const as = async (name: string) =>
      test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: await organisationOf(name) });
    const guestOf = (answered: { guests: Guest[] }, name: string) =>
      answered.guests.find((guest) => guest.name === name);
    await posted('answer', { token, answer: 'YES', remark: 'Met twee mensen' });
    const humanitas = await as('Humanitas');
    const said = await sent<{ guests: Guest[] }>(humanitas, answerAs, { meetingId: id, answer: 'NO', remark: 'Ziek' });
    expect(guestOf(said, 'Humanitas')).toMatchObject({
      answer: 'NO',
      invitations: [{ answer: 'NO', remark: 'Ziek' }],
      viewerCan: { answer: true },
    });
    expect(guestOf(said, 'Casca')).toMatchObject({ answer: null, viewerCan: { answer: false } });
    // Without anybody who was mailed; and again, which is one answer.
    const elan = await as('Elan wonen');
    await Promise.all(
      Array.from({ length: 20 }, () => sent(elan, answerAs, { meetingId: id, answer: 'MAYBE', remark: null })),
    );
    expect((await guestsOf(id)).find(({ name }) => name === 'Elan wonen')).toMatchObject({
      answer: 'MAYBE',
      invitations: [{ name: null, answer: 'MAYBE' }],
    });
    const lines = await test.database.sql.query(
      `select 1 from audit_event where type = 'meeting.answered'
      and subject_id = $1`,
      [id],
    );
    expect(lines.rowCount).toBe(3);
    const before = (await test.database.sql.query('select * from meeting_invitation order by id')).rows;
    const stranger = test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: randomUUID() });
    for (const [who, client, code] of [
      ...refused.filter(([role]) => role !== 'PARTNER'),
      ['stranger', stranger, 'not_found'],
      ['coordinator', coordinator, 'not_found'],
    ] as [string, TestClient, string][])
      expect([who, await refusal(client, answerAs, { meetingId: id, answer: 'YES' })]).toEqual([who, code]);
    expect(await refusal(humanitas, answerAs, { meetingId: id, answer: 'YES', remark: 'x'.repeat(301) })).toBe(
      'bad_input',
    );
    expect(await refusal(humanitas, answerAs, { meetingId: randomUUID(), answer: 'YES' })).toBe('not_found');
    const unsent = await aMeeting(coordinator);
    expect(await refusal(humanitas, answerAs, { meetingId: unsent.id, answer: 'YES' })).toBe('meeting.not_now');
    await hasBegun(test, id);
    expect(await refusal(humanitas, answerAs, { meetingId: id, answer: 'YES' })).toBe('meeting.not_now');
    expect((await test.database.sql.query('select * from meeting_invitation order by id')).rows).toEqual(before);
  });

  it('take over what the organisation said before it had a contact person, as its one answer', async () => {
    const { id } = await invited();
    const { rows } = await test.database.sql.query<{ id: string }>(
      `select id from organisation where name = 'Elan wonen'`,
    );
    const elan = rows[0]!.id;
    const asElan = test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: elan });
    const answers = async () => (await guestsOf(id)).find(({ name }) => name === 'Elan wonen');
    await sent(asElan, answerAs, { meetingId: id, answer: 'YES', remark: 'Met zijn tweeën' });
    const first = await aContact(test, heemstede, elan, 'een@elan.example');
    await sent(coordinator, send, { id, version: 2 });
    expect(await answers()).toMatchObject({
      answer: 'YES',
      invitations: [{ name: 'Contactpersoon', answer: 'YES', remark: 'Met zijn tweeën' }],
    });
    const tokenOf = async (email: string) => tokenIn((await mails()).findLast(({ recipient }) => recipient === email)!);
    const left = await tokenOf('een@elan.example');
    expect(await posted('answer', { token: left, answer: 'MAYBE' })).toMatchObject({ status: 200 });
    expect(await answers()).toMatchObject({ answer: 'MAYBE', invitations: [{ answer: 'MAYBE' }] });
    // Who left is answered for by who came, and the old link stays dead.
    await test.database.sql.query('delete from coalition_contact where id = $1', [first]);
    const second = await aContact(test, heemstede, elan, 'twee@elan.example');
    await sent(coordinator, send, { id, version: 3 });
    expect(await answers()).toMatchObject({ answer: 'MAYBE', invitations: [{ answer: 'MAYBE' }] });
    expect(await posted('open', { token: left })).toMatchObject(invalid);
    expect(await posted('answer', { token: await tokenOf('twee@elan.example'), answer: 'NO' })).toMatchObject({
      status: 200,
    });
    expect(await answers()).toMatchObject({ answer: 'NO', invitations: [{ answer: 'NO' }] });
    await test.database.sql.query('delete from coalition_contact where id = $1', [second]);
  });

  it('are one answer of two hundred at once', async () => {
    const { id, token } = await invited();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => posted('answer', { token, answer: 'YES', remark: null })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { rows } = await test.database.sql.query<{ answers: string; lines: string }>(
      `select (select count(*) from meeting_invitation where answer is not null) as answers,
        (select count(*) from audit_event where type = 'meeting.answered' and subject_id = $1) as lines`,
      [id],
    );
    expect(rows).toEqual([{ answers: '1', lines: '1' }]);
  });

  it('have links of which each that is wrong gets the same answer and changes nothing', async () => {
    const { id, token } = await invited();
    const forged = randomBytes(32).toString('base64url');
    expect(await posted('open', { token: forged })).toMatchObject(invalid);
    expect(await posted('answer', { token: forged, answer: 'YES' })).toMatchObject(invalid);
    const begin = await test.database.sql.query<{ at: string }>('select starts_at::text as at from meeting');
    await hasBegun(test, id, 2);
    expect(await posted('open', { token })).toMatchObject(invalid);
    expect(await posted('answer', { token, answer: 'YES' })).toMatchObject(invalid);
    await test.database.sql.query('update meeting set starts_at = $2 where id = $1', [id, begin.rows[0]!.at]);
    await test.database.sql.query('delete from coalition_contact where email = $1', ['directie@humanitas.example']);
    expect(await posted('open', { token })).toMatchObject(invalid);
    expect((await test.database.sql.query('select 1 from meeting_invitation where answer is not null')).rowCount).toBe(
      0,
    );
    const { rows } = await test.database.sql.query<{ id: string }>(
      `select id from organisation where name = 'Humanitas'`,
    );
    await aContact(test, heemstede, rows[0]!.id, 'directie@humanitas.example', ['COORDINATION']);
  });

  it('are sent, and the address for calendars made, by the coordinator alone', async () => {
    const { id } = await aMeeting(coordinator);
    for (const [who, client, code] of refused) {
      expect([who, await refusal(client, send, { id, version: 1 })]).toEqual([who, code]);
      for (const document of [renew, revoke]) {
        if (who === 'elsewhere') continue;
        const { errors } = await client.send(document, {}, randomUUID());
        expect([who, errors?.[0]?.extensions.code]).toEqual([who, code]);
      }
    }
    expect(await mails()).toEqual([]);
    const path = `/api/meetings/${id}/afspraak.ics`;
    expect((await test.anonymous.call('GET', path)).status).toBe(401);
    for (const [who, client] of refused) {
      const { status } = await client.call('GET', path);
      expect([who, status]).toEqual([who, { CLERK: 403, elsewhere: 404, nobody: 401 }[who] ?? 200]);
    }
    expect((await test.database.sql.query('select 1 from meeting_feed')).rowCount).toBe(0);
  });

  it('stand in a calendar with all meetings, at an address that can be renewed and stopped', async () => {
    const first = await aMeeting(coordinator, 14);
    const off = await aMeeting(coordinator, 30, { title: 'Komt te vervallen' });
    await sent(coordinator, cancel, { id: off.id, version: 1, reason: 'Vakantie' });
    const old = await aMeeting(coordinator, 5, { title: 'Lang geleden' });
    await hasBegun(test, old.id, 400);
    const made = async () =>
      (await coordinator.send<{ renewMeetingFeed: { address: string } }>(renew, {}, randomUUID())).data.renewMeetingFeed
        .address;
    const path = (address: string) => new URL(address).pathname + new URL(address).search;
    const address = await made();
    const { status, body, headers } = await test.anonymous.call('GET', path(address));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(read(body.toString())).toMatchObject([
      { uid: `meeting-${first.id}@duizendbloemen`, status: 'CONFIRMED' },
      { uid: `meeting-${off.id}@duizendbloemen`, status: 'CANCELLED', sequence: 1 },
    ]);
    expect(
      (await test.database.sql.query<{ t: Buffer }>('select token_sha256 as t from meeting_feed')).rows[0]!.t,
    ).toHaveLength(32);
    const next = await made();
    const wrong = `/api/meetings/agenda.ics?sleutel=${randomBytes(32).toString('base64url')}`;
    for (const dead of [
      path(address),
      wrong,
      '/api/meetings/agenda.ics',
      '/api/meetings/agenda.ics?sleutel=a&sleutel=b',
    ])
      expect((await test.anonymous.call('GET', dead)).status).toBe(404);
    expect((await test.anonymous.call('GET', path(next))).status).toBe(200);
    await coordinator.send(revoke, {}, randomUUID());
    await coordinator.send(revoke, {}, randomUUID());
    expect((await test.anonymous.call('GET', path(next))).status).toBe(404);
  });

  it.each([
    // On 28 March 2027 the clock goes from 2:00 to 3:00, on 31 October from 3:00 back to 2:00.
    ['2027-03-28T01:30:00+01:00', '2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'],
    ['2027-03-28T14:00:00+02:00', '2027-03-28T12:00:00.000Z', '2027-03-28T13:00:00.000Z'],
    ['2027-10-31T02:30:00+02:00', '2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'],
    ['2027-10-31T14:00:00+01:00', '2027-10-31T13:00:00.000Z', '2027-10-31T14:00:00.000Z'],
  ])('are at the same moment in every calendar when the clock changes: %s', async (startsAt, from, until) => {
    await invited(1, { startsAt, minutes: 60 });
    expect(read((await mails())[0]!.calendar.file)).toMatchObject([{ from, until }]);
  });
});
