import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import {
  ExecutiveDecisionFilter,
  MoveDecisionPointInput,
  OrderDecisionPointsInput,
  RemoveCommitteeViewInput,
  RemoveDecisionPointInput,
  RemoveExecutiveDecisionInput,
  SaveAgendaCategoriesInput,
  SaveCommitteeViewInput,
  SaveDecisionHeadingsInput,
  SaveDecisionPointInput,
  SaveExecutiveDecisionInput,
} from './executive.inputs.js';
import {
  committeeViewPolicy,
  decisionPointPolicy,
  executiveDecisionPolicy,
  executiveDecisionsPolicy,
} from './executive.policy.js';
import { ExecutiveService } from './executive.service.js';
import {
  AgendaCategory,
  CommitteeView,
  DecisionHeading,
  DecisionPoint,
  ExecutiveDecisionChoices,
  ExecutiveDecisionConnection,
  ExecutiveDecisionDetail,
} from './executive.types.js';

@Resolver()
export class ExecutiveResolver {
  constructor(private readonly service: ExecutiveService) {}

  @Requires('decision:read')
  @Query(() => ExecutiveDecisionConnection, {
    description: 'Proposals to and decisions of the college, as far as they are open to you.',
  })
  executiveDecisions(
    @Args('filter') filter: ExecutiveDecisionFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<ExecutiveDecisionConnection> {
    return this.service.list(filter, first, page);
  }

  @Requires('decision:read')
  @Query(() => ExecutiveDecisionDetail, { description: 'One decision with its points and views.' })
  executiveDecision(@Args('id', { type: () => ID }) id: string): Promise<ExecutiveDecisionDetail> {
    return this.service.byId(id);
  }

  @Requires('decision:write')
  @Query(() => ExecutiveDecisionChoices, { description: 'What a proposal is written with.' })
  executiveDecisionChoices(): Promise<ExecutiveDecisionChoices> {
    return this.service.choices();
  }

  @Requires('decision:write')
  @Mutation(() => ExecutiveDecisionDetail, { description: 'Adds or changes a decision; what it says, not its points.' })
  saveExecutiveDecision(@Args('input') input: SaveExecutiveDecisionInput): Promise<ExecutiveDecisionDetail> {
    return this.service.save(input);
  }

  @Requires('decision:write')
  @Mutation(() => Boolean, { description: 'Removes a decision of which nothing was decided; its facts are withdrawn.' })
  removeExecutiveDecision(@Args('input') input: RemoveExecutiveDecisionInput): Promise<boolean> {
    return this.service.remove(input);
  }

  @Requires('decision:write')
  @Mutation(() => ExecutiveDecisionDetail, { description: 'Adds a point, or changes one that is still proposed.' })
  saveDecisionPoint(@Args('input') input: SaveDecisionPointInput): Promise<ExecutiveDecisionDetail> {
    return this.service.savePoint(input);
  }

  @Requires('decision:write')
  @Mutation(() => ExecutiveDecisionDetail, { description: 'Removes a point that is still proposed.' })
  removeDecisionPoint(@Args('input') input: RemoveDecisionPointInput): Promise<ExecutiveDecisionDetail> {
    return this.service.removePoint(input);
  }

  @Requires('decision:write')
  @Mutation(() => ExecutiveDecisionDetail, { description: 'Gives the points of a decision another order.' })
  orderDecisionPoints(@Args('input') input: OrderDecisionPointsInput): Promise<ExecutiveDecisionDetail> {
    return this.service.orderPoints(input);
  }

  @Requires('decision:write')
  @Mutation(() => ExecutiveDecisionDetail, { description: 'Moves one point; its fact goes with it.' })
  moveDecisionPoint(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveDecisionPointInput,
  ): Promise<ExecutiveDecisionDetail> {
    return this.service.movePoint(actor, input);
  }

  @Requires('decision:write')
  @Mutation(() => [DecisionHeading], { description: 'Orders, names and requires the headings of the municipality.' })
  saveDecisionHeadings(@Args('input') input: SaveDecisionHeadingsInput): Promise<DecisionHeading[]> {
    return this.service.saveHeadings(input);
  }

  @Requires('decision:write')
  @Mutation(() => ExecutiveDecisionDetail, { description: 'Adds or changes what a committee is asked and said.' })
  saveCommitteeView(@Args('input') input: SaveCommitteeViewInput): Promise<ExecutiveDecisionDetail> {
    return this.service.saveView(input);
  }

  @Requires('decision:write')
  @Mutation(() => ExecutiveDecisionDetail, { description: 'Removes what was recorded by mistake.' })
  removeCommitteeView(@Args('input') input: RemoveCommitteeViewInput): Promise<ExecutiveDecisionDetail> {
    return this.service.removeView(input);
  }

  @Requires('decision:write')
  @Mutation(() => [AgendaCategory], { description: 'The classes of council papers of the municipality.' })
  saveAgendaCategories(@Args('input') input: SaveAgendaCategoriesInput): Promise<AgendaCategory[]> {
    return this.service.saveCategories(input);
  }
}

export const executiveRights = [
  viewerCan(ExecutiveDecisionConnection, executiveDecisionsPolicy),
  viewerCan(ExecutiveDecisionDetail, executiveDecisionPolicy),
  viewerCan(DecisionPoint, decisionPointPolicy),
  viewerCan(CommitteeView, committeeViewPolicy),
];
