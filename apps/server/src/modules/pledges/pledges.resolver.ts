import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import { InvitePledgeInput, RevokePledgeInvitationInput, WithdrawPledgeInput } from './pledges.inputs.js';
import { pledgePolicy, pledgesPolicy } from './pledges.policy.js';
import { PledgesService } from './pledges.service.js';
import { PartnerPledge, PledgesPage } from './pledges.types.js';

@Resolver(() => PartnerPledge)
export class PledgesResolver {
  constructor(private readonly service: PledgesService) {}

  @Requires('coalition:read')
  @Query(() => PledgesPage, { description: 'What organisations pledged to the own coalition, with history.' })
  pledges(@CurrentActor() actor: Actor): Promise<PledgesPage> {
    return this.service.page(actor);
  }

  @Requires('coalition:write')
  @Mutation(() => PartnerPledge, {
    description: 'Mails an organisation of the coalition a link to pledge; an older link stops working.',
  })
  invitePledge(@Args('input') input: InvitePledgeInput): Promise<PartnerPledge> {
    return this.service.invite(input);
  }

  @Requires('coalition:write')
  @Mutation(() => PartnerPledge, { description: 'Stops a link that was mailed and not used.' })
  revokePledgeInvitation(
    @CurrentActor() actor: Actor,
    @Args('input') input: RevokePledgeInvitationInput,
  ): Promise<PartnerPledge> {
    return this.service.revoke(actor, input);
  }

  @Requires('coalition:write')
  @Mutation(() => PartnerPledge, { description: 'Ends a pledge with a reason; its history stays.' })
  withdrawPledge(@CurrentActor() actor: Actor, @Args('input') input: WithdrawPledgeInput): Promise<PartnerPledge> {
    return this.service.withdrawByCoordinator(actor, input);
  }
}

/** What the viewer may do with all pledges, and with one. */
export const pledgeRights = [viewerCan(PledgesPage, pledgesPolicy), viewerCan(PartnerPledge, pledgePolicy)];
