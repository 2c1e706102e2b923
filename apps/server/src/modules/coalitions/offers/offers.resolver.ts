import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { offerPolicy, offersPolicy } from '../coalition.policy.js';
import {
  EndOfferInput,
  OfferFilter,
  OfferInput,
  SaveOfferInput,
  StrengthenOfferInput,
  WithdrawStrengtheningInput,
} from './offers.inputs.js';
import { OffersService } from './offers.service.js';
import { Offer, OfferingOrganisation, OffersFound } from './offers.types.js';

@Resolver()
export class OffersResolver {
  constructor(private readonly offers: OffersService) {}

  @Requires('coalition:read')
  @Query(() => OffersFound, {
    description: 'What organisations of the own coalition offer, to search and choose from.',
  })
  coalitionOffers(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => OfferFilter, defaultValue: {} }) filter: OfferFilter,
    @First(20) first: number,
    @PageNumber() page: number,
  ): Promise<OffersFound> {
    return this.offers.find(actor, filter, first, page);
  }

  @Requires('coalition:read')
  @Query(() => Offer, { description: 'One offer of the own coalition.' })
  coalitionOffer(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Offer> {
    return this.offers.one(actor, id);
  }

  @Requires('offer:write')
  @Query(() => [OfferingOrganisation], { description: 'For whom the viewer may write an offer.' })
  offeringOrganisations(@CurrentActor() actor: Actor): Promise<OfferingOrganisation[]> {
    return this.offers.organisations(actor);
  }

  @Requires('offer:write')
  @Mutation(() => Offer, {
    description: 'Keeps or changes an offer: confirmed by the organisation itself, or on its behalf until it confirms.',
  })
  saveOffer(@CurrentActor() actor: Actor, @Args('input') input: SaveOfferInput): Promise<Offer> {
    return this.offers.save(actor, input);
  }

  @Requires('offer:write')
  @Mutation(() => Offer, { description: 'The organisation says that what stands there is right.' })
  confirmOffer(@CurrentActor() actor: Actor, @Args('input') input: OfferInput): Promise<Offer> {
    return this.offers.confirm(actor, input);
  }

  @Requires('coalition:write')
  @Mutation(() => Offer, { description: 'Asks the organisation by mail whether what stands there is right.' })
  askOfferConfirmation(@CurrentActor() actor: Actor, @Args('input') input: OfferInput): Promise<Offer> {
    return this.offers.ask(actor, input);
  }

  @Requires('offer:write')
  @Mutation(() => Offer, { description: 'Says that an offer is no longer there; it stays among what ended.' })
  endOffer(@CurrentActor() actor: Actor, @Args('input') input: EndOfferInput): Promise<Offer> {
    return this.offers.end(actor, input);
  }

  @Requires('offer:write')
  @Mutation(() => Offer, { description: 'Says that an offer that ended is there again.' })
  resumeOffer(@CurrentActor() actor: Actor, @Args('input') input: OfferInput): Promise<Offer> {
    return this.offers.resume(actor, input);
  }

  @Requires('coalition:write')
  @Mutation(() => Offer, { description: 'Says that an offer became stronger, and what changed: a fact of pillar 4.' })
  strengthenOffer(@CurrentActor() actor: Actor, @Args('input') input: StrengthenOfferInput): Promise<Offer> {
    return this.offers.strengthen(actor, input);
  }

  @Requires('coalition:write')
  @Mutation(() => Offer, { description: 'Takes back that an offer became stronger; its fact goes with it.' })
  withdrawOfferStrengthening(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawStrengtheningInput,
  ): Promise<Offer> {
    return this.offers.withdrawStrengthening(actor, input);
  }
}

/** What the viewer may do with the offers together, and with one. */
export const offerRights = [viewerCan(OffersFound, offersPolicy), viewerCan(Offer, offerPolicy)];
