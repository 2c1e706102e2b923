import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { ReadDecisionInput } from './sourced-decisions.inputs.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { decisionPolicy } from '../commitment.policy.js';
import { SourcedDecisionsService } from './sourced-decisions.service.js';
import { SourcedDecision } from './sourced-decisions.types.js';

@Resolver(() => SourcedDecision)
export class SourcedDecisionsResolver {
  constructor(private readonly decisions: SourcedDecisionsService) {}

  @Requires('commitment:write')
  @Mutation(() => SourcedDecision, { description: 'Says which reading of a decision holds; who and when is kept.' })
  readDecision(@CurrentActor() actor: Actor, @Args('input') input: ReadDecisionInput): Promise<SourcedDecision> {
    return this.decisions.read(actor, input);
  }
}

export const SourcedDecisionRights = viewerCan(SourcedDecision, decisionPolicy);
