import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pillarCodes } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { CommitmentsModule } from '../commitments.module.js';
import type { DomainError } from '../../../platform/errors/domain-error.js';
import type { SignRequest } from './signing.inputs.js';
import { SigningService } from './signing.service.js';
import {
  aMunicipality,
  anInvitation,
  anOfferedWording,
  aSignature,
  aSigner,
  invite,
  mailedCode,
  whileItWaits,
  NoEvenings,
} from '../commitments.builders.js';

/**
 * How often they are tried: SIGNING_LINKS=100 SIGNING_RACES=500 SIGNING_FORGED=10000 is the whole proof, which takes
 * minutes.
 */
const LINKS = Number(process.env['SIGNING_LINKS'] ?? 2);
const RACES = Number(process.env['SIGNING_RACES'] ?? 50);
const FORGED = Number(process.env['SIGNING_FORGED'] ?? 1_000);

/**
 * Two hundred posts at once ask what comes of them, not how long a slow machine takes; what the platform says when it
 * takes too long is in database.spec.
 */
const patience = { DATABASE_CONNECT_TIMEOUT_MS: '60000', LOCK_TIMEOUT_MS: '60000' };

describe('signing by a personal link', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let sha256: string;
  const post = async (path: string, body: object) => {
    const { status, body: bytes } = await test.anonymous.call('POST', `/api/signing/${path}`, body);
    return {
      status,
      ...(JSON.parse(bytes.toString()) as Record<string, never> & {
        code?: string;
        signed?: { certificateCode: string } | null;
        certificateCode?: string;
        logoHref?: string | null;
      }),
    };
  };
  const count = async (table: string, where = 'true') =>
    Number(
      (await test.database.sql.query<{ count: string }>(`select count(*) from ${table} where ${where}`)).rows[0]!.count,
    );
  const proven = async (token: string) => {
    await post('code', { token });
    return mailedCode(test, aSigner.email);
  };

  beforeAll(async () => {
    test = await testApp([IdentityModule, CommitmentsModule, NoEvenings], patience);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      `truncate commitment_certificate, commitment_signature, commitment_invitation, commitment, mail_message,
        sign_in_attempt cascade; update municipality set status = 'PROSPECT', joined_on = null`,
    );
    sha256 = await anOfferedWording(
      test,
      `t${randomBytes(4).toString('hex')}`,
      `De tekst van nu ${randomBytes(8).toString('hex')}, lang genoeg om te tekenen.`,
    );
  });
  afterAll(() => test.close());

  it('shows the logo of the municipality, where it has one', async () => {
    const token = await anInvitation(test, coordinator);
    expect((await post('open', { token })).logoHref).toBeNull();
    await test.database.sql.query(
      `insert into municipality_logo (tenant_id, sha256, media_type, aspect, content)
        values ($1, repeat('0', 64), 'image/png', 1, 'x')`,
      [heemstede],
    );
    expect((await post('open', { token })).logoHref).toBe(`/logo/${heemstede}-0000000000000000.png`);
  });

  it('shows the text to whoever has the link, changes nothing, and a hundred scanners do not burn it', async () => {
    const token = await anInvitation(test, coordinator);
    const before = (await test.database.sql.query('select * from commitment_invitation')).rows;
    for (let scan = 0; scan < 100; scan += 1) expect((await post('open', { token })).status).toBe(200);
    expect((await test.database.sql.query('select * from commitment_invitation')).rows).toEqual(before);
    const code = await proven(token);
    expect((await post('sign', { token, code, ...aSignature(sha256, {}) })).status).toBe(200);
  });

  it('places one conditional signature with its proof, its line in the trail, its mail and the participation of the municipality', async () => {
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    const signed = await post('sign', { token, code, ...aSignature(sha256, {}) });
    expect(signed).toMatchObject({ status: 200, isConditional: true, signerName: 'J.F. Struijf' });
    const { rows } = await test.database.sql.query(`select c.status, s.means, s.wording_sha256,
        (c.lapses_on - (s.signed_at at time zone 'Europe/Amsterdam')::date) between 181 and 184 as half_a_year, e.type
      from commitment c join commitment_signature s on s.commitment_id = c.id
        join audit_event e on e.tenant_id = s.tenant_id and e.seq = s.audit_seq`);
    expect(rows).toEqual([
      {
        status: 'SIGNED_CONDITIONALLY',
        means: 'EMAIL_CODE',
        wording_sha256: sha256,
        half_a_year: true,
        type: 'commitment.signed',
      },
    ]);
    expect(await count('mail_message', `kind = 'signing-done'`)).toBe(1);
    expect(await count('municipality', `id = '${heemstede}' and status = 'JOINED'`)).toBe(1);
    expect(await count('outbox', `job = 'seal-certificate'`)).toBeGreaterThan(0);
  });

  it('answers a second tap and a late retry with the signature that is there', async () => {
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    const first = await post('sign', { token, code, ...aSignature(sha256, {}) });
    const again = await post('sign', { token, code: '000000', ...aSignature(sha256, {}) });
    expect(again).toEqual(first);
    expect((await post('open', { token })).signed?.certificateCode).toBe(first.certificateCode);
    expect(await count('commitment_signature')).toBe(1);
  });

  it('signs with authority at once, and asks for its reference', async () => {
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    const decision = { authority: 'DECISION', authorityOn: '2021-05-25' };
    expect(await post('sign', { token, code, ...aSignature(sha256, decision) })).toMatchObject({
      status: 400,
      code: 'signing.authority_needs_reference',
    });
    for (const authorityReference of ['', '  ', null])
      expect(
        await post('sign', { token, code, ...aSignature(sha256, { ...decision, authorityReference }) }),
      ).toMatchObject({ status: 400, code: 'signing.authority_needs_reference' });
    await post('sign', { token, code, ...aSignature(sha256, { ...decision, authorityReference: ' 840482 ' }) });
    const { data } = await coordinator.send<{ commitments: { commitments: object[] } }>(
      '{ commitments { commitments { status signatures { decisionReference decisionOn } } } }',
    );
    expect(data.commitments.commitments).toEqual([
      { status: 'RATIFIED', signatures: [{ decisionReference: '840482', decisionOn: '2021-05-25' }] },
    ]);
  });

  it('refuses a decision without its day, and any authority of a day to come', async () => {
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);
    const signedBy = (authority: string, authorityOn?: string) =>
      post('sign', { token, code, ...aSignature(sha256, { authority, authorityReference: 'Z-1', authorityOn }) });
    expect(await signedBy('DECISION')).toMatchObject({ status: 400, code: 'signing.authority_needs_date' });
    for (const authority of ['DECISION', 'MANDATE'])
      for (const day of [tomorrow, '2099-01-01'])
        expect(await signedBy(authority, day)).toMatchObject({ status: 400, code: 'commitment.decision_in_future' });
    expect(await count('commitment_signature')).toBe(0);
    expect(await signedBy('MANDATE')).toMatchObject({ status: 200, isConditional: false });
  });

  it('takes no blanks for a name or a function, and keeps a name without the blanks around it', async () => {
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    for (const blank of [{ signerName: '   ' }, { signerCapacity: ' \t ' }, { signerName: ' x ' }])
      expect(await post('sign', { token, code, ...aSignature(sha256, blank) })).toMatchObject({
        status: 400,
        code: 'bad_input',
      });
    expect(
      (await coordinator.send(invite, { input: { ...aSigner, signerName: '   ' } })).errors?.[0]?.extensions.code,
    ).toBe('bad_input');
    expect(await post('sign', { token, code, ...aSignature(sha256, { signerName: '  J.F. Struijf ' }) })).toMatchObject(
      { status: 200, signerName: 'J.F. Struijf' },
    );
    await expect(test.database.sql.query(`update commitment_signature set signer_name = '  '`)).rejects.toThrow(
      'ck_commitment_signature_signer',
    );
  });

  it('refuses a text that was not shown, a pillar that was not ticked, and a wrong code, and loses nothing by it', async () => {
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    expect(await post('sign', { token, code, ...aSignature('0'.repeat(64), {}) })).toMatchObject({
      code: 'signing.wording_changed',
    });
    expect(await post('sign', { token, code, ...aSignature(sha256, { pillars: pillarCodes.slice(1) }) })).toMatchObject(
      { code: 'signing.consent_missing' },
    );
    expect(await post('sign', { token, code, ...aSignature(sha256, { consent: false }) })).toMatchObject({
      code: 'signing.consent_missing',
    });
    for (let guess = 0; guess < 4; guess += 1)
      expect(
        await post('sign', { token, code: code === '111111' ? '222222' : '111111', ...aSignature(sha256, {}) }),
      ).toMatchObject({ code: 'signing.code_wrong' });
    expect(await count('commitment_signature')).toBe(0);
    expect((await post('sign', { token, code, ...aSignature(sha256, {}) })).status).toBe(200);
  });

  it('lets a code be guessed five times, not more, also at once', async () => {
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    const wrong = code === '111111' ? '222222' : '111111';
    await Promise.all(
      Array.from({ length: 30 }, () => post('sign', { token, code: wrong, ...aSignature(sha256, {}) })),
    );
    expect((await test.database.sql.query('select code_tries from commitment_invitation')).rows).toEqual([
      { code_tries: 5 },
    ]);
    expect(await post('sign', { token, code, ...aSignature(sha256, {}) })).toMatchObject({
      code: 'signing.code_wrong',
    });
    expect(await post('code', { token })).toMatchObject({ code: 'signing.code_too_soon' });
  });

  it('counts wrong codes for the life of an invitation, whatever new codes are asked, and tells nobody the code in a subject', async () => {
    const token = await anInvitation(test, coordinator);
    const { sql } = test.database;
    for (let round = 0; round < 3; round += 1) {
      const code = await proven(token);
      expect(
        (
          await sql.query<{ subject: string }>(`select subject from mail_message where kind = 'signing-code'`)
        ).rows.some(({ subject }) => /\d/.test(subject)),
      ).toBe(false);
      for (let guess = 0; guess < 6; guess += 1)
        await post('sign', { token, code: code === '111111' ? '222222' : '111111', ...aSignature(sha256, {}) });
      if (round === 2)
        expect(await post('sign', { token, code, ...aSignature(sha256, {}) })).toMatchObject({
          code: 'signing.code_wrong',
        });
      await sql.query(`update commitment_invitation set code_expires_at = now() + interval '9 minutes'`);
    }
    expect((await sql.query('select wrong_codes from commitment_invitation')).rows).toEqual([{ wrong_codes: 15 }]);
    expect(await post('code', { token })).toMatchObject({ status: 400, code: 'signing.too_many_codes' });
    const next = await anInvitation(test, coordinator);
    expect((await post('sign', { token: next, code: await proven(next), ...aSignature(sha256, {}) })).status).toBe(200);
  });

  it('looks at the code of a personal link whatever was tried elsewhere from the same address', async () => {
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    for (let guess = 0; guess < 60; guess += 1)
      await post('sign', { token: randomBytes(32).toString('base64url'), code: '111111', ...aSignature(sha256, {}) });
    expect(await post('code', { token })).toMatchObject({ code: 'signing.code_too_soon' });
    const signed = await post('sign', { token, code, ...aSignature(sha256, {}) });
    expect(signed.status).toBe(200);
    for (let again = 0; again < 5; again += 1)
      expect(await post('sign', { token, code, ...aSignature(sha256, {}) })).toEqual(signed);
    expect(await count('sign_in_attempt')).toBe(0);
  });

  it.each([
    ['revoked', 'update commitment_invitation set revoked_at = now()'],
    ['expired', `update commitment_invitation set expires_at = now() - interval '1 second'`],
    ['of a round that is over', 'update commitment set round = round + 1'],
    [
      'replaced',
      `update commitment_invitation set revoked_at = now();
      insert into commitment_invitation (tenant_id, commitment_id, round, email, token_sha256, expires_at)
        select tenant_id, commitment_id, round, email, sha256('other'), now() + interval '1 day'
        from commitment_invitation`,
    ],
    ['given another code', `update commitment_invitation set code_sha256 = sha256('other')`],
  ])('does not sign with a link that is %s while the signature waits its turn', async (_, meanwhile) => {
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    const answer = await whileItWaits(test, () => post('sign', { token, code, ...aSignature(sha256, {}) }), meanwhile);
    expect(answer).toMatchObject({ status: 400, code: 'signing.link_invalid' });
    expect(await count('commitment_signature')).toBe(0);
    expect(await count('mail_message', `kind = 'signing-done'`)).toBe(0);
  });

  it('gives one answer to a link that is expired, revoked, replaced, forged or of nobody', async () => {
    const refused = { status: 400, code: 'signing.link_invalid' };
    const first = await anInvitation(test, coordinator);
    const second = await anInvitation(test, coordinator);
    expect(await post('open', { token: first })).toMatchObject(refused);
    await test.database.sql.query(
      `update commitment_invitation set expires_at = now() - interval '1 second' where revoked_at is null`,
    );
    expect(await post('open', { token: second })).toMatchObject(refused);
    const third = await anInvitation(test, coordinator);
    const { data } = await coordinator.send<{ commitments: { commitments: { id: string }[] } }>(
      '{ commitments { commitments { id } } }',
    );
    await coordinator.send('mutation($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { id } }', {
      input: { id: data.commitments.commitments[0]!.id },
    });
    for (const path of ['open', 'code']) expect(await post(path, { token: third })).toMatchObject(refused);
    expect(await post('sign', { token: third, code: '123456', ...aSignature(sha256, {}) })).toMatchObject(refused);
    expect(await post('open', { token: randomBytes(32).toString('base64url') })).toMatchObject(refused);
  });

  it('signs with none of thousands of forged or mutated links', async () => {
    const token = await anInvitation(test, coordinator);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const forged = Array.from({ length: FORGED }, (_, index) => {
      if (index % 2) return randomBytes(32).toString('base64url');
      const at = index % token.length;
      const other = alphabet[(alphabet.indexOf(token[at]!) + 1 + (index % 62)) % 64]!;
      return token.slice(0, at) + other + token.slice(at + 1);
    }).filter((guess) => guess !== token);
    const signature = { code: await proven(token), ...aSignature(sha256, {}) } as unknown as SignRequest;
    const signing = test.get(SigningService);
    const answers = new Set<unknown>();
    for (let start = 0; start < forged.length; start += 100) {
      const batch = await Promise.allSettled(
        forged
          .slice(start, start + 100)
          .map((guess) =>
            signing.sign(
              { ...signature, token: guess },
              { address: '192.0.2.1', network: '192.0.2.1', device: null, session: null },
              '',
            ),
          ),
      );
      for (const answer of batch)
        answers.add(answer.status === 'rejected' ? (answer.reason as DomainError).code : 'accepted');
    }
    expect([...answers]).toEqual(['signing.link_invalid']);
    expect((await post('sign', { ...signature, token })).status).toBe(200);
    expect(await count('commitment_signature')).toBe(1);
  }, 120_000);

  it('keeps the token out of every row: only its hash is there', async () => {
    const token = await anInvitation(test, coordinator);
    const { rows } = await test.database.sql.query<{ row: string }>(
      `select row_to_json(i)::text as row from commitment_invitation i union all select row_to_json(a)::text
        from audit_event a union all select row_to_json(o)::text from outbox o union all select row_to_json(m)::text
        from mutation_answer m`,
    );
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  });

  it('lets nobody but the own coordinator invite, and nobody at all sign for another municipality', async () => {
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const) {
      expect(
        (await test.as({ role, tenantId: heemstede }).send(invite, { input: aSigner })).errors?.[0]?.extensions.code,
      ).toBe('forbidden');
    }
    expect((await test.anonymous.send(invite, { input: aSigner })).errors?.[0]?.extensions.code).toBe(
      'unauthenticated',
    );
    const token = await anInvitation(test, coordinator);
    const code = await proven(token);
    await post('sign', { token, code, municipality: 'GM0473', ...aSignature(sha256, {}) });
    expect(await count('commitment_signature', `tenant_id = '${zandvoort}'`)).toBe(0);
  });

  it(
    'makes exactly one signature, one line and one mail of two hundred posts at once, on each link',
    async () => {
      const before = await count('audit_event', `type = 'commitment.signed'`);
      const links: { token: string; code: string; email: string }[] = [];
      for (let index = 0; index < LINKS; index += 1) {
        const cbsCode = `GM8${String(index).padStart(3, '0')}`;
        const email = `wethouder${index}@voorbeeld.example`;
        const tenantId = await aMunicipality(test, cbsCode, `Proef ${index}`);
        const token = await anInvitation(test, test.as({ role: 'COORDINATOR', tenantId }), email);
        await post('code', { token });
        links.push({ token, code: await mailedCode(test, email), email });
      }
      for (const { token, code } of links) {
        const answers = await Promise.all(
          Array.from({ length: 200 }, () => post('sign', { token, code, ...aSignature(sha256, {}) })),
        );
        expect([
          ...new Set(
            answers.map(({ status, code: refusal, certificateCode }) => `${status} ${refusal ?? certificateCode}`),
          ),
        ]).toEqual([expect.stringMatching(/^200 /)]);
      }
      expect(await count('commitment_signature')).toBe(LINKS);
      expect((await count('audit_event', `type = 'commitment.signed'`)) - before).toBe(LINKS);
      expect(await count('mail_message', `kind = 'signing-done'`)).toBe(LINKS);
    },
    60_000 + LINKS * 10_000,
  );

  it(
    'never signs a text that changed while it was being signed, whoever comes first',
    async () => {
      const token = await anInvitation(test, coordinator);
      const code = await proven(token);
      const { sql } = test.database;
      const { code_sha256: codeSha256 } = (
        await sql.query<{ code_sha256: Buffer }>('select code_sha256 from commitment_invitation')
      ).rows[0]!;
      const admin = test.as({ role: 'PROGRAMME_ADMIN' });
      const offer = 'mutation($input: OfferWordingInput!) { offerWording(input: $input) { sha256 } }';
      const outcomes = { signed: 0, refused: 0 };
      let headStart = 0;
      for (let race = 0; race < RACES; race += 1) {
        await sql.query(
          `truncate commitment_certificate, commitment_signature cascade; update commitment
            set status = 'DRAFT', lapses_on = null`,
        );
        await sql.query(
          `update commitment_invitation set used_at = null, code_sha256 = $1,
            code_expires_at = now() + interval '10 minutes'`,
          [codeSha256],
        );
        const seen = await anOfferedWording(
          test,
          `r${race}`,
          `Tekst van race ${race}, lang genoeg om te tekenen en te lezen.`,
        );
        const {
          rows: [next],
        } = await sql.query<{ id: string }>(
          `insert into commitment_wording (edition, title, body, sha256)
            select $1, 'x', b, encode(sha256(convert_to(b, 'UTF8')), 'hex') from (select $2::text as b) t returning id`,
          [`n${race}`, `Nieuwe tekst ${race}`],
        );
        const [answer, offered] = await Promise.all([
          pause(Math.max(0, -headStart)).then(() => post('sign', { token, code, ...aSignature(seen, {}) })),
          pause(Math.max(0, headStart)).then(() =>
            admin.send(offer, { input: { id: next!.id, asksReaffirmation: false } }),
          ),
        ]);
        expect(offered.errors).toBeUndefined();
        const { rows } = await sql.query<{ ok: boolean }>(
          `select s.wording_sha256 = $1 and s.signed_at <= w.retired_at as ok from commitment_signature s
            join commitment_wording w on w.id = s.wording_id`,
          [seen],
        );
        const isSigned = answer.status === 200;
        expect(rows).toEqual(isSigned ? [{ ok: true }] : []);
        if (!isSigned) expect(answer.code).toBe('signing.wording_changed');
        outcomes[isSigned ? 'signed' : 'refused'] += 1;
        // Whoever won starts later next time, so that the two stay neck and neck.
        headStart += isSigned ? -2 : 2;
      }
      expect(outcomes.signed).toBeGreaterThan(0);
      expect(outcomes.refused).toBeGreaterThan(0);
    },
    60_000 + RACES * 1_000,
  );
});
