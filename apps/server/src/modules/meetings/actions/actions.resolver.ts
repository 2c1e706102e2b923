import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import {
  ActionFilter,
  AddCoalitionActionInput,
  ChangeCoalitionActionInput,
  MoveCoalitionActionInput,
  ProposeActionDayInput,
  SettleActionDayInput,
} from './actions.inputs.js';
import { actionPolicy, actionsPolicy } from './actions.policy.js';
import { ActionNews } from './action-news.js';
import { ActionsService } from './actions.service.js';
import { ActionCounts, CoalitionAction, CoalitionActionHistory, CoalitionActionPage } from './actions.types.js';

@Resolver(() => CoalitionAction)
export class ActionsResolver {
  constructor(
    private readonly service: ActionsService,
    private readonly news: ActionNews,
  ) {}

  @Requires('meeting:read')
  @Query(() => CoalitionActionPage, {
    description: 'What organisations of the own coalition promised to do: own ones first, then who asks for help.',
  })
  coalitionActions(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => ActionFilter, nullable: true }) filter: ActionFilter | null,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<CoalitionActionPage> {
    return this.service.page(actor, filter ?? {}, { first, page });
  }

  @Requires('meeting:read')
  @Query(() => CoalitionActionHistory, { description: 'One action of the own coalition with its history.' })
  coalitionAction(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CoalitionActionHistory> {
    return this.service.history(actor, id);
  }

  @Requires('meeting:read')
  @Subscription(() => ActionCounts, {
    description: 'How many actions the own coalition has now, and again after each change.',
  })
  coalitionActionNews(@CurrentActor() actor: Actor): AsyncIterator<{ coalitionActionNews: ActionCounts }> {
    return this.news.follow(actor);
  }

  @Requires('action:write')
  @Mutation(() => CoalitionAction, { description: 'Records what an organisation of the coalition will do.' })
  addCoalitionAction(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddCoalitionActionInput,
  ): Promise<CoalitionAction> {
    return this.service.add(actor, input);
  }

  @Requires('action:write')
  @Mutation(() => CoalitionAction, {
    description: 'Changes an open action; with another owner, links that were mailed before are dead.',
  })
  changeCoalitionAction(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeCoalitionActionInput,
  ): Promise<CoalitionAction> {
    return this.service.change(actor, input);
  }

  @Requires('action:answer')
  @Mutation(() => CoalitionAction, {
    description: 'Says where an action stands; a partner says so of the own organisation alone.',
  })
  moveCoalitionAction(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveCoalitionActionInput,
  ): Promise<CoalitionAction> {
    return this.service.move(actor, input);
  }

  @Requires('action:answer')
  @Mutation(() => CoalitionAction, { description: 'Asks for another day; the coordinator decides.' })
  proposeActionDay(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeActionDayInput,
  ): Promise<CoalitionAction> {
    return this.service.proposeDay(actor, input);
  }

  @Requires('action:write')
  @Mutation(() => CoalitionAction, { description: 'Accepts or refuses the day that was asked for, and mails that.' })
  settleActionDay(@CurrentActor() actor: Actor, @Args('input') input: SettleActionDayInput): Promise<CoalitionAction> {
    return this.service.settleDay(actor, input);
  }
}

/** What the viewer may do with all actions, and with one. */
export const actionRights = [viewerCan(CoalitionActionPage, actionsPolicy), viewerCan(CoalitionAction, actionPolicy)];
