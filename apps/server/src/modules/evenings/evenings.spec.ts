import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { IdentityModule } from '../identity/identity.module.js';
import {
  aMunicipality,
  anInvitation,
  anOfferedWording,
  aSignature,
  aSigner,
  codeOf,
  invite,
  mailedCode,
  posted,
  whileItWaits,
} from '../commitments/commitments.builders.js';
import { anEvening } from './evenings.builders.js';
import { EveningsModule } from './evenings.module.js';

type Evening = {
  id: string;
  code: string;
  title: string;
  milestones: number[];
  version: number;
  municipalities: { cbsCode: string }[];
};
const fields = 'id code title startsAt endsAt place organisers milestones version municipalities { cbsCode name }';
const list = `{ signingEvents { ${fields} } }`;
const plan = `mutation($input: PlanSigningEventInput!) { planSigningEvent(input: $input) { ${fields} } }`;
const change = `mutation($input: ChangeSigningEventInput!) { changeSigningEvent(input: $input) { ${fields} } }`;
/** Lower than they are set to, so that each is met, and above the fifty taps of one person. */
const PER_DOOR = 60;
const PER_DEVICE = 2;
const vouch = 'mutation($input: VouchInput!) { vouchAtEvent(input: $input) { code minutes } }';
const input = {
  title: 'Inspiratieavond',
  startsAt: '2027-05-22T18:00:00+02:00',
  endsAt: '2027-05-22T21:00:00+02:00',
  place: 'Den Haag',
  organisers: ['VWS', 'VNG'],
  milestones: [100],
  cbsCodes: ['GM0397'],
};

describe('an evening', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let adviser: TestClient;
  let witness: TestClient;
  let sha256: string;
  const planned = async () =>
    (await adviser.send<{ planSigningEvent: Evening }>(plan, { input })).data.planSigningEvent;
  const vouched = async (eventId: string, cbsCode = 'GM0397') =>
    (await witness.send<{ vouchAtEvent: { code: string } }>(vouch, { input: { eventId, cbsCode } }, randomUUID())).data
      .vouchAtEvent.code;
  const sign = (event: { code: string }, municipality: string, more: object) =>
    posted(test, '/api/signing/sign', { event: event.code, municipality, ...aSignature(sha256, { ...more }) });
  const signatures = async () =>
    (
      await test.database.sql.query<{
        tenant_id: string;
        means: string;
        witness_name: string | null;
        place: string | null;
        event_id: string;
      }>('select tenant_id, means, witness_name, place, event_id from commitment_signature')
    ).rows;

  beforeAll(async () => {
    test = await testApp([IdentityModule, EveningsModule], {
      SIGNING_ATTEMPTS_PER_DOOR: String(PER_DOOR),
      SIGNING_ATTEMPTS_PER_DEVICE: String(PER_DEVICE),
    });
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    adviser = test.as({ role: 'NATIONAL_ADVISER', personId: '11111111-1111-4111-8111-111111111111' });
    witness = test.as({ role: 'NATIONAL_ADVISER', personId: '22222222-2222-4222-8222-222222222222' });
    await test.database.sql.query(`insert into person (id, email, display_name)
        values ('11111111-1111-4111-8111-111111111111', 'adviseur@voorbeeld.example', 'Planner'),
      ('22222222-2222-4222-8222-222222222222', 'getuige@voorbeeld.example', 'Testpersoon')`);
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      `truncate signing_event, commitment_wording, commitment, mail_message, mutation_answer, sign_in_attempt cascade;
        update municipality set status = 'PROSPECT', joined_on = null`,
    );
    sha256 = await anOfferedWording(test, 't1');
  });
  afterAll(() => test.close());

  it('is planned with its guests, shown by its code and changed by one person at a time', async () => {
    const evening = await planned();
    expect(evening).toMatchObject({
      title: 'Inspiratieavond',
      milestones: [100],
      municipalities: [{ cbsCode: 'GM0397', name: 'Heemstede' }],
    });
    const { body } = await test.anonymous.call('GET', `/api/signing-events/${evening.code}`);
    expect(JSON.parse(body.toString())).toMatchObject({
      title: 'Inspiratieavond',
      municipalities: [{ cbsCode: 'GM0397' }],
    });
    const more = { ...input, id: evening.id, version: evening.version, cbsCodes: ['GM0473'], milestones: [100, 120] };
    expect(
      (await adviser.send<{ changeSigningEvent: Evening }>(change, { input: more })).data.changeSigningEvent,
    ).toMatchObject({ milestones: [100, 120], version: 2, municipalities: [{ cbsCode: 'GM0473' }] });
    const late = await adviser.send(change, { input: { ...more, title: 'Andere titel' } });
    expect(late.errors![0]!.extensions).toMatchObject({
      code: 'conflict',
      details: { current: { version: 2, title: 'Inspiratieavond' } },
    });
    expect((await adviser.send<{ signingEvents: Evening[] }>(list)).data.signingEvents).toHaveLength(1);
  });

  it('is not planned backwards, without organisers or for codes that are none', async () => {
    expect(codeOf(await adviser.send(plan, { input: { ...input, endsAt: '2027-05-22T17:00:00+02:00' } }))).toBe(
      'signing_event.ends_before_start',
    );
    expect(codeOf(await adviser.send(plan, { input: { ...input, endsAt: '2027-05-23T18:00:01+02:00' } }))).toBe(
      'signing_event.too_long',
    );
    for (const wrong of [
      { organisers: [] },
      { cbsCodes: ['Heemstede'] },
      { cbsCodes: ['GM0397', 'GM9999'] },
      { milestones: [0] },
      { title: '' },
      { startsAt: 'morgen' },
      { startsAt: '2027-05-22T18:00:00' },
      { endsAt: '2027-05-22T21:00:00' },
    ]) {
      expect(codeOf(await adviser.send(plan, { input: { ...input, ...wrong } }))).toBe('bad_input');
    }
    expect((await test.database.sql.query('select 1 from signing_event')).rows).toEqual([]);
  });

  it('is planned, changed and witnessed by the programme alone', async () => {
    const { id, version } = await planned();
    for (const client of [
      test.as({ role: 'COORDINATOR', tenantId: heemstede }),
      test.as({ role: 'ALDERMAN', tenantId: heemstede }),
      test.as({ role: 'VNG_ADVISER' }),
    ]) {
      for (const [document, given] of [
        [plan, input],
        [change, { ...input, id, version }],
        [vouch, { eventId: id, cbsCode: 'GM0397' }],
      ] as const)
        expect(codeOf(await client.send(document, { input: given }))).toBe('forbidden');
      expect(codeOf(await client.send(list))).toBe('forbidden');
    }
    expect(codeOf(await test.anonymous.send(vouch, { input: { eventId: id, cbsCode: 'GM0397' } }))).toBe(
      'unauthenticated',
    );
    expect(codeOf(await adviser.send(change, { input: { ...input, id: randomUUID(), version: 1 } }))).toBe('not_found');
    expect(codeOf(await adviser.send(vouch, { input: { eventId: randomUUID(), cbsCode: 'GM0397' } }))).toBe(
      'not_found',
    );
    expect(codeOf(await adviser.send(vouch, { input: { eventId: id, cbsCode: 'GM0473' } }))).toBe('bad_input');
    expect((await test.anonymous.call('GET', '/api/signing-events/bestaatniet')).status).toBe(404);
    expect((await test.database.sql.query('select 1 from witness_code')).rows).toEqual([]);
  });

  it('is witnessed by somebody else than who planned it or invited the municipality', async () => {
    const { id, version } = await planned();
    expect(codeOf(await adviser.send(vouch, { input: { eventId: id, cbsCode: 'GM0397' } }))).toBe(
      'signing_event.own_witness',
    );
    expect((await witness.send(vouch, { input: { eventId: id, cbsCode: 'GM0397' } })).errors).toBeUndefined();
    expect(
      (await witness.send(change, { input: { ...input, id, version, cbsCodes: ['GM0397', 'GM0473'] } })).errors,
    ).toBeUndefined();
    expect((await witness.send(vouch, { input: { eventId: id, cbsCode: 'GM0397' } })).errors).toBeUndefined();
    for (const involved of [adviser, witness])
      expect(codeOf(await involved.send(vouch, { input: { eventId: id, cbsCode: 'GM0473' } }))).toBe(
        'signing_event.own_witness',
      );
    const third = test.as({ role: 'PROGRAMME_ADMIN', personId: '33333333-3333-4333-8333-333333333333' });
    await test.database.sql.query(
      `insert into person (id, email, display_name) values ('33333333-3333-4333-8333-333333333333',
        'derde@voorbeeld.example', 'Derde') on conflict do nothing`,
    );
    expect((await third.send(vouch, { input: { eventId: id, cbsCode: 'GM0473' } })).errors).toBeUndefined();
    const guests =
      'query($eventId: ID!) { signingEventGuests(eventId: $eventId) { cbsCode viewerCan { vouch } addresses toldAt } }';
    const seenBy = async (client: TestClient) =>
      (await client.send<{ signingEventGuests: object[] }>(guests, { eventId: id })).data.signingEventGuests;
    expect(await seenBy(witness)).toEqual([
      { cbsCode: 'GM0397', viewerCan: { vouch: true }, addresses: 0, toldAt: null },
      { cbsCode: 'GM0473', viewerCan: { vouch: false }, addresses: 0, toldAt: null },
    ]);
    expect(await seenBy(adviser)).toMatchObject([{ viewerCan: { vouch: false } }, { viewerCan: { vouch: false } }]);
    expect(codeOf(await test.as({ role: 'COORDINATOR', tenantId: heemstede }).send(guests, { eventId: id }))).toBe(
      'forbidden',
    );
  });

  it('is no more witnessed by who moved it, also not with a code they gave before', async () => {
    const { id, code, version } = await planned();
    const witnessCode = await vouched(id);
    const [startsAt, endsAt] = [-1, 1].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
    expect((await witness.send(change, { input: { ...input, id, version, startsAt, endsAt } })).errors).toBeUndefined();
    expect(codeOf(await witness.send(vouch, { input: { eventId: id, cbsCode: 'GM0397' } }))).toBe(
      'signing_event.own_witness',
    );
    expect(await sign({ code }, 'GM0397', { witnessCode })).toMatchObject({ status: 400, code: 'signing.code_wrong' });
    const guests = 'query($eventId: ID!) { signingEventGuests(eventId: $eventId) { viewerCan { vouch } } }';
    expect((await witness.send(guests, { eventId: id })).data).toEqual({
      signingEventGuests: [{ viewerCan: { vouch: false } }],
    });
    expect(await signatures()).toEqual([]);
  });

  it('lets an invited municipality sign with a witness who is there, recorded with name and place', async () => {
    const evening = await anEvening(test, ['GM0397']);
    const code = await vouched(evening.id);
    expect(code).toMatch(/^\d{8}$/);
    expect(await posted(test, '/api/signing/open', { event: evening.code, municipality: 'GM0397' })).toMatchObject({
      status: 200,
      municipality: 'Heemstede',
      address: null,
      signer: null,
    });
    expect(await sign(evening, 'GM0397', { witnessCode: code })).toMatchObject({ status: 200, isConditional: true });
    expect(await signatures()).toEqual([
      { tenant_id: heemstede, means: 'WITNESS', witness_name: 'Testpersoon', place: 'Den Haag', event_id: evening.id },
    ]);
    expect(
      (
        await test.database.sql.query<{ row: string }>(
          `select row_to_json(w)::text as row from witness_code w union all select row_to_json(a)::text
            from audit_event a union all select row_to_json(m)::text from mutation_answer m union all
            select row_to_json(o)::text from outbox o`,
        )
      ).rows.some(({ row }) => row.includes(code)),
    ).toBe(false);
  });

  it('stands with its title beside the statement it was signed at, and beside that of no other municipality', async () => {
    const evening = await anEvening(test, ['GM0397', 'GM0473']);
    await sign(evening, 'GM0397', { witnessCode: await vouched(evening.id) });
    await anInvitation(test, test.as({ role: 'COORDINATOR', tenantId: zandvoort }));
    const titles = '{ commitments { commitments { eventTitle } } }';
    for (const [tenantId, eventTitle] of [
      [heemstede, 'Avond voor wethouders'],
      [zandvoort, null],
    ]) {
      const answer = await test.as({ role: 'COORDINATOR', tenantId: tenantId! }).send(titles);
      expect(answer.data).toEqual({ commitments: { commitments: [{ eventTitle }] } });
      expect(answer.statements).toBeLessThanOrEqual(5);
    }
    expect(codeOf(await test.as({ role: 'PARTNER', tenantId: heemstede }).send(titles))).toBe('forbidden');
    expect(codeOf(await test.anonymous.send(titles))).toBe('unauthenticated');
  });

  it('takes fifty taps at once as one signature', async () => {
    const evening = await anEvening(test, ['GM0397']);
    const witnessCode = await vouched(evening.id);
    const answers = await Promise.all(Array.from({ length: 50 }, () => sign(evening, 'GM0397', { witnessCode })));
    expect(new Set(answers.map((answer) => `${answer.status} ${String(answer['certificateCode'])}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(200);
    expect(await signatures()).toHaveLength(1);
    expect((await test.database.sql.query('select 1 from commitment')).rows).toHaveLength(1);
  });

  it('counts somebody who was invited by mail before as well', async () => {
    const coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    await coordinator.send(invite, { input: aSigner });
    const evening = await anEvening(test, ['GM0397']);
    const opened = await posted(test, '/api/signing/open', { event: evening.code, municipality: 'GM0397' });
    expect(opened).toMatchObject({ status: 200, signer: null, address: 'w•••@•••' });
    expect(JSON.stringify(opened)).not.toMatch(/Struijf|wethouder"|heemstede\.example/);
    expect(await posted(test, '/api/signing/code', { event: evening.code, municipality: 'GM0397' })).toMatchObject({
      status: 200,
      address: 'w•••@•••',
      minutes: 10,
    });
    expect(await posted(test, '/api/signing/code', { event: evening.code, municipality: 'GM0397' })).toMatchObject({
      status: 400,
      code: 'signing.code_too_soon',
    });
    expect(await sign(evening, 'GM0397', { code: await mailedCode(test, aSigner.email) })).toMatchObject({
      status: 200,
    });
    expect(await signatures()).toMatchObject([{ means: 'EMAIL_CODE', event_id: evening.id }]);
  });

  it('accepts no code that is used, expired, of another evening or made up', async () => {
    const evening = await anEvening(test, ['GM0397', 'GM0473']);
    const other = await anEvening(test, ['GM0397', 'GM0473']);
    const witnessCode = await vouched(evening.id);
    const wrong = { status: 400, code: 'signing.code_wrong' };
    expect(await sign(other, 'GM0397', { witnessCode })).toMatchObject(wrong);
    expect(
      await sign(evening, 'GM0397', { witnessCode: witnessCode === '00000000' ? '11111111' : '00000000' }),
    ).toMatchObject(wrong);
    expect(await sign(evening, 'GM0397', {})).toMatchObject(wrong);
    expect(await sign(evening, 'GM0397', { witnessCode })).toMatchObject({ status: 200 });
    expect(await sign(evening, 'GM0473', { witnessCode })).toMatchObject(wrong);
    const expired = await vouched(evening.id, 'GM0473');
    await test.database.sql.query(`update witness_code set expires_at = now() - interval '1 second'`);
    expect(await sign(evening, 'GM0473', { witnessCode: expired })).toMatchObject(wrong);
    expect((await signatures()).map(({ tenant_id }) => tenant_id)).toEqual([heemstede]);
  });

  it('lets a witness code prove nothing for another municipality than the one it was given for', async () => {
    const evening = await anEvening(test, ['GM0397', 'GM0473']);
    const witnessCode = await vouched(evening.id, 'GM0473');
    expect(
      await sign(evening, 'GM0397', { witnessCode, authority: 'MANDATE', authorityReference: 'M1' }),
    ).toMatchObject({ status: 400, code: 'signing.code_wrong' });
    expect(await sign(evening, 'GM0473', { witnessCode })).toMatchObject({ status: 200 });
    expect((await signatures()).map(({ tenant_id }) => tenant_id)).toEqual([zandvoort]);
  });

  describe('whose door is attacked', () => {
    let evening: { id: string; code: string };
    let [mine, others] = ['', ''];
    /** Phones in one hall, each with a cookie of its own. */
    const phone = async () => {
      const cookie = (await test.anonymous.call('GET', '/health/live')).headers['set-cookie']!.split(';')[0]!;
      return async (municipality: string, more: object) => {
        const { status, body } = await test.anonymous.call(
          'POST',
          '/api/signing/sign',
          { event: evening.code, municipality, ...aSignature(sha256, { ...more }) },
          { cookie },
        );
        return { status, ...(JSON.parse(body.toString()) as { code?: string }) };
      };
    };
    const tooMany = { status: 400, code: 'signing.too_many_codes' };
    beforeEach(async () => {
      evening = await anEvening(test, ['GM0397', 'GM0473']);
      [mine, others] = [await vouched(evening.id), await vouched(evening.id, 'GM0473')];
    });

    it('lets a valid code pass until the door is used up, also from who guessed wrong before', async () => {
      const guesses = await Promise.all(
        Array.from({ length: PER_DOOR - 1 }, () => sign(evening, 'GM0397', { witnessCode: others })),
      );
      for (const guess of guesses) expect(guess).toMatchObject({ code: 'signing.code_wrong' });
      expect(await sign(evening, 'GM0397', { witnessCode: mine })).toMatchObject({ status: 200 });
    });

    it('shuts out who used up the door, and neither the other phones of the hall nor another municipality', async () => {
      const wild = await phone();
      await Promise.all(Array.from({ length: 5 * PER_DOOR }, () => wild('GM0397', { witnessCode: others })));
      expect(await wild('GM0397', { witnessCode: mine })).toMatchObject(tooMany);
      expect(await wild('GM0473', { witnessCode: others })).toMatchObject({ status: 200 });
      const calm = await phone();
      expect(await calm('GM0397', { witnessCode: others })).toMatchObject({ code: 'signing.code_wrong' });
      expect(await calm('GM0397', { witnessCode: mine })).toMatchObject({ status: 200 });
    });

    it('opens again after the window', async () => {
      await Promise.all(
        Array.from({ length: PER_DOOR + PER_DEVICE }, () => sign(evening, 'GM0397', { witnessCode: others })),
      );
      expect(await sign(evening, 'GM0397', { witnessCode: mine })).toMatchObject(tooMany);
      await test.database.sql.query(`update sign_in_attempt set window_started_at = now() - interval '15 minutes'`);
      expect(await sign(evening, 'GM0397', { witnessCode: mine })).toMatchObject({ status: 200 });
    });

    it('takes no more guesses from many devices of one network than its bound, though all come at once', async () => {
      const phones = await Promise.all(Array.from({ length: 130 }, () => phone()));
      const answers = await Promise.all(
        phones.flatMap((guess) =>
          Array.from({ length: PER_DEVICE + 1 }, () => guess('GM0397', { witnessCode: others })),
        ),
      );
      const looked = answers.filter(({ code }) => code === 'signing.code_wrong').length;
      expect(answers.filter(({ code }) => code !== 'signing.code_wrong' && code !== 'signing.too_many_codes')).toEqual(
        [],
      );
      expect(looked).toBeGreaterThanOrEqual(PER_DOOR);
      expect(looked).toBeLessThanOrEqual(PER_DOOR + 100 * PER_DEVICE);
      expect(await (await phone())('GM0397', { witnessCode: mine })).toMatchObject(tooMany);
    }, 60_000);
  });

  it('does not sign with a code of a witness that expires while the signature waits its turn', async () => {
    await test.as({ role: 'COORDINATOR', tenantId: heemstede }).send(invite, { input: aSigner });
    const evening = await anEvening(test, ['GM0397']);
    const witnessCode = await vouched(evening.id);
    const answer = await whileItWaits(
      test,
      () => sign(evening, 'GM0397', { witnessCode }),
      `update witness_code set expires_at = now() - interval '1 second'`,
    );
    expect(answer).toMatchObject({ status: 400, code: 'signing.code_wrong' });
    expect(await signatures()).toEqual([]);
  });

  it('mails no flood, kills no code that was just mailed, and leaves the link to its owner whatever passers-by guess', async () => {
    const coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const token = await anInvitation(test, coordinator);
    const evening = await anEvening(test, ['GM0397']);
    const atDoor = { event: evening.code, municipality: 'GM0397' };
    const { sql } = test.database;
    const mailed = async () => (await sql.query(`select 1 from mail_message where kind = 'signing-code'`)).rows.length;
    const nineMinutesLater = () =>
      sql.query(`update commitment_invitation set code_expires_at = code_expires_at - interval '9 minutes'`);
    await posted(test, '/api/signing/code', { token });
    await nineMinutesLater();
    expect(await posted(test, '/api/signing/code', atDoor)).toMatchObject({
      status: 400,
      code: 'signing.code_too_soon',
    });
    expect(await mailed()).toBe(1);
    await sql.query('update commitment_invitation set code_expires_at = now()');
    await posted(test, '/api/signing/code', atDoor);
    const wrong = (await mailedCode(test, aSigner.email)) === '111111' ? '222222' : '111111';
    for (let guess = 0; guess < 5; guess += 1)
      expect(await sign(evening, 'GM0397', { code: wrong })).toMatchObject({ code: 'signing.code_wrong' });
    expect(await sign(evening, 'GM0397', { code: wrong })).toMatchObject({ code: 'signing.too_many_codes' });
    expect((await sql.query('select wrong_codes, evening_wrong_codes from commitment_invitation')).rows).toEqual([
      { wrong_codes: 0, evening_wrong_codes: 5 },
    ]);
    await sql.query('update commitment_invitation set evening_wrong_codes = 150');
    expect(await posted(test, '/api/signing/code', atDoor)).toMatchObject({
      status: 400,
      code: 'signing.too_many_codes',
    });
    await nineMinutesLater();
    expect(await posted(test, '/api/signing/code', { token })).toMatchObject({ status: 200 });
    expect(
      await posted(test, '/api/signing/sign', {
        token,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(sha256, {}),
      }),
    ).toMatchObject({ status: 200 });
  });

  it('is closed before, after, and for who was not invited', async () => {
    const closed = { status: 400, code: 'signing.event_closed' };
    const evenings = [
      [await anEvening(test, ['GM0397'], { startsAt: `now() + interval '3 hours'` }), 'GM0397'],
      [await anEvening(test, ['GM0397'], { startsAt: `now() - interval '10 hours'` }), 'GM0397'],
      [await anEvening(test, ['GM0397']), 'GM0473'],
      [{ code: 'bestaatniet' }, 'GM0397'],
    ] as const;
    for (const [evening, municipality] of evenings) {
      expect(await posted(test, '/api/signing/open', { event: evening.code, municipality })).toMatchObject(closed);
      expect(await posted(test, '/api/signing/code', { event: evening.code, municipality })).toMatchObject(closed);
      expect(await sign(evening, municipality, { witnessCode: '12345678' })).toMatchObject(closed);
    }
    expect(await signatures()).toEqual([]);
    expect((await test.database.sql.query('select 1 from commitment where tenant_id = $1', [zandvoort])).rows).toEqual(
      [],
    );
  });
});
