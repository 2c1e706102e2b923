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
  mailedToken,
  posted,
  NoEvenings,
} from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';

const page = `{ commitments { wording { sha256 } commitments { id status round withdrawnReason reaffirmationReason
  invitation { email } signatures { round } } } }`;
const mutation = (name: string, type: string) =>
  `mutation($input: ${type}!) { ${name}(input: $input) { id status round } }`;
const revoke = mutation('revokeInvitation', 'RevokeInvitationInput');
const ratify = mutation('ratifyCommitment', 'RatifyCommitmentInput');
const correctDecision = mutation('correctDecision', 'CorrectDecisionInput');
const withdraw = mutation('withdrawCommitment', 'WithdrawCommitmentInput');
const end = mutation('endCommitment', 'EndCommitmentInput');
const record = `{ commitments { commitments { status signatures { round occasion standing since succeededBy
  decisionReference decisionOn certificate { code } } } } }`;
const letters = `{ commitments { knownSigners { name capacity portfolio email holdsSince signedOn } letter { occasion
  subject text } } }`;
type Signature = {
  round: number;
  occasion: string;
  standing: string;
  since: string | null;
  succeededBy: string | null;
  decisionReference: string | null;
  decisionOn: string | null;
  certificate: { code: string };
};
type Letters = {
  knownSigners: { name: string; email: string | null }[];
  letter: { occasion: string; subject: string; text: string } | null;
};
type Commitment = {
  id: string;
  status: string;
  round: number;
  withdrawnReason: string | null;
  invitation: { email: string | null } | null;
  signatures: { round: number }[];
};

describe('the statement of the own municipality', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let sha256: string;
  const commitments = async (client = coordinator) =>
    (await client.send<{ commitments: { commitments: Commitment[] } }>(page)).data.commitments.commitments;
  const current = async () => (await commitments())[0]!;
  const signed = async (more: Record<string, unknown> = {}) => {
    const token = await anInvitation(test, coordinator);
    await posted(test, '/api/signing/code', { token });
    expect(
      await posted(test, '/api/signing/sign', {
        token,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(sha256, more),
      }),
    ).toMatchObject({ status: 200 });
    return current();
  };
  const versionOf = async (id: string) =>
    (await test.database.sql.query<{ version: number }>('select version from commitment where id = $1', [id])).rows[0]!
      .version;
  const ask = (reaffirmationReason: string, more: Record<string, unknown> = {}) =>
    coordinator.send(invite, { input: { ...aSigner, ...more, reaffirmationReason } }, randomUUID());
  const mandate = { authority: 'MANDATE', authorityReference: 'Volmacht 12' };
  const decided = async (id: string) => ({
    id,
    version: await versionOf(id),
    decisionReference: '900001',
    decisionOn: '2021-05-25',
  });

  beforeAll(async () => {
    test = await testApp([CommitmentsModule, NoEvenings]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      `truncate commitment, commitment_wording, mail_message cascade; update municipality
        set status = 'PROSPECT', joined_on = null`,
    );
    sha256 = await anOfferedWording(test, `t${randomBytes(4).toString('hex')}`);
  });
  afterAll(() => test.close());

  it('keeps the day of the decision beside the day of signing, and is ratified once', async () => {
    const { id } = await signed();
    expect((await coordinator.send(ratify, { input: await decided(id) })).data).toEqual({
      ratifyCommitment: { id, status: 'RATIFIED', round: 1 },
    });
    expect(codeOf(await coordinator.send(ratify, { input: await decided(id) }))).toBe('commitment.move_not_allowed');
    const { rows } = await test.database.sql.query(
      `select d.decided_on::text, s.signed_at::date = current_date as signed_today from commitment_decision d
        join commitment_signature s using (commitment_id, round)`,
    );
    expect(rows).toEqual([{ decided_on: '2021-05-25', signed_today: true }]);
  });

  it('meets the decision that somebody else recorded first, and changes nothing until a person chose', async () => {
    const { id } = await signed();
    const read = await decided(id);
    await coordinator.send(ratify, { input: { ...read, decisionReference: '900002', decisionOn: '2021-05-26' } });
    const { errors } = await coordinator.send(ratify, { input: read });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'conflict',
      details: {
        current: {
          status: 'RATIFIED',
          version: await versionOf(id),
          decisionReference: '900002',
          decisionOn: '2021-05-26',
        },
      },
    });
    const { rows } = await test.database.sql.query('select reference from commitment_decision');
    expect(rows).toEqual([{ reference: '900002' }]);
  });

  it('is withdrawn with a reason before the college decided, its link dies, and a new one may follow', async () => {
    const token = await anInvitation(test, coordinator);
    const { id } = await current();
    expect(codeOf(await coordinator.send(withdraw, { input: { id, reason: '' } }))).toBe('bad_input');
    await coordinator.send(withdraw, { input: { id, reason: 'De wethouder vertrekt' } });
    expect(await current()).toMatchObject({
      status: 'WITHDRAWN',
      withdrawnReason: 'De wethouder vertrekt',
      invitation: null,
    });
    expect(await posted(test, '/api/signing/open', { token })).toMatchObject({
      status: 400,
      code: 'signing.link_invalid',
    });
    expect((await signed()).id).not.toBe(id);
    expect((await commitments()).map(({ status }) => status)).toEqual(['SIGNED_CONDITIONALLY', 'WITHDRAWN']);
  });

  it('is not withdrawn once it is ratified, and not begun twice', async () => {
    const { id } = await signed(mandate);
    expect(codeOf(await coordinator.send(withdraw, { input: { id, reason: 'Toch niet' } }))).toBe(
      'commitment.move_not_allowed',
    );
    expect(codeOf(await coordinator.send(invite, { input: aSigner }, randomUUID()))).toBe('commitment.already_open');
    expect(await commitments()).toHaveLength(1);
  });

  it('is asked again for a new holder, signed in a second round with the first one kept, or ended', async () => {
    const { id } = await signed(mandate);
    expect(codeOf(await coordinator.send(end, { input: { id } }))).toBe('commitment.move_not_allowed');
    expect((await ask('NEW_HOLDER')).data).toMatchObject({ inviteSigner: { id, status: 'REAFFIRMATION_DUE' } });
    expect(await current()).toMatchObject({ round: 2, reaffirmationReason: 'NEW_HOLDER' });
    expect(await signed({ ...mandate, signerName: 'A. Opvolger' })).toMatchObject({
      id,
      status: 'RATIFIED',
      signatures: [{ round: 2 }, { round: 1 }],
    });
    await ask('ELECTIONS');
    expect((await coordinator.send(end, { input: { id } })).data).toEqual({
      endCommitment: { id, status: 'ENDED', round: 3 },
    });
    expect((await current()).signatures).toHaveLength(2);
  });

  it('is shown behind a used link as it was signed, with how it stands by now, also after a new round was asked and signed', async () => {
    const byLink = async (more: Record<string, unknown> = {}) => {
      const token = await anInvitation(test, coordinator);
      await posted(test, '/api/signing/code', { token });
      await posted(test, '/api/signing/sign', {
        token,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(sha256, more),
      });
      return token;
    };
    const shown = async (token: string) =>
      (await posted(test, '/api/signing/open', { token }))['signed'] as Record<string, unknown>;
    const token = await byLink();
    const { id } = await current();
    const signature = await shown(token);
    expect(signature).toEqual({
      signedAt: expect.any(String),
      signerName: aSigner.signerName,
      isConditional: true,
      awaitsConfirmation: false,
      hasCoordinator: false,
      occasion: 'JOINS',
      standing: 'SIGNED_CONDITIONALLY',
      since: null,
      certificateCode: expect.any(String),
      certificateStatus: 'REQUESTED',
    });
    await coordinator.send(ratify, { input: await decided(id) });
    await test.database.sql.query(
      `update commitment_certificate set status = 'READY', facts = '{}', document_sha256 = repeat('a', 64),
        sealed_at = now(), is_timestamped = false`,
    );
    expect(await shown(token)).toEqual({ ...signature, standing: 'RATIFIED', certificateStatus: 'READY' });
    await ask('ELECTIONS');
    expect(await shown(token)).toEqual({ ...signature, standing: 'REAFFIRMATION_DUE', certificateStatus: 'READY' });
    expect(await posted(test, '/api/signing/sign', { token, code: '000000', ...aSignature(sha256, {}) })).toMatchObject(
      { status: 200, certificateCode: signature['certificateCode'] },
    );
    await anInvitation(test, coordinator);
    expect(await posted(test, '/api/signing/code', { token })).toMatchObject({ code: 'signing.no_address' });
    const next = await byLink({ ...mandate, signerName: 'A. Opvolger' });
    expect(await shown(next)).toMatchObject({
      standing: 'RATIFIED',
      isConditional: false,
      occasion: 'RENEWS',
      signerName: 'A. Opvolger',
    });
    const today = (
      await test.database.sql.query<{ today: string }>(
        `select (now() at time zone 'Europe/Amsterdam')::date::text as today`,
      )
    ).rows[0]!.today;
    expect(await shown(token)).toEqual({
      ...signature,
      standing: 'REPLACED',
      since: today,
      certificateStatus: 'READY',
    });
  });

  it.each(['LAPSED', 'WITHDRAWN'])('is shown behind a used link as %s once it is', async (standing) => {
    await signed();
    const token = await mailedToken(test, aSigner.email);
    await test.database.sql.query(
      `update commitment set status = $1, lapses_on = null, withdrawn_reason = case when $1 = 'WITHDRAWN'
        then 'Toch niet' end`,
      [standing],
    );
    expect(await posted(test, '/api/signing/open', { token })).toMatchObject({
      status: 200,
      signed: { isConditional: true, standing },
    });
  });

  it('offers to sign subject to a decision the first time, and not when it is asked again', async () => {
    const offered = async (token: string) => (await posted(test, '/api/signing/open', { token }))['mayBeConditional'];
    const first = await anInvitation(test, coordinator);
    expect(await offered(first)).toBe(true);
    await test.database.sql.query(`update commitment set status = 'DRAFT'`);
    expect(await offered(first)).toBe(true);
    await signed(mandate);
    await ask('ELECTIONS');
    const again = await anInvitation(test, coordinator);
    expect(await offered(again)).toBe(false);
    await posted(test, '/api/signing/code', { token: again });
    expect(
      await posted(test, '/api/signing/sign', {
        token: again,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(sha256, {}),
      }),
    ).toMatchObject({ status: 400, code: 'commitment.move_not_allowed' });
  });

  it('asks another address by a new link alone, and none after it is revoked', async () => {
    const old = await anInvitation(test, coordinator);
    await anInvitation(test, coordinator, 'ander@heemstede.example');
    expect(await posted(test, '/api/signing/open', { token: old })).toMatchObject({ code: 'signing.link_invalid' });
    const newest = await mailedToken(test, 'ander@heemstede.example');
    expect(await posted(test, '/api/signing/open', { token: newest })).toMatchObject({
      status: 200,
      address: 'a•••@heemstede.example',
    });
    expect(await current()).toMatchObject({ status: 'INVITED', invitation: { email: 'ander@heemstede.example' } });
    await coordinator.send(revoke, { input: { id: (await current()).id } });
    expect(await posted(test, '/api/signing/open', { token: newest })).toMatchObject({ code: 'signing.link_invalid' });
    expect((await current()).invitation).toBeNull();
  });

  it('tells the invited address to who may invite, and to no other reader', async () => {
    await anInvitation(test, coordinator);
    expect((await current()).invitation).toEqual({ email: aSigner.email });
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK'] as const)
      expect((await commitments(test.as({ role, tenantId: heemstede })))[0]!.invitation).toEqual({ email: null });
  });

  describe('asked again', () => {
    const state = async () =>
      (
        await test.database.sql.query<Record<string, unknown>>(
          `select c.status, c.round, (select count(*)::int from mail_message where kind = 'signing-invitation') as mails
            from commitment c`,
        )
      ).rows[0];

    it('is asked by the mail alone: without a reason, an address or a text to sign nothing is asked and nothing is sent', async () => {
      await signed(mandate);
      const before = await state();
      expect(codeOf(await coordinator.send(invite, { input: aSigner }, randomUUID()))).toBe('commitment.already_open');
      expect(codeOf(await ask('ELECTIONS', { email: 'geen adres' }))).toBe('bad_input');
      expect(codeOf(await ask('ZOMAAR'))).toBe('bad_input');
      await test.database.sql.query('update commitment_wording set retired_at = now()');
      expect(codeOf(await ask('ELECTIONS'))).toBe('wording.none_offered');
      expect(await state()).toEqual(before);
    });

    it('opens its round, names the signer and sends the mail in one step; asking once more sends another mail in the same round', async () => {
      await signed(mandate);
      await ask('NEW_HOLDER', { signerName: 'A. Opvolger', email: 'opvolger@heemstede.example' });
      expect(await state()).toEqual({ status: 'REAFFIRMATION_DUE', round: 2, mails: 2 });
      const old = await mailedToken(test, 'opvolger@heemstede.example');
      expect(await posted(test, '/api/signing/open', { token: old })).toMatchObject({
        status: 200,
        occasion: 'RENEWS',
        mayBeConditional: false,
        signer: { name: 'A. Opvolger' },
      });
      await ask('NEW_HOLDER', { signerName: 'A. Opvolger', email: 'opvolger@heemstede.example' });
      expect(await state()).toEqual({ status: 'REAFFIRMATION_DUE', round: 2, mails: 3 });
      expect(await posted(test, '/api/signing/open', { token: old })).toMatchObject({ code: 'signing.link_invalid' });
    });

    it('offers the aldermen who are known, with the address if that is, and the mail as it will be sent; to who may invite alone', async () => {
      const person = async (
        email: string,
        name: string,
        role: string,
        portfolio: string | null,
        from = '2020-01-01',
        until: string | null = null,
      ) => {
        const { rows } = await test.database.sql.query<{ id: string }>(
          `insert into person (email, display_name) values ($1, $2) on conflict (email) do update set display_name = $2
            returning id`,
          [email, name],
        );
        await test.database.sql.query(
          'insert into role_assignment (tenant_id, person_id, role) values ($1, $2, $3) on conflict do nothing',
          [heemstede, rows[0]!.id, role],
        );
        if (portfolio)
          await test.database.sql.query(
            `insert into portfolio_holding (tenant_id, person_id, portfolio, starts_on, ends_on)
              values ($1, $2, $3, $4, $5)`,
            [heemstede, rows[0]!.id, portfolio, from, until],
          );
      };
      await person('opvolger@heemstede.example', 'A. Opvolger', 'ALDERMAN', 'Welzijn', '2026-06-01');
      await person('oud@heemstede.example', 'O. Oud', 'COMMUNICATIONS', 'Welzijn', '2018-01-01', '2022-05-01');
      await person('collega@heemstede.example', 'C. Collega', 'ALDERMAN', null);
      await person('straks@heemstede.example', 'S. Straks', 'CLERK', 'Welzijn', '2999-01-01');
      await signed({ ...mandate, signerPortfolio: 'Welzijn' });
      const of = async (client = coordinator) =>
        (await client.send<{ commitments: Letters }>(letters)).data.commitments;
      const { knownSigners, letter } = await of();
      expect(knownSigners).toEqual([
        {
          name: 'A. Opvolger',
          capacity: 'wethouder',
          portfolio: 'Welzijn',
          email: 'opvolger@heemstede.example',
          holdsSince: '2026-06-01',
          signedOn: null,
        },
        {
          name: 'C. Collega',
          capacity: 'wethouder',
          portfolio: null,
          email: 'collega@heemstede.example',
          holdsSince: null,
          signedOn: null,
        },
        {
          name: aSigner.signerName,
          capacity: 'wethouder',
          portfolio: 'Welzijn',
          email: aSigner.email,
          holdsSince: null,
          signedOn: expect.stringMatching(/^20/),
        },
      ]);
      expect(letter).toMatchObject({
        occasion: 'RENEWS',
        subject: 'Verklaring Eén tegen eenzaamheid opnieuw ondertekenen: Heemstede',
      });
      await ask('NEW_HOLDER', { signerName: 'A. Opvolger', email: 'opvolger@heemstede.example' });
      const { rows } = await test.database.sql.query<{ subject: string; body: string }>(
        `select subject, body from mail_message where recipient = 'opvolger@heemstede.example'`,
      );
      expect(rows[0]!.subject).toBe(letter!.subject);
      expect(rows[0]!.body.replace(/http\S+/, '{link}')).toBe(letter!.text.replace('{naam}', 'A. Opvolger'));
      for (const role of ['ALDERMAN', 'CLERK', 'COMMUNICATIONS'] as const)
        expect(await of(test.as({ role, tenantId: heemstede }))).toEqual({ knownSigners: [], letter: null });
      expect((await of(test.as({ role: 'COORDINATOR', tenantId: zandvoort }))).knownSigners).toEqual([]);
    });
  });

  describe('keeps of each signature', () => {
    const recorded = async () =>
      (await coordinator.send<{ commitments: { commitments: { status: string; signatures: Signature[] }[] } }>(record))
        .data.commitments.commitments;
    const verified = async (code: string) =>
      JSON.parse((await test.anonymous.call('GET', `/api/certificates/${code}`)).body.toString()) as {
        decisionReference: string;
        verdict: object;
      };
    const today = async () =>
      (
        await test.database.sql.query<{ today: string }>(
          `select (now() at time zone 'Europe/Amsterdam')::date::text as today`,
        )
      ).rows[0]!.today;

    it('its own decision; the older is replaced by the next, and says by which', async () => {
      const { id } = await signed();
      await coordinator.send(ratify, { input: await decided(id) });
      await ask('ELECTIONS');
      expect((await recorded())[0]!.signatures).toMatchObject([
        { round: 1, standing: 'REAFFIRMATION_DUE', since: null, succeededBy: null, decisionReference: '900001' },
      ]);
      await signed({
        authority: 'DECISION',
        authorityReference: 'Z-2',
        authorityOn: '2022-06-01',
        signerName: 'A. Opvolger',
      });
      const [commitment] = await recorded();
      const [second, first] = commitment!.signatures as [Signature, Signature];
      expect(first).toMatchObject({
        round: 1,
        occasion: 'JOINS',
        standing: 'REPLACED',
        since: await today(),
        succeededBy: second.certificate.code,
        decisionReference: '900001',
        decisionOn: '2021-05-25',
      });
      expect(second).toMatchObject({
        round: 2,
        occasion: 'RENEWS',
        standing: 'RATIFIED',
        since: null,
        succeededBy: null,
        decisionReference: 'Z-2',
        decisionOn: '2022-06-01',
      });
      expect(await verified(first.certificate.code)).toMatchObject({
        decisionReference: '900001',
        verdict: { outcome: 'OVER', standing: 'REPLACED', since: await today(), succeededBy: second.certificate.code },
      });
      expect(await verified(second.certificate.code)).toMatchObject({
        decisionReference: 'Z-2',
        verdict: { outcome: 'PENDING', standing: 'RATIFIED', succeededBy: null },
      });
      await ask('NEW_WORDING');
      await coordinator.send(end, { input: { id } });
      expect(await verified(first.certificate.code)).toMatchObject({ verdict: { standing: 'REPLACED' } });
      expect(await verified(second.certificate.code)).toMatchObject({
        verdict: { outcome: 'OVER', standing: 'ENDED', since: await today(), succeededBy: null },
      });
    });

    it('what it did for the municipality: it joined, confirmed, or signed again after one that no longer stood', async () => {
      await signed();
      await coordinator.send(withdraw, { input: { id: (await current()).id, reason: 'De wethouder vertrekt' } });
      await signed(mandate);
      const [second, first] = await recorded();
      expect(first!.signatures).toMatchObject([
        {
          occasion: 'JOINS',
          standing: 'WITHDRAWN',
          since: await today(),
          succeededBy: second!.signatures[0]!.certificate.code,
        },
      ]);
      expect(second!.signatures).toMatchObject([{ occasion: 'RETURNS', standing: 'RATIFIED', succeededBy: null }]);
      await test.database.sql.query(
        `truncate commitment cascade; update municipality set status = 'ACTIVE', joined_on = '2020-01-01'
          where id = '${heemstede}'`,
      );
      await signed(mandate);
      expect((await recorded())[0]!.signatures).toMatchObject([{ occasion: 'CONFIRMS' }]);
    });

    it('a decision that was put right, with what it was before; another version, role or municipality changes nothing', async () => {
      const { id } = await signed();
      const right = (version: number, more = {}) => ({
        input: { id, version, decisionReference: '900002', decisionOn: '2021-05-26', ...more },
      });
      expect(codeOf(await coordinator.send(correctDecision, right(await versionOf(id))))).toBe(
        'commitment.no_decision',
      );
      await coordinator.send(ratify, { input: await decided(id) });
      const version = await versionOf(id);
      expect(codeOf(await coordinator.send(correctDecision, right(version - 1)))).toBe('conflict');
      expect(codeOf(await coordinator.send(correctDecision, right(version, { decisionOn: '2199-05-26' })))).toBe(
        'commitment.decision_in_future',
      );
      for (const role of ['ALDERMAN', 'CLERK', 'COMMUNICATIONS', 'PARTNER'] as const)
        expect(codeOf(await test.as({ role, tenantId: heemstede }).send(correctDecision, right(version)))).toBe(
          'forbidden',
        );
      const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
      expect(codeOf(await neighbour.send(correctDecision, right(version)))).toBe('not_found');
      expect(codeOf(await test.anonymous.send(correctDecision, right(version)))).toBe('unauthenticated');
      expect((await coordinator.send(correctDecision, right(version))).errors).toBeUndefined();
      expect((await recorded())[0]!.signatures).toMatchObject([
        { decisionReference: '900002', decisionOn: '2021-05-26', standing: 'RATIFIED' },
      ]);
      const { rows } = await test.database.sql.query('select earlier from commitment_decision');
      expect(rows).toEqual([{ earlier: [expect.objectContaining({ reference: '900001', decidedOn: '2021-05-25' })] }]);
      const trail = await test.database.sql.query(
        `select body from audit_event where type = 'commitment.decision_corrected'`,
      );
      expect(trail.rows).toEqual([{ body: { decisionOn: '2021-05-26', before: '2021-05-25' } }]);
    });

    it('nothing that can be written over or taken away', async () => {
      const { id } = await signed();
      await coordinator.send(ratify, { input: await decided(id) });
      const as = (statement: string) =>
        test.db.run({ tenantId: heemstede, actorId: null }, () => test.db.query(statement));
      for (const change of [
        `update commitment_decision set earlier = '[]'`,
        'update commitment_decision set round = 2',
        'delete from commitment_decision',
        `update commitment_signature set occasion = 'RENEWS'`,
      ])
        await expect(as(change)).rejects.toMatchObject({ code: 'not_found' });
      expect((await recorded())[0]!.signatures).toMatchObject([{ decisionReference: '900001' }]);
    });
  });

  describe('by which a municipality takes part', () => {
    const participation = async () =>
      (
        await test.database.sql.query<{ status: string; joined: boolean }>(
          'select status, joined_on is not null as joined from municipality where id = $1',
          [heemstede],
        )
      ).rows[0]!;
    const steps = async () =>
      (
        await test.database.sql.query<{ status: string }>(
          'select status from municipality_status_change where municipality_id = $1 order by recorded_at',
          [heemstede],
        )
      ).rows.map(({ status }) => status);
    const told = async () =>
      (
        await test.database.sql.query<{ body: object }>(
          `select body from audit_event where tenant_id = $1 and type = 'municipality.moved' order by seq`,
          [heemstede],
        )
      ).rows.length;
    const countedOn = async () =>
      Number(
        (
          await test.database.sql.query<{ version: string }>(
            'select version from programme_stamp where tenant_id = $1',
            [heemstede],
          )
        ).rows[0]!.version,
      );
    const programmeMoves = (status: string) =>
      test.database.sql.query(
        `with moved as (update municipality set status = $2, joined_on = '2020-01-01' where id = $1 returning id)
       insert into municipality_status_change (municipality_id, status, happened_on) select id, $2, '2020-01-01'
         from moved`,
        [heemstede, status],
      );
    const drop = async () =>
      coordinator.send(withdraw, { input: { id: (await current()).id, reason: 'Getekend per vergissing' } });
    beforeEach(() => test.database.sql.query('truncate municipality_status_change'));

    it('no longer does once its only signature is withdrawn, at once and with a line in the trail', async () => {
      await signed();
      expect([await participation(), await steps()]).toEqual([{ status: 'JOINED', joined: true }, ['JOINED']]);
      const [lines, stamp] = [await told(), await countedOn()];
      await drop();
      expect([await participation(), await steps()]).toEqual([
        { status: 'PROSPECT', joined: false },
        ['JOINED', 'PROSPECT'],
      ]);
      expect([await told(), (await countedOn()) > stamp]).toEqual([lines + 1, true]);
      await signed();
      expect([await participation(), await steps()]).toEqual([
        { status: 'JOINED', joined: true },
        ['JOINED', 'PROSPECT', 'JOINED'],
      ]);
    });

    it('is told with its condition, to itself and to everybody, until the decision is there', async () => {
      const isConditional = async (client: TestClient) =>
        (
          await client.send<{ municipality: { isConditional: boolean } }>(
            '{ municipality(cbsCode: "GM0397") { isConditional } }',
          )
        ).data.municipality.isConditional;
      expect(await isConditional(test.anonymous)).toBe(false);
      await signed();
      for (const client of [coordinator, test.as({ role: 'PROGRAMME_ADMIN' }), test.anonymous])
        expect(await isConditional(client)).toBe(true);
      await test.database.sql.query(`update commitment set status = 'RATIFIED' where tenant_id = $1`, [heemstede]);
      for (const client of [coordinator, test.anonymous]) expect(await isConditional(client)).toBe(false);
    });

    it('goes on when it took part before the signature', async () => {
      await programmeMoves('JOINED');
      await signed();
      await drop();
      expect([await participation(), await steps()]).toEqual([{ status: 'JOINED', joined: true }, ['JOINED']]);
    });

    it('goes on when the programme moved it since', async () => {
      await signed();
      await programmeMoves('ACTIVE');
      await drop();
      expect([await participation(), await steps()]).toEqual([
        { status: 'ACTIVE', joined: true },
        ['JOINED', 'ACTIVE'],
      ]);
    });

    it('changes by its own signature alone, and nothing else of its row, whatever the code does', async () => {
      const as = (statement: string) =>
        test.db.run({ tenantId: heemstede, actorId: null }, () => test.db.query(`${statement} returning 1`));
      const step = (status: string) =>
        as(
          `insert into municipality_status_change (municipality_id, status, happened_on, commitment_id)
            values ('${heemstede}', '${status}', '2026-01-01', gen_random_uuid())`,
        );
      expect(
        await as(`update municipality set status = 'JOINED', joined_on = '2026-01-01' where id = '${heemstede}'`),
      ).toEqual([]);
      for (const status of ['JOINED', 'PROSPECT'])
        await expect(step(status)).rejects.toMatchObject({ code: 'not_found' });
      await signed();
      expect(await as(`update municipality set joined_on = '2019-01-01' where id = '${heemstede}'`)).toEqual([]);
      expect(await as(`update municipality set status = 'PROSPECT' where id = '${heemstede}'`)).toEqual([]);
      await test.database.sql.query(`update municipality set status = 'PROSPECT', joined_on = null where id = $1`, [
        heemstede,
      ]);
      for (const change of [
        `status = 'ACTIVE', joined_on = '2026-01-01'`,
        `status = 'JOINED', joined_on = '2026-01-01', inhabitants = 1`,
      ]) {
        await expect(as(`update municipality set ${change} where id = '${heemstede}'`)).rejects.toMatchObject({
          code: 'not_found',
        });
      }
      await expect(step('PROSPECT')).rejects.toMatchObject({ code: 'not_found' });
    });

    it('shows the programme its state, and neither its paper, reasons, devices nor witnesses', async () => {
      const read = (columns: string, table: string) =>
        test.db.acrossTenants('test', (across) => across.query(`select ${columns} from ${table}`));
      await expect(read('status', 'commitment')).resolves.toBeDefined();
      for (const [column, table] of [
        ['paper', 'commitment'],
        ['withdrawn_reason', 'commitment'],
        ['device_sha256', 'commitment_signature'],
        ['witness_id', 'commitment_signature'],
        ['facts', 'commitment_certificate'],
      ] as const) {
        await expect(read(column, table)).rejects.toThrow();
      }
    });
  });

  it('is asked for only when there is a text to sign', async () => {
    await test.database.sql.query('update commitment_wording set retired_at = now()');
    expect(codeOf(await coordinator.send(invite, { input: aSigner }))).toBe('wording.none_offered');
    expect(await commitments()).toEqual([]);
  });

  it('is read in one statement by its own people, and moved by its own coordinator alone', async () => {
    const { id } = await signed();
    expect((await coordinator.send(page)).statements).toBeLessThanOrEqual(4);
    const steps = [
      [ratify, await decided(id)],
      [withdraw, { id, reason: 'Weg ermee' }],
      [end, { id }],
      [revoke, { id }],
    ] as const;
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect(await commitments(neighbour)).toEqual([]);
    for (const [document, input] of steps) expect(codeOf(await neighbour.send(document, { input }))).toBe('not_found');
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK'] as const) {
      const client = test.as({ role, tenantId: heemstede });
      expect(await commitments(client)).toHaveLength(1);
      for (const [document, input] of [...steps, [invite, { ...aSigner, reaffirmationReason: 'ELECTIONS' }] as const])
        expect(codeOf(await client.send(document, { input }))).toBe('forbidden');
    }
    for (const client of [
      test.as({ role: 'PARTNER', tenantId: heemstede }),
      test.as({ role: 'PROGRAMME_ADMIN' }),
      test.as({ role: 'VNG_ADVISER' }),
    ])
      expect(codeOf(await client.send(page))).toBe('forbidden');
    expect(codeOf(await test.anonymous.send(page))).toBe('unauthenticated');
    expect((await current()).status).toBe('SIGNED_CONDITIONALLY');
  });
});
