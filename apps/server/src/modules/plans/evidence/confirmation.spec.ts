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
const confirmMany = `mutation ($input: ConfirmManyEvidenceInput!) { confirmManyEvidence(input: $input) ${change} }`;
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

  describe('of several facts at once', () => {
    const all = (ids: readonly string[], more = {}) => ({
      input: {
        facts: ids.map((id) => ({ id, version: 1 })),
        confirmedOn: TODAY,
        sourceText: 'Jaargesprek met de partners',
        ...more,
      },
    });
    const money = () => motion({ pillar: 'P4', kind: 'FUNDING', recurrence: 'RECURRING', title: 'Geld' });
    const kept = async () =>
      (await app.database.sql.query<{ count: number }>('select count(*)::int from pillar_evidence_confirmation'))
        .rows[0]!.count;
    const conflictIn = ({ errors }: { errors?: { extensions: { details?: object } }[] }) =>
      errors?.[0]?.extensions.details;

    it('has one day and one source, makes each of their levels current, and has a line in the trail for each', async () => {
      const ids = [(await motion()).evidence.id, (await motion({ title: 'Tweede' })).evidence.id];
      ids.push((await money()).evidence.id);
      const { data, errors } = await coordinator.send<{ confirmManyEvidence: Change[] }>(
        confirmMany,
        all([...ids, ids[0]!]),
      );
      expect(errors).toBeUndefined();
      expect(data.confirmManyEvidence.map(({ evidence }) => evidence.id)).toEqual(ids);
      for (const { evidence, standing } of data.confirmManyEvidence) {
        expect(evidence.confirmation).toMatchObject({
          confirmedOn: TODAY,
          sourceText: 'Jaargesprek met de partners',
        });
        expect(standing.stale).toBe(false);
      }
      expect(await kept()).toBe(3);
      const { rows } = await app.database.sql.query<{ subject_id: string }>(
        `select subject_id from audit_event where type = 'evidence.confirmed' and subject_id = any ($1) order by seq`,
        [ids],
      );
      expect(rows.map(({ subject_id }) => subject_id)).toEqual(ids);
    });

    it('costs its line in the trail for each fact, and no statement more', async () => {
      const ids = [];
      for (const title of ['Een', 'Twee', 'Drie', 'Vier']) ids.push((await motion({ title })).evidence.id);
      const two = await coordinator.send(confirmMany, all(ids.slice(0, 2)));
      const four = await coordinator.send(confirmMany, all(ids));
      expect(four.errors).toBeUndefined();
      expect(four.statements).toBe(two.statements! + 2);
    });

    it.each([
      ['a day before one of them', { confirmedOn: '2024-01-01' }, 'evidence.confirmed_before'],
      ['no source', { sourceText: ' ' }, 'bad_input'],
      ['nothing', { facts: [] }, 'bad_input'],
    ])('is refused as a whole for %s', async (_what, more, code) => {
      const first = (await motion()).evidence.id;
      const late = (await motion({ title: 'Laat', happenedOn: '2025-06-01' })).evidence.id;
      const answer = await coordinator.send(confirmMany, all([first, late], more));
      expect(codeOf(answer)).toBe(code);
      if (code === 'evidence.confirmed_before') expect(conflictIn(answer)).toEqual({ id: late });
      expect(await kept()).toBe(0);
    });

    it('is refused as a whole when one of them was changed or withdrawn meanwhile', async () => {
      const [first, other] = [(await motion()).evidence.id, (await motion({ title: 'Ander' })).evidence.id];
      await coordinator.send(correct, {
        input: { ...aFact('MOTION', { title: 'Anders', happenedOn: '2020-11-06' }), id: other, version: 1 },
      });
      const answer = await coordinator.send(confirmMany, all([first, other]));
      expect(codeOf(answer)).toBe('conflict');
      expect(conflictIn(answer)).toMatchObject({ current: { id: other, title: 'Anders', version: 2 } });
      await coordinator.send(withdrawFact, { input: { id: other, version: 2, reason: 'Niet juist' } });
      expect(codeOf(await coordinator.send(confirmMany, all([first, other])))).toBe('evidence.withdrawn');
      expect(await kept()).toBe(0);
    });

    it('is for the own coordinator alone; one fact of another municipality refuses the whole', async () => {
      const own = (await motion({ openness: 'PUBLIC' })).evidence.id;
      for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as Role[])
        expect(codeOf(await app.as({ role, tenantId: heemstede }).send(confirmMany, all([own])))).toBe('forbidden');
      expect(codeOf(await app.anonymous.send(confirmMany, all([own])))).toBe('unauthenticated');
      const zandvoort = await aMunicipality(app.database.sql, 'GM0473', 'Zandvoort');
      const neighbour = app.as({ role: 'COORDINATOR', tenantId: zandvoort });
      const { data } = await neighbour.send<{ addEvidence: Change }>(add, {
        input: aFact('MOTION', { title: 'Motie', happenedOn: '2020-11-05' }),
      });
      const theirs = data.addEvidence.evidence.id;
      expect(codeOf(await neighbour.send(confirmMany, all([theirs, own])))).toBe('not_found');
      expect(await kept()).toBe(0);
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
