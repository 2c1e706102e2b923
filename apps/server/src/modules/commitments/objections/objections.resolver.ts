import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import type { CommitmentFacts } from '../commitments.facts.js';
import { Commitment } from '../commitments.types.js';
import { ConfirmSignatureInput, SettleObjectionInput } from './objections.inputs.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { objectionPolicy } from '../commitment.policy.js';
import { ObjectionsService } from './objections.service.js';
import { Objection, SignatureDispute } from './objections.types.js';

@Resolver(() => Objection)
export class ObjectionsResolver {
  constructor(private readonly objections: ObjectionsService) {}

  @Requires('event:manage')
  @Query(() => [SignatureDispute], {
    description: 'Objections to signatures that nobody settled yet, of all municipalities.',
  })
  signatureDisputes(): Promise<unknown[]> {
    return this.objections.openDisputes();
  }

  @Requires('commitment:write')
  @Mutation(() => Commitment, { description: 'Settles a dispute about a signature of the own municipality.' })
  settleObjection(@CurrentActor() actor: Actor, @Args('input') input: SettleObjectionInput): Promise<CommitmentFacts> {
    return this.objections.settleAsCoordinator(actor, input);
  }

  @Requires('event:manage')
  @Mutation(() => ID, {
    description:
      'Settles a dispute for the programme, by somebody who neither planned, invited nor vouched. Gives the id of the objection.',
  })
  settleDispute(@CurrentActor() actor: Actor, @Args('input') input: SettleObjectionInput): Promise<string> {
    return this.objections.settleAsProgramme(actor, input);
  }

  @Requires('commitment:write')
  @Mutation(() => Commitment, {
    description: 'Confirms, for the own municipality, a signature that only a witness proved.',
  })
  confirmSignature(
    @CurrentActor() actor: Actor,
    @Args('input') input: ConfirmSignatureInput,
  ): Promise<CommitmentFacts> {
    return this.objections.confirm(actor, input);
  }
}

export const ObjectionRights = viewerCan(Objection, objectionPolicy);
