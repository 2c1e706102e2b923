import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aFact, aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import { EvidenceService } from './evidence.service.js';

const change =
  '{ evidence { id version title confirmation { id confirmedOn sourceText } } standing { level stale because freshUntil carriedOn } }';
const add = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) ${change} }`;
const correct = `mutation ($input: CorrectEvidenceInput!) { correctEvidence(input: $input) ${change} }`;
const withdrawFact = `mutation ($input: WithdrawEvidenceInput!) { withdrawEvidence(input: $input) ${change} }`;
const confirm = `mutation ($input: ConfirmEvidenceInput!) { confirmEvidence(input: $input) ${change} }`;
const withdraw = `mutation ($input: WithdrawEvidenceConfirmationInput!) { withdrawEvidenceConfirmation(input: $input) ${change} }`;

type Confirmation = { id: string; confirmedOn: string; sourceText: string };
type Change = {
  evidence: { id: string; version: number; title: string; confirmation: Confirmation | null };
  standing: { level: string; stale: boolean; because: string; freshUntil: string; carriedOn: string };
};

// Within its own block, so that its beginnings are not those of specs that run in the same process.
describe('a confirmation', () => {
  const TODAY = '2026-11-22';
  let app: TestApp;
  let heemstede: string;
  let coordinator: TestClient;

  beforeAll(async () => {
    app = await testApp([PlansModule]);
    heemstede = await aMunicipality(app.database.sql, 'GM0397', 'Heemstede');
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
  });
  beforeEach(async () => {
    jest.spyOn(app.get(Clock), 'today').mockReturnValue(TODAY);
    await app.database.sql.query('truncate pillar_standing, pillar_standing_quote, pillar_evidence cascade');
  });
  afterAll(() => app.close());

  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const motion = async (more = {}) =>
    (
      await coordinator.send<{ addEvidence: Change }>(add, {
        input: aFact('MOTION', { title: 'Motie', happenedOn: '2020-11-05', ...more }),
      })
    ).data.addEvidence;
  const asked = (id: string, more = {}) => ({
    input: { id, version: 1, confirmedOn: TODAY, sourceText: 'Overleg met welzijn', ...more },
  });
  const confirmed = async (id: string, more = {}) => {
    const { data, errors } = await coordinator.send<{ confirmEvidence: Change }>(confirm, asked(id, more));
    expect(errors).toBeUndefined();
    return data.confirmEvidence;
  };
  const standings = async () =>
    (
      await app.database.sql.query<Record<string, unknown>>(
        `select s.pillar, s.level, s.carried_on, s.fresh_until, s.because, s.carried_by, q.because as quote, q.openness
       from pillar_standing s left join pillar_standing_quote q using (tenant_id, pillar)
       where tenant_id = $1 and s.level <> 'UNKNOWN'`,
        [heemstede],
      )
    ).rows;

  describe('that a fact still holds', () => {
    it('makes its level current for twelve months, leaves the fact as it is, and stands in the trail', async () => {
      const { evidence, standing } = await motion();
      expect(standing).toMatchObject({ level: 'IN_PROGRESS', stale: true, freshUntil: '2021-11-05' });
      const after = await confirmed(evidence.id);
      expect(after.standing).toMatchObject({
        level: 'IN_PROGRESS',
        stale: false,
        carriedOn: '2020-11-05',
        freshUntil: '2027-11-22',
        because: 'In uitvoering: ‘Motie’ (5 november 2020) is aangenomen. Bevestigd op 22 november 2026.',
      });
      expect(after.evidence).toMatchObject({
        version: 1,
        title: 'Motie',
        confirmation: { confirmedOn: TODAY, sourceText: 'Overleg met welzijn' },
      });
      const { rows } = await app.database.sql.query(
        "select type from audit_event where tenant_id = $1 and subject_id = $2 and type = 'evidence.confirmed'",
        [heemstede, evidence.id],
      );
      expect(rows).toHaveLength(1);
    });

    it('is what a rebuild from the facts finds too', async () => {
      const { evidence } = await motion({ openness: 'COALITION' });
      await confirmed(evidence.id);
      const kept = await standings();
      await app.database.sql.query("update pillar_standing set fresh_until = '2000-01-01', because = ''");
      await app.db.run({ tenantId: heemstede, actorId: null }, () => app.get(EvidenceService).rebuildStandings());
      expect(await standings()).toEqual(kept);
      expect(kept).toMatchObject([
        { because: expect.stringMatching(/Bevestigd in november 2026\.$/), openness: 'COALITION' },
      ]);
    });

    it('is said of a fact that a record carries as well, which stays as the record says', async () => {
      await app.db.run({ tenantId: heemstede, actorId: null }, () =>
        app.get(EvidenceService).carry(
          { kind: 'COALITION', id: randomUUID() },
          {
            pillar: 'P2',
            kind: 'COALITION',
            certainty: 'DONE',
            title: 'Coalitie',
            happenedOn: '2021-05-01',
            sourceType: 'STATEMENT',
            sourceText: 'Ledenlijst',
          },
        ),
      );
      const id = (await app.database.sql.query<{ id: string }>('select id from pillar_evidence')).rows[0]!.id;
      expect((await confirmed(id)).standing).toMatchObject({ level: 'IN_PROGRESS', stale: false });
    });

    it('goes with the fact through a correction, and ends with it', async () => {
      const { evidence } = await motion();
      await confirmed(evidence.id);
      const { data } = await coordinator.send<{ correctEvidence: Change }>(correct, {
        input: { ...aFact('MOTION', { title: 'Motie 2', happenedOn: '2020-11-06' }), id: evidence.id, version: 1 },
      });
      expect(data.correctEvidence).toMatchObject({ evidence: { version: 2 }, standing: { stale: false } });
      const gone = await coordinator.send<{ withdrawEvidence: Change }>(withdrawFact, {
        input: { id: evidence.id, version: 2, reason: 'Niet juist' },
      });
      expect(gone.data.withdrawEvidence.standing).toMatchObject({ level: 'UNKNOWN', stale: false });
      expect(codeOf(await coordinator.send(confirm, asked(evidence.id, { version: 3 })))).toBe('evidence.withdrawn');
    });

    it('counts by its latest day, and no longer once it is taken back', async () => {
      const { evidence } = await motion();
      await confirmed(evidence.id, { confirmedOn: '2026-10-01' });
      const older = await confirmed(evidence.id, { confirmedOn: '2026-01-01' });
      expect(older.standing.freshUntil).toBe('2027-10-01');
      const last = await confirmed(evidence.id);
      const { data } = await coordinator.send<{ withdrawEvidenceConfirmation: Change }>(withdraw, {
        input: { id: last.evidence.confirmation!.id },
      });
      expect(data.withdrawEvidenceConfirmation.standing.freshUntil).toBe('2027-10-01');
      expect(codeOf(await coordinator.send(withdraw, { input: { id: last.evidence.confirmation!.id } }))).toBe(
        'not_found',
      );
    });
  });

  describe('refusals', () => {
    it.each([
      ['in the future', { confirmedOn: '2026-11-23' }, 'evidence.confirmed_in_future'],
      ['before the fact', { confirmedOn: '2020-11-04' }, 'evidence.confirmed_before'],
      ['without a source', { sourceText: ' ' }, 'bad_input'],
      ['of another version', { version: 2 }, 'conflict'],
    ])('are for a confirmation %s', async (_what, more, code) => {
      const { evidence } = await motion();
      const before = await standings();
      expect(codeOf(await coordinator.send(confirm, asked(evidence.id, more)))).toBe(code);
      expect(await standings()).toEqual(before);
    });

    it('are for what has ended, and for money that has run out', async () => {
      const held = await motion({ kind: 'PORTFOLIO', certainty: 'DONE', endsOn: '2022-12-31' });
      expect(codeOf(await coordinator.send(confirm, asked(held.evidence.id)))).toBe('evidence.confirmed_after_end');
      const money = await motion({ pillar: 'P4', kind: 'FUNDING', recurrence: 'ONE_OFF', lastFundedYear: 2021 });
      expect(codeOf(await coordinator.send(confirm, asked(money.evidence.id)))).toBe('evidence.confirmed_after_end');
    });

    it.each(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as Role[])('are for %s', async (role) => {
      const { evidence } = await motion({ openness: 'PUBLIC' });
      const { confirmation } = (await confirmed(evidence.id)).evidence;
      const other = app.as({ role, tenantId: heemstede });
      expect(codeOf(await other.send(confirm, asked(evidence.id)))).toBe('forbidden');
      expect(codeOf(await other.send(withdraw, { input: { id: confirmation!.id } }))).toBe('forbidden');
    });

    it('are for nobody, and for another municipality, which finds nothing', async () => {
      const { evidence } = await motion({ openness: 'PUBLIC' });
      const { confirmation } = (await confirmed(evidence.id)).evidence;
      const zandvoort = await aMunicipality(app.database.sql, 'GM0473', 'Zandvoort');
      const neighbour = app.as({ role: 'COORDINATOR', tenantId: zandvoort });
      expect(codeOf(await neighbour.send(confirm, asked(evidence.id)))).toBe('not_found');
      expect(codeOf(await neighbour.send(withdraw, { input: { id: confirmation!.id } }))).toBe('not_found');
      expect(codeOf(await app.anonymous.send(confirm, asked(evidence.id)))).toBe('unauthenticated');
    });

    it('are for an archive, and by the database too', async () => {
      const { evidence } = await motion();
      const haarlem = await aMunicipality(app.database.sql, 'GM0392', 'Haarlem');
      const become = (status: string, successor: string | null) =>
        app.database.sql.query('update municipality set status = $2, successor_id = $3 where id = $1', [
          heemstede,
          status,
          successor,
        ]);
      await become('MERGED', haarlem);
      const code = codeOf(await coordinator.send(confirm, asked(evidence.id)));
      const byHand = app.database.sql.query(
        `insert into pillar_evidence_confirmation (tenant_id, evidence_id, evidence_version, confirmed_on, source_text)
       values ($1, $2, 1, '2026-11-22', 'x')`,
        [heemstede, evidence.id],
      );
      await expect(byHand).rejects.toThrow('nothing is added');
      await become('ACTIVE', null);
      // The code for it is that of the module municipalities, once that is loaded; `archive.spec.ts` holds it for every mutation.
      expect(code).toMatch(/^(bad_input|municipality\.merged)$/);
    });
  });
});
