import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../test/app.js';
import { AppModule } from '../app.module.js';
import { knownParticipants } from '../modules/municipalities/municipalities.seed.js';
import { firstRunData, removeDemonstrationData } from './first-run-data.js';

/** Every column by which a table marks what was invented. */
const marks = `select table_name as table, column_name as mark from information_schema.columns
  where table_schema = 'public' and column_name in ('is_demonstration', 'demonstration')
  and data_type = 'boolean' order by 1`;

describe('first-run data', () => {
  let test: TestApp;
  const invented = async () => {
    const { rows } = await test.database.sql.query<{ table: string; mark: string }>(marks);
    const found: Record<string, number> = {};
    for (const { table, mark } of rows) {
      const { rows: counted } = await test.database.sql.query<{ count: string }>(
        `select count(*) from ${table} where ${mark}`,
      );
      found[table] = Number(counted[0]!.count);
    }
    return found;
  };
  const carried = async () =>
    (
      await test.database.sql.query<object>(
        `select origin_kind as kind, certainty, is_demonstration as invented from pillar_evidence
          where origin_kind is not null order by 1`,
      )
    ).rows;
  /** Nobody has said which of its two readings holds. */
  const decisionOfHeemstede = async () =>
    (
      await test.database.sql.query<{ states: string[]; quotes: string[] }>(
        `select array(select p.state from decision_point p where p.decision_id = d.id order by p.place) as states,
           array(select r.quote from contradiction_reading r join contradiction c on c.id = r.contradiction_id
             where c.subject_id = d.id and c.resolved_at is null order by r.place) as quotes
         from executive_decision d where d.case_number = '840482'`,
      )
    ).rows[0];
  /** What its papers tell of money of 2021 to 2025: none of it was decided. */
  const ofMoney = Array<object>(6).fill({ kind: 'BUDGET_LINE', certainty: 'INTENDED', invented: false });
  const rowsOf = async (table: string) =>
    Number((await test.database.sql.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]!.count);

  beforeAll(async () => {
    test = await testApp([AppModule], { DEMO: 'true' });
    await firstRunData(test.app, true);
  }, 240_000);
  afterAll(() => test.close());

  it('holds all municipalities, and nothing twice when loaded again', async () => {
    const counts = () =>
      Promise.all(
        [
          'municipality',
          'coalition_membership',
          'pillar_evidence',
          'indicator_observation',
          'commitment_signature',
          'signing_event_municipality',
          'commitment_wording',
          'motion',
          'motion_request_delivery',
          'undertaking',
          'contradiction',
        ].map(rowsOf),
      );
    const before = await counts();
    expect(before[0]).toBe(342);
    expect(before.slice(4, 7)).toEqual([1, 13, 1]);
    expect(before.slice(7)).toEqual([3, expect.any(Number), 6, 1]);
    await test.database.sql.query('delete from first_run');
    await firstRunData(test.app, true);
    expect(await counts()).toEqual(before);
  }, 240_000);

  it('lets Heemstede sign as an example by the steps everybody takes, and leaves open what its documents do not settle', async () => {
    const { rows } = await test.database.sql
      .query(`select c.status, c.is_demonstration, s.signer_name, s.authority, s.occasion, s.means, w.edition
      from commitment c join commitment_signature s on s.commitment_id = c.id
        join commitment_wording w on w.id = s.wording_id`);
    expect(rows).toEqual([
      {
        status: 'SIGNED_CONDITIONALLY',
        is_demonstration: true,
        signer_name: 'J.F. Struijf',
        authority: 'SUBJECT_TO_DECISION',
        occasion: 'CONFIRMS',
        means: 'EMAIL_CODE',
        edition: '2026-1',
      },
    ]);
    const { rows: trail } = await test.database.sql.query<{ type: string }>(
      `select type from audit_event where type ~ '^(commitment|decision)[.]' order by seq`,
    );
    expect(trail.map(({ type }) => type)).toEqual(['commitment.invited', 'commitment.opened', 'commitment.signed']);
    expect(await decisionOfHeemstede()).toEqual({
      states: ['PROPOSED', 'PROPOSED', 'SENT_TO_COMMITTEE'],
      quotes: ['besloten', 'voorgenomen besluit'],
    });
  });

  it('lets the records of Heemstede carry their facts beside what its documents say, and nobody types them', async () => {
    expect(await carried()).toEqual([
      ...ofMoney,
      { kind: 'COALITION', certainty: 'DONE', invented: false },
      { kind: 'DECISION_POINT', certainty: 'INTENDED', invented: false },
      { kind: 'DECISION_POINT', certainty: 'INTENDED', invented: false },
      { kind: 'GRANT_AGREEMENT', certainty: 'INTENDED', invented: false },
      { kind: 'MOTION', certainty: 'DECIDED', invented: false },
      { kind: 'PORTFOLIO', certainty: 'DONE', invented: true },
      { kind: 'STATEMENT', certainty: 'INTENDED', invented: true },
    ]);
  });

  it('loses everything invented with one command, keeps what is real, and does not bring it back', async () => {
    const marked = await invented();
    expect(marked['pillar_evidence']).toBeGreaterThan(100);
    expect(marked).toMatchObject({ commitment: 1, signing_event: 1 });
    await test.database.sql
      .query(`insert into partner_pledge (tenant_id, organisation_id, token_sha256, expires_at, is_demonstration)
      select m.tenant_id, o.id, '\\x00', now() + interval '1 day', true from coalition_membership m
        join organisation o on o.id = m.organisation_id where o.is_demonstration limit 1`);
    await removeDemonstrationData(test.db);
    expect(Object.values(await invented()).every((count) => count === 0)).toBe(true);
    expect(await carried()).toEqual([
      ...ofMoney,
      { kind: 'COALITION', certainty: 'DONE', invented: false },
      { kind: 'DECISION_POINT', certainty: 'INTENDED', invented: false },
      { kind: 'DECISION_POINT', certainty: 'INTENDED', invented: false },
      { kind: 'GRANT_AGREEMENT', certainty: 'INTENDED', invented: false },
      { kind: 'MOTION', certainty: 'DECIDED', invented: false },
    ]);
    const { rows } = await test.database.sql.query(
      `select m.name, m.joined_on::text as joined from municipality m where m.status <> 'PROSPECT'`,
    );
    expect(rows).toHaveLength(knownParticipants.length);
    expect(rows.filter(({ joined }) => joined !== null)).toEqual([{ name: 'Heemstede', joined: '2021-05-25' }]);
    expect(await rowsOf('commitment_signature')).toBe(0);
    expect((await decisionOfHeemstede())?.states).toEqual(['PROPOSED', 'PROPOSED', 'SENT_TO_COMMITTEE']);
    expect(await rowsOf('commitment_wording')).toBe(1);
    expect(
      (await test.database.sql.query('select 1 from role_assignment where ends_at is null or ends_at > now()')).rows,
    ).toEqual([]);
    await firstRunData(test.app, true);
    expect((await invented())['pillar_evidence']).toBe(0);
  }, 240_000);
});
