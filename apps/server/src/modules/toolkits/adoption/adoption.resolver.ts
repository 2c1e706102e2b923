import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import {
  AdoptToolkitItemInput,
  AnswerRecommendationInput,
  MoveAdoptionInput,
  RecommendToolkitItemInput,
  TakeOverToolkitVersionInput,
  WithdrawRecommendationInput,
} from './adoption.inputs.js';
import { adoptionPolicy, choicesPolicy, recommendationPolicy } from './adoption.policy.js';
import { AdoptionService } from './adoption.service.js';
import { ToolkitAdoption, ToolkitChoices, ToolkitRecommendation, ToolkitUsage } from './adoption.types.js';

@Resolver(() => ToolkitAdoption)
export class AdoptionResolver {
  constructor(private readonly service: AdoptionService) {}

  @Requires('toolkit:adoption')
  @Query(() => ToolkitChoices, { description: 'What the own municipality chose of the toolkit.' })
  toolkitChoices(): Promise<ToolkitChoices> {
    return this.service.choices();
  }

  @Requires('toolkit:adoption')
  @Query(() => ToolkitAdoption, { nullable: true, description: 'What the own municipality does with one item.' })
  toolkitAdoption(@Args('itemId', { type: () => ID }) itemId: string): Promise<ToolkitAdoption | null> {
    return this.service.ofItem(itemId);
  }

  @Requires('toolkit:read')
  @Query(() => ToolkitUsage, { description: 'By how many municipalities an item is used; withheld under five.' })
  toolkitUsage(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<ToolkitUsage> {
    return this.service.usage(actor, itemId);
  }

  @Requires('toolkit:adopt')
  @Mutation(() => ToolkitAdoption, { description: 'Puts an item on our list.' })
  adoptToolkitItem(@Args('input') input: AdoptToolkitItemInput): Promise<ToolkitAdoption> {
    return this.service.adopt(input);
  }

  @Requires('toolkit:adopt')
  @Mutation(() => ToolkitAdoption, { description: 'Moves an item of our list; the use of it may be a fact.' })
  moveToolkitAdoption(@Args('input') input: MoveAdoptionInput): Promise<ToolkitAdoption> {
    return this.service.move(input);
  }

  @Requires('toolkit:adopt')
  @Mutation(() => ToolkitAdoption, { description: 'Uses the version that is published now.' })
  takeOverToolkitVersion(@Args('input') input: TakeOverToolkitVersionInput): Promise<ToolkitAdoption> {
    return this.service.takeOver(input);
  }

  @Requires('toolkit:recommend')
  @Query(() => [ToolkitRecommendation], {
    description: 'What was recommended to municipalities that the adviser helps now, with their answers.',
  })
  toolkitRecommendations(): Promise<ToolkitRecommendation[]> {
    return this.service.recommended();
  }

  @Requires('toolkit:recommend')
  @Mutation(() => ToolkitRecommendation, { description: 'Recommends an item to a municipality the adviser helps.' })
  recommendToolkitItem(@Args('input') input: RecommendToolkitItemInput): Promise<ToolkitRecommendation> {
    return this.service.recommend(input);
  }

  @Requires('toolkit:recommend')
  @Mutation(() => ToolkitRecommendation, { description: 'Takes back what is not answered.' })
  withdrawToolkitRecommendation(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawRecommendationInput,
  ): Promise<ToolkitRecommendation> {
    return this.service.withdraw(actor, input);
  }

  @Requires('toolkit:adopt')
  @Mutation(() => ToolkitRecommendation, { description: 'Answers what the adviser recommends.' })
  answerToolkitRecommendation(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerRecommendationInput,
  ): Promise<ToolkitRecommendation> {
    return this.service.answer(actor, input);
  }
}

/** What the viewer may do with our list, with one choice and with a recommendation. */
export const adoptionRights = [
  viewerCan(ToolkitChoices, choicesPolicy),
  viewerCan(ToolkitAdoption, adoptionPolicy),
  viewerCan(ToolkitRecommendation, recommendationPolicy),
];
