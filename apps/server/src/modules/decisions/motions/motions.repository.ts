import { Injectable } from '@nestjs/common';
import { viewOutcomes, type MotionStatus } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../../platform/errors/domain-error.js';
import type {
  MotionFilter,
  RemoveMotionInput,
  RequestDeliveryInput,
  SaveMotionInput,
  TraceMotionRequestInput,
} from './motions.inputs.js';
import type { DeliveryChoices, Motion, MotionDetail } from './motions.types.js';
import type { Progress, RequestFacts } from './request.rules.js';

registerConstraints({
  fk_motion_request_delivery_point: 'not_found',
  fk_motion_request_delivery_activity: 'not_found',
  uq_motion_request_delivery: 'bad_input',
});

/** A motion as it is stored, before the rules have looked at what delivers its requests. */
export type MotionRow = Omit<Motion, 'moves' | 'requests' | 'releasedAt'> & {
  releasedAt: string | null;
  requests: RequestFacts[];
};
export type ProgressRow = Omit<Progress, 'isConditional'>;

/** A view of a committee in words, for who chooses one: $1 maps outcomes to their words. */
const viewName = `concat_ws(', ', v.committee, to_char(v.held_on, 'DD-MM-YYYY'), lower($1::jsonb ->> v.outcome))`;

const motionJson = `json_build_object('id', m.id, 'title', m.title, 'submittedBy', m.submitted_by,
  'happenedOn', m.happened_on, 'datePrecision', m.date_precision, 'body', m.body, 'status', m.status,
  'openness', m.openness, 'releasedAt', m.released_at, 'reference', m.reference, 'sourceType', m.source_type,
  'sourceText', m.source_text, 'sourceUrl', m.source_url, 'closedOn', m.closed_on, 'closingView', (
    select json_build_object('id', v.id, 'name', ${viewName}) from committee_view v where v.id = m.closing_view_id),
  'reason', m.reason, 'isDemonstration', m.is_demonstration, 'version', m.version,
  'requests', coalesce((select json_agg(json_build_object('id', r.id, 'body', r.body, 'deliveries', r.deliveries)
    order by r.place) from motion_request_facts r where r.motion_id = m.id), '[]'))`;

/** Everything that is asked of the whole municipality, once for a page. */
const progressJson = `(select json_build_object('plan', p.plan, 'coalition', p.coalition, 'takesPart', p.takes_part,
  'readsAll', p.reads_all) from request_progress p)`;

const outcomes = JSON.stringify(viewOutcomes);
const inOrder = 'm.happened_on desc, m.id';

/** Rows of motions, their requests and what delivers these. Every change names the version it read. */
@Injectable()
export class MotionsRepository {
  constructor(private readonly database: Database) {}

  list(
    filter: MotionFilter,
    first: number,
    page: number,
  ): Promise<{ totalCount: number; nodes: MotionRow[]; progress: ProgressRow }> {
    return this.database.one(
      `with found as (
         select m.* from motion m
         where ($2::text is null or app_finds($2, concat_ws(' ', m.title, m.submitted_by, m.body, m.reference,
             (select string_agg(r.body, ' ') from motion_request r where r.motion_id = m.id))))
           and ($3::text is null or m.status = $3)
       ), listed as (select m.* from found m order by ${inOrder} limit $4 offset $4 * ($5 - 1))
       select (select count(*)::int from found) as "totalCount",
         coalesce((select json_agg(${motionJson} order by ${inOrder}) from listed m), '[]') as nodes,
         ${progressJson} as progress`,
      [outcomes, filter.search ?? null, filter.status ?? null, first, page],
    );
  }

  byId(
    id: string,
    today: string,
  ): Promise<Omit<MotionDetail, 'motion'> & { motion: MotionRow; progress: ProgressRow }> {
    return this.database.one(
      `select ${motionJson} as motion, ${progressJson} as progress,
         coalesce((select json_agg(json_build_object('id', b.id, 'name', concat_ws(' ', b.subject,
             '(' || b.case_number || ')')) order by b.meeting_on desc nulls last, b.id)
           from executive_decision b where b.motion_id = m.id), '[]') as decisions,
         coalesce((select json_agg(json_build_object('id', u.id, 'title', u.title, 'state', u.state, 'dueOn', u.due_on,
             'isLate', u.state = 'OPEN' and coalesce(u.due_on < $3, false)) order by u.promised_on, u.id)
           from undertaking u where u.motion_id = m.id), '[]') as undertakings,
         coalesce((select json_agg(json_build_object('id', v.id, 'name', ${viewName}) order by v.held_on desc, v.id)
           from committee_view v join executive_decision b on b.id = v.decision_id
           where b.motion_id = m.id and v.outcome is not null), '[]') as "closingViews"
       from motion m where m.id = $2`,
      [outcomes, id, today],
    );
  }

  async rowOf(id: string): Promise<MotionRow> {
    const { motion } = await this.database.one<{ motion: MotionRow }>(
      `select ${motionJson} as motion from motion m where m.id = $2`,
      [outcomes, id],
    );
    return motion;
  }

  /** What is recorded by people, not invented: it carries its facts. */
  async recorded(): Promise<MotionRow[]> {
    const { motions } = await this.database.one<{ motions: MotionRow[] }>(
      `select coalesce(json_agg(${motionJson} order by m.created_at, m.id), '[]') as motions from motion m
       where not m.is_demonstration`,
      [outcomes],
    );
    return motions;
  }

  choices(): Promise<DeliveryChoices> {
    return this.database.one(
      `select
         coalesce((select json_agg(json_build_object('id', p.id, 'name', concat(b.subject, ', punt ', p.place, ': ',
             p.body)) order by b.meeting_on desc nulls last, b.id, p.place)
           from decision_point p join executive_decision b on b.id = p.decision_id), '[]') as points,
         coalesce((select json_agg(json_build_object('id', a.id, 'name', a.title) order by lower(a.title))
           from activity_facts a), '[]') as activities`,
    );
  }

  async save(input: SaveMotionInput, id: string | null): Promise<string> {
    const values = [
      input.title,
      input.submittedBy ?? null,
      input.happenedOn,
      input.datePrecision,
      input.body ?? null,
      input.openness ?? null,
      input.releasedAt ?? null,
      input.reference ?? null,
      input.sourceType ?? null,
      input.sourceText ?? null,
      input.sourceUrl ?? null,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      input.id
        ? `update motion m set title = $1, submitted_by = $2, happened_on = $3, date_precision = $4, body = $5,
             openness = coalesce($6, m.openness), released_at = case
               when coalesce($6, m.openness) = 'ACTIVELY_PUBLIC' then $7::timestamptz end, reference = $8,
             source_type = coalesce($9, m.source_type), source_text = $10, source_url = $11, version = m.version + 1
           where m.id = $12 and m.version = $13 returning m.id`
        : `insert into motion (id, title, submitted_by, happened_on, date_precision, body, openness, released_at,
             reference, source_type, source_text, source_url)
           values (coalesce($12::uuid, gen_random_uuid()), $1, $2, $3, $4, $5, coalesce($6, 'RESTRICTED'),
             case when $6 = 'ACTIVELY_PUBLIC' then $7::timestamptz end, $8, coalesce($9, 'COUNCIL_PAPER'), $10, $11)
           returning id`,
      input.id ? [...values, input.id, input.version] : [...values, id],
    );
    if (!saved) throw await this.refusal(input.id!);
    await this.saveRequests(saved.id, input.requests);
    return saved.id;
  }

  private async saveRequests(motionId: string, requests: SaveMotionInput['requests']): Promise<void> {
    const given = requests.map(({ id, body }, index) => ({ id: id ?? null, body, place: index + 1 }));
    const { strangers } = await this.database.one<{ strangers: number }>(
      `with given as (
         select g.* from jsonb_to_recordset($2::jsonb) as g (id uuid, body text, place integer)
       ), gone as (
         delete from motion_request r where r.motion_id = $1 and r.id not in (select id from given where id is not null)
       ), kept as (
         update motion_request r set body = g.body, place = g.place from given g
         where r.id = g.id and r.motion_id = $1 returning r.id
       ), added as (
         insert into motion_request (motion_id, place, body) select $1, g.place, g.body from given g where g.id is null
       )
       select count(*)::int as strangers from given where id is not null and id not in (select id from kept)`,
      [motionId, JSON.stringify(given)],
    );
    if (strangers > 0) throw new DomainError('not_found');
  }

  async move(
    { id, version }: { id: string; version: number },
    status: MotionStatus,
    { closedOn, viewId, reason }: { closedOn: string | null; viewId: string | null; reason: string | null },
  ): Promise<void> {
    const moved = await this.database.maybe(
      `update motion set status = $3, closed_on = $4, closing_view_id = coalesce($5, closing_view_id), reason = $6,
         version = version + 1 where id = $1 and version = $2 returning id`,
      [id, version, status, closedOn, viewId, reason],
    );
    if (!moved) throw await this.refusal(id);
  }

  /** Which motion a request is of. */
  async ofRequest(requestId: string): Promise<string> {
    const { id } = await this.database.one<{ id: string }>('select motion_id as id from motion_request where id = $1', [
      requestId,
    ]);
    return id;
  }

  async trace({ id, version, deliveries }: TraceMotionRequestInput, motionId: string): Promise<void> {
    const touched = await this.database.maybe(
      'update motion set version = version + 1 where id = $1 and version = $2 returning id',
      [motionId, version],
    );
    if (!touched) throw await this.refusal(motionId);
    await this.database.query('delete from motion_request_delivery where request_id = $1', [id]);
    await this.database.query(
      `insert into motion_request_delivery (request_id, kind, point_id, activity_id)
       select $1, d.kind, d."pointId", d."activityId"
       from jsonb_to_recordset($2::jsonb) as d (kind text, "pointId" uuid, "activityId" uuid)`,
      [id, JSON.stringify(deliveries satisfies RequestDeliveryInput[])],
    );
  }

  /** False while a decision or an undertaking names it. */
  async remove({ id, version }: RemoveMotionInput): Promise<boolean> {
    const { inUse } = await this.database.one<{ inUse: boolean }>(
      `select exists (select from executive_decision b where b.motion_id = m.id)
         or exists (select from undertaking u where u.motion_id = m.id) as "inUse" from motion m where m.id = $1`,
      [id],
    );
    if (inUse) return false;
    const removed = await this.database.maybe('delete from motion where id = $1 and version = $2 returning id', [
      id,
      version,
    ]);
    if (!removed) throw await this.refusal(id);
    return true;
  }

  private async refusal(id: string): Promise<Error> {
    return conflict({ ...(await this.rowOf(id)) });
  }
}
