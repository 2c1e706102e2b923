import { Injectable } from '@nestjs/common';
import type { ActiveElement, ActivityStatus, TargetGroup } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../../platform/errors/domain-error.js';
import type { ActivityFilter, MoveActivityInput, SaveActivityInput } from './activities.inputs.js';
import type { Activity, ActivityChoices, ActivityConnection, ActivityStep } from './activities.types.js';

registerConstraints({ fk_activity_intervention: 'not_found', fk_activity_goal: 'not_found' });

export type ActivityRow = Omit<Activity, 'moves'>;
export type ActivityPage = Omit<ActivityConnection, 'nodes'> & { nodes: ActivityRow[] };
/** What a mix is made of, and what bounds it. */
export type MixRows = {
  activities: { activeElements: ActiveElement[]; targetGroups: TargetGroup[]; isIntervention: boolean }[];
  years: number[];
  undated: number;
  examples: number;
  isPartial: boolean;
};

const activityJson = `json_build_object('id', a.id, 'title', a.title, 'what', a.what, 'pillar', a.pillar,
  'status', a.status, 'fromOn', a.from_on, 'fromPrecision', a.from_precision, 'untilOn', a.until_on,
  'untilPrecision', a.until_precision, 'place', a.place, 'byMunicipality', a.by_municipality,
  'organisations', coalesce((select json_agg(json_build_object('id', n.organisation_id, 'name', n.name)
      order by lower(n.name)) from activity_organisation o join organisation_named n
        on n.organisation_id = o.organisation_id where o.activity_id = a.id), '[]'),
  'targetGroups', a.target_groups, 'activeElements', a.active_elements, 'cost', a.cost, 'costCents', a.cost_cents,
  'interventionId', a.intervention_id, 'participants', a.participants, 'participantClass', a.participant_class,
  'goal', (select json_build_object('id', g.id, 'name', g.title) from goal g where g.id = a.goal_id),
  'openness', a.openness, 'sourceText', a.source_text, 'isDemonstration', a.is_demonstration, 'version', a.version)`;

const inOrder = `array_position(array['RUNNING', 'PLANNED', 'ENDED', 'CANCELLED'], a.status), a.from_on nulls last,
  lower(a.title), a.id`;

/** Rows of activities. Every change names the version it read; another version is a `conflict`. */
@Injectable()
export class ActivitiesRepository {
  constructor(private readonly database: Database) {}

  list(filter: ActivityFilter, first: number, page: number): Promise<ActivityPage> {
    return this.database.one(pageStatement, [
      filter.search ?? null,
      filter.pillar ?? null,
      filter.status ?? null,
      filter.targetGroup ?? null,
      filter.activeElement ?? null,
      filter.organisationId ?? null,
      filter.cost ?? null,
      first,
      page,
    ]);
  }

  async byId(id: string): Promise<{ activity: ActivityRow; steps: ActivityStep[] }> {
    const { activity, steps } = await this.database.one<{ activity: ActivityRow; steps: ActivityStep[] }>(
      `select ${activityJson} as activity, (
         select json_agg(json_build_object('status', s.status, 'note', s.note, 'happenedAt', s.happened_at)
           order by s.id desc) from activity_step s where s.activity_id = a.id) as steps
       from activity a where a.id = $1`,
      [id],
    );
    return { activity, steps: (steps ?? []).map((step) => ({ ...step, happenedAt: new Date(step.happenedAt) })) };
  }

  choices(today: string): Promise<ActivityChoices> {
    return this.database.one(
      `select
         coalesce((select json_agg(json_build_object('id', n.organisation_id, 'name', n.name) order by lower(n.name))
           from app_coalition_on($1::date) c join organisation_named n on n.organisation_id = c.organisation_id
           where c.state <> 'LEFT' and not c.is_municipality), '[]') as organisations,
         coalesce((select json_agg(json_build_object('id', g.id, 'name', g.title) order by g.pillar, lower(g.title))
           from goal g where g.status = 'OPEN'), '[]') as goals`,
      [today],
    );
  }

  /** In a year: what begins in it or before, and is not known to have ended before; without one what runs or is planned. */
  mix(year: number | null, today: string): Promise<MixRows> {
    return this.database.one(mixStatement, [year, Number(today.slice(0, 4))]);
  }

  async add(input: SaveActivityInput): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into activity (title, what, pillar, from_on, from_precision, until_on, until_precision, place,
         by_municipality, target_groups, active_elements, cost, cost_cents, intervention_id, participants,
         participant_class, goal_id, openness, source_text, status)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
         coalesce($18, 'MUNICIPALITY'), $19, coalesce($20, 'PLANNED')) returning id`,
      [...valuesOf(input), input.status ?? null],
    );
    await this.step(id, null);
    return id;
  }

  async change(id: string, version: number, input: SaveActivityInput): Promise<void> {
    const changed = await this.database.maybe(
      `update activity a set title = $1, what = $2, pillar = $3, from_on = $4, from_precision = $5, until_on = $6,
         until_precision = $7, place = $8, by_municipality = $9, target_groups = $10, active_elements = $11,
         cost = $12, cost_cents = $13, intervention_id = $14, participants = $15, participant_class = $16,
         goal_id = $17, openness = coalesce($18, a.openness), source_text = $19, version = a.version + 1
       where a.id = $20 and a.version = $21 returning a.id`,
      [...valuesOf(input), id, version],
    );
    if (!changed) await this.refuse(id);
  }

  /** False when one of them neither is in the coalition on that day nor did this activity before. */
  async organise(id: string, organisationIds: readonly string[], today: string): Promise<boolean> {
    const { strangers } = await this.database.one<{ strangers: number }>(
      `with chosen as (select unnest($2::uuid[]) as organisation_id), allowed as (
         select c.organisation_id from app_coalition_on($3::date) c where c.state <> 'LEFT' and not c.is_municipality
         union select o.organisation_id from activity_organisation o where o.activity_id = $1
       ), gone as (
         delete from activity_organisation where activity_id = $1 and organisation_id <> all ($2::uuid[])
       ), added as (
         insert into activity_organisation (activity_id, organisation_id)
         select $1, organisation_id from chosen join allowed using (organisation_id) on conflict do nothing
       )
       select count(*)::int as strangers from chosen where organisation_id not in (select organisation_id from allowed)`,
      [id, organisationIds, today],
    );
    return strangers === 0;
  }

  /** What is not said of an end stays as it was, unless the end itself is taken back. */
  async move(
    { id, version, note = null, untilOn = null, participants = null, participantClass = null }: MoveActivityInput,
    status: ActivityStatus,
    withoutEnd: boolean,
  ): Promise<void> {
    const moved = await this.database.maybe(
      `update activity a set status = $3, until_on = case when not $7 then coalesce($4, a.until_on) end,
         until_precision = case when $7 then null when $4::date is null then a.until_precision else 'DAY' end,
         participants = case when coalesce($5::integer::text, $6) is null then a.participants else $5::integer end,
         participant_class = case when coalesce($5::integer::text, $6) is null then a.participant_class else $6 end,
         version = a.version + 1
       where a.id = $1 and a.version = $2 returning a.id`,
      [id, version, status, untilOn, participants, participantClass, withoutEnd],
    );
    if (!moved) await this.refuse(id);
    await this.step(id, note);
  }

  /** Its organisations and steps go with it. */
  async remove(id: string, version: number): Promise<void> {
    const removed = await this.database.maybe('delete from activity where id = $1 and version = $2 returning id', [
      id,
      version,
    ]);
    if (!removed) await this.refuse(id);
  }

  private async step(id: string, note: string | null): Promise<void> {
    await this.database.query(
      `insert into activity_step (activity_id, status, note) select a.id, a.status, $2 from activity a where a.id = $1`,
      [id, note],
    );
  }

  private async refuse(id: string): Promise<never> {
    const current = await this.database.maybe<{ activity: ActivityRow }>(
      `select ${activityJson} as activity from activity a where a.id = $1`,
      [id],
    );
    if (!current) throw new DomainError('not_found');
    throw conflict({ ...current.activity });
  }
}

function valuesOf(input: SaveActivityInput): unknown[] {
  return [
    input.title,
    input.what ?? null,
    input.pillar,
    input.from?.on ?? null,
    input.from?.precision ?? null,
    input.until?.on ?? null,
    input.until?.precision ?? null,
    input.place ?? null,
    input.byMunicipality,
    input.targetGroups,
    input.activeElements,
    input.cost,
    input.costCents ?? null,
    input.interventionId ?? null,
    input.participants ?? null,
    input.participantClass ?? null,
    input.goalId ?? null,
    input.openness ?? null,
    input.sourceText ?? null,
  ];
}

const pageStatement = `
with doing as (
  select o.activity_id, o.organisation_id, n.name from activity_organisation o
    join organisation_named n on n.organisation_id = o.organisation_id
), found as (
  select a.* from activity a
  where ($2::text is null or a.pillar = $2) and ($3::text is null or a.status = $3)
    and ($4::text is null or $4 = any (a.target_groups)) and ($5::text is null or $5 = any (a.active_elements))
    and ($6::uuid is null or exists (select from doing d where d.activity_id = a.id and d.organisation_id = $6))
    and ($7::text is null or a.cost = $7)
    and ($1::text is null or app_finds($1, concat_ws(' ', a.title, a.what, a.place,
      (select string_agg(d.name, ' ') from doing d where d.activity_id = a.id))))
), listed as (
  select a.* from found a order by ${inOrder} limit $8 offset $8 * ($9 - 1)
)
select (select count(*)::int from found) as "totalCount",
  coalesce((select json_agg(${activityJson} order by ${inOrder}) from listed a), '[]') as nodes,
  coalesce((select json_agg(json_build_object('id', d.organisation_id, 'name', d.name) order by lower(d.name))
    from (select distinct organisation_id, name from doing) d), '[]') as organisations`;

const mixStatement = `
with bounded as (
  select a.*, extract(year from a.from_on)::integer as first_year,
    case when a.until_on is not null then extract(year from a.until_on)::integer
      when a.status = 'ENDED' then extract(year from a.from_on)::integer end as last_year
  from activity a where a.status <> 'CANCELLED'
), counted as (
  select * from bounded
  where case when $1::integer is null then status in ('PLANNED', 'RUNNING')
    else first_year <= $1 and (last_year is null or last_year >= $1) end
)
select
  coalesce((select json_agg(json_build_object('activeElements', c.active_elements, 'targetGroups', c.target_groups,
    'isIntervention', c.intervention_id is not null)) from counted c), '[]') as activities,
  coalesce((select json_agg(y.year order by y.year desc) from (
    select distinct generate_series(b.first_year, least(coalesce(b.last_year, greatest(b.first_year, $2::integer)),
      b.first_year + 40)) as year
    from bounded b where b.first_year is not null) y), '[]') as years,
  (select count(*)::int from bounded where first_year is null) as undated,
  (select count(*)::int from counted where is_demonstration) as examples,
  not 'MUNICIPALITY' = any (app_readable_openness()) as "isPartial"`;
