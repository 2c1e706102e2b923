import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import type { CommitmentFacts } from '../commitments.facts.js';
import {
  EndCommitmentInput,
  InviteSignerInput,
  CorrectDecisionInput,
  RatifyCommitmentInput,
  RevokeInvitationInput,
  WithdrawCommitmentInput,
} from '../commitments.inputs.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { commitmentPolicy, commitmentsPolicy, signaturePolicy } from '../commitment.policy.js';
import { CommitmentsService } from './commitments.service.js';
import { Commitment, CommitmentSignature } from '../commitments.types.js';
import { CommitmentDetail, CommitmentsPage } from './commitments-page.types.js';

@Resolver(() => Commitment)
export class CommitmentsResolver {
  constructor(private readonly commitments: CommitmentsService) {}

  @Requires('commitment:read')
  @Query(() => CommitmentsPage, {
    name: 'commitments',
    description: 'Statements of intent of the own municipality with their signatures.',
  })
  page(@CurrentActor() actor: Actor): Promise<CommitmentsPage> {
    return this.commitments.page(actor);
  }

  @Requires('commitment:write')
  @Mutation(() => Commitment, {
    description: 'Mails a personal link to sign, for the first time or again; older links stop working.',
  })
  inviteSigner(@CurrentActor() actor: Actor, @Args('input') input: InviteSignerInput): Promise<CommitmentFacts> {
    return this.commitments.inviteSigner(actor, input);
  }

  @Requires('commitment:write')
  @Mutation(() => Commitment, { description: 'Stops the link that was mailed.' })
  revokeInvitation(@Args('input') input: RevokeInvitationInput): Promise<CommitmentFacts> {
    return this.commitments.revokeInvitation(input);
  }

  @Requires('commitment:write')
  @Mutation(() => Commitment, {
    description: 'Records the decision of the college that ratifies a conditional signature.',
  })
  ratifyCommitment(@Args('input') input: RatifyCommitmentInput): Promise<CommitmentFacts> {
    return this.commitments.ratify(input);
  }

  @Requires('commitment:write')
  @Mutation(() => Commitment, {
    description: 'Puts right the reference or the day of the decision that ratified; the trail keeps what it was.',
  })
  correctDecision(@Args('input') input: CorrectDecisionInput): Promise<CommitmentFacts> {
    return this.commitments.correctDecision(input);
  }

  @Requires('commitment:write')
  @Mutation(() => Commitment, { description: 'Withdraws an invitation or a conditional signature, with the reason.' })
  withdrawCommitment(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawCommitmentInput,
  ): Promise<CommitmentFacts> {
    return this.commitments.withdraw(actor, input);
  }

  @Requires('commitment:write')
  @Mutation(() => Commitment, { description: 'Ends a commitment that is not confirmed again.' })
  endCommitment(@Args('input') input: EndCommitmentInput): Promise<CommitmentFacts> {
    return this.commitments.end(input);
  }
}

/** What the viewer may do with the statements together, with one, and with a signature. */
export const commitmentRights = [
  viewerCan(CommitmentsPage, commitmentsPolicy),
  viewerCan(CommitmentDetail, commitmentPolicy),
  viewerCan(CommitmentSignature, signaturePolicy),
];
