import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { Clock } from '../../../platform/clock/clock.js';
import { IdentityModule } from '../../identity/identity.module.js';
import {
  aMunicipality,
  anInvitation,
  anOfferedWording,
  aSignature,
  aSigner,
  codeOf,
  mailedCode,
  posted,
  NoEvenings,
} from '../commitments.builders.js';
import { CommitmentsJob } from './commitments.job.js';
import { CommitmentsModule } from '../commitments.module.js';
import { CommitmentsRepository } from '../commitments.repository.js';

const ratify = 'mutation($input: RatifyCommitmentInput!) { ratifyCommitment(input: $input) { status } }';

describe('commitments whose day has come', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  /** Runs the job as it runs at this moment (UTC), by two workers at the same time. */
  const runAt = async (moment: string) => {
    jest.spyOn(test.get(Clock), 'now').mockReturnValue(new Date(moment));
    await Promise.all([test.get(CommitmentsJob).moveDue(), test.get(CommitmentsJob).moveDue()]);
  };
  const state = async () =>
    (
      await test.database.sql.query<{ status: string; reaffirmation_reason: string | null; round: number }>(
        'select status, reaffirmation_reason, round from commitment',
      )
    ).rows[0]!;
  const count = async (table: string, where: string) =>
    Number(
      (await test.database.sql.query<{ count: string }>(`select count(*) from ${table} where ${where}`)).rows[0]!.count,
    );
  const reminders = () =>
    count('mail_message', `kind = 'decision-reminder' and recipient = 'coordinator@heemstede.example'`);
  const toldToAskAgain = () =>
    count(
      'mail_message',
      `kind = 'reaffirmation-due' and recipient = 'coordinator@heemstede.example' and body like '%nog geen bericht gehad%'`,
    );
  const asked = () => count('mail_message', `kind = 'signing-invitation'`);
  const lines = (type: string) => count('audit_event', `type = '${type}'`);

  /** Somebody signs at this moment (UTC). */
  const signedAt = async (moment: string, authority: Record<string, unknown> = {}) => {
    const sha256 = await anOfferedWording(test, `t${randomBytes(4).toString('hex')}`);
    const token = await anInvitation(test, coordinator);
    await posted(test, '/api/signing/code', { token });
    jest.spyOn(test.get(Clock), 'now').mockReturnValue(new Date(moment));
    expect(
      await posted(test, '/api/signing/sign', {
        token,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(sha256, authority),
      }),
    ).toMatchObject({ status: 200 });
    await test.database.sql.query('update commitment_signature set signed_at = $1', [moment]);
  };
  const mandate = { authority: 'MANDATE', authorityReference: 'Volmacht 12' };

  beforeAll(async () => {
    test = await testApp([IdentityModule, CommitmentsModule, NoEvenings]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    await test.database.sql.query(`insert into person (id, email, display_name)
        values ('11111111-1111-4111-8111-111111111111', 'coordinator@heemstede.example', 'Coördinator');
      insert into role_assignment (tenant_id, person_id, role)
        values ('${heemstede}', '11111111-1111-4111-8111-111111111111', 'COORDINATOR')`);
  }, 60_000);
  beforeEach(() =>
    test.database.sql.query(
      `truncate commitment_wording, commitment, portfolio_holding, mail_message, audit_event, audit_head cascade;
        update municipality set status = 'PROSPECT', joined_on = null`,
    ),
  );
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => test.close());

  // Signed, the last moment before the reminder, the reminder, the last moment of the term, the first moment after it:
  // all by the Dutch clock.
  it.each([
    [
      'an ordinary day',
      '2026-05-20T18:00:00Z',
      '2026-08-19T21:59:59Z',
      '2026-08-19T22:00:00Z',
      '2026-11-20T22:59:59Z',
      '2026-11-20T23:00:00Z',
    ],
    [
      'the night the clock goes forward',
      '2026-03-29T00:30:00Z',
      '2026-06-28T21:59:59Z',
      '2026-06-28T22:00:00Z',
      '2026-09-29T21:59:59Z',
      '2026-09-29T22:00:00Z',
    ],
    [
      'the hour that comes twice',
      '2026-10-25T00:30:00Z',
      '2027-01-24T22:59:59Z',
      '2027-01-24T23:00:00Z',
      '2027-04-25T21:59:59Z',
      '2027-04-25T22:00:00Z',
    ],
    [
      'the second of the two hours',
      '2026-10-25T01:30:00Z',
      '2027-01-24T22:59:59Z',
      '2027-01-24T23:00:00Z',
      '2027-04-25T21:59:59Z',
      '2027-04-25T22:00:00Z',
    ],
    [
      'just past midnight in summer',
      '2026-06-30T22:30:00Z',
      '2026-09-30T21:59:59Z',
      '2026-09-30T22:00:00Z',
      '2027-01-01T22:59:59Z',
      '2027-01-01T23:00:00Z',
    ],
    [
      'the end of a month with more days',
      '2026-08-31T10:00:00Z',
      '2026-11-29T22:59:59Z',
      '2026-11-29T23:00:00Z',
      '2027-02-28T22:59:59Z',
      '2027-02-28T23:00:00Z',
    ],
    [
      'a term that ends on the day the clock goes forward',
      '2026-09-29T10:00:00Z',
      '2026-12-28T22:59:59Z',
      '2026-12-28T23:00:00Z',
      '2027-03-29T21:59:59Z',
      '2027-03-29T22:00:00Z',
    ],
  ])(
    'remind once at three months and lapse once after six: signed on %s',
    async (_name, signed, before, reminder, last, after) => {
      await signedAt(signed);
      await runAt(before);
      expect([await reminders(), await state()]).toEqual([
        0,
        { status: 'SIGNED_CONDITIONALLY', reaffirmation_reason: null, round: 1 },
      ]);
      await runAt(reminder);
      await runAt(reminder);
      expect(await reminders()).toBe(1);
      await runAt(last);
      expect([await reminders(), (await state()).status, await lines('commitment.lapsed')]).toEqual([
        1,
        'SIGNED_CONDITIONALLY',
        0,
      ]);
      await runAt(after);
      await runAt(after);
      expect([await reminders(), (await state()).status, await lines('commitment.lapsed')]).toEqual([1, 'LAPSED', 1]);
    },
  );

  it('are ratified until the last moment of the term and not after it', async () => {
    await signedAt('2026-05-20T18:00:00Z');
    const { rows } = await test.database.sql.query<{ id: string; version: number }>(
      'select id, version from commitment',
    );
    const input = { ...rows[0]!, decisionReference: '840482', decisionOn: '2026-06-01' };
    const clock = jest.spyOn(test.get(Clock), 'now');
    clock.mockReturnValue(new Date('2026-05-31T21:59:59Z'));
    expect(codeOf(await coordinator.send(ratify, { input }))).toBe('commitment.decision_in_future');
    clock.mockReturnValue(new Date('2026-11-20T23:00:00Z'));
    expect(codeOf(await coordinator.send(ratify, { input }))).toBe('commitment.lapsed');
    clock.mockReturnValue(new Date('2026-11-20T22:59:59Z'));
    expect((await coordinator.send(ratify, { input })).data).toEqual({ ratifyCommitment: { status: 'RATIFIED' } });
    await runAt('2027-06-01T10:00:00Z');
    expect([(await state()).status, await reminders(), await lines('commitment.lapsed')]).toEqual(['RATIFIED', 0, 0]);
  });

  it('are asked again once after elections, from the day after, and signed anew in a round of their own', async () => {
    await signedAt('2025-05-20T18:00:00Z', mandate);
    await runAt('2026-03-18T22:59:59Z');
    expect((await state()).status).toBe('RATIFIED');
    await runAt('2026-03-18T23:00:00Z');
    await runAt('2026-03-20T10:00:00Z');
    expect([await state(), await lines('commitment.reaffirmation_asked')]).toEqual([
      { status: 'REAFFIRMATION_DUE', reaffirmation_reason: 'ELECTIONS', round: 2 },
      1,
    ]);
    expect([await toldToAskAgain(), await asked()]).toEqual([1, 1]);
    const token = await anInvitation(test, coordinator);
    await posted(test, '/api/signing/code', { token });
    const {
      rows: [wording],
    } = await test.database.sql.query<{ sha256: string }>(
      'select sha256 from commitment_wording where retired_at is null',
    );
    expect(
      await posted(test, '/api/signing/sign', {
        token,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(wording!.sha256, {}),
      }),
    ).toMatchObject({ code: 'commitment.move_not_allowed' });
    expect(
      await posted(test, '/api/signing/sign', {
        token,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(wording!.sha256, mandate),
      }),
    ).toMatchObject({ status: 200 });
    expect([(await state()).status, await count('commitment_signature', 'true')]).toEqual(['RATIFIED', 2]);
  });

  it('are asked again after a newer wording that asks for it, and not after one that does not', async () => {
    await signedAt('2026-05-20T18:00:00Z', mandate);
    await anOfferedWording(test, 'n1', 'Een nieuwere tekst die niets van eerdere ondertekenaars vraagt.');
    await runAt('2026-08-01T10:00:00Z');
    expect((await state()).status).toBe('RATIFIED');
    await anOfferedWording(
      test,
      'n2',
      'Een nieuwere tekst waarvoor iedereen opnieuw moet tekenen, ook wie al tekende.',
    );
    await test.database.sql.query(`update commitment_wording set asks_reaffirmation = true where edition = 'n2'`);
    await runAt('2026-08-02T10:00:00Z');
    expect(await state()).toEqual({ status: 'REAFFIRMATION_DUE', reaffirmation_reason: 'NEW_WORDING', round: 2 });
  });

  it('are asked again once the portfolio has another holder, from the first day, and not for another portfolio or an earlier holder', async () => {
    await signedAt('2026-05-20T18:00:00Z', { ...mandate, signerPortfolio: 'Welzijn' });
    const holds = (portfolio: string, from: string) =>
      test.database.sql.query(
        `insert into portfolio_holding (tenant_id, person_id, portfolio, starts_on)
          values ($1, '11111111-1111-4111-8111-111111111111', $2, $3)`,
        [heemstede, portfolio, from],
      );
    await holds('Sport', '2026-06-01');
    await holds('Welzijn', '2026-07-01');
    await runAt('2026-06-30T21:59:59Z');
    expect((await state()).status).toBe('RATIFIED');
    await runAt('2026-06-30T22:00:00Z');
    expect([await state(), await lines('commitment.reaffirmation_asked')]).toEqual([
      { status: 'REAFFIRMATION_DUE', reaffirmation_reason: 'NEW_HOLDER', round: 2 },
      1,
    ]);
  });

  it('take the participation with them that began by a signature which lapses', async () => {
    await signedAt('2026-05-20T18:00:00Z');
    await runAt('2026-11-20T23:00:00Z');
    expect([
      (await state()).status,
      await count('municipality', `status = 'PROSPECT' and joined_on is null`),
      await lines('municipality.moved'),
    ]).toEqual(['LAPSED', 1, 2]);
  });

  it('are moved when another one cannot be, and that one is told of', async () => {
    await signedAt('2026-05-20T18:00:00Z');
    const zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    await test.database.sql.query(
      `insert into commitment (tenant_id, signer_name, signer_capacity, status, lapses_on)
        values ($1, 'x', 'wethouder', 'SIGNED_CONDITIONALLY', '2026-11-19')`,
      [zandvoort],
    );
    await test.database.sql.query(
      `insert into commitment_signature (tenant_id, commitment_id, round, wording_id, wording_sha256, signer_name,
        signer_capacity, authority, means, signed_on, audit_seq)
      select $1, (select id from commitment where tenant_id = $1), round, wording_id, wording_sha256, signer_name,
        signer_capacity, authority, means, '2026-05-19', 1 from commitment_signature`,
      [zandvoort],
    );
    const repository = test.get(CommitmentsRepository);
    const lock = repository.lockById.bind(repository);
    const broken = (
      await neighbour.send<{ commitments: { commitments: { id: string }[] } }>('{ commitments { commitments { id } } }')
    ).data.commitments.commitments[0]!.id;
    jest
      .spyOn(repository, 'lockById')
      .mockImplementation((id) => (id === broken ? Promise.reject(new Error('broken')) : lock(id)));
    jest.spyOn(test.get(Clock), 'now').mockReturnValue(new Date('2026-11-20T23:00:00Z'));
    await expect(test.get(CommitmentsJob).moveDue()).rejects.toThrow('1 of 2 commitments could not be moved');
    const { rows } = await test.database.sql.query(
      'select tenant_id, status from commitment order by lapses_on nulls last',
    );
    expect(rows).toEqual([
      { tenant_id: zandvoort, status: 'SIGNED_CONDITIONALLY' },
      { tenant_id: heemstede, status: 'LAPSED' },
    ]);
  });

  it('on paper under an earlier text are asked again, also when they were confirmed after the newer one was offered', async () => {
    await signedAt('2026-05-20T18:00:00Z', mandate);
    await anOfferedWording(
      test,
      'n3',
      'Een nieuwere tekst waarvoor iedereen opnieuw moet tekenen, ook wie op papier tekende.',
    );
    await test.database.sql.query(
      `update commitment_wording set asks_reaffirmation = true where edition = 'n3'; update commitment_signature
        set signed_at = now()`,
    );
    await runAt('2026-11-22T10:00:00Z');
    expect(await state()).toMatchObject({ status: 'REAFFIRMATION_DUE', reaffirmation_reason: 'NEW_WORDING' });
  });

  it('that were withdrawn or ended are left alone', async () => {
    await signedAt('2026-05-20T18:00:00Z');
    await test.database.sql.query(`update commitment set status = 'WITHDRAWN', lapses_on = null`);
    await runAt('2027-05-20T10:00:00Z');
    expect([(await state()).status, await reminders(), await lines('commitment.lapsed')]).toEqual(['WITHDRAWN', 0, 0]);
  });
});
