import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../../plans/plans.builders.js';
import { DecisionsModule } from '../decisions.module.js';
import { MotionsService } from './motions.service.js';

const parts = `id title submittedBy happenedOn datePrecision body status moves openness releasedAt sourceText closedOn
  closingView { id name } reason version viewerCan { edit move trace remove }
  requests { id body state because deliveries { kind label state because pointId decisionId activityId } }`;
const list = `query ($filter: MotionFilter!) { motions(filter: $filter, first: 10, page: 1) {
  totalCount nodes { ${parts} } viewerCan { add } } }`;
const detail = `query ($id: ID!) { motion(id: $id) { motion { ${parts} } decisions { id name }
  undertakings { title state isLate } closingViews { id name } } }`;
const save = `mutation ($input: SaveMotionInput!) { saveMotion(input: $input) { ${parts} } }`;
const move = `mutation ($input: MoveMotionInput!) { moveMotion(input: $input) { ${parts} } }`;
const trace = `mutation ($input: TraceMotionRequestInput!) { traceMotionRequest(input: $input) { ${parts} } }`;
const remove = `mutation ($input: RemoveMotionInput!) { removeMotion(input: $input) }`;
const choices = `{ deliveryChoices { points { id name } activities { id name } } }`;

type Request = { id: string; body: string; state: string; because: string; deliveries: { label: string }[] };
type Row = { id: string; version: number; title: string; status: string; requests: Request[]; moves: string[] };
type Refused = { errors?: { extensions: { code: string; details?: Record<string, unknown> } }[] };

describe('motions', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: Refused) => errors?.[0]?.extensions.code;
  const fieldOf = ({ errors }: Refused) =>
    (errors?.[0]?.extensions.details?.['fields'] as { path: string }[] | undefined)?.[0]?.path;

  const aMotion = (more: object = {}) => ({
    title: 'Samen tegen eenzaamheid',
    happenedOn: '2025-11-05',
    datePrecision: 'DAY',
    openness: 'INTERNAL',
    requests: [{ body: 'Bouw een netwerk' }, { body: 'Maak een plan' }],
    ...more,
  });
  const saved = async (more: object = {}, client = coordinator) => {
    const { data, errors } = await client.send<{ saveMotion: Row }>(save, { input: aMotion(more) });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.saveMotion;
  };
  const moved = async (of: Row, name: string, more: object = {}) => {
    const input = { id: of.id, version: of.version, move: name, ...more };
    const { data, errors } = await coordinator.send<{ moveMotion: Row }>(move, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.moveMotion;
  };
  const traced = async (of: Row, index: number, deliveries: object[]) => {
    const input = { id: of.requests[index]!.id, version: of.version, deliveries };
    const { data, errors } = await coordinator.send<{ traceMotionRequest: Row }>(trace, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.traceMotionRequest;
  };
  const titles = async (client: TestClient, filter: object = {}) => {
    const { data } = await client.send<{ motions: { totalCount: number; nodes: Row[] } }>(list, { filter });
    expect(data.motions.totalCount).toBe(data.motions.nodes.length);
    return data.motions.nodes.map(({ title }) => title);
  };
  const facts = async (id: string) =>
    (
      await sql(
        `select pillar, kind, certainty, title, happened_on::text as "on", withdrawn_reason as reason
         from pillar_evidence where origin_id = $1 order by recorded_at`,
        [id],
      )
    ).rows as Record<string, string | null>[];
  /** A decision of the college with one point and one view of a committee. */
  const aDecision = async (
    motionId: string | null,
    { state = 'PROPOSED', openness = 'INTERNAL', outcome = null as string | null, tenantId = heemstede } = {},
  ) => {
    const [decision, point, view] = [randomUUID(), randomUUID(), randomUUID()];
    await sql(
      `insert into executive_decision (tenant_id, id, case_number, subject, motion_id, openness)
       values ($1, $2, $3, 'Aanpak eenzaamheid', $4, $5)`,
      [tenantId, decision, decision.slice(0, 6), motionId, openness],
    );
    await sql(
      `insert into decision_point (tenant_id, id, decision_id, place, body, serves, state, state_on, state_source)
       values ($1, $2, $3, 1, 'Een plan maken', 'PLAN', $4, '2026-01-01', 'Besluitenlijst')`,
      [tenantId, point, decision, state],
    );
    await sql(
      `insert into committee_view (tenant_id, id, decision_id, committee, outcome, held_on, held_precision, source_text)
       values ($1, $2, $3, 'Commissie Samenleving', $4, '2026-02-03', 'DAY', 'Verslag')`,
      [tenantId, view, decision, outcome],
    );
    return { decision, point, view };
  };

  beforeAll(async () => {
    test = await testApp([DecisionsModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
  });
  beforeEach(() =>
    sql('truncate motion, executive_decision, undertaking, activity, pillar_evidence, pillar_standing cascade'),
  );
  afterAll(() => test.close());

  describe('a motion', () => {
    it('carries its fact: submitted is intended, adopted decided, rejected none', async () => {
      const submitted = await saved();
      expect(submitted).toMatchObject({ status: 'SUBMITTED', moves: ['adopt', 'reject'], version: 1 });
      const fact = { pillar: 'P1', kind: 'MOTION', title: 'Motie Samen tegen eenzaamheid', on: '2025-11-05' };
      expect(await facts(submitted.id)).toEqual([{ ...fact, certainty: 'INTENDED', reason: null }]);
      const adopted = await moved(submitted, 'adopt');
      expect(await facts(submitted.id)).toEqual([{ ...fact, certainty: 'DECIDED', reason: null }]);
      const again = await moved(adopted, 'resubmit');
      await moved(again, 'reject', { reason: 'Zeven stemmen voor, acht tegen.' });
      expect(await facts(submitted.id)).toMatchObject([{ reason: 'De motie heeft de status: verworpen.' }]);
    });

    it('carries no fact while it is restricted, because a fact is read by more people', async () => {
      const restricted = await saved({ openness: 'RESTRICTED' });
      expect(await facts(restricted.id)).toEqual([]);
      const opened = await saved({ id: restricted.id, version: 1, openness: 'INTERNAL', requests: [] });
      expect(await facts(restricted.id)).toMatchObject([{ reason: null }]);
      await saved({ id: restricted.id, version: opened.version, openness: 'CONFIDENTIAL', requests: [] });
      expect(await facts(restricted.id)).toMatchObject([
        { reason: 'De motie is nog niet open voor de hele gemeente.' },
      ]);
    });

    it('keeps its requests with what delivers them when they are worded anew, and lets others go', async () => {
      const motion = await traced(await saved(), 0, [{ kind: 'COALITION' }]);
      const [first] = motion.requests;
      const changed = await saved({
        id: motion.id,
        version: motion.version,
        requests: [{ body: 'Begin meteen' }, { id: first!.id, body: 'Bouw een sterk netwerk' }],
      });
      expect(changed.requests).toMatchObject([
        { body: 'Begin meteen', deliveries: [] },
        { id: first!.id, body: 'Bouw een sterk netwerk', deliveries: [{ label: 'Lokale coalitie' }] },
      ]);
    });

    it('is not of a day to come, and has no request of another motion', async () => {
      const ahead = await coordinator.send(save, { input: aMotion({ happenedOn: '2026-12-01' }) });
      expect(fieldOf(ahead)).toBe('happenedOn');
      const other = await saved({ title: 'Een andere motie' });
      const borrowed = await coordinator.send(save, {
        input: aMotion({ requests: [{ id: other.requests[0]!.id, body: 'Geleend' }] }),
      });
      expect(codeOf(borrowed)).toBe('not_found');
    });

    it('answers another version with the motion as it is now', async () => {
      const motion = await saved();
      await moved(motion, 'adopt');
      const late = await coordinator.send(save, { input: aMotion({ id: motion.id, version: 1, title: 'Te laat' }) });
      expect(codeOf(late)).toBe('conflict');
      expect((late as Refused).errors![0]!.extensions.details!['current']).toMatchObject({ status: 'ADOPTED' });
    });

    it('is removed with its fact, unless a decision or an undertaking names it', async () => {
      const motion = await saved();
      const { decision } = await aDecision(motion.id);
      const input = { id: motion.id, version: 1, reason: 'Dubbel vastgelegd' };
      expect(codeOf(await coordinator.send(remove, { input }))).toBe('motion.in_use');
      await sql('delete from executive_decision where id = $1', [decision]);
      expect((await coordinator.send(remove, { input })).errors).toBeUndefined();
      expect(await titles(coordinator)).toEqual([]);
      expect(await facts(motion.id)).toMatchObject([{ reason: 'Dubbel vastgelegd' }]);
    });
  });

  describe('closing', () => {
    const proposed = async () => {
      const motion = await saved();
      return moved(await moved(await moved(motion, 'adopt'), 'execute'), 'proposeClosure');
    };

    it('needs a committee that said what it finds of a decision on this motion, and keeps its view', async () => {
      const motion = await proposed();
      const { view } = await aDecision(motion.id);
      const other = await aDecision(null, { outcome: 'POSITIVE' });
      const attempt = (viewId: string | null) =>
        coordinator.send(move, { input: { id: motion.id, version: motion.version, move: 'close', viewId } });
      expect(codeOf(await attempt(null))).toBe('motion.needs_outcome');
      expect(codeOf(await attempt(view))).toBe('motion.needs_outcome');
      expect(codeOf(await attempt(other.view))).toBe('motion.needs_outcome');
      await sql(`update committee_view set outcome = 'WITH_REMARKS' where id = $1`, [view]);
      const closed = await moved(motion, 'close', { viewId: view, on: '2026-02-03' });
      const name = 'Commissie Samenleving, 03-02-2026, positief met opmerkingen';
      expect(closed).toMatchObject({ status: 'CLOSED', closedOn: '2026-02-03', closingView: { id: view, name } });
      const noReason = await coordinator.send(move, {
        input: { id: motion.id, version: closed.version, move: 'reopen' },
      });
      expect(fieldOf(noReason)).toBe('reason');
      const reopened = await moved(closed, 'reopen', { reason: 'De raad vraagt om meer.' });
      expect(reopened).toMatchObject({
        status: 'REOPENED',
        closedOn: null,
        reason: 'De raad vraagt om meer.',
        moves: ['proposeClosure', 'execute'],
      });
    });

    it('is not of a day to come or before the motion', async () => {
      const motion = await proposed();
      const { view } = await aDecision(motion.id, { outcome: 'POSITIVE' });
      for (const on of ['2026-12-01', '2025-11-04'])
        expect(
          fieldOf(
            await coordinator.send(move, {
              input: { id: motion.id, version: motion.version, move: 'close', viewId: view, on },
            }),
          ),
        ).toBe('on');
    });

    it('knows no move that its status does not', async () => {
      const motion = await saved();
      for (const name of ['execute', 'proposeClosure', 'close', 'reopen', 'wait', 'resubmit'])
        expect(codeOf(await coordinator.send(move, { input: { id: motion.id, version: 1, move: name } }))).toBe(
          'motion.not_now',
        );
    });
  });

  describe('a request', () => {
    it('is as far as what delivers it, with the reason', async () => {
      const motion = await saved();
      const { point, decision } = await aDecision(motion.id, { state: 'ADOPTED' });
      const withPoint = await traced(motion, 1, [{ kind: 'DECISION_POINT', pointId: point }, { kind: 'MEMBERSHIP' }]);
      expect(withPoint.requests[0]).toMatchObject({ state: 'NOT_TRACED' });
      expect(withPoint.requests[1]).toMatchObject({
        state: 'IN_PROGRESS',
        because: expect.stringMatching(/^Punt 1 van besluit \w+ heeft de status: besloten\.$/),
        deliveries: [
          { kind: 'DECISION_POINT', state: 'IN_PROGRESS', pointId: point, decisionId: decision },
          { kind: 'MEMBERSHIP', state: 'DELIVERED' },
        ],
      });
      await sql(`update decision_point set state = 'WITHDRAWN' where id = $1`, [point]);
      const { data } = await coordinator.send<{ motion: { motion: Row } }>(detail, { id: motion.id });
      expect(data.motion.motion.requests[1]).toMatchObject({ state: 'SLIPPED' });
    });

    it('is delivered by an activity of the own municipality, named', async () => {
      const motion = await saved();
      const activity = randomUUID();
      await sql(
        `insert into activity (tenant_id, id, title, pillar, status, by_municipality, cost) values
          ($1, $2, 'Eettafel', 'P4', 'RUNNING', true, 'UNKNOWN')`,
        [heemstede, activity],
      );
      expect((await coordinator.send(choices)).data).toEqual({
        deliveryChoices: { points: [], activities: [{ id: activity, name: 'Eettafel' }] },
      });
      const withActivity = await traced(motion, 0, [{ kind: 'ACTIVITY', activityId: activity }, { kind: 'PLAN' }]);
      expect(withActivity.requests[0]).toMatchObject({
        state: 'INTENDED',
        deliveries: [{ label: 'Eettafel', state: 'IN_PROGRESS' }, { label: 'Plan van aanpak' }],
      });
    });

    it('is not delivered by what is of another municipality, by half a choice, or twice by the same', async () => {
      const motion = await saved();
      const elsewhere = await aDecision(null, { tenantId: zandvoort });
      const attempt = async (deliveries: object[]) =>
        codeOf(
          await coordinator.send(trace, { input: { id: motion.requests[0]!.id, version: motion.version, deliveries } }),
        );
      expect(await attempt([{ kind: 'DECISION_POINT', pointId: elsewhere.point }])).toBe('not_found');
      expect(await attempt([{ kind: 'ACTIVITY', activityId: randomUUID() }])).toBe('not_found');
      expect(await attempt([{ kind: 'DECISION_POINT' }])).toBe('bad_input');
      expect(await attempt([{ kind: 'PLAN', pointId: elsewhere.point }])).toBe('bad_input');
      expect(await attempt([{ kind: 'PLAN' }, { kind: 'PLAN' }])).toBe('bad_input');
    });
  });

  describe('who reads', () => {
    it('everything before its release by role, and after it everybody in the workspace', async () => {
      const day = (text: string) => `${text}T00:00:00+01:00`;
      for (const [title, more] of Object.entries({
        Onbepaald: { openness: 'RESTRICTED' },
        Vertrouwelijk: { openness: 'CONFIDENTIAL' },
        Intern: { openness: 'INTERNAL' },
        Later: { openness: 'ACTIVELY_PUBLIC', releasedAt: '2099-01-01T00:00:00+01:00' },
        'Zonder moment': { openness: 'ACTIVELY_PUBLIC' },
        Vrijgegeven: { openness: 'ACTIVELY_PUBLIC', releasedAt: day('2025-11-06') },
      }))
        await saved({ title, ...more });
      const all = ['Intern', 'Later', 'Onbepaald', 'Vertrouwelijk', 'Vrijgegeven', 'Zonder moment'];
      const known = async (role: Role) => (await titles(as(role))).sort();
      expect(await known('COORDINATOR')).toEqual(all);
      expect(await known('ALDERMAN')).toEqual(all);
      expect(await known('COMMUNICATIONS')).toEqual(['Intern', 'Later', 'Vrijgegeven', 'Zonder moment']);
      expect(await known('CLERK')).toEqual(['Vrijgegeven']);
      expect(await known('PARTNER')).toEqual(['Vrijgegeven']);
      expect(await titles(as('COORDINATOR', zandvoort))).toEqual([]);
    });

    it('of a released motion only what is released of what delivers it, and nothing tells of more', async () => {
      const released = { openness: 'ACTIVELY_PUBLIC', releasedAt: '2025-11-06T00:00:00+01:00' };
      const motion = await saved(released);
      const { point } = await aDecision(motion.id, { state: 'REJECTED', openness: 'RESTRICTED' });
      await traced(motion, 1, [{ kind: 'DECISION_POINT', pointId: point }]);
      await sql(
        `insert into undertaking (tenant_id, title, promised_by, promised_to, promised_on, source_text, motion_id)
         values ($1, 'Geheim', 'Wethouder', 'Raad', '2026-01-01', 'Verslag', $2)`,
        [heemstede, motion.id],
      );
      const { data } = await as('CLERK').send<{ motion: Record<string, unknown> & { motion: Row } }>(detail, {
        id: motion.id,
      });
      expect(data.motion).toMatchObject({ decisions: [], undertakings: [], closingViews: [] });
      expect(data.motion.motion.requests[1]).toMatchObject({
        state: 'NOT_TRACED',
        because: 'Hierover is nog niets openbaar.',
        deliveries: [],
      });
      expect(data.motion.motion.requests[0]).toMatchObject({ because: 'Hierover is nog niets openbaar.' });
    });

    it.each<Role>(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'])('%s changes nothing', async (role) => {
      const motion = await saved({ openness: 'ACTIVELY_PUBLIC', releasedAt: '2025-11-06T00:00:00+01:00' });
      const { id, version, requests } = motion;
      const client = as(role);
      expect(codeOf(await client.send(save, { input: aMotion() }))).toBe('forbidden');
      expect(codeOf(await client.send(move, { input: { id, version, move: 'adopt' } }))).toBe('forbidden');
      const tracing = { id: requests[0]!.id, version, deliveries: [] };
      expect(codeOf(await client.send(trace, { input: tracing }))).toBe('forbidden');
      expect(codeOf(await client.send(remove, { input: { id, version, reason: 'Weg ermee' } }))).toBe('forbidden');
      expect(codeOf(await client.send(choices))).toBe('forbidden');
      expect((await client.send(detail, { id })).data).toMatchObject({
        motion: { motion: { viewerCan: { edit: false, move: false, trace: false, remove: false } } },
      });
    });

    it('nobody of another municipality, of the programme, or without signing in', async () => {
      const { id, requests } = await saved();
      const stranger = as('COORDINATOR', zandvoort);
      expect(codeOf(await stranger.send(detail, { id }))).toBe('not_found');
      expect(codeOf(await stranger.send(save, { input: aMotion({ id, version: 1, requests: [] }) }))).toBe('not_found');
      expect(codeOf(await stranger.send(move, { input: { id, version: 1, move: 'adopt' } }))).toBe('not_found');
      const tracing = { id: requests[0]!.id, version: 1, deliveries: [] };
      expect(codeOf(await stranger.send(trace, { input: tracing }))).toBe('not_found');
      expect(codeOf(await stranger.send(remove, { input: { id, version: 1, reason: 'Weg ermee' } }))).toBe('not_found');
      expect(codeOf(await test.as({ role: 'NATIONAL_ADVISER' }).send(list, { filter: {} }))).toBe('forbidden');
      expect(codeOf(await test.anonymous.send(list, { filter: {} }))).toBe('unauthenticated');
    });
  });

  it('is found by its words and its status, in a constant number of statements', async () => {
    const one = await saved();
    const few = (await coordinator.send(list, { filter: {} })).statements;
    await moved(await saved({ title: 'Meer zorg', body: 'De eettafel', requests: [] }), 'adopt');
    expect((await coordinator.send(list, { filter: {} })).statements).toBe(few);
    expect(await titles(coordinator, { search: 'netwerk' })).toEqual([one.title]);
    expect(await titles(coordinator, { search: 'eettafel' })).toEqual(['Meer zorg']);
    expect(await titles(coordinator, { status: 'ADOPTED' })).toEqual(['Meer zorg']);
    expect(await titles(coordinator, { status: 'CLOSED' })).toEqual([]);
  });

  it('carries what was recorded before, once', async () => {
    const { id } = await saved();
    await sql('delete from pillar_evidence');
    const again = () => test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(MotionsService).carryAll());
    await again();
    await again();
    expect(await facts(id)).toMatchObject([{ certainty: 'INTENDED', reason: null }]);
  });
});
