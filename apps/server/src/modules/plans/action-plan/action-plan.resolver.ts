import { Injectable } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { After, First } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { goalPolicy, goalsPolicy, milestonePolicy, planPolicy } from '../plans.policy.js';
import {
  CorrectPlanAdoptionInput,
  GoalFilter,
  MoveGoalInput,
  MoveMilestoneInput,
  MovePlanInput,
  RemovePrincipleInput,
  SaveGoalInput,
  SaveMilestoneInput,
  SavePlanInput,
  SavePrincipleInput,
} from './action-plan.inputs.js';
import { ActionPlanService } from './action-plan.service.js';
import {
  ActionPlan,
  Goal,
  GoalConnection,
  GuidingPrinciple,
  Milestone,
  PlanPage,
  RemovedPrinciple,
} from './action-plan.types.js';

@Injectable()
@Resolver()
export class ActionPlanResolver {
  constructor(private readonly plans: ActionPlanService) {}

  @Requires('plan:read')
  @Query(() => PlanPage, { description: 'The plan of the own municipality, in one statement.' })
  plan(): Promise<PlanPage> {
    return this.plans.page();
  }

  @Requires('plan:read')
  @Query(() => GoalConnection, { description: 'Goals of the own municipality with their milestones, oldest first.' })
  goals(
    @Args('filter') filter: GoalFilter,
    @First(20) first: number,
    @After() after: string | null,
  ): Promise<GoalConnection> {
    return this.plans.goals({
      pillar: filter.pillar ?? null,
      status: filter.status ?? null,
      openness: filter.openness ?? null,
      first,
      after,
    });
  }

  @Requires('plan:write')
  @Mutation(() => ActionPlan, { description: 'Records the title and other names of the plan.' })
  savePlan(@CurrentActor() actor: Actor, @Args('input') input: SavePlanInput): Promise<ActionPlan> {
    return this.plans.savePlan(actor, input);
  }

  @Requires('plan:write')
  @Mutation(() => ActionPlan, {
    description: 'Moves the plan to its next state; adoption needs the decision, or a fact that says so.',
  })
  movePlan(@CurrentActor() actor: Actor, @Args('input') input: MovePlanInput): Promise<ActionPlan> {
    return this.plans.movePlan(actor, input);
  }

  @Requires('plan:write')
  @Mutation(() => ActionPlan, { description: 'Puts right by which decision, and when, the plan was adopted.' })
  correctPlanAdoption(
    @CurrentActor() actor: Actor,
    @Args('input') input: CorrectPlanAdoptionInput,
  ): Promise<ActionPlan> {
    return this.plans.correctAdoption(actor, input);
  }

  @Requires('plan:write')
  @Mutation(() => GuidingPrinciple, { description: 'Adds or changes a local principle and the pillars it serves.' })
  savePrinciple(@Args('input') input: SavePrincipleInput): Promise<GuidingPrinciple> {
    return this.plans.savePrinciple(input);
  }

  @Requires('plan:write')
  @Mutation(() => RemovedPrinciple, { description: 'Takes a local principle away.' })
  removePrinciple(@Args('input') input: RemovePrincipleInput): Promise<RemovedPrinciple> {
    return this.plans.removePrinciple(input);
  }

  @Requires('plan:write')
  @Mutation(() => Goal, { description: 'Adds or changes a goal.' })
  saveGoal(@Args('input') input: SaveGoalInput): Promise<Goal> {
    return this.plans.saveGoal(input);
  }

  @Requires('plan:write')
  @Mutation(() => Goal, { description: 'Achieves, abandons or reopens a goal.' })
  moveGoal(@Args('input') input: MoveGoalInput): Promise<Goal> {
    return this.plans.moveGoal(input);
  }

  @Requires('plan:write')
  @Mutation(() => Milestone, { description: 'Adds or changes a milestone of a goal.' })
  saveMilestone(@Args('input') input: SaveMilestoneInput): Promise<Milestone> {
    return this.plans.saveMilestone(input);
  }

  @Requires('plan:write')
  @Mutation(() => Milestone, { description: 'Starts, finishes, drops or reopens a milestone.' })
  moveMilestone(@Args('input') input: MoveMilestoneInput): Promise<Milestone> {
    return this.plans.moveMilestone(input);
  }
}

/** What the viewer may do with the plan, and with its goals and milestones. */
export const actionPlanRights = [
  viewerCan(PlanPage, planPolicy),
  viewerCan(GoalConnection, goalsPolicy),
  viewerCan(Goal, goalPolicy),
  viewerCan(Milestone, milestonePolicy),
];
