import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../../platform/errors/domain-error.js';
import type {
  ExecutiveDecisionFilter,
  MoveDecisionPointInput,
  SaveDecisionPointInput,
  SaveExecutiveDecisionInput,
} from './executive.inputs.js';
import type { PointState } from '@bloemen/vocabulary';
import type { Heading, PointRecord } from './executive.rules.js';
import type {
  DecisionPoint,
  ExecutiveDecision,
  ExecutiveDecisionChoices,
  ExecutiveDecisionConnection,
  ExecutiveDecisionDetail,
} from './executive.types.js';
import { viewsJson } from './views.repository.js';

registerConstraints({
  uq_executive_decision_case: 'executive_decision.case_taken',
  fk_executive_decision_motion: 'not_found',
  fk_decision_point_decision: 'not_found',
});

type Stored<T> = Omit<T, 'releasedAt'> & { releasedAt: string | null };
type StoredPoint = Omit<DecisionPoint, 'moves' | 'carriesStatement' | 'steps'> & {
  steps: (Omit<DecisionPoint['steps'][number], 'recordedAt'> & { recordedAt: string })[];
};
export type StoredDecision = Stored<Omit<ExecutiveDecisionDetail, 'points' | 'headings'>> & {
  points: StoredPoint[];
  headings: Heading[];
};
const FOREIGN_KEY = '23503';

/** A point before a change: what its fact is made from, and where it stands. */
export type PointRow = PointRecord & { id: string; decisionId: string; version: number; isDemonstration: boolean };

const lineJson = `'id', d.id, 'caseNumber', d.case_number, 'subject', d.subject, 'department', d.department,
  'portfolioHolder', d.portfolio_holder, 'meetingOn', d.meeting_on, 'meetingPrecision', d.meeting_precision,
  'openness', d.openness, 'releasedAt', d.released_at, 'isDemonstration', d.is_demonstration, 'version', d.version,
  'states', array(select p.state from decision_point p where p.decision_id = d.id order by p.place)`;

/** The headings of the municipality; empty where it has none of its own. */
const headingsJson = `coalesce((select json_agg(json_build_object('code', h.code, 'name', h.name, 'isRequired',
  h.is_required, 'isUsed', h.is_used) order by h.place) from decision_heading h), '[]')`;

const motionJson = `json_build_object('id', m.id, 'title', m.title, 'happenedOn', m.happened_on, 'datePrecision',
  m.date_precision)`;

const detailJson = `json_build_object(${lineJson}, 'sourceText', d.source_text, 'sourceUrl', d.source_url,
  'motion', (select ${motionJson} from motion m where m.id = d.motion_id),
  'headings', ${headingsJson},
  'sections', coalesce((select json_agg(json_build_object('heading', s.heading_code, 'body', s.body))
    from decision_section s where s.decision_id = d.id), '[]'),
  'points', coalesce((select json_agg(json_build_object('id', p.id, 'place', p.place, 'body', p.body, 'serves', p.serves,
      'state', p.state, 'stateOn', p.state_on, 'stateSource', p.state_source, 'stateReason', p.state_reason,
      'stateByName', p.state_by_name, 'version', p.version,
      'steps', coalesce((select json_agg(json_build_object('state', s.state, 'on', s.state_on, 'source', s.source_text,
          'reason', s.reason, 'byName', s.by_name, 'recordedAt', s.recorded_at) order by s.recorded_at desc, s.id)
        from decision_point_step s where s.point_id = p.id), '[]')) order by p.place)
    from decision_point p where p.decision_id = d.id), '[]'),
  'views', ${viewsJson},
  'readings', coalesce((select json_agg(json_build_object('code', r.code, 'says', r.says, 'quote', r.quote,
      'sourceText', r.source_text) order by r.place) from contradiction_reading_facts r
    where r.subject_kind = 'EXECUTIVE_DECISION' and r.subject_id = d.id and r.about = 'STATE'), '[]'))`;

const inOrder = `d.meeting_on desc nulls first, d.created_at desc, d.id`;
const isOpen = `p.state in ('PROPOSED', 'SENT_TO_COMMITTEE')`;

const pageStatement = `
with found as (
  select d.* from executive_decision d
  where ($1::text is null or app_finds($1, concat_ws(' ', d.case_number, d.subject, d.department, d.portfolio_holder,
      (select string_agg(p.body, ' ') from decision_point p where p.decision_id = d.id))))
    and ($2::text is null or exists (select from decision_point p where p.decision_id = d.id and p.state = $2))
    and ($3::text is null or ($3 = 'OPEN') = (exists (select from decision_point p where p.decision_id = d.id
        and ${isOpen}) or not exists (select from decision_point p where p.decision_id = d.id)))
    and ($4::integer is null or extract(year from d.meeting_on) = $4)
    and ($5::text is null or d.openness = $5)
), listed as (select d.* from found d order by ${inOrder} limit $6 offset $6 * ($7 - 1))
select (select count(*)::int from found) as "totalCount",
  coalesce((select json_agg(json_build_object(${lineJson}) order by ${inOrder}) from listed d), '[]') as nodes,
  array(select distinct extract(year from d.meeting_on)::integer as year from executive_decision d
    where d.meeting_on is not null order by year desc) as years`;

const pointRow = `
select p.id, p.decision_id as "decisionId", p.version, p.serves, p.state, p.body, p.state_on::text as "stateOn",
  p.state_source as "stateSource", d.case_number as "caseNumber", d.meeting_on::text as "meetingOn",
  d.meeting_precision as "meetingPrecision", d.openness, d.source_text as "sourceText", d.source_url as "sourceUrl",
  (d.created_at at time zone 'Europe/Amsterdam')::date::text as "recordedOn", d.is_demonstration as "isDemonstration"
from decision_point p join executive_decision d on d.tenant_id = p.tenant_id and d.id = p.decision_id`;

/** Rows of decisions and their points. Every change names the version it read; another version is a `conflict`. */
@Injectable()
export class ExecutiveRepository {
  constructor(private readonly database: Database) {}

  async list(filter: ExecutiveDecisionFilter, first: number, page: number): Promise<ExecutiveDecisionConnection> {
    const found = await this.database.one<
      Omit<ExecutiveDecisionConnection, 'nodes'> & { nodes: Stored<ExecutiveDecision>[] }
    >(pageStatement, [
      filter.search ?? null,
      filter.state ?? null,
      filter.standing ?? null,
      filter.year ?? null,
      filter.openness ?? null,
      first,
      page,
    ]);
    return { ...found, nodes: found.nodes.map((node) => ({ ...node, releasedAt: momentOf(node.releasedAt) })) };
  }

  async byId(id: string): Promise<StoredDecision> {
    const { decision } = await this.database.one<{ decision: StoredDecision }>(
      `select ${detailJson} as decision from executive_decision d where d.id = $1`,
      [id],
    );
    return decision;
  }

  choices(): Promise<Omit<ExecutiveDecisionChoices, 'headings'> & { headings: Heading[] }> {
    return this.database.one(
      `select ${headingsJson} as headings,
         coalesce((select json_agg(json_build_object('id', c.id, 'label', c.label, 'meaning', c.meaning, 'isUsed',
             exists (select from committee_view v where v.category_id = c.id)) order by lower(c.label), c.id)
           from agenda_category c), '[]') as categories,
         coalesce((select json_agg(${motionJson} order by m.happened_on desc, m.id) from motion m), '[]') as motions`,
    );
  }

  async headings(): Promise<Heading[]> {
    return (await this.database.one<{ headings: Heading[] }>(`select ${headingsJson} as headings`)).headings;
  }

  async saveHeadings(headings: readonly Heading[]): Promise<void> {
    await this.database.query('delete from decision_heading');
    await this.database.query(
      `insert into decision_heading (code, name, place, is_required, is_used)
       select h.code, h.name, h.place, h."isRequired", h."isUsed"
       from rows from (jsonb_to_recordset($1::jsonb) as (code text, name text, "isRequired" boolean, "isUsed" boolean))
         with ordinality as h (code, name, "isRequired", "isUsed", place)`,
      [JSON.stringify(headings)],
    );
  }

  /** Holds the decision, so that nobody rests a statement on it meanwhile. */
  async lock(id: string): Promise<{ caseNumber: string | null }> {
    return this.database.one(
      'select case_number as "caseNumber" from executive_decision where id = $1 for no key update',
      [id],
    );
  }

  async isCaseTaken(caseNumber: string, id: string | null): Promise<boolean> {
    return (
      (await this.database.maybe('select 1 from executive_decision where case_number = $1 and id is distinct from $2', [
        caseNumber,
        id,
      ])) !== null
    );
  }

  async save(input: SaveExecutiveDecisionInput, as: { id?: string; isDemonstration?: boolean }): Promise<string> {
    const { id = null, version = null } = input;
    const values = [
      input.caseNumber ?? null,
      input.subject,
      input.department ?? null,
      input.portfolioHolder ?? null,
      input.meetingOn ?? null,
      input.meetingPrecision ?? null,
      input.motionId ?? null,
      input.openness ?? null,
      input.releasedAt ?? null,
      input.sourceText ?? null,
      input.sourceUrl ?? null,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      id
        ? `update executive_decision d set case_number = $1, subject = $2, department = $3, portfolio_holder = $4,
             meeting_on = $5, meeting_precision = $6, motion_id = $7, openness = coalesce($8, d.openness),
             released_at = $9, source_text = $10, source_url = $11, version = d.version + 1
           where d.id = $12 and d.version = $13 returning d.id`
        : `insert into executive_decision (case_number, subject, department, portfolio_holder, meeting_on,
             meeting_precision, motion_id, openness, released_at, source_text, source_url, id, is_demonstration)
           values ($1, $2, $3, $4, $5, $6, $7, coalesce($8, 'RESTRICTED'), $9, $10, $11, coalesce($12,
             gen_random_uuid()), $13) returning id`,
      id ? [...values, id, version] : [...values, as.id ?? null, as.isDemonstration ?? false],
    );
    if (!saved) await this.refuse(id!);
    await this.database.query(
      `with said as (select * from jsonb_to_recordset($2::jsonb) as s (heading text, body text)), gone as (
         delete from decision_section where decision_id = $1 and heading_code in (select heading from said
           where body = '')
       )
       insert into decision_section (decision_id, heading_code, body)
       select $1, heading, body from said where body <> ''
       on conflict (tenant_id, decision_id, heading_code) do update set body = excluded.body`,
      [saved!.id, JSON.stringify(input.sections)],
    );
    return saved!.id;
  }

  /** With its points, sections and views. What else names it, also of modules above, refuses by its reference. */
  async remove(id: string, version: number): Promise<void> {
    const gone = await this.database
      .maybe('delete from executive_decision where id = $1 and version = $2 returning id', [id, version])
      .catch((error: unknown) => {
        const { code } = error as { code?: string };
        throw code === 'not_found' || code === FOREIGN_KEY ? new DomainError('executive_decision.in_use') : error;
      });
    if (!gone) await this.refuse(id);
  }

  async point(id: string): Promise<PointRow> {
    return this.database.one<PointRow>(`${pointRow} where p.id = $1`, [id]);
  }

  pointsOf(decisionId: string): Promise<PointRow[]> {
    return this.database.query(`${pointRow} where p.decision_id = $1 order by p.place`, [decisionId]);
  }

  /** Points of decisions that are recorded by people or taken from a document, not invented. */
  recordedPoints(): Promise<PointRow[]> {
    return this.database.query(`${pointRow} where not d.is_demonstration order by d.created_at, d.id, p.place`);
  }

  async savePoint({ id = null, version = null, decisionId, body, serves }: SaveDecisionPointInput): Promise<string> {
    const saved = await this.database.maybe<{ id: string }>(
      id
        ? `update decision_point p set body = $2, serves = $3, version = p.version + 1
           where p.id = $4 and p.version = $5 and p.decision_id = $1 returning p.id`
        : `insert into decision_point (decision_id, body, serves, place)
           select $1, $2, $3, coalesce(max(place), 0) + 1 from decision_point where decision_id = $1 returning id`,
      id ? [decisionId, body, serves, id, version] : [decisionId, body, serves],
    );
    if (!saved) await this.refusePoint(id!);
    return saved!.id;
  }

  /** What comes after it moves up. */
  async removePoint(id: string, version: number): Promise<void> {
    const gone = await this.database.maybe<{ decisionId: string; place: number }>(
      'delete from decision_point where id = $1 and version = $2 returning decision_id as "decisionId", place',
      [id, version],
    );
    if (!gone) return this.refusePoint(id);
    await this.database.query('update decision_point set place = place - 1 where decision_id = $1 and place > $2', [
      gone.decisionId,
      gone.place,
    ]);
  }

  /** False when these are not exactly the points of the decision. */
  async orderPoints(decisionId: string, pointIds: readonly string[]): Promise<boolean> {
    const { ordered, all } = await this.database.one<{ ordered: number; all: number }>(
      `with placed as (
         update decision_point p set place = o.place from unnest($2::uuid[]) with ordinality as o (id, place)
         where p.id = o.id and p.decision_id = $1 returning 1
       ) select (select count(*)::int from placed) as ordered,
           (select count(*)::int from decision_point where decision_id = $1) as "all"`,
      [decisionId, pointIds],
    );
    return ordered === all && ordered === new Set(pointIds).size;
  }

  async movePoint(
    { id, version, on = null, source = null, reason = null, body = null }: MoveDecisionPointInput,
    state: PointState,
    byName: string | null,
  ): Promise<void> {
    const moved = await this.database.maybe(
      `with moved as (
         update decision_point p set state = $3::text, state_on = $4::date, state_source = $5::text, state_reason = $6::text,
           state_by_name = $7::text, body = coalesce($8, p.body), version = p.version + 1
         where p.id = $1 and p.version = $2 returning p.id
       )
       insert into decision_point_step (point_id, state, state_on, source_text, reason, by_name)
       select id, $3::text, $4::date, $5::text, $6::text, $7::text from moved returning 1`,
      [id, version, state, on, source, reason, byName, body],
    );
    if (!moved) await this.refusePoint(id);
  }

  /**
   * True when a reference names a decision by its case number, and no point of it on which a statement can rest was
   * decided. Holds the decisions, so that no point moves meanwhile.
   */
  async isDoubtful(reference: string): Promise<boolean> {
    const named = await this.database.query<{ isGround: boolean }>(
      `select exists (select from executive_decision_facts f where f.id = d.id and f.grounds_on is not null) as "isGround"
       from executive_decision d where d.case_number is not null and app_names_case($1, d.case_number)
       order by d.id for share of d`,
      [reference],
    );
    return named.some(({ isGround }) => !isGround);
  }

  private async refuse(id: string): Promise<never> {
    throw conflict({ ...(await this.byId(id)) });
  }

  private async refusePoint(id: string): Promise<never> {
    const current = await this.database.maybe<PointRow>(`${pointRow} where p.id = $1`, [id]);
    if (!current) throw new DomainError('not_found');
    throw conflict({ ...current });
  }
}

export const momentOf = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));
