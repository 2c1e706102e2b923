import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { productRoot } from '../../platform/config/product-root.js';
import { Seal } from '../../platform/seal/seal.js';
import { IdentityModule } from '../identity/identity.module.js';
import {
  aMunicipality,
  anInvitation,
  anOfferedWording,
  aSignature,
  aSigner,
  codeOf,
  mailedCode,
  mailedToken,
  posted,
} from '../commitments/commitments.builders.js';
import { SealCertificateJob } from '../commitments/certificates/seal-certificate.job.js';
import { anEvening } from './evenings.builders.js';
import { EveningsModule } from './evenings.module.js';
import { BoardService } from './board.service.js';

const vouch = 'mutation($input: VouchInput!) { vouchAtEvent(input: $input) { code } }';
const note = 'mutation($input: NoteContactInput!) { noteMunicipalityContact(input: $input) { cbsCode addresses } }';
const confirm =
  'mutation($input: ConfirmSignatureInput!) { confirmSignature(input: $input) { status awaitsConfirmation } }';
const settle = `mutation($input: SettleObjectionInput!) { settleObjection(input: $input) { status awaitsConfirmation
  withdrawnReason
    } }`;
const settleDispute = 'mutation($input: SettleObjectionInput!) { settleDispute(input: $input) }';
const disputes =
  '{ signatureDisputes { municipality signerName eventTitle objection { id objector objection outcome } } }';
const mandate = { authority: 'MANDATE', authorityReference: 'M-1' };
const decision = { authority: 'DECISION', authorityReference: 'Z-1', authorityOn: '2026-01-05' };
const people = {
  planner: '11111111-1111-4111-8111-111111111111',
  witness: '22222222-2222-4222-8222-222222222222',
  other: '33333333-3333-4333-8333-333333333333',
  coordinator: '44444444-4444-4444-8444-444444444444',
};

const { verifyAll } = (await import(join(productRoot, 'scripts/verify-certificate.mjs'))) as {
  verifyAll: (files: { pdf: Buffer; proof?: string; chain?: string; fingerprints: string[] }) => { conclusion: string };
};

describe('a signature and the word of its municipality', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let planner: TestClient;
  let witness: TestClient;
  let other: TestClient;
  let sha256: string;
  let evening: { id: string; code: string };

  const commitment = async () =>
    (
      await test.database.sql.query<{ id: string; status: string; awaits_confirmation: boolean }>(
        'select id, status, awaits_confirmation from commitment',
      )
    ).rows[0]!;
  const participation = async () =>
    (await test.database.sql.query<{ status: string }>('select status from municipality where id = $1', [heemstede]))
      .rows[0]!.status;
  const notices = async () =>
    (
      await test.database.sql.query<{ recipient: string; body: string }>(
        `select recipient, body from mail_message where kind = 'signature-notice' order by recipient`,
      )
    ).rows;
  const objectionId = async () =>
    (
      await test.database.sql.query<{ id: string }>(
        'select id from signature_notice where objected_at is not null order by objected_at limit 1',
      )
    ).rows[0]!.id;
  const isCoordinated = () =>
    test.database.sql.query(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`, [
      heemstede,
      people.coordinator,
    ]);
  const signAtEvening = async (given: object = mandate) => {
    const { data } = await witness.send<{ vouchAtEvent: { code: string } }>(
      vouch,
      { input: { eventId: evening.id, cbsCode: 'GM0397' } },
      randomUUID(),
    );
    return posted(test, '/api/signing/sign', {
      event: evening.code,
      municipality: 'GM0397',
      witnessCode: data.vouchAtEvent.code,
      ...aSignature(sha256, { ...given }),
    });
  };
  const object = (token: string) =>
    posted(test, '/api/objections/object', { token, objector: 'G. Griffier', objection: 'Niemand van ons was daar.' });
  const disputed = async () => {
    await isCoordinated();
    await signAtEvening();
    await object(await mailedToken(test, 'coordinator@heemstede.example', 'signature-notice'));
    return objectionId();
  };

  beforeAll(async () => {
    test = await testApp([IdentityModule, EveningsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    await aMunicipality(test, 'GM0473', 'Zandvoort');
    for (const [name, id] of Object.entries(people)) {
      await test.database.sql.query('insert into person (id, email, display_name) values ($1, $2, $3)', [
        id,
        `${name}@${name === 'coordinator' ? 'heemstede' : 'programma'}.example`,
        name,
      ]);
    }
    [planner, witness, other] = (['planner', 'witness', 'other'] as const).map((name) =>
      test.as({ role: 'NATIONAL_ADVISER', personId: people[name] }),
    ) as [TestClient, TestClient, TestClient];
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: people.coordinator });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql
      .query(`truncate signing_event, commitment_wording, commitment, mail_message, sign_in_attempt,
        municipality_contact, role_assignment cascade;
      update municipality set status = 'PROSPECT', joined_on = null`);
    sha256 = await anOfferedWording(test, `t${randomBytes(4).toString('hex')}`);
    evening = await anEvening(test, ['GM0397']);
    await test.database.sql.query(
      `update signing_event set planned_by = '${people.planner}'; update signing_event_municipality
        set invited_by = '${people.planner}'`,
    );
  });
  afterAll(() => test.close());

  describe('of which nobody at the municipality is known', () => {
    it.each([
      ['a mandate', mandate],
      ['a decision', decision],
    ])('stays conditional, whatever is claimed: %s', async (_, claimed) => {
      expect(await signAtEvening(claimed)).toMatchObject({
        status: 200,
        isConditional: true,
        standing: 'SIGNED_CONDITIONALLY',
        awaitsConfirmation: true,
      });
      expect(await commitment()).toMatchObject({ status: 'SIGNED_CONDITIONALLY', awaits_confirmation: true });
      const board = JSON.parse(
        (await test.anonymous.call('GET', `/api/signing-events/${evening.code}/board`)).body.toString(),
      ) as { signed: object[] };
      expect(board.signed).toMatchObject([{ cbsCode: 'GM0397', isConditional: true }]);
    });

    it('is told to who manages the programme, once, who appoints the first coordinator', async () => {
      await test.database.sql.query(
        `insert into role_assignment (tenant_id, person_id, role)
          values ($1, $2, 'PROGRAMME_ADMIN'), ($1, $3, 'NATIONAL_ADVISER')`,
        [PROGRAMME_TENANT_ID, people.other, people.planner],
      );
      expect(await signAtEvening()).toMatchObject({ hasCoordinator: false });
      expect(
        await posted(test, '/api/signing/sign', {
          event: evening.code,
          municipality: 'GM0397',
          witnessCode: '00000000',
          ...aSignature(sha256, mandate),
        }),
      ).toMatchObject({ hasCoordinator: false });
      expect(
        (await test.database.sql.query(`select recipient, body from mail_message where kind = 'without-coordinator'`))
          .rows,
      ).toEqual([
        {
          recipient: 'other@programma.example',
          body: expect.stringMatching(
            /J\.F\. Struijf tekende [^]*Heemstede[^]*\/programma\/gemeenten\/GM0397\/register/,
          ) as unknown,
        },
      ]);
    });

    it('has a verdict of its own, on the screen and offline, until the municipality confirms it', async () => {
      await signAtEvening();
      const { id } = await commitment();
      const {
        rows: [certificate],
      } = await test.database.sql.query<{ code: string; signature_id: string }>(
        'select code, signature_id from commitment_certificate',
      );
      await test
        .get(SealCertificateJob)
        .run(
          { tenantId: heemstede, signatureId: certificate!.signature_id },
          { attempt: 1, signal: new AbortController().signal },
        );
      const get = async (path = '') =>
        (await test.anonymous.call('GET', `/api/certificates/${certificate!.code}${path}`)).body;
      const verdict = async () => JSON.parse((await get()).toString()) as { verdict: object; trail: object };
      const fingerprints = [await test.get(Seal).fingerprint()];
      const offline = async (): Promise<string[]> =>
        [
          verifyAll({ pdf: await get('/document'), proof: (await get('/proof')).toString(), fingerprints }),
          verifyAll({
            pdf: await get('/document'),
            chain: (await coordinator.call('GET', '/api/trail')).body.toString(),
            fingerprints,
          }),
        ].map(({ conclusion }) => conclusion);
      expect(await verdict()).toMatchObject({
        verdict: { outcome: 'CONDITIONAL', standing: 'SIGNED_CONDITIONALLY', awaitsConfirmation: true },
        trail: { intact: true },
      });
      for (const conclusion of await offline())
        expect(conclusion).toContain('onder voorbehoud van bevestiging door de gemeente.');
      await coordinator.send(confirm, { input: { id } });
      expect(await verdict()).toMatchObject({
        verdict: { outcome: 'STANDS', standing: 'RATIFIED', awaitsConfirmation: false },
      });
      for (const conclusion of await offline()) expect(conclusion).not.toContain('voorbehoud');
      await planner.send(note, { input: { eventId: evening.id, cbsCode: 'GM0397', email: 'x@heemstede.example' } });
      await test.database.sql.query(
        `insert into signature_notice (tenant_id, signature_id, email, token_sha256, expires_at)
          values ($1, $2, 'x@heemstede.example', sha256('${'x'.repeat(43)}'), now() + interval '1 day')`,
        [heemstede, certificate!.signature_id],
      );
      await object('x'.repeat(43));
      expect(await verdict()).toMatchObject({ verdict: { outcome: 'CONDITIONAL', standing: 'DISPUTED' } });
      for (const conclusion of await offline()) expect(conclusion).toMatch(/De handtekening was op .* betwist\./);
      await other.send(settleDispute, {
        input: { id: await objectionId(), outcome: 'ANNULLED', settlement: 'Er tekende iemand anders.' },
      });
      expect(await verdict()).toMatchObject({
        verdict: { outcome: 'OVER', standing: 'WITHDRAWN', since: expect.stringMatching(/^20/) as unknown },
      });
      for (const conclusion of await offline())
        expect(conclusion).toMatch(/geldt niet meer\. De verklaring is ingetrokken op /);
    });

    it.each(['planner', 'witness'] as const)(
      'is no better known for an address that the %s noted, though that is told',
      async (name) => {
        await test
          .as({ role: 'NATIONAL_ADVISER', personId: people[name] })
          .send(note, { input: { eventId: evening.id, cbsCode: 'GM0397', email: 'Van.Mij@Elders.example' } });
        expect(await signAtEvening()).toMatchObject({ awaitsConfirmation: true });
        expect(await notices()).toEqual([
          { recipient: 'van.mij@elders.example', body: expect.stringContaining('geldt onder voorbehoud') as unknown },
        ]);
      },
    );

    it('is ratified by what was claimed once somebody of the municipality confirms it, and by nobody else', async () => {
      await signAtEvening(decision);
      const { id } = await commitment();
      for (const client of [planner, witness, other])
        expect(codeOf(await client.send(confirm, { input: { id } }))).toBe('forbidden');
      expect(codeOf(await test.as({ role: 'ALDERMAN', tenantId: heemstede }).send(confirm, { input: { id } }))).toBe(
        'forbidden',
      );
      expect(
        codeOf(
          await test
            .as({
              role: 'COORDINATOR',
              tenantId: (
                await test.database.sql.query<{ id: string }>(`select id from municipality where cbs_code = 'GM0473'`)
              ).rows[0]!.id,
            })
            .send(confirm, { input: { id } }),
        ),
      ).toBe('not_found');
      expect(
        codeOf(
          await test
            .as({ role: 'COORDINATOR', tenantId: heemstede, personId: people.witness })
            .send(confirm, { input: { id } }),
        ),
      ).toBe('objection.own');
      expect((await coordinator.send(confirm, { input: { id } })).data).toEqual({
        confirmSignature: { status: 'RATIFIED', awaitsConfirmation: false },
      });
      expect(
        (await coordinator.send('{ commitments { commitments { signatures { decisionReference } } } }')).data,
      ).toEqual({ commitments: { commitments: [{ signatures: [{ decisionReference: 'Z-1' }] }] } });
      expect(codeOf(await coordinator.send(confirm, { input: { id } }))).toBe('commitment.move_not_allowed');
    });

    it('waits for the college still, when it was signed subject to its decision', async () => {
      await signAtEvening({ authority: 'SUBJECT_TO_DECISION' });
      expect(await commitment()).toMatchObject({ status: 'SIGNED_CONDITIONALLY', awaits_confirmation: true });
      await coordinator.send(confirm, { input: { id: (await commitment()).id } });
      expect(await commitment()).toMatchObject({ status: 'SIGNED_CONDITIONALLY', awaits_confirmation: false });
    });
  });

  describe('told to the municipality', () => {
    it('is ratified by a mandate where a coordinator is told of it at once, with a link to object', async () => {
      await isCoordinated();
      expect(await signAtEvening()).toMatchObject({
        status: 200,
        isConditional: false,
        standing: 'RATIFIED',
        hasCoordinator: true,
      });
      expect(
        (await test.database.sql.query(`select 1 from mail_message where kind = 'without-coordinator'`)).rows,
      ).toEqual([]);
      expect(await notices()).toEqual([
        {
          recipient: 'coordinator@heemstede.example',
          body: expect.stringMatching(
            /Wie: J\.F\. Struijf, wethouder[^]*een volmacht, M-1[^]*van het programma was erbij[^]*\/bezwaar#[\w-]{43}/,
          ) as unknown,
        },
      ]);
    });

    it('is known by an address that somebody noted who has no part in it', async () => {
      await other.send(note, { input: { eventId: evening.id, cbsCode: 'GM0397', email: 'postbus@heemstede.example' } });
      expect(await signAtEvening()).toMatchObject({ standing: 'RATIFIED' });
    });

    it('is not known by a coordinator who planned, invited or vouched', async () => {
      await test.database.sql.query(
        `insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`,
        [heemstede, people.planner],
      );
      expect(await signAtEvening()).toMatchObject({ awaitsConfirmation: true });
    });

    it('is told to who was invited to sign as well, also by link, and once to each address', async () => {
      await isCoordinated();
      const token = await anInvitation(test, coordinator);
      await posted(test, '/api/signing/code', { token });
      await posted(test, '/api/signing/sign', {
        token,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(sha256, { ...mandate }),
      });
      expect((await notices()).map(({ recipient }) => recipient)).toEqual([
        'coordinator@heemstede.example',
        aSigner.email,
      ]);
    });

    it('opens by its link, and by no other', async () => {
      await isCoordinated();
      await signAtEvening();
      const token = await mailedToken(test, 'coordinator@heemstede.example', 'signature-notice');
      expect(await posted(test, '/api/objections/open', { token })).toMatchObject({
        status: 200,
        municipality: 'Heemstede',
        signerName: 'J.F. Struijf',
        mayObject: true,
        objectedAt: null,
      });
      const refused = { status: 400, code: 'signing.link_invalid' };
      expect(
        await posted(test, '/api/objections/open', { token: randomBytes(32).toString('base64url') }),
      ).toMatchObject(refused);
      expect(await posted(test, '/api/signing/open', { token })).toMatchObject(refused);
      await test.database.sql.query(`update signature_notice set expires_at = now()`);
      for (const path of ['open', 'object'])
        expect(
          await posted(test, `/api/objections/${path}`, {
            token,
            ...(path === 'object' && { objector: 'xx', objection: 'xxx' }),
          }),
        ).toMatchObject(refused);
      const { rows } = await test.database.sql.query<{ row: string }>(
        `select row_to_json(n)::text as row from signature_notice n union all select row_to_json(a)::text
          from audit_event a`,
      );
      expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    });
  });

  describe('disputed', () => {
    it('is certain nowhere, at once: not on the board, and not for who looks already', async () => {
      await isCoordinated();
      await signAtEvening();
      const shown: boolean[] = [];
      const stop = await test
        .get(BoardService)
        .watch(evening.code, ({ signed }) => shown.push(...signed.map(({ isConditional }) => isConditional)));
      const token = await mailedToken(test, 'coordinator@heemstede.example', 'signature-notice');
      expect(await posted(test, '/api/objections/object', { token, objector: ' ', objection: 'x' })).toMatchObject({
        status: 400,
        code: 'bad_input',
      });
      expect(await object(token)).toMatchObject({
        status: 200,
        objection: 'Niemand van ons was daar.',
        mayObject: false,
      });
      expect(await object(token)).toMatchObject({ status: 200, mayObject: false });
      expect(await commitment()).toMatchObject({ status: 'DISPUTED' });
      for (let wait = 0; wait < 100 && shown.at(-1) !== true; wait += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      stop();
      expect(shown.at(-1)).toBe(true);
      expect(
        (await test.database.sql.query(`select recipient from mail_message where kind = 'signature-disputed'`)).rows,
      ).toEqual([{ recipient: 'coordinator@heemstede.example' }]);
      expect(
        (
          await test.database.sql.query(
            `select 1 from audit_event where tenant_id = $1 and type = 'commitment.disputed' and subject_id = $2`,
            [heemstede, (await commitment()).id],
          )
        ).rows,
      ).toHaveLength(1);
    });

    it('is seen by the programme and its coordinator, and by nobody else', async () => {
      await disputed();
      const open = [
        {
          municipality: 'Heemstede',
          signerName: 'J.F. Struijf',
          eventTitle: 'Avond voor wethouders',
          objection: {
            id: await objectionId(),
            objector: 'G. Griffier',
            objection: 'Niemand van ons was daar.',
            outcome: null,
          },
        },
      ];
      expect((await other.send(disputes)).data).toEqual({ signatureDisputes: open });
      for (const client of [coordinator, test.as({ role: 'VNG_ADVISER' })])
        expect(codeOf(await client.send(disputes))).toBe('forbidden');
      const page = await coordinator.send<{ commitments: { commitments: object[] } }>(
        '{ commitments { commitments { status objections { objector outcome } } } }',
      );
      expect(page.data.commitments.commitments).toEqual([
        { status: 'DISPUTED', objections: [{ objector: 'G. Griffier', outcome: null }] },
      ]);
    });

    it('stands again when the coordinator upholds it, with the reason mailed to who objected', async () => {
      const id = await disputed();
      const input = { id, outcome: 'STANDS', settlement: 'De wethouder was er wel.' };
      expect(
        codeOf(
          await test
            .as({ role: 'COORDINATOR', tenantId: await aMunicipality(test, 'GM0473', 'Zandvoort') })
            .send(settle, { input }),
        ),
      ).toBe('not_found');
      expect(codeOf(await test.as({ role: 'CLERK', tenantId: heemstede }).send(settle, { input }))).toBe('forbidden');
      expect(codeOf(await coordinator.send(settle, { input: { ...input, settlement: ' ' } }))).toBe('bad_input');
      expect((await coordinator.send(settle, { input })).data).toEqual({
        settleObjection: { status: 'RATIFIED', awaitsConfirmation: false, withdrawnReason: null },
      });
      expect(codeOf(await coordinator.send(settle, { input }))).toBe('objection.settled');
      expect(
        (
          await test.database.sql.query<{ body: string }>(
            `select body from mail_message where kind = 'signature-dispute-settled'`,
          )
        ).rows[0]!.body,
      ).toContain('De wethouder was er wel.');
    });

    it('is annulled by somebody of the programme who had no part in it, and the municipality no longer takes part', async () => {
      const id = await disputed();
      expect(await participation()).toBe('JOINED');
      const input = { id, outcome: 'ANNULLED', settlement: 'Er tekende iemand anders.' };
      for (const involved of [planner, witness])
        expect(codeOf(await involved.send(settleDispute, { input }))).toBe('objection.own');
      expect(codeOf(await coordinator.send(settleDispute, { input }))).toBe('forbidden');
      expect(codeOf(await other.send(settleDispute, { input: { ...input, id: randomUUID() } }))).toBe('not_found');
      expect((await other.send(settleDispute, { input })).data).toEqual({ settleDispute: id });
      expect(await commitment()).toMatchObject({ status: 'WITHDRAWN' });
      expect(await participation()).toBe('PROSPECT');
      const [{ today }] = (
        await test.database.sql.query<{ today: string }>(
          `select (now() at time zone 'Europe/Amsterdam')::date::text as today`,
        )
      ).rows as [{ today: string }];
      expect(
        (await coordinator.send('{ commitments { commitments { signatures { standing since } } } }')).data,
      ).toEqual({ commitments: { commitments: [{ signatures: [{ standing: 'WITHDRAWN', since: today }] }] } });
      expect(
        (
          await test.database.sql.query(
            `select actor_id from audit_event where tenant_id = $1 and type = 'commitment.dispute_settled'`,
            [heemstede],
          )
        ).rows,
      ).toContainEqual({ actor_id: people.other });
    });

    it('keeps its reason to be conditional: the programme confirms nothing for a municipality, its coordinator does', async () => {
      await planner.send(note, { input: { eventId: evening.id, cbsCode: 'GM0397', email: 'x@heemstede.example' } });
      await signAtEvening();
      await object(await mailedToken(test, 'x@heemstede.example', 'signature-notice'));
      await other.send(settleDispute, {
        input: { id: await objectionId(), outcome: 'STANDS', settlement: 'Gebeld met de gemeente.' },
      });
      expect(await commitment()).toMatchObject({ status: 'SIGNED_CONDITIONALLY', awaits_confirmation: true });
      expect((await coordinator.send(confirm, { input: { id: (await commitment()).id } })).data).toMatchObject({
        confirmSignature: { status: 'RATIFIED' },
      });
    });

    it('cannot be disputed once it no longer stands', async () => {
      await isCoordinated();
      await signAtEvening({ authority: 'SUBJECT_TO_DECISION' });
      const token = await mailedToken(test, 'coordinator@heemstede.example', 'signature-notice');
      await coordinator.send(
        'mutation($input: WithdrawCommitmentInput!) { withdrawCommitment(input: $input) { id } }',
        { input: { id: (await commitment()).id, reason: 'Verkeerde gemeente' } },
      );
      expect(await posted(test, '/api/objections/open', { token })).toMatchObject({ mayObject: false });
      expect(await object(token)).toMatchObject({ status: 400, code: 'objection.not_standing' });
    });
  });
});
