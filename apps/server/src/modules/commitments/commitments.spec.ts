import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aMunicipality, anInvitation, anOfferedWording, aSignature, aSigner, codeOf, invite, mailedCode, mailedToken, posted } from './commitments.builders.js';
import { CommitmentsModule } from './commitments.module.js';

const page = '{ commitments { wording { sha256 } commitments { id status round withdrawnReason reaffirmationReason decisionReference invitation { email } signatures { round } } } }';
const mutation = (name: string, type: string) => `mutation($input: ${type}!) { ${name}(input: $input) { id status round } }`;
const revoke = mutation('revokeInvitation', 'RevokeInvitationInput');
const ratify = mutation('ratifyCommitment', 'RatifyCommitmentInput');
const withdraw = mutation('withdrawCommitment', 'WithdrawCommitmentInput');
const ask = mutation('askReaffirmation', 'AskReaffirmationInput');
const end = mutation('endCommitment', 'EndCommitmentInput');
type Commitment = { id: string; status: string; round: number; withdrawnReason: string | null; invitation: { email: string } | null; signatures: { round: number }[] };

describe('the statement of the own municipality', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let sha256: string;
  const commitments = async (client = coordinator) => (await client.send<{ commitments: { commitments: Commitment[] } }>(page)).data.commitments.commitments;
  const current = async () => (await commitments())[0]!;
  const signed = async (more: Record<string, unknown> = {}) => {
    const token = await anInvitation(test, coordinator);
    await posted(test, '/api/signing/code', { token });
    expect(await posted(test, '/api/signing/sign', { token, code: await mailedCode(test, aSigner.email), ...aSignature(sha256, more) })).toMatchObject({ status: 200 });
    return current();
  };
  const mandate = { authority: 'MANDATE', authorityReference: 'Volmacht 12' };
  const decided = (id: string) => ({ id, decisionReference: '900001', decisionOn: '2021-05-25' });

  beforeAll(async () => {
    test = await testApp([CommitmentsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(`truncate commitment, commitment_wording, mail_message cascade; update municipality set status = 'PROSPECT', joined_on = null`);
    sha256 = await anOfferedWording(test, `t${randomBytes(4).toString('hex')}`);
  });
  afterAll(() => test.close());

  it('keeps the day of the decision beside the day of signing, and is ratified once', async () => {
    const { id } = await signed();
    expect((await coordinator.send(ratify, { input: decided(id) })).data).toEqual({ ratifyCommitment: { id, status: 'RATIFIED', round: 1 } });
    expect(codeOf(await coordinator.send(ratify, { input: decided(id) }))).toBe('commitment.move_not_allowed');
    const { rows } = await test.database.sql.query(`select c.decision_on::text, s.signed_at::date = current_date as signed_today from commitment c join commitment_signature s on s.commitment_id = c.id`);
    expect(rows).toEqual([{ decision_on: '2021-05-25', signed_today: true }]);
  });

  it('is withdrawn with a reason before the college decided, its link dies, and a new one may follow', async () => {
    const token = await anInvitation(test, coordinator);
    const { id } = await current();
    expect(codeOf(await coordinator.send(withdraw, { input: { id, reason: '' } }))).toBe('bad_input');
    await coordinator.send(withdraw, { input: { id, reason: 'De wethouder vertrekt' } });
    expect(await current()).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: 'De wethouder vertrekt', invitation: null });
    expect(await posted(test, '/api/signing/open', { token })).toMatchObject({ status: 400, code: 'signing.link_invalid' });
    expect((await signed()).id).not.toBe(id);
    expect((await commitments()).map(({ status }) => status)).toEqual(['SIGNED_CONDITIONALLY', 'WITHDRAWN']);
  });

  it('is not withdrawn once it is ratified, and not begun twice', async () => {
    const { id } = await signed(mandate);
    expect(codeOf(await coordinator.send(withdraw, { input: { id, reason: 'Toch niet' } }))).toBe('commitment.move_not_allowed');
    expect(codeOf(await coordinator.send(invite, { input: aSigner }, randomUUID()))).toBe('commitment.already_open');
    expect(await commitments()).toHaveLength(1);
  });

  it('is asked again for a new holder, signed in a second round with the first one kept, or ended', async () => {
    const { id } = await signed(mandate);
    expect(codeOf(await coordinator.send(end, { input: { id } }))).toBe('commitment.move_not_allowed');
    expect((await coordinator.send(ask, { input: { id, reason: 'NEW_HOLDER' } })).data).toEqual({ askReaffirmation: { id, status: 'REAFFIRMATION_DUE', round: 2 } });
    expect(codeOf(await coordinator.send(ask, { input: { id, reason: 'NEW_HOLDER' } }))).toBe('commitment.move_not_allowed');
    expect(await signed({ ...mandate, signerName: 'A. Opvolger' })).toMatchObject({ id, status: 'RATIFIED', signatures: [{ round: 2 }, { round: 1 }] });
    await coordinator.send(ask, { input: { id, reason: 'ELECTIONS' } });
    expect((await coordinator.send(end, { input: { id } })).data).toEqual({ endCommitment: { id, status: 'ENDED', round: 3 } });
    expect((await current()).signatures).toHaveLength(2);
  });

  it('asks another address by a new link alone, and none after it is revoked', async () => {
    const old = await anInvitation(test, coordinator);
    await anInvitation(test, coordinator, 'ander@heemstede.example');
    expect(await posted(test, '/api/signing/open', { token: old })).toMatchObject({ code: 'signing.link_invalid' });
    const newest = await mailedToken(test, 'ander@heemstede.example');
    expect(await posted(test, '/api/signing/open', { token: newest })).toMatchObject({ status: 200, address: 'a•••@heemstede.example' });
    expect(await current()).toMatchObject({ status: 'INVITED', invitation: { email: 'ander@heemstede.example' } });
    await coordinator.send(revoke, { input: { id: (await current()).id } });
    expect(await posted(test, '/api/signing/open', { token: newest })).toMatchObject({ code: 'signing.link_invalid' });
    expect((await current()).invitation).toBeNull();
  });

  it('is asked for only when there is a text to sign', async () => {
    await test.database.sql.query('update commitment_wording set retired_at = now()');
    expect(codeOf(await coordinator.send(invite, { input: aSigner }))).toBe('wording.none_offered');
    expect(await commitments()).toEqual([]);
  });

  it('is read in one statement by its own people, and moved by its own coordinator alone', async () => {
    const { id } = await signed();
    expect((await coordinator.send(page)).statements).toBeLessThanOrEqual(4);
    const steps = [[ratify, decided(id)], [withdraw, { id, reason: 'Weg ermee' }], [ask, { id, reason: 'ELECTIONS' }], [end, { id }], [revoke, { id }]] as const;
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect(await commitments(neighbour)).toEqual([]);
    for (const [document, input] of steps) expect(codeOf(await neighbour.send(document, { input }))).toBe('not_found');
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK'] as const) {
      const client = test.as({ role, tenantId: heemstede });
      expect(await commitments(client)).toHaveLength(1);
      for (const [document, input] of steps) expect(codeOf(await client.send(document, { input }))).toBe('forbidden');
    }
    for (const client of [test.as({ role: 'PARTNER', tenantId: heemstede }), test.as({ role: 'PROGRAMME_ADMIN' }), test.as({ role: 'VNG_ADVISER' })]) expect(codeOf(await client.send(page))).toBe('forbidden');
    expect(codeOf(await test.anonymous.send(page))).toBe('unauthenticated');
    expect((await current()).status).toBe('SIGNED_CONDITIONALLY');
  });
});
