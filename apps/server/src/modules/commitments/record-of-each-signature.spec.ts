import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { tenantIdOf } from '@bloemen/vocabulary';
import { KeepTheRecordOfEachSignature1790000016000 as Migration } from '../../../../../migrations/1790000016000-keep-the-record-of-each-signature.js';
import { StampByTrigger1790000023000 } from '../../../../../migrations/1790000023000-stamp-by-trigger.js';
import { testDatabase, type TestDatabase } from '../../../test/postgres.js';
import { makeClient } from '../../platform/database/clients.js';

/**
 * Statements of before each signature kept its own record, read back after the migration, by the owner of the tables as
 * in production.
 */
describe('signatures of before each kept its own record', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let runner: Parameters<Migration['up']>[0];
  const commitmentOf = (place: number) => `c0000000-0000-4000-8000-00000000000${place}`;
  const heemstede = tenantIdOf('GM0397');
  const sql = (text: string, params: unknown[] = []) => database.sql.query<Record<string, unknown>>(text, params);

  /** A line of the trail; gives its number. */
  const told = async (type: string, subject: string, body: object = {}) => {
    const { rows } = await sql(
      `with scope as (select set_config('app.tenant_id', $1, false)) select audit_append($2, $3, $4) as seq from scope`,
      [heemstede, type, subject, body],
    );
    return rows[0]!['seq'];
  };
  const signed = async (
    commitment: string,
    round: number,
    authority: string,
    reference: string | null = null,
    on: string | null = null,
  ) => {
    const seq = await told('commitment.signed', commitment);
    await sql(
      `insert into commitment_signature (tenant_id, commitment_id, round, wording_id, wording_sha256, signer_name,
        signer_capacity, authority, authority_reference, authority_on, means, audit_seq)
       select $1, $2, $3, id, sha256, 'J.F. Struijf', 'wethouder', $4, $5, $6, 'EMAIL_CODE', $7
         from commitment_wording`,
      [heemstede, commitment, round, authority, reference, on, seq],
    );
  };
  const aCommitment = (place: number, status: string, decision: string | null = null, on: string | null = null) =>
    sql(
      `insert into commitment (tenant_id, id, status, signer_name, signer_capacity, decision_reference, decision_on,
        lapses_on) values ($1, $2, $3, 'J.F. Struijf', 'wethouder', $4, $5, '2030-01-01')`,
      [heemstede, commitmentOf(place), status, decision, on],
    );

  beforeAll(async () => {
    database = await testDatabase();
    owner = makeClient({ connectionString: database.ownerUrl });
    await owner.connect();
    runner = { query: (text: string) => owner.query(text) } as never;
    await owner.query('select app_drop_repeatable_sql()');
    await new StampByTrigger1790000023000().down(runner);
    await new Migration().down(runner);
    await sql(`insert into tenant values ($1, 'municipality', 'Gemeente Heemstede')`, [heemstede]);
    await sql(
      `insert into municipality (id, cbs_code, name, short_name, province_code, province, ggd_code, ggd_region,
        inhabitants, inhabitants_on, latitude, longitude, hex_column, hex_row, status, joined_on)
       values ($1, 'GM0397', 'Heemstede', 'Heemstede', 'PV27', 'Noord-Holland', 'GG1', 'GGD', 1000, '2022-01-01', 52, 4,
         0, 0, 'JOINED', '2021-01-01')`,
      [heemstede],
    );
    await sql(
      `insert into commitment_wording (edition, title, body, sha256, offered_at)
        values ('1', 'Verklaring', 'x', encode(sha256('x'), 'hex'), now())`,
    );
  }, 60_000);
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('get the decision of their own round, as far as it was not written over, and what they did for the municipality', async () => {
    // Joined conditionally, then withdrawn.
    await aCommitment(1, 'WITHDRAWN');
    await signed(commitmentOf(1), 1, 'SUBJECT_TO_DECISION');
    await sql(
      `insert into municipality_status_change (municipality_id, status, happened_on, commitment_id)
        values ($1, 'JOINED', '2021-01-01', $2)`,
      [heemstede, commitmentOf(1)],
    );
    // Signed again, ratified, renewed by mandate: the decision is still that of the first round.
    await aCommitment(2, 'ENDED', 'Z-1', '2021-05-25');
    await signed(commitmentOf(2), 1, 'SUBJECT_TO_DECISION');
    await told('commitment.ratified', commitmentOf(2), { decisionOn: '2021-05-25' });
    await signed(commitmentOf(2), 2, 'MANDATE', 'VM-2');
    // Ratified, then renewed on another decision, which wrote over the first.
    await aCommitment(3, 'RATIFIED', 'Z-3', '2022-06-01');
    await signed(commitmentOf(3), 1, 'SUBJECT_TO_DECISION');
    await told('commitment.ratified', commitmentOf(3), { decisionOn: '2021-05-25' });
    await signed(commitmentOf(3), 2, 'DECISION', 'Z-3', '2022-06-01');
    await new Migration().up(runner);
    const { rows } = await sql(
      'select commitment_id, round, reference, decided_on::text from commitment_decision order by commitment_id, round',
    );
    expect(rows).toEqual([
      { commitment_id: commitmentOf(2), round: 1, reference: 'Z-1', decided_on: '2021-05-25' },
      { commitment_id: commitmentOf(3), round: 1, reference: null, decided_on: '2021-05-25' },
    ]);
    const { rows: signatures } = await sql(
      'select occasion, authority_reference from commitment_signature order by audit_seq',
    );
    expect(signatures).toEqual([
      { occasion: 'JOINS', authority_reference: null },
      { occasion: 'RETURNS', authority_reference: null },
      { occasion: 'RENEWS', authority_reference: 'VM-2' },
      { occasion: 'RETURNS', authority_reference: null },
      { occasion: 'RENEWS', authority_reference: 'Z-3' },
    ]);
    const { rows: walls } = await sql(
      `select relname from pg_class where relname in ('commitment', 'commitment_signature', 'commitment_decision',
        'audit_event', 'municipality_status_change') and relrowsecurity and relforcerowsecurity`,
    );
    expect(walls).toHaveLength(5);
  });

  it('are taken back to the last decision of each statement', async () => {
    await new Migration().down(runner);
    const { rows } = await sql('select decision_reference, decision_on::text from commitment order by id');
    expect(rows).toEqual([
      { decision_reference: null, decision_on: null },
      { decision_reference: 'Z-1', decision_on: '2021-05-25' },
      { decision_reference: 'Z-3', decision_on: '2022-06-01' },
    ]);
  });
});
