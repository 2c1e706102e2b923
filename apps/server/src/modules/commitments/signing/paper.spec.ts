import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, anOfferedWording, codeOf } from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';

const confirm = 'mutation($input: ConfirmPaperInput!) { confirmPaper(input: $input) { id status } }';
const pdf = Buffer.from('%PDF-1.7 een gescande verklaring');
const filledIn = { signerName: 'J.F. Struijf', signerCapacity: 'wethouder', authority: 'SUBJECT_TO_DECISION' };

describe('a statement on paper', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let sender: TestClient;
  let second: TestClient;
  let sha256: string;
  const send = async (client: TestClient, scan: Buffer, fields: Record<string, string> = filledIn) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('scan', new Blob([new Uint8Array(scan)]), 'verklaring.bin');
    const { status, body } = await client.call('POST', '/api/paper-commitments', form);
    return { ...(JSON.parse(body.toString()) as { id: string; code?: string }), status };
  };
  const signatures = async () => (await test.database.sql.query<Record<string, unknown>>('select means, signer_name, paper_sha256, wording_sha256, confirmed_by from commitment_signature')).rows;

  beforeAll(async () => {
    test = await testApp([CommitmentsModule], { UPLOAD_LIMIT_BYTES: '200000' });
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    sender = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    second = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(`truncate commitment_wording, commitment cascade; update municipality set status = 'PROSPECT', joined_on = null`);
    sha256 = await anOfferedWording(test, `t${randomBytes(4).toString('hex')}`);
  });
  afterAll(() => test.close());

  it('is a signature once a second person has confirmed the scan, under the wording of when it came in', async () => {
    const { id, status } = await send(sender, pdf);
    expect(status).toBe(201);
    expect(await signatures()).toEqual([]);
    await anOfferedWording(test, 'later', 'Een latere tekst, die niet op het papier staat dat is gescand.');
    const scan = await second.call('GET', `/api/paper-commitments/${id}/scan`);
    expect([scan.status, scan.headers['content-type'], scan.body.equals(pdf)]).toEqual([200, 'application/pdf', true]);
    expect((await second.send(confirm, { input: { id } }, randomUUID())).data).toEqual({ confirmPaper: { id, status: 'SIGNED_CONDITIONALLY' } });
    const statusOf = async (round: number | string) => (await second.call('GET', `/api/paper-commitments/${id}/scan?round=${round}`)).status;
    expect([await statusOf(1), await statusOf(2), await statusOf('een')]).toEqual([200, 404, 400]);
    const { rows } = await test.database.sql.query<{ sha256: string }>(`select encode(sha256(content), 'hex') as sha256 from stored_file where tenant_id = $1`, [heemstede]);
    expect(await signatures()).toEqual([{ means: 'PAPER', signer_name: 'J.F. Struijf', paper_sha256: rows[0]!.sha256, wording_sha256: sha256, confirmed_by: second.actor!.personId }]);
    expect((await test.database.sql.query('select paper, status from commitment')).rows).toEqual([{ paper: null, status: 'SIGNED_CONDITIONALLY' }]);
    expect((await test.database.sql.query('select status from municipality where id = $1', [heemstede])).rows).toEqual([{ status: 'JOINED' }]);
  });

  it('is not confirmed by whoever sent it, nor twice', async () => {
    const { id } = await send(sender, pdf);
    expect(codeOf(await sender.send(confirm, { input: { id } }))).toBe('signing.own_confirmation');
    expect(await signatures()).toEqual([]);
    await second.send(confirm, { input: { id } });
    expect(codeOf(await second.send(confirm, { input: { id } }))).toBe('commitment.move_not_allowed');
    expect(await signatures()).toHaveLength(1);
    expect((await send(sender, pdf)).code).toBe('commitment.move_not_allowed');
  });

  it('is confirmed once by two second persons at once', async () => {
    const { id } = await send(sender, pdf);
    const third = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const answers = await Promise.all([second, third].map((client) => client.send(confirm, { input: { id } })));
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['commitment.move_not_allowed']);
    expect(await signatures()).toHaveLength(1);
  });

  it('is PDF, PNG or JPEG by its bytes, and not too large', async () => {
    const accepted = [pdf, Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]), Buffer.from([0xff, 0xd8, 0xff, 1])];
    for (const scan of accepted) expect((await send(sender, scan)).status).toBe(201);
    for (const scan of [Buffer.from('<svg onload="x"/>'), Buffer.from('PK\u0003\u0004'), Buffer.alloc(0), Buffer.from('%PD')]) expect(await send(sender, scan)).toMatchObject({ status: 400, code: 'bad_input' });
    expect(await send(sender, Buffer.concat([pdf, Buffer.alloc(300_000)]))).toMatchObject({ status: 413, code: 'payload_too_large' });
    const { status } = await sender.call('POST', '/api/paper-commitments', { ...filledIn });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('says who signed and by what authority', async () => {
    for (const wrong of [{ authority: 'IETS' }, { signerName: '' }, { signerCapacity: ' ' }]) expect(await send(sender, pdf, { ...filledIn, ...wrong })).toMatchObject({ status: 400, code: 'bad_input' });
    expect(await send(sender, pdf, { ...filledIn, authority: 'MANDATE' })).toMatchObject({ status: 400, code: 'signing.authority_needs_reference' });
    expect((await test.database.sql.query('select 1 from commitment')).rows).toEqual([]);
    const { id } = await send(sender, pdf, { ...filledIn, authority: 'DECISION', authorityReference: '840482', authorityOn: '2021-05-25' });
    expect((await second.send(confirm, { input: { id } })).data).toEqual({ confirmPaper: { id, status: 'RATIFIED' } });
    expect((await test.database.sql.query('select decision_reference, decision_on::text from commitment')).rows).toEqual([{ decision_reference: '840482', decision_on: '2021-05-25' }]);
  });

  it('is received, seen and confirmed in the own workspace alone', async () => {
    const { id } = await send(sender, pdf);
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect(codeOf(await neighbour.send(confirm, { input: { id } }))).toBe('not_found');
    expect((await neighbour.call('GET', `/api/paper-commitments/${id}/scan`)).status).toBe(404);
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER'] as const) {
      const client = test.as({ role, tenantId: heemstede });
      expect(codeOf(await client.send(confirm, { input: { id } }))).toBe('forbidden');
      expect((await send(client, pdf)).status).toBe(403);
    }
    expect((await send(test.anonymous, pdf)).status).toBe(401);
    expect((await test.anonymous.call('GET', `/api/paper-commitments/${id}/scan`)).status).toBe(401);
    expect(await signatures()).toEqual([]);
  });
});
