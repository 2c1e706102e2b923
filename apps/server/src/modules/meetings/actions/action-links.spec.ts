import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { daysAfter, dutchDay } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { Clock } from '../../../platform/clock/clock.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { MeetingsModule } from '../meetings.module.js';
import { ActionRemindersJob } from './action-reminders.job.js';
import { aContact, actionTokens, anAction } from './actions.builders.js';

const COORDINATOR = '44444444-4444-4444-8444-444444444444';
const ANS = 'ans@ggd.example';
const invalid = { http: 400, code: 'action.link_invalid' };
const today = dutchDay(new Date());
const inAWeek = daysAfter(today, 7);

describe('an action that is reminded of by mail', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let ggd: string;
  let ggdByTheSea: string;
  let ans: string;
  let coordinator: TestClient;
  let neighbour: TestClient;
  const remind = () => test.get(ActionRemindersJob).remind();
  const posted = async (path: string, body: object) => {
    const { status, body: bytes } = await test.anonymous.call('POST', `/api/actions/${path}`, body);
    return { http: status, ...(JSON.parse(bytes.toString()) as Record<string, unknown>) };
  };
  const answered = (token: string, answer = 'DONE', more: object = {}) => posted('answer', { token, answer, ...more });
  const mails = async () =>
    (
      await test.database.sql.query<{ recipient: string; body: string; tenant_id: string | null }>(
        `select recipient, body, tenant_id from mail_message where kind = 'action-reminder' order by created_at`,
      )
    ).rows;
  const count = async (table: string) =>
    Number((await test.database.sql.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]!.count);
  const rows = async () => ({
    actions: (await test.database.sql.query('select * from coalition_action order by id')).rows,
    steps: (await test.database.sql.query('select * from coalition_action_step order by id')).rows,
    links: (await test.database.sql.query('select * from action_link order by id')).rows,
    notices: (await test.database.sql.query('select * from notice order by id')).rows,
  });
  const change = async (input: object) =>
    coordinator.send('mutation($input: ChangeCoalitionActionInput!) { changeCoalitionAction(input: $input) { id } }', {
      input,
    });
  /** A reminded action; gives its id and the token that was mailed. */
  const reminded = async (input: object = {}) => {
    const { id, version } = await anAction(coordinator, { organisationId: ggd, dueOn: inAWeek, ...input });
    await remind();
    return { id, version, token: (await actionTokens(test, ANS)).at(-1)! };
  };

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    ggd = await aPartner(test, heemstede, 'GGD Kennemerland');
    ggdByTheSea = await aPartner(test, zandvoort, 'GGD aan zee');
    await test.database.sql.query(
      `insert into person (id, email, display_name) values ('${COORDINATOR}', 'noor@heemstede.example', 'Noor')`,
    );
    await test.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role) values ('${heemstede}', '${COORDINATOR}', 'COORDINATOR')`,
    );
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: COORDINATOR });
    neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      'truncate coalition_action, coalition_contact, mail_message, outbox, notice, mail_trouble cascade',
    );
    ans = await aContact(test, heemstede, ggd, ANS);
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => test.close());

  it('is one mail for each address, over all actions and coalitions, and reads across no wall', async () => {
    await aContact(test, zandvoort, ggdByTheSea, 'ANS@ggd.example');
    await anAction(coordinator, { organisationId: ggd, what: 'Cijfers delen', dueOn: inAWeek });
    await anAction(coordinator, { organisationId: ggd, what: 'Zaal zoeken', dueOn: today });
    await anAction(neighbour, { organisationId: ggdByTheSea, what: 'Strandwandeling', dueOn: inAWeek });
    await anAction(coordinator, { organisationId: ggd, what: 'Nog lang niet', dueOn: daysAfter(today, 8) });
    await anAction(coordinator, { organisationId: ggd, what: 'Zonder dag' });
    await remind();
    const [mail, ...rest] = await mails();
    expect(rest).toEqual([]);
    // The mail is of the platform itself: no workspace can read it.
    expect(mail).toMatchObject({ recipient: expect.stringMatching(/^ans@ggd\.example$/i) as unknown, tenant_id: null });
    for (const text of ['Cijfers delen', 'Zaal zoeken', 'Strandwandeling', 'Heemstede', 'Zandvoort', 'vandaag'])
      expect(mail!.body).toContain(text);
    expect(mail!.body).not.toContain('Nog lang niet');
    expect(mail!.body).not.toContain('Zonder dag');
    expect(mail!.body.match(/\/actie#/g)).toHaveLength(3);
    for (const [tenantId, own] of [
      [heemstede, 2],
      [zandvoort, 1],
    ] as const)
      await test.db.run({ tenantId, actorId: null }, async () => {
        expect(await test.db.query('select tenant_id from action_link where tenant_id <> $1', [tenantId])).toEqual([]);
        expect(await test.db.query('select 1 from action_link')).toHaveLength(own);
        expect(await test.db.query('select 1 from action_reminder')).toHaveLength(own);
        expect(await test.db.query('select 1 from mail_message')).toEqual([]);
      });
    // What works for the platform sees the links and no action.
    await test.db.asSystem('look', async () => {
      expect(await test.db.query('select 1 from coalition_action')).toEqual([]);
      expect(await test.db.query('select 1 from coalition_action_step')).toEqual([]);
    });
  });

  it('is reminded of a week before and on the day, once each, also when two runs meet', async () => {
    const { token } = await reminded();
    await Promise.all([remind(), remind(), remind()]);
    expect(await mails()).toHaveLength(1);
    expect(await count('outbox')).toBe(1);
    const clock = test.get(Clock);
    for (const [day, sent] of [
      [1, 1],
      [6, 1],
      [7, 2],
      [8, 2],
      [40, 2],
    ] as const) {
      jest.spyOn(clock, 'now').mockReturnValue(new Date(`${daysAfter(today, day)}T11:00:00Z`));
      await Promise.all([remind(), remind()]);
      expect([day, (await mails()).length]).toEqual([day, sent]);
    }
    expect(new Set(await actionTokens(test, ANS)).size).toBe(2);
    expect((await posted('open', { token })).http).toBe(200);
  });

  it('is not reminded of where its municipality wants no reminders, and is again when it does', async () => {
    const choose = (tenantId: string, areSent: boolean) =>
      test.database.sql.query(
        `insert into municipality_settings (tenant_id, reminds_of_actions) values ($1, $2)
          on conflict (tenant_id) do update set reminds_of_actions = $2`,
        [tenantId, areSent],
      );
    await aContact(test, zandvoort, ggdByTheSea, ANS);
    await anAction(coordinator, { organisationId: ggd, dueOn: inAWeek, what: 'Cijfers delen' });
    await anAction(neighbour, { organisationId: ggdByTheSea, dueOn: inAWeek, what: 'Strandwandeling' });
    await choose(heemstede, false);
    await remind();
    expect(await mails()).toHaveLength(1);
    expect((await mails())[0]!.body).toContain('Strandwandeling');
    expect((await mails())[0]!.body).not.toContain('Cijfers delen');
    await choose(heemstede, true);
    await remind();
    expect(await mails()).toHaveLength(2);
    expect((await mails())[1]!.body).toContain('Cijfers delen');
    expect((await mails())[1]!.body).not.toContain('Strandwandeling');
  });

  it('is on the day by the clock of Amsterdam, and not before seven in the morning', async () => {
    const clock = test.get(Clock);
    const at = (moment: string) => jest.spyOn(clock, 'now').mockReturnValue(new Date(moment));
    await anAction(coordinator, { organisationId: ggd, dueOn: '2027-07-08' });
    at('2027-06-30T21:59:00Z');
    await remind();
    expect(await mails()).toHaveLength(0);
    at('2027-06-30T22:01:00Z');
    await test.get(ActionRemindersJob).lookAhead();
    expect(await mails()).toHaveLength(0);
    at('2027-07-01T05:00:00Z');
    await test.get(ActionRemindersJob).lookAhead();
    expect(await mails()).toHaveLength(1);
    expect((await mails())[0]!.body).toContain('over 7 dagen');
  });

  it('goes on after a run that was cut short: nothing is lost and nothing comes twice', async () => {
    await aContact(test, zandvoort, ggdByTheSea, 'ander@ggd.example');
    await anAction(coordinator, { organisationId: ggd, dueOn: inAWeek });
    await anAction(neighbour, { organisationId: ggdByTheSea, dueOn: inAWeek });
    // The second mail cannot be promised: its marks and links go with it.
    await test.database.sql.query(
      `create function refuse_second() returns trigger language plpgsql as $$ begin
         if (select count(*) from mail_message) >= 2 then raise exception 'cut short'; end if; return new; end $$;
       create trigger refuse_second after insert on mail_message for each row execute function refuse_second()`,
    );
    await expect(remind()).rejects.toThrow();
    expect([await count('mail_message'), await count('action_reminder'), await count('action_link')]).toEqual([
      1, 1, 1,
    ]);
    await test.database.sql.query('drop function refuse_second cascade');
    await remind();
    await remind();
    expect([await count('mail_message'), await count('action_reminder'), await count('action_link')]).toEqual([
      2, 2, 2,
    ]);
  });

  it('is not mailed where mail does not arrive, where another day was asked, and once it is settled', async () => {
    await test.database.sql.query(
      `insert into mail_trouble (address_sha256, complained_at) values (sha256('${ANS}'), now())`,
    );
    await anAction(coordinator, { organisationId: ggd, dueOn: inAWeek });
    await remind();
    expect(await mails()).toEqual([]);
    await test.database.sql.query(`truncate mail_trouble; update coalition_action set proposed_due_on = '2030-01-01'`);
    await remind();
    await test.database.sql.query(
      `update coalition_action set proposed_due_on = null, status = 'DONE', settled_at = now()`,
    );
    await remind();
    expect(await mails()).toEqual([]);
  });

  it('is shown by its link, however often it is followed, and nothing changes', async () => {
    const { token } = await reminded({ what: 'Cijfers delen' });
    const before = await rows();
    for (let look = 0; look < 20; look += 1) expect((await posted('open', { token })).http).toBe(200);
    for (const method of ['GET', 'PUT', 'DELETE'] as const)
      expect((await test.anonymous.call(method, `/api/actions/answer?token=${token}&answer=DONE`)).status).toBe(404);
    expect(await rows()).toEqual(before);
    expect(await posted('open', { token })).toEqual({
      http: 200,
      status: 'OPEN',
      municipality: 'Heemstede',
      coalition: 'de lokale coalitie',
      organisation: 'GGD Kennemerland',
      what: 'Cijfers delen',
      dueOn: inAWeek,
      meeting: null,
      answer: null,
    });
  });

  it.each([
    ['DONE', {}, { status: 'DONE' }],
    ['NEEDS_HELP', { remark: 'Een auto' }, { status: 'NEEDS_HELP', remark: 'Een auto' }],
    ['OTHER_DAY', { dueOn: daysAfter(today, 30) }, { status: 'OPEN' }],
    ['STOPPED', { remark: 'Geen mensen' }, { status: 'STOPPED', remark: 'Geen mensen' }],
  ])('takes the answer %s, tells the coordinator, and keeps the step', async (answer, more, state) => {
    const { id, token } = await reminded();
    expect(await answered(token, answer, more)).toMatchObject({ answer: { answer } });
    const { actions, steps, notices } = await rows();
    expect(actions).toMatchObject([state]);
    expect(steps.find(({ by_mail }) => by_mail)).toMatchObject({
      kind: answer === 'OTHER_DAY' ? 'DAY_PROPOSED' : 'MOVED',
      person_id: null,
    });
    expect(notices).toMatchObject([
      {
        person_id: COORDINATOR,
        kind: answer === 'NEEDS_HELP' ? 'ACTION_NEEDS_HELP' : 'ACTION_ANSWERED',
        address: `/werkruimte/acties?actie=${id}`,
      },
    ]);
  });

  it('asks for what an answer needs, and is not answered without', async () => {
    const { token } = await reminded();
    const before = await rows();
    for (const [answer, more] of [
      ['NEEDS_HELP', {}],
      ['STOPPED', { remark: '  ' }],
      ['OTHER_DAY', {}],
      ['OTHER_DAY', { dueOn: daysAfter(today, -1) }],
      ['OTHER_DAY', { dueOn: '2026-02-30' }],
      ['OPEN', {}],
    ] as const)
      expect(await answered(token, answer, more)).toMatchObject({ http: 400, code: 'bad_input' });
    expect(await rows()).toEqual(before);
  });

  it('has one answer of 200 at once and of a late one, and everybody sees that one', async () => {
    const { id, token } = await reminded();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => answered(token, 'NEEDS_HELP', { remark: `Hulp ${index}` })),
    );
    const late = await answered(token, 'DONE');
    expect(new Set([...answers, late].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(late).toMatchObject({ answer: { answer: 'NEEDS_HELP' } });
    const { steps, notices } = await rows();
    expect(steps.filter(({ by_mail }) => by_mail)).toHaveLength(1);
    expect(notices).toHaveLength(1);
    const { rows: lines } = await test.database.sql.query(
      `select 1 from audit_event where type = 'action.moved' and subject_id = $1`,
      [id],
    );
    expect(lines).toHaveLength(1);
  });

  it('gives one answer for every link that does not stand, and changes nothing', async () => {
    const refusedBoth = async (token: string) => {
      const before = await rows();
      expect(await posted('open', { token })).toMatchObject(invalid);
      expect(await answered(token)).toMatchObject(invalid);
      expect(await rows()).toEqual(before);
    };
    for (let guess = 0; guess < 20; guess += 1) await refusedBoth(randomBytes(32).toString('base64url'));
    const expired = await reminded();
    await test.database.sql.query(`update action_link set expires_at = now() - interval '1 second'`);
    await refusedBoth(expired.token);
    // Settled by others before anybody answered by this link.
    const settled = await reminded();
    await test.database.sql.query(`update coalition_action set status = 'DONE', settled_at = now() where id = $1`, [
      settled.id,
    ]);
    await refusedBoth(settled.token);
    // Of another contact person of the organisation, then back: what was mailed before stays dead.
    const other = await aContactBeside();
    const handed = await reminded({ contactId: ans });
    await change({ id: handed.id, version: 1, what: 'Iets', organisationId: ggd, contactId: other });
    await refusedBoth(handed.token);
    await change({ id: handed.id, version: 2, what: 'Iets', organisationId: ggd, contactId: null });
    await refusedBoth(handed.token);
    // The address is somebody else's, then the contact person is gone.
    const left = await reminded({ contactId: ans });
    await test.database.sql.query(`update coalition_contact set email = 'nieuw@ggd.example' where id = $1`, [ans]);
    await refusedBoth(left.token);
    await test.database.sql.query(`update coalition_contact set email = $2 where id = $1`, [ans, ANS]);
    expect((await posted('open', { token: left.token })).http).toBe(200);
    await test.database.sql.query('delete from coalition_contact where id = $1', [ans]);
    await refusedBoth(left.token);
  });

  it('lives until thirty days after the day of the action', async () => {
    await reminded();
    const { rows: links } = await test.database.sql.query<{ last: string }>(
      `select to_char((expires_at - interval '1 second') at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI:SS') as last
        from action_link`,
    );
    expect(links).toEqual([{ last: `${daysAfter(inAWeek, 30)} 23:59:59` }]);
  });

  /** As the organisation has it once several contact persons are kept. */
  async function aContactBeside(): Promise<string> {
    await test.database.sql.query(
      'alter table coalition_contact drop constraint if exists uq_coalition_contact_organisation',
    );
    return aContact(test, heemstede, ggd, 'piet@ggd.example', 'Piet');
  }
});
