import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import { isStale } from '../evidence/standing.rules.js';
import { inOrder } from '../evidence/standings.repository.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import type { PlansAuditType } from '../plans.audit.js';
import type {
  CorrectPlanAdoptionInput,
  MoveGoalInput,
  MoveMilestoneInput,
  MovePlanInput,
  RemovePrincipleInput,
  SaveGoalInput,
  SaveMilestoneInput,
  SavePlanInput,
  SavePrincipleInput,
} from './action-plan.inputs.js';
import {
  ActionPlanRepository,
  type GoalPage,
  type GoalRow,
  type MilestoneRow,
  type PlanRow,
} from './action-plan.repository.js';
import type { ActionPlan, Goal, GoalConnection, GuidingPrinciple, Milestone, PlanPage } from './action-plan.types.js';
import { after, goalMoves, isOverdue, milestoneMoves, movesFrom, planMoves, statesAfter } from './moves.rules.js';
import { principleGaps } from './principles.rules.js';

const MOST_PRINCIPLES = 20;

/**
 * Keeps the plan of a municipality: title, principles, goals and milestones. States change by named moves alone
 * (`plan.move_not_possible`), a plan is adopted by a decision that is recorded with it or as a fact
 * (`plan.adoption_needs_evidence`), and what is recorded with it carries the pillars that ask for a plan. Another
 * version is a `conflict` with the text as it is now.
 */
@Injectable()
export class ActionPlanService {
  constructor(
    private readonly plans: ActionPlanRepository,
    private readonly evidence: EvidenceService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async page(): Promise<PlanPage> {
    const { plan, principles, ...levels } = await this.plans.page();
    const today = this.clock.today();
    return {
      plan: plan && shownPlan(plan),
      principles,
      principleGaps: principleGaps(principles),
      standings: inOrder(levels).map((standing) => ({ ...standing, stale: isStale(standing, today) })),
    };
  }

  async goals(page: GoalPage): Promise<GoalConnection> {
    const found = await this.plans.goals(page);
    return { ...found, nodes: found.nodes.map((goal) => this.shownGoal(goal)) };
  }

  async savePlan(actor: Actor, { title, aliases, version }: SavePlanInput): Promise<ActionPlan> {
    const plan = await this.plans.savePlan(
      title,
      aliases.map((alias) => alias.trim()).filter(Boolean),
      version ?? null,
    );
    this.record('plan.saved', actor.tenantId, { version: plan.version });
    if (plan.status !== 'EXPIRED') await this.carry(actor, plan);
    return shownPlan(plan);
  }

  async movePlan(actor: Actor, { move, version, adoption = null }: MovePlanInput): Promise<ActionPlan> {
    const plan = await this.plans.plan();
    refuseUnless(plan, 'plan.missing');
    const status = after(planMoves, plan.status, move);
    refuseUnless(status, 'plan.move_not_possible');
    const adopted = status === 'ADOPTED' ? adoption : null;
    this.refuseAhead(adopted);
    refuseUnless(
      status !== 'ADOPTED' || adopted || plan.adoption || (await this.plans.hasAdoptedPlanEvidence()),
      'plan.adoption_needs_evidence',
    );
    const moved = await this.plans.movePlan(status, version, adopted);
    this.record('plan.moved', actor.tenantId, { move, status });
    await this.carry(actor, moved);
    return shownPlan(moved);
  }

  async correctAdoption(actor: Actor, { version, adoption }: CorrectPlanAdoptionInput): Promise<ActionPlan> {
    const plan = await this.plans.plan();
    refuseUnless(plan, 'plan.missing');
    refuseUnless(plan.adoption && plan.status !== 'EXPIRED', 'plan.not_adopted');
    this.refuseAhead(adoption);
    const corrected = await this.plans.correctAdoption(version, adoption);
    this.record('plan.adoption_corrected', actor.tenantId, { adoptedOn: adoption.on, before: plan.adoption.on });
    await this.carry(actor, corrected);
    return shownPlan(corrected);
  }

  async savePrinciple({ id, version, title, description, pillars }: SavePrincipleInput): Promise<GuidingPrinciple> {
    if (!id) refuseUnless((await this.plans.countPrinciples()) < MOST_PRINCIPLES, 'principle.too_many');
    const principle = id
      ? await this.plans.changePrinciple(id, versionOf(version), title, description, pillars)
      : await this.plans.addPrinciple(title, description, pillars);
    this.record('principle.saved', principle.id, { pillars: principle.pillars });
    return principle;
  }

  async removePrinciple({ id, version }: RemovePrincipleInput): Promise<{ id: string }> {
    await this.plans.removePrinciple(id, version);
    this.record('principle.removed', id);
    return { id };
  }

  async saveGoal(input: SaveGoalInput): Promise<Goal> {
    const { title, sourceText } = input;
    const id = input.id ?? (await this.plans.addGoal(input.pillar, title, sourceText, input.openness ?? null));
    if (input.id)
      await this.plans.changeGoal(
        id,
        versionOf(input.version),
        input.pillar,
        title,
        sourceText,
        input.openness ?? null,
      );
    const goal = await this.plans.goal(id);
    this.record('goal.saved', id, { pillar: goal.pillar, openness: goal.openness });
    return this.shownGoal(goal);
  }

  async moveGoal({ id, version, move }: MoveGoalInput): Promise<Goal> {
    const status = after(goalMoves, (await this.plans.goal(id)).status, move);
    refuseUnless(status, 'plan.move_not_possible');
    await this.plans.moveGoal(id, version, status);
    this.record('goal.moved', id, { move, status });
    return this.shownGoal(await this.plans.goal(id));
  }

  async saveMilestone({ id, version, goalId, title, owner, dueOn, openness }: SaveMilestoneInput): Promise<Milestone> {
    const milestone = id
      ? await this.plans.changeMilestone(id, versionOf(version), goalId, title, owner, dueOn ?? null, openness ?? null)
      : await this.plans.addMilestone(goalId, title, owner, dueOn ?? null, openness ?? null);
    this.record('milestone.saved', milestone.id, { openness: milestone.openness });
    return this.shownMilestone(milestone);
  }

  async moveMilestone({ id, version, move }: MoveMilestoneInput): Promise<Milestone> {
    const milestone = await this.plans.moveMilestone(id, version, statesAfter(milestoneMoves, move));
    refuseUnless(milestone, 'plan.move_not_possible');
    this.record('milestone.moved', id, { move, status: milestone.status });
    return this.shownMilestone(milestone);
  }

  /** What the plan carries: that it was adopted, and until when it held once it expired. */
  private async carry({ tenantId }: Actor, { title, status, adoption, isDemonstration }: PlanRow): Promise<void> {
    if (!adoption) return;
    const origin = { kind: 'ACTION_PLAN', id: tenantId, isDemonstration } as const;
    for (const pillar of ['P1', 'P4'] as const)
      await this.evidence.carry(origin, {
        pillar,
        kind: 'ACTION_PLAN',
        certainty: 'DECIDED',
        title: title.slice(0, 160),
        happenedOn: adoption.on,
        endsOn: status === 'EXPIRED' ? this.clock.today() : null,
        sourceType: adoption.source,
        sourceText: adoption.reference,
      });
  }

  private refuseAhead(adoption: { on: string } | null): void {
    refuseUnless(!adoption || adoption.on <= this.clock.today(), 'plan.adoption_in_future');
  }

  private shownGoal(goal: GoalRow & { milestones: MilestoneRow[] }): Goal {
    return {
      ...goal,
      moves: movesFrom(goalMoves, goal.status),
      milestones: goal.milestones.map((milestone) => this.shownMilestone(milestone)),
    };
  }

  private shownMilestone(milestone: MilestoneRow): Milestone {
    return {
      ...milestone,
      moves: movesFrom(milestoneMoves, milestone.status),
      overdue: isOverdue(milestone, this.clock.today()),
    };
  }

  private record(
    type: PlansAuditType,
    subjectId: string,
    body: Record<string, string | number | readonly string[]> = {},
  ): void {
    this.audit.record(type, subjectId, body);
  }
}

function shownPlan(plan: PlanRow): ActionPlan {
  return { ...plan, moves: movesFrom(planMoves, plan.status) };
}

function versionOf(version: number | null | undefined): number {
  if (!version) throw new DomainError('bad_input');
  return version;
}
