import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
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
  NoEvenings,
} from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';

const confirm = 'mutation($input: ConfirmPaperInput!) { confirmPaper(input: $input) { id status } }';
const pdf = Buffer.from('%PDF-1.7 een gescande verklaring');
const filledIn = {
  signedOn: '2026-10-01',
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
  authority: 'SUBJECT_TO_DECISION',
};

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
  /** What somebody confirms who looks now. */
  const seen = async (id: string) =>
    (
      await test.database.sql.query<{ id: string; sha256: string; version: number }>(
        `select id, coalesce(paper->>'sha256', repeat('0', 64)) as sha256, version from commitment where id = $1`,
        [id],
      )
    ).rows[0]!;
  const confirmed = async (client: TestClient, id: string) =>
    client.send<{ confirmPaper: { id: string; status: string } }>(confirm, { input: await seen(id) }, randomUUID());
  const signatures = async () =>
    (
      await test.database.sql.query<Record<string, unknown>>(
        'select means, signer_name, paper_sha256, wording_sha256, confirmed_by from commitment_signature',
      )
    ).rows;

  beforeAll(async () => {
    test = await testApp([CommitmentsModule, NoEvenings], { UPLOAD_LIMIT_BYTES: '200000' });
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    sender = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    second = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      `truncate commitment_wording, commitment cascade; update municipality set status = 'PROSPECT', joined_on = null`,
    );
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
    expect((await confirmed(second, id)).data).toEqual({ confirmPaper: { id, status: 'SIGNED_CONDITIONALLY' } });
    const statusOf = async (round: number | string) =>
      (await second.call('GET', `/api/paper-commitments/${id}/scan?round=${round}`)).status;
    expect([await statusOf(1), await statusOf(2), await statusOf('een')]).toEqual([200, 404, 400]);
    const { rows } = await test.database.sql.query<{ sha256: string }>(
      `select encode(sha256(content), 'hex') as sha256 from stored_file where tenant_id = $1`,
      [heemstede],
    );
    expect(await signatures()).toEqual([
      {
        means: 'PAPER',
        signer_name: 'J.F. Struijf',
        paper_sha256: rows[0]!.sha256,
        wording_sha256: sha256,
        confirmed_by: second.actor!.personId,
      },
    ]);
    expect((await test.database.sql.query('select paper, status from commitment')).rows).toEqual([
      { paper: null, status: 'SIGNED_CONDITIONALLY' },
    ]);
    expect((await test.database.sql.query('select status from municipality where id = $1', [heemstede])).rows).toEqual([
      { status: 'JOINED' },
    ]);
  });

  it('is not confirmed by whoever sent it, nor twice', async () => {
    const { id } = await send(sender, pdf);
    expect(codeOf(await confirmed(sender, id))).toBe('signing.own_confirmation');
    expect(await signatures()).toEqual([]);
    await confirmed(second, id);
    expect(codeOf(await confirmed(second, id))).toBe('commitment.move_not_allowed');
    expect(await signatures()).toHaveLength(1);
    expect((await send(sender, pdf)).code).toBe('commitment.move_not_allowed');
  });

  it('is confirmed once by two second persons at once', async () => {
    const { id } = await send(sender, pdf);
    const third = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const input = await seen(id);
    const answers = await Promise.all([second, third].map((client) => client.send(confirm, { input })));
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['commitment.move_not_allowed']);
    expect(await signatures()).toHaveLength(1);
  });

  it('is confirmed as it was seen, and not when another scan or another text came in since', async () => {
    const { id } = await send(sender, pdf);
    const input = await seen(id);
    await send(sender, Buffer.from('%PDF-1.7 een ander blad'), { ...filledIn, signerName: 'P. Jansen' });
    const now = await seen(id);
    expect(now.sha256).not.toBe(input.sha256);
    for (const stale of [input, { ...now, version: input.version }, { ...now, sha256: input.sha256 }])
      expect(codeOf(await second.send(confirm, { input: stale }))).toBe('conflict');
    expect(codeOf(await second.send(confirm, { input: { id } }))).toBe('bad_input');
    expect(await signatures()).toEqual([]);
    expect((await confirmed(second, id)).data).toEqual({ confirmPaper: { id, status: 'SIGNED_CONDITIONALLY' } });
  });

  it('counts its term from the day that stands on it, which is not ahead and leaves the college some time', async () => {
    expect(await send(sender, pdf, { ...filledIn, signedOn: '2999-01-01' })).toMatchObject({
      status: 400,
      code: 'commitment.signed_in_future',
    });
    for (const signedOn of ['', '2026-02-31', '1 oktober', '2026-10-01T10:00:00Z'])
      expect(await send(sender, pdf, { ...filledIn, signedOn })).toMatchObject({ status: 400, code: 'bad_input' });
    expect(await send(sender, pdf, { ...filledIn, signedOn: '2021-05-25' })).toMatchObject({
      status: 400,
      code: 'commitment.lapsed',
    });
    const day = (
      await test.database.sql.query<{ day: string }>(`select (now() - interval '100 days')::date::text as day`)
    ).rows[0]!.day;
    await confirmed(second, (await send(sender, pdf, { ...filledIn, signedOn: day })).id);
    const { rows } = await test.database.sql.query(
      `select s.signed_on::text, c.lapses_on = (s.signed_on + interval '6 months')::date as six_months from commitment c
        join commitment_signature s on s.commitment_id = c.id`,
    );
    expect(rows).toEqual([{ signed_on: day, six_months: true }]);
  });

  it('of an earlier round is gone once the statement is signed or asked again, and one that reaffirms is under the text of now', async () => {
    const mandate = { ...filledIn, authority: 'MANDATE', authorityReference: 'Volmacht 12' };
    const { id } = await send(sender, pdf, mandate);
    const old = await seen(id);
    await confirmed(second, id);
    expect((await send(sender, pdf, mandate)).code).toBe('commitment.move_not_allowed');
    expect((await send(sender, pdf, { ...mandate, reaffirmationReason: 'IETS' })).code).toBe(
      'commitment.move_not_allowed',
    );
    expect(
      (await sender.send(invite, { input: { ...aSigner, reaffirmationReason: 'ELECTIONS' } })).errors,
    ).toBeUndefined();
    expect(codeOf(await second.send(confirm, { input: { ...old, version: (await seen(id)).version } }))).toBe(
      'commitment.move_not_allowed',
    );
    await send(sender, pdf, mandate);
    await anOfferedWording(test, 'newer', 'Een nieuwere tekst, die niet op het tweede papier staat.');
    expect(codeOf(await confirmed(second, id))).toBe('signing.wording_changed');
    expect(await signatures()).toHaveLength(1);
    await send(sender, pdf, mandate);
    expect((await confirmed(second, id)).data).toEqual({ confirmPaper: { id, status: 'RATIFIED' } });
    expect(await signatures()).toHaveLength(2);
  });

  it('renews a ratified statement at once, with the reason why it was signed again', async () => {
    const mandate = { ...filledIn, authority: 'MANDATE', authorityReference: 'Volmacht 12' };
    const { id } = await send(sender, pdf, mandate);
    await confirmed(second, id);
    const mails = async () =>
      (await test.database.sql.query<{ count: string }>('select count(*) from mail_message')).rows[0]!.count;
    const before = await mails();
    expect(await send(sender, pdf, { ...mandate, reaffirmationReason: 'NEW_HOLDER' })).toMatchObject({
      status: 201,
      id,
    });
    expect((await confirmed(second, id)).data).toEqual({ confirmPaper: { id, status: 'RATIFIED' } });
    expect(await signatures()).toHaveLength(2);
    expect(await mails()).toBe(before);
  });

  it('that still waits is gone when the signature came in on a screen', async () => {
    const { id } = await send(sender, pdf);
    const token = await anInvitation(test, sender);
    await posted(test, '/api/signing/code', { token });
    expect(
      await posted(test, '/api/signing/sign', {
        token,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(sha256, {}),
      }),
    ).toMatchObject({ status: 200 });
    expect(codeOf(await confirmed(second, id))).toBe('commitment.move_not_allowed');
    expect((await test.database.sql.query('select paper from commitment')).rows).toEqual([{ paper: null }]);
    expect((await signatures()).map(({ means }) => means)).toEqual(['EMAIL_CODE']);
  });

  it('is PDF, PNG or JPEG by its bytes, and not too large', async () => {
    const accepted = [pdf, Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]), Buffer.from([0xff, 0xd8, 0xff, 1])];
    for (const scan of accepted) expect((await send(sender, scan)).status).toBe(201);
    expect(await send(sender, Buffer.alloc(0))).toMatchObject({ status: 400, code: 'upload.empty' });
    for (const scan of [Buffer.from('<svg onload="x"/>'), Buffer.from('PK\u0003\u0004'), Buffer.from('%PD')])
      expect(await send(sender, scan)).toMatchObject({ status: 400, code: 'bad_input' });
    expect(await send(sender, Buffer.concat([pdf, Buffer.alloc(300_000)]))).toMatchObject({
      status: 413,
      code: 'payload_too_large',
    });
    const { status } = await sender.call('POST', '/api/paper-commitments', { ...filledIn });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('says at its field what is not right, as what will be printed in a sealed document', async () => {
    const refused = async (more: object) =>
      ((await send(sender, pdf, { ...filledIn, ...more })) as unknown as { details: object }).details;
    expect(await refused({ signerName: 'Sjaak 😀 Struijf' })).toEqual({
      fields: [{ path: 'signerName', message: 'Het teken ‘😀’ kan niet in een verzegeld document. Verwijder het.' }],
    });
    expect(await refused({ signerCapacity: '\u00a0\u200b', signedOn: '31-12-2026' })).toEqual({
      fields: [
        { path: 'signedOn', message: 'Vul een dag in die bestaat.' },
        { path: 'signerCapacity', message: 'Vul dit veld in.' },
      ],
    });
  });

  it('says who signed and by what authority', async () => {
    for (const wrong of [{ authority: 'IETS' }, { signerName: '' }, { signerCapacity: ' ' }])
      expect(await send(sender, pdf, { ...filledIn, ...wrong })).toMatchObject({ status: 400, code: 'bad_input' });
    expect(await send(sender, pdf, { ...filledIn, authority: 'MANDATE' })).toMatchObject({
      status: 400,
      code: 'signing.authority_needs_reference',
    });
    expect((await test.database.sql.query('select 1 from commitment')).rows).toEqual([]);
    const { id } = await send(sender, pdf, {
      ...filledIn,
      authority: 'DECISION',
      authorityReference: '840482',
      authorityOn: '2021-05-25',
    });
    expect((await confirmed(second, id)).data).toEqual({ confirmPaper: { id, status: 'RATIFIED' } });
    const { data } = await sender.send<{ commitments: { commitments: { signatures: object[] }[] } }>(
      '{ commitments { commitments { signatures { decisionReference decisionOn } } } }',
    );
    expect(data.commitments.commitments[0]!.signatures).toEqual([
      { decisionReference: '840482', decisionOn: '2021-05-25' },
    ]);
  });

  it('is received, seen and confirmed in the own workspace alone', async () => {
    const { id } = await send(sender, pdf);
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect(codeOf(await confirmed(neighbour, id))).toBe('not_found');
    expect((await neighbour.call('GET', `/api/paper-commitments/${id}/scan`)).status).toBe(404);
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER'] as const) {
      const client = test.as({ role, tenantId: heemstede });
      expect(codeOf(await confirmed(client, id))).toBe('forbidden');
      expect((await send(client, pdf)).status).toBe(403);
    }
    expect((await send(test.anonymous, pdf)).status).toBe(401);
    expect((await test.anonymous.call('GET', `/api/paper-commitments/${id}/scan`)).status).toBe(401);
    expect(await signatures()).toEqual([]);
  });
});
