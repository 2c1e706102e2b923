import { Injectable } from '@nestjs/common';
import type { Openness, PillarCode } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../../platform/errors/domain-error.js';
import { isKey, keysOf, pageOf, type NumberedPage, type Page } from '../../../platform/graphql/page.js';
import { shownStandings, type ShownStandings } from '../evidence/standings.repository.js';
import type { ActionPlan, Goal, GuidingPrinciple, Milestone, PlanAdoption } from './action-plan.types.js';

registerConstraints({
  uq_guiding_principle_title: 'principle.title_taken',
  fk_milestone_goal: 'not_found',
  ck_milestone_within_goal: 'milestone.wider_than_goal',
});

export type PlanRow = Omit<ActionPlan, 'moves'>;
export type GoalRow = Omit<Goal, 'moves' | 'milestones'>;
export type MilestoneRow = Omit<Milestone, 'moves' | 'overdue'>;
type GoalWithMilestones = GoalRow & { milestones: MilestoneRow[] };
export type GoalPage = {
  pillar: PillarCode | null;
  status: string | null;
  openness: Openness | null;
  first: number;
  after: string | null;
};

const planColumns = `p.title, p.aliases, p.status, p.version, p.is_demonstration as "isDemonstration",
  case when p.adopted_on is not null then json_build_object('on', p.adopted_on, 'reference', p.adopted_reference,
    'source', p.adopted_source) end as adoption`;
const principleColumns = `p.id, p.position, p.title, p.description, p.version, p.is_demonstration as "isDemonstration",
  coalesce((select json_agg(m.pillar order by m.pillar) from guiding_principle_pillar m
    where m.principle_id = p.id), '[]') as pillars`;
const goalColumns =
  'g.id, g.pillar, g.title, g.source_text as "sourceText", g.status, g.openness, g.version, g.is_demonstration as "isDemonstration"';
const milestoneColumns =
  'm.id, m.goal_id as "goalId", m.title, m.owner, m.due_on::text as "dueOn", m.status, m.openness, m.version';

const page = `
  select
    (select row_to_json(plan) from (select ${planColumns} from action_plan p) plan) as plan,
    coalesce((select json_agg(x order by x.position) from (select ${principleColumns}
      from guiding_principle p) x), '[]') as principles,
    app_reads_every_level() as "readsEveryLevel", ${shownStandings} as standings`;

const goals = `
  with found as (
    select g.* from goal g where ($1::text is null or g.pillar = $1) and ($2::text is null or g.status = $2)
      and ($5::text is null or g.openness = $5)
  ), listed as (
    select ${goalColumns}, g.created_at, (
      select coalesce(json_agg(x order by x."dueOn" nulls last, x.id), '[]') from (
        select ${milestoneColumns} from milestone m where m.goal_id = g.id order by m.due_on nulls last, m.id
          limit 100) x) as milestones
    from found g
    where $3::uuid is null or (g.created_at, g.id) > (select c.created_at, c.id from goal c where c.id = $3)
    order by g.created_at, g.id limit $4 + 1
  )
  select (select count(*)::int from found) as "totalCount",
    coalesce((select json_agg(l order by l.created_at, l.id) from listed l), '[]') as nodes`;

const addMilestone = `
  insert into milestone as m (goal_id, title, owner, due_on, openness)
  values ($1, $2, $3, $4, coalesce($5, 'MUNICIPALITY')) returning ${milestoneColumns}`;
const changeMilestone = `
  update milestone m set goal_id = $3, title = $4, owner = $5, due_on = $6, openness = coalesce($7, m.openness),
    version = m.version + 1
  where m.id = $1 and m.version = $2 returning ${milestoneColumns}`;
const moveMilestone = `
  update milestone m set status = $3::jsonb ->> m.status, version = m.version + 1
  where m.id = $1 and m.version = $2 and $3::jsonb ? m.status returning ${milestoneColumns}`;

/**
 * Rows of the plan, its principles, goals and milestones. Every change names the version it read; another version is a
 * `conflict`.
 */
@Injectable()
export class ActionPlanRepository {
  constructor(private readonly database: Database) {}

  page(): Promise<{ plan: PlanRow | null; principles: GuidingPrinciple[] } & ShownStandings> {
    return this.database.one(page);
  }

  plan(): Promise<PlanRow | null> {
    return this.database.maybe(`select ${planColumns} from action_plan p`);
  }

  async savePlan(title: string, aliases: string[], version: number | null): Promise<PlanRow> {
    const saved =
      version === null
        ? await this.database.maybe<PlanRow>(
            `insert into action_plan as p (title, aliases) values ($1, $2) on conflict do nothing
              returning ${planColumns}`,
            [title, aliases],
          )
        : await this.database.maybe<PlanRow>(
            `update action_plan p set title = $1, aliases = $2, version = p.version + 1 where p.version = $3
              returning ${planColumns}`,
            [title, aliases, version],
          );
    return saved ?? refuse(await this.plan());
  }

  /** The decision of an adoption stays with the plan until it is a draft again, or another adopts it. */
  async movePlan(status: string, version: number, adoption: PlanAdoption | null): Promise<PlanRow> {
    const moved = await this.database.maybe<PlanRow>(
      `update action_plan p set status = $1, version = p.version + 1,
         adopted_on = case when $1 <> 'DRAFT' then coalesce($3, p.adopted_on) end,
         adopted_reference = case when $1 <> 'DRAFT' then coalesce($4, p.adopted_reference) end,
         adopted_source = case when $1 <> 'DRAFT' then coalesce($5, p.adopted_source) end
       where p.version = $2 returning ${planColumns}`,
      [status, version, ...adoptionValues(adoption)],
    );
    return moved ?? refuse(await this.plan());
  }

  async correctAdoption(version: number, adoption: PlanAdoption): Promise<PlanRow> {
    const corrected = await this.database.maybe<PlanRow>(
      `update action_plan p set version = p.version + 1, adopted_on = $2, adopted_reference = $3, adopted_source = $4
        where p.version = $1 returning ${planColumns}`,
      [version, ...adoptionValues(adoption)],
    );
    return corrected ?? refuse(await this.plan());
  }

  /** Whether a fact that somebody typed says that the plan was adopted. */
  async hasAdoptedPlanEvidence(): Promise<boolean> {
    const found = await this.database.maybe(
      `select 1 from pillar_evidence where kind = 'ACTION_PLAN' and certainty = 'DECIDED' and withdrawn_at is null
        and origin_kind is null
        limit 1`,
    );
    return found !== null;
  }

  principle(id: string): Promise<GuidingPrinciple> {
    return this.database.one(`select ${principleColumns} from guiding_principle p where p.id = $1`, [id]);
  }

  async countPrinciples(): Promise<number> {
    return (await this.database.one<{ count: number }>('select count(*)::int as count from guiding_principle')).count;
  }

  async addPrinciple(title: string, description: string, pillars: readonly PillarCode[]): Promise<GuidingPrinciple> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into guiding_principle (position, title, description)
       select coalesce(max(position), 0) + 1, $1, $2 from guiding_principle returning id`,
      [title, description],
    );
    await this.mapPrinciple(id, pillars);
    return this.principle(id);
  }

  async changePrinciple(
    id: string,
    version: number,
    title: string,
    description: string,
    pillars: readonly PillarCode[],
  ): Promise<GuidingPrinciple> {
    const changed = await this.database.maybe(
      `update guiding_principle set title = $3, description = $4, version = version + 1 where id = $1 and version = $2
        returning id`,
      [id, version, title, description],
    );
    if (!changed) return refuse(await this.principle(id));
    await this.mapPrinciple(id, pillars);
    return this.principle(id);
  }

  async removePrinciple(id: string, version: number): Promise<void> {
    const removed = await this.database.maybe(
      'delete from guiding_principle where id = $1 and version = $2 returning id',
      [id, version],
    );
    if (!removed) refuse(await this.principle(id));
  }

  async goals({ pillar, status, openness, first, after }: GoalPage): Promise<Page<GoalWithMilestones>> {
    const [lastId] = keysOf<[string]>(after, isKey.id);
    const found = await this.database.one<NumberedPage<GoalWithMilestones>>(goals, [
      pillar,
      status,
      lastId,
      first,
      openness,
    ]);
    return pageOf(found, first, ({ id }) => [id]);
  }

  async goal(id: string): Promise<GoalWithMilestones> {
    return this.database.one(
      `select ${goalColumns}, coalesce((select json_agg(x order by x."dueOn" nulls last, x.id)
         from (select ${milestoneColumns} from milestone m where m.goal_id = g.id) x), '[]') as milestones
       from goal g where g.id = $1`,
      [id],
    );
  }

  async addGoal(pillar: PillarCode, title: string, sourceText: string, openness: Openness | null): Promise<string> {
    return (
      await this.database.one<{ id: string }>(
        `insert into goal (pillar, title, source_text, openness) values ($1, $2, $3, coalesce($4, 'MUNICIPALITY'))
          returning id`,
        [pillar, title, sourceText, openness],
      )
    ).id;
  }

  /**
   * Null as openness: as it was. Its public milestones, which the national picture counts, may become fewer with it.
   */
  async changeGoal(
    id: string,
    version: number,
    pillar: PillarCode,
    title: string,
    sourceText: string,
    openness: Openness | null,
  ): Promise<void> {
    const changed = await this.database.maybe(
      `update goal g set pillar = $3, title = $4, source_text = $5, openness = coalesce($6, g.openness),
         version = g.version + 1
       where g.id = $1 and g.version = $2 returning g.id`,
      [id, version, pillar, title, sourceText, openness],
    );
    if (!changed) refuse(await this.goal(id));
  }

  async moveGoal(id: string, version: number, status: string): Promise<void> {
    const moved = await this.database.maybe(
      'update goal set status = $3, version = version + 1 where id = $1 and version = $2 returning id',
      [id, version, status],
    );
    if (!moved) refuse(await this.goal(id));
  }

  milestone(id: string): Promise<MilestoneRow> {
    return this.database.one(`select ${milestoneColumns} from milestone m where m.id = $1`, [id]);
  }

  addMilestone(
    goalId: string,
    title: string,
    owner: string,
    dueOn: string | null,
    openness: Openness | null,
  ): Promise<MilestoneRow> {
    return this.database.one(addMilestone, [goalId, title, owner, dueOn, openness]);
  }

  async changeMilestone(
    id: string,
    version: number,
    goalId: string,
    title: string,
    owner: string,
    dueOn: string | null,
    openness: Openness | null,
  ): Promise<MilestoneRow> {
    const changed = await this.database.maybe<MilestoneRow>(changeMilestone, [
      id,
      version,
      goalId,
      title,
      owner,
      dueOn,
      openness,
    ]);
    return changed ?? refuse(await this.milestone(id));
  }

  /** Null when the milestone is in a state from which `next` leads nowhere. */
  async moveMilestone(id: string, version: number, next: Record<string, string>): Promise<MilestoneRow | null> {
    const moved = await this.database.maybe<MilestoneRow>(moveMilestone, [id, version, next]);
    if (moved) return moved;
    const current = await this.milestone(id);
    return current.version === version ? null : refuse(current);
  }

  private async mapPrinciple(id: string, pillars: readonly PillarCode[]): Promise<void> {
    await this.database.query(
      `with gone as (delete from guiding_principle_pillar where principle_id = $1 and pillar <> all ($2::text[]))
       insert into guiding_principle_pillar (principle_id, pillar) select $1, unnest($2::text[])
         on conflict do nothing`,
      [id, pillars],
    );
  }
}

function refuse(current: object | null): never {
  if (!current) throw new DomainError('not_found');
  throw conflict({ ...current });
}

const adoptionValues = (adoption: PlanAdoption | null) => [
  adoption?.on ?? null,
  adoption?.reference ?? null,
  adoption?.source ?? null,
];
