import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { aMunicipality, anEvening, anInvitation, anOfferedWording, aSignature, aSigner, codeOf, invite, mailedCode, posted, whileItWaits } from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';

type Evening = { id: string; code: string; title: string; milestones: number[]; version: number; municipalities: { cbsCode: string }[] };
const fields = 'id code title startsAt endsAt place organisers milestones version municipalities { cbsCode name }';
const list = `{ signingEvents { ${fields} } }`;
const plan = `mutation($input: PlanSigningEventInput!) { planSigningEvent(input: $input) { ${fields} } }`;
const change = `mutation($input: ChangeSigningEventInput!) { changeSigningEvent(input: $input) { ${fields} } }`;
/** Lower than they are set to, and the door below the address, so that each is met by itself. */
const PER_DOOR = 6;
const PER_ADDRESS = 8;
const vouch = 'mutation($input: VouchInput!) { vouchAtEvent(input: $input) { code minutes } }';
const input = {
  title: 'Inspiratieavond', startsAt: '2027-05-22T18:00:00+02:00', endsAt: '2027-05-22T21:00:00+02:00', place: 'Den Haag', organisers: ['VWS', 'VNG'], milestones: [100],
  cbsCodes: ['GM0397'],
};

describe('an evening', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let adviser: TestClient;
  let sha256: string;
  const planned = async () => (await adviser.send<{ planSigningEvent: Evening }>(plan, { input })).data.planSigningEvent;
  const vouched = async (eventId: string, cbsCode = 'GM0397') => (await adviser.send<{ vouchAtEvent: { code: string } }>(vouch, { input: { eventId, cbsCode } }, randomUUID())).data.vouchAtEvent.code;
  const sign = (event: { code: string }, municipality: string, more: object) => posted(test, '/api/signing/sign', { event: event.code, municipality, ...aSignature(sha256, { ...more }) });
  const signatures = async () => (await test.database.sql.query<{ tenant_id: string; means: string; witness_name: string | null; place: string | null; event_id: string }>(
    'select tenant_id, means, witness_name, place, event_id from commitment_signature')).rows;

  beforeAll(async () => {
    test = await testApp([IdentityModule, CommitmentsModule], { SIGNING_ATTEMPTS_PER_DOOR: String(PER_DOOR), SIGNING_ATTEMPTS_PER_ADDRESS: String(PER_ADDRESS) });
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    adviser = test.as({ role: 'NATIONAL_ADVISER', personId: '11111111-1111-4111-8111-111111111111' });
    await test.database.sql.query(`insert into person (id, email, display_name) values ('11111111-1111-4111-8111-111111111111', 'adviseur@voorbeeld.example', 'Testpersoon')`);
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(`truncate signing_event, commitment_wording, commitment, mail_message, mutation_answer, sign_in_attempt cascade; update municipality set status = 'PROSPECT', joined_on = null`);
    sha256 = await anOfferedWording(test, 't1');
  });
  afterAll(() => test.close());

  it('is planned with its guests, shown by its code and changed by one person at a time', async () => {
    const evening = await planned();
    expect(evening).toMatchObject({ title: 'Inspiratieavond', milestones: [100], municipalities: [{ cbsCode: 'GM0397', name: 'Heemstede' }] });
    const { body } = await test.anonymous.call('GET', `/api/signing-events/${evening.code}`);
    expect(JSON.parse(body.toString())).toMatchObject({ title: 'Inspiratieavond', municipalities: [{ cbsCode: 'GM0397' }] });
    const more = { ...input, id: evening.id, version: evening.version, cbsCodes: ['GM0473'], milestones: [100, 120] };
    expect((await adviser.send<{ changeSigningEvent: Evening }>(change, { input: more })).data.changeSigningEvent).toMatchObject({ milestones: [100, 120], version: 2, municipalities: [{ cbsCode: 'GM0473' }] });
    const late = await adviser.send(change, { input: { ...more, title: 'Andere titel' } });
    expect(late.errors![0]!.extensions).toMatchObject({ code: 'conflict', details: { current: { version: 2, title: 'Inspiratieavond' } } });
    expect((await adviser.send<{ signingEvents: Evening[] }>(list)).data.signingEvents).toHaveLength(1);
  });

  it('is not planned backwards, without organisers or for codes that are none', async () => {
    expect(codeOf(await adviser.send(plan, { input: { ...input, endsAt: '2027-05-22T17:00:00+02:00' } }))).toBe('signing_event.ends_before_start');
    expect(codeOf(await adviser.send(plan, { input: { ...input, endsAt: '2027-05-23T18:00:01+02:00' } }))).toBe('signing_event.too_long');
    for (const wrong of [{ organisers: [] }, { cbsCodes: ['Heemstede'] }, { cbsCodes: ['GM0397', 'GM9999'] }, { milestones: [0] }, { title: '' }, { startsAt: 'morgen' }, { startsAt: '2027-05-22T18:00:00' }, { endsAt: '2027-05-22T21:00:00' }]) {
      expect(codeOf(await adviser.send(plan, { input: { ...input, ...wrong } }))).toBe('bad_input');
    }
    expect((await test.database.sql.query('select 1 from signing_event')).rows).toEqual([]);
  });

  it('is planned, changed and witnessed by the programme alone', async () => {
    const { id, version } = await planned();
    for (const client of [test.as({ role: 'COORDINATOR', tenantId: heemstede }), test.as({ role: 'ALDERMAN', tenantId: heemstede }), test.as({ role: 'VNG_ADVISER' })]) {
      for (const [document, given] of [[plan, input], [change, { ...input, id, version }], [vouch, { eventId: id, cbsCode: 'GM0397' }]] as const) expect(codeOf(await client.send(document, { input: given }))).toBe('forbidden');
      expect(codeOf(await client.send(list))).toBe('forbidden');
    }
    expect(codeOf(await test.anonymous.send(vouch, { input: { eventId: id, cbsCode: 'GM0397' } }))).toBe('unauthenticated');
    expect(codeOf(await adviser.send(change, { input: { ...input, id: randomUUID(), version: 1 } }))).toBe('not_found');
    expect(codeOf(await adviser.send(vouch, { input: { eventId: randomUUID(), cbsCode: 'GM0397' } }))).toBe('not_found');
    expect(codeOf(await adviser.send(vouch, { input: { eventId: id, cbsCode: 'GM0473' } }))).toBe('bad_input');
    expect((await test.anonymous.call('GET', '/api/signing-events/bestaatniet')).status).toBe(404);
    expect((await test.database.sql.query('select 1 from witness_code')).rows).toEqual([]);
  });

  it('lets an invited municipality sign with a witness who is there, recorded with name and place', async () => {
    const evening = await anEvening(test, ['GM0397']);
    const code = await vouched(evening.id);
    expect(code).toMatch(/^\d{8}$/);
    expect(await posted(test, '/api/signing/open', { event: evening.code, municipality: 'GM0397' })).toMatchObject({ status: 200, municipality: 'Heemstede', address: null, signer: null });
    expect(await sign(evening, 'GM0397', { witnessCode: code })).toMatchObject({ status: 200, isConditional: true });
    expect(await signatures()).toEqual([{ tenant_id: heemstede, means: 'WITNESS', witness_name: 'Testpersoon', place: 'Den Haag', event_id: evening.id }]);
    expect((await test.database.sql.query<{ row: string }>('select row_to_json(w)::text as row from witness_code w union all select row_to_json(a)::text from audit_event a union all select row_to_json(m)::text from mutation_answer m union all select row_to_json(o)::text from outbox o')).rows.some(({ row }) => row.includes(code))).toBe(false);
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
    expect(await posted(test, '/api/signing/code', { event: evening.code, municipality: 'GM0397' })).toMatchObject({ status: 200, address: 'w•••@•••', minutes: 10 });
    expect(await posted(test, '/api/signing/code', { event: evening.code, municipality: 'GM0397' })).toMatchObject({ status: 400, code: 'signing.code_too_soon' });
    expect(await sign(evening, 'GM0397', { code: await mailedCode(test, aSigner.email) })).toMatchObject({ status: 200 });
    expect(await signatures()).toMatchObject([{ means: 'EMAIL_CODE', event_id: evening.id }]);
  });

  it('accepts no code that is used, expired, of another evening or made up', async () => {
    const evening = await anEvening(test, ['GM0397', 'GM0473']);
    const other = await anEvening(test, ['GM0397', 'GM0473']);
    const witnessCode = await vouched(evening.id);
    const wrong = { status: 400, code: 'signing.code_wrong' };
    expect(await sign(other, 'GM0397', { witnessCode })).toMatchObject(wrong);
    expect(await sign(evening, 'GM0397', { witnessCode: witnessCode === '00000000' ? '11111111' : '00000000' })).toMatchObject(wrong);
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
    expect(await sign(evening, 'GM0397', { witnessCode, authority: 'MANDATE', authorityReference: 'M1' })).toMatchObject({ status: 400, code: 'signing.code_wrong' });
    expect(await sign(evening, 'GM0473', { witnessCode })).toMatchObject({ status: 200 });
    expect((await signatures()).map(({ tenant_id }) => tenant_id)).toEqual([zandvoort]);
  });

  it('takes no more guesses after so many wrong ones for a municipality, and goes on for another', async () => {
    const evening = await anEvening(test, ['GM0397', 'GM0473']);
    const [mine, others] = [await vouched(evening.id), await vouched(evening.id, 'GM0473')];
    await Promise.all(Array.from({ length: PER_DOOR }, () => sign(evening, 'GM0397', { witnessCode: others })));
    expect(await sign(evening, 'GM0397', { witnessCode: mine })).toMatchObject({ status: 400, code: 'signing.too_many_codes' });
    expect(await sign(evening, 'GM0473', { witnessCode: others })).toMatchObject({ status: 200 });
    await test.database.sql.query(`update sign_in_attempt set window_started_at = now() - interval '15 minutes'`);
    expect(await sign(evening, 'GM0397', { witnessCode: mine })).toMatchObject({ status: 200 });
  });

  it('takes no more guesses from one address after so many wrong ones, wherever they were for', async () => {
    const evening = await anEvening(test, ['GM0397', 'GM0473']);
    const [mine, others] = [await vouched(evening.id), await vouched(evening.id, 'GM0473')];
    for (let guess = 0; guess < PER_ADDRESS; guess += 1) await sign(evening, guess % 2 ? 'GM0397' : 'GM0473', { witnessCode: guess % 2 ? others : mine });
    for (const [municipality, witnessCode] of [['GM0397', mine], ['GM0473', others]] as const) {
      expect(await sign(evening, municipality, { witnessCode })).toMatchObject({ status: 400, code: 'signing.too_many_codes' });
    }
    expect(await signatures()).toEqual([]);
  });

  it('does not sign with a code of a witness that expires while the signature waits its turn', async () => {
    await test.as({ role: 'COORDINATOR', tenantId: heemstede }).send(invite, { input: aSigner });
    const evening = await anEvening(test, ['GM0397']);
    const witnessCode = await vouched(evening.id);
    const answer = await whileItWaits(test, () => sign(evening, 'GM0397', { witnessCode }), `update witness_code set expires_at = now() - interval '1 second'`);
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
    const nineMinutesLater = () => sql.query(`update commitment_invitation set code_expires_at = code_expires_at - interval '9 minutes'`);
    await posted(test, '/api/signing/code', { token });
    await nineMinutesLater();
    expect(await posted(test, '/api/signing/code', atDoor)).toMatchObject({ status: 400, code: 'signing.code_too_soon' });
    expect(await mailed()).toBe(1);
    for (let code = 0; code < 4; code += 1) {
      await sql.query('update commitment_invitation set code_expires_at = now()');
      await posted(test, '/api/signing/code', atDoor);
      const wrong = (await mailedCode(test, aSigner.email)) === '111111' ? '222222' : '111111';
      for (let guess = 0; guess < 5; guess += 1) await sign(evening, 'GM0397', { code: wrong });
      await sql.query('truncate sign_in_attempt');
    }
    expect((await sql.query('select wrong_codes from commitment_invitation')).rows).toEqual([{ wrong_codes: 10 }]);
    expect(await posted(test, '/api/signing/code', atDoor)).toMatchObject({ status: 400, code: 'signing.too_many_codes' });
    await nineMinutesLater();
    expect(await posted(test, '/api/signing/code', { token })).toMatchObject({ status: 200 });
    expect(await posted(test, '/api/signing/sign', { token, code: await mailedCode(test, aSigner.email), ...aSignature(sha256, {}) })).toMatchObject({ status: 200 });
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
    expect((await test.database.sql.query('select 1 from commitment where tenant_id = $1', [zandvoort])).rows).toEqual([]);
  });
});
