import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import type { CommitmentFacts } from '../commitments.facts.js';
import { ConfirmPaperInput } from '../commitments.inputs.js';
import { Commitment } from '../commitments.types.js';
import { PaperService } from './paper.service.js';

@Resolver(() => Commitment)
export class PaperResolver {
  constructor(private readonly papers: PaperService) {}

  @Requires('commitment:write')
  @Mutation(() => Commitment, {
    description: 'Confirms, as a second person, that a scan on paper is what was filled in.',
  })
  confirmPaper(@CurrentActor() actor: Actor, @Args('input') input: ConfirmPaperInput): Promise<CommitmentFacts> {
    return this.papers.confirm(actor, input);
  }
}
