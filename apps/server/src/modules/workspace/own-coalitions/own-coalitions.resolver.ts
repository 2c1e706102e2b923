import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { TakeOverOfferInput } from './own-coalitions.inputs.js';
import { AnswerNotKept } from '../../../platform/graphql/answer-not-kept.js';
import { OwnCoalitionsService } from './own-coalitions.service.js';
import { OwnCoalition } from './own-coalitions.types.js';

@Resolver()
export class OwnCoalitionsResolver {
  constructor(private readonly coalitions: OwnCoalitionsService) {}

  @Requires('own-coalitions:read')
  @Query(() => [OwnCoalition], {
    description: 'Every coalition for which the reader speaks for an organisation, in whatever workspace.',
  })
  ownCoalitions(@CurrentActor() actor: Actor): Promise<OwnCoalition[]> {
    return this.coalitions.of(actor);
  }

  @AnswerNotKept()
  @Requires('own-coalitions:read')
  @Mutation(() => OwnCoalition, {
    description: 'Offers in one own coalition what the organisation offers in another; gives the first as it is then.',
  })
  takeOverOffer(@CurrentActor() actor: Actor, @Args('input') input: TakeOverOfferInput): Promise<OwnCoalition> {
    return this.coalitions.takeOver(actor, input);
  }
}
