import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID, tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { IdentityModule } from '../identity/identity.module.js';
import { removeDemonstrationParticipation } from '../municipalities/municipalities.seed.js';
import { aMunicipality, anOfferedWording, aSignature, posted } from '../commitments/commitments.builders.js';
import { anEvening } from './evenings.builders.js';
import { EveningsModule } from './evenings.module.js';
import { removeDemonstrationCommitments } from '../commitments/seed/commitments.seed.js';
import { removeDemonstrationEvenings } from './evenings.seed.js';
import { BoardService } from './board.service.js';
import type { Board } from './board.repository.js';

const BEFORE = 95;
const SIGNING = 25;
const codeOfMunicipality = (index: number) => `GM8${String(index).padStart(3, '0')}`;
const guests = Array.from({ length: SIGNING }, (_, index) => codeOfMunicipality(BEFORE + index));

describe('the board of an evening', () => {
  let test: TestApp;
  let sha256: string;
  const boardOf = async (code: string): Promise<Board> =>
    JSON.parse((await test.anonymous.call('GET', `/api/signing-events/${code}/board`)).body.toString()) as Board;
  const signAt = async (event: { id: string; code: string }, municipality: string) => {
    const adviser = test.as({ role: 'NATIONAL_ADVISER', personId: '11111111-1111-4111-8111-111111111111' });
    const { data } = await adviser.send<{ vouchAtEvent: { code: string } }>(
      'mutation($input: VouchInput!) { vouchAtEvent(input: $input) { code } }',
      { input: { eventId: event.id, cbsCode: municipality } },
      randomUUID(),
    );
    return posted(test, '/api/signing/sign', {
      event: event.code,
      municipality,
      witnessCode: data.vouchAtEvent.code,
      ...aSignature(sha256, {}),
    });
  };

  beforeAll(async () => {
    test = await testApp([IdentityModule, EveningsModule]);
    for (let index = 0; index < BEFORE + SIGNING; index += 1)
      await aMunicipality(test, codeOfMunicipality(index), `Proef ${index}`);
    await test.database.sql.query(
      `insert into person (id, email, display_name) values ('11111111-1111-4111-8111-111111111111',
        'adviseur@voorbeeld.example', 'Getuige')`,
    );
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(`truncate signing_event, commitment_wording, commitment cascade; update municipality
        set status = 'PROSPECT', joined_on = null;
      update municipality set status = 'JOINED', joined_on = '2019-04-01' where cbs_code >= 'GM8'
        and cbs_code < '${codeOfMunicipality(BEFORE)}'`);
    sha256 = await anOfferedWording(test, 't1');
  });
  afterAll(() => test.close());

  it('counts 95 before and 120 after 25 signatures, and tells its milestone numbers', async () => {
    const evening = await anEvening(test, guests, { milestones: [100, 120] });
    expect(await boardOf(evening.code)).toMatchObject({
      before: BEFORE,
      signed: [],
      event: { title: 'Avond voor wethouders', milestones: [100, 120], isDemonstration: false },
    });
    const watched: number[] = [];
    const stop = await test
      .get(BoardService)
      .watch(evening.code, ({ before, signed }) => watched.push(before + signed.length));
    for (const municipality of guests) expect(await signAt(evening, municipality)).toMatchObject({ status: 200 });
    const board = await boardOf(evening.code);
    expect([board.before, board.signed.length, board.participants.length]).toEqual([BEFORE, SIGNING, BEFORE + SIGNING]);
    expect(board.signed.map(({ cbsCode }) => cbsCode)).toEqual(guests);
    expect(board.signed[0]).toMatchObject({ name: `Proef ${BEFORE}`, signerName: 'J.F. Struijf', isConditional: true });
    for (let wait = 0; wait < 100 && watched.at(-1) !== BEFORE + SIGNING; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    expect(watched.at(-1)).toBe(BEFORE + SIGNING);
    expect(watched).toEqual([...watched].sort((a, b) => a - b));
    expect(board.conditional).toBe(SIGNING);
    await test.database.sql.query(`update commitment set status = 'RATIFIED', lapses_on = null where tenant_id = $1`, [
      tenantIdOf(guests[0]!),
    ]);
    const ratified = await boardOf(evening.code);
    expect([ratified.conditional, ratified.signed[0]!.isConditional, ratified.signed[1]!.isConditional]).toEqual([
      SIGNING - 1,
      false,
      true,
    ]);
    const elsewhere = await anEvening(test, [guests[0]!]);
    expect(await boardOf(elsewhere.code)).toMatchObject({
      before: BEFORE + SIGNING,
      conditional: SIGNING - 1,
      signed: [],
    });
    expect(JSON.stringify(board)).not.toMatch(/@|sha256|witness|tenant/i);
  }, 60_000);

  it('counts signatures that stand: not a status that somebody typed, not an invitation, and a signature elsewhere as elsewhere', async () => {
    const evening = await anEvening(test, guests);
    const elsewhere = await anEvening(test, guests);
    await signAt(elsewhere, guests[0]!);
    await test.database.sql.query(
      `update municipality set status = 'JOINED', joined_on = (now() at time zone 'Europe/Amsterdam')::date
        where cbs_code = $1`,
      [guests[1]],
    );
    await test.database.sql.query(
      `insert into commitment (tenant_id, signer_name, signer_capacity) select id, 'x', 'wethouder' from municipality
        where cbs_code = $1`,
      [guests[2]],
    );
    const board = await boardOf(evening.code);
    expect([board.before, board.signed]).toEqual([BEFORE + 1, []]);
    expect(board.participants).toContain(guests[0]);
    expect(board.participants).not.toContain(guests[1]);
    expect(board.participants).not.toContain(guests[2]);
  });

  it('takes back a signature that is withdrawn, also for who looks already', async () => {
    const evening = await anEvening(test, guests);
    await signAt(evening, guests[0]!);
    await signAt(evening, guests[1]!);
    const watched: number[] = [];
    const stop = await test.get(BoardService).watch(evening.code, ({ signed }) => watched.push(signed.length));
    const tenantId = tenantIdOf(guests[0]!);
    const { rows } = await test.database.sql.query<{ id: string }>('select id from commitment where tenant_id = $1', [
      tenantId,
    ]);
    await test
      .as({ role: 'COORDINATOR', tenantId })
      .send('mutation($input: WithdrawCommitmentInput!) { withdrawCommitment(input: $input) { id } }', {
        input: { id: rows[0]!.id, reason: 'Verkeerde gemeente' },
      });
    for (let wait = 0; wait < 100 && watched.at(-1) !== 1; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    expect(watched.at(-1)).toBe(1);
    const board = await boardOf(evening.code);
    expect([board.before, board.signed.map(({ cbsCode }) => cbsCode)]).toEqual([BEFORE, [guests[1]]]);
    expect(board.participants).not.toContain(guests[0]);
  });

  it('catches up when the news of a signature fell into a gap of the listening connection', async () => {
    const evening = await anEvening(test, guests);
    await signAt(evening, guests[0]!);
    const watched: number[] = [];
    const stop = await test.get(BoardService).watch(evening.code, ({ signed }) => watched.push(signed.length));
    // As an undo by hand would: no message goes out.
    await test.database.sql.query('delete from commitment');
    await test.database.sql.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bloemen_notifications'
        and datname = current_database()`,
    );
    for (let wait = 0; wait < 250 && watched.at(-1) !== 0; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    expect(watched.at(-1)).toBe(0);
  });

  it('of an example evening takes no signature under a commitment that was signed for real before', async () => {
    const evening = await anEvening(test, guests);
    await signAt(evening, guests[0]!);
    await test.database.sql.query(
      `update signing_event set is_demonstration = true; update commitment
        set status = 'REAFFIRMATION_DUE', reaffirmation_reason = 'ELECTIONS', round = 2`,
    );
    expect(await signAt(evening, guests[0]!)).toMatchObject({ status: 400, code: 'signing.event_closed' });
    expect(
      (
        await test.database.sql.query(
          'select c.is_demonstration, s.round from commitment c join commitment_signature s on s.commitment_id = c.id',
        )
      ).rows,
    ).toEqual([{ is_demonstration: false, round: 1 }]);
  });

  it('of an example evening leaves nothing behind when the examples are removed', async () => {
    const evening = await anEvening(test, guests);
    await test.database.sql.query(
      'update signing_event set is_demonstration = true; truncate municipality_status_change',
    );
    await signAt(evening, guests[0]!);
    const left = async () =>
      (
        await test.database.sql.query<object>(
          `select m.status, m.is_demonstration, c.is_demonstration as example from municipality m left
            join commitment c on c.tenant_id = m.id where m.cbs_code = $1`,
          [guests[0]],
        )
      ).rows;
    expect(await left()).toEqual([{ status: 'JOINED', is_demonstration: true, example: true }]);
    await aMunicipality(test, 'GM0397', 'Heemstede');
    await test.database.sql.query(`insert into tenant values ($1, 'programme', 'Programma') on conflict do nothing`, [
      PROGRAMME_TENANT_ID,
    ]);
    await removeDemonstrationParticipation(test.db);
    await removeDemonstrationEvenings(test.db);
    await removeDemonstrationCommitments(test.db);
    expect(await left()).toEqual([{ status: 'PROSPECT', is_demonstration: false, example: null }]);
  });

  it('does not count a municipality twice that took part already and signs again here', async () => {
    const participant = codeOfMunicipality(3);
    const evening = await anEvening(test, [...guests, participant]);
    await signAt(evening, participant);
    const board = await boardOf(evening.code);
    expect([board.before, board.signed.length, board.participants.length]).toEqual([BEFORE - 1, 1, BEFORE]);
  });

  it('stays as it was when the evening is over, and shows nothing of an evening that does not exist', async () => {
    const evening = await anEvening(test, guests);
    await signAt(evening, guests[0]!);
    const during = await boardOf(evening.code);
    await test.database.sql.query(
      `update signing_event set starts_at = starts_at - interval '1 day', ends_at = ends_at - interval '1 day'`,
    );
    expect(await signAt(evening, guests[1]!)).toMatchObject({ status: 400, code: 'signing.event_closed' });
    expect((await boardOf(evening.code)).signed).toEqual(during.signed);
    for (const path of ['board', 'live'])
      expect((await test.anonymous.call('GET', `/api/signing-events/bestaatniet/${path}`)).status).toBe(404);
  });

  it('is looked at without changing anything', async () => {
    const evening = await anEvening(test, guests);
    const print = async () =>
      (
        await test.database.sql.query<{ print: string }>(
          `select md5(string_agg(e::text, '')) || (select count(*) from audit_event) || (select count(*)
            from commitment) as print from signing_event e`,
        )
      ).rows[0]!.print;
    const before = await print();
    for (let look = 0; look < 60; look += 1) await boardOf(evening.code);
    expect(await print()).toBe(before);
  });
});
