import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { AnswerNotKept } from '../../../platform/graphql/answer-not-kept.js';
import {
  ApplyCoalitionImportInput,
  DecideCoalitionImportInput,
  DiscardCoalitionImportInput,
} from './coalition-imports.inputs.js';
import { CoalitionImportsService } from './coalition-imports.service.js';
import { CoalitionImport, CoalitionImportDraft } from './coalition-imports.types.js';

/**
 * Answers hold e-mail addresses that leave the list when it closes, so they are kept nowhere else; doing any of this
 * again does no harm.
 */
@Resolver()
export class CoalitionImportsResolver {
  constructor(private readonly imports: CoalitionImportsService) {}

  @Query(() => CoalitionImport, { description: 'An uploaded list with its findings, questions and decisions.' })
  @Requires('coalition:write')
  coalitionImport(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CoalitionImport> {
    return this.imports.preview(actor, id);
  }

  @Query(() => [CoalitionImportDraft], { description: 'Uploads that wait for decisions, newest first.' })
  @Requires('coalition:write')
  coalitionImportDrafts(): Promise<CoalitionImportDraft[]> {
    return this.imports.drafts();
  }

  @Mutation(() => CoalitionImport, { description: 'Keeps decisions about rows: same organisation, new, or leave out.' })
  @Requires('coalition:write')
  @AnswerNotKept()
  decideCoalitionImport(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideCoalitionImportInput,
  ): Promise<CoalitionImport> {
    return this.imports.decide(actor, input);
  }

  @Mutation(() => CoalitionImport, {
    description: 'Brings in everything that was decided, at once. Doing it again is the same as once.',
  })
  @Requires('coalition:write')
  @AnswerNotKept()
  applyCoalitionImport(
    @CurrentActor() actor: Actor,
    @Args('input') { id, version }: ApplyCoalitionImportInput,
  ): Promise<CoalitionImport> {
    return this.imports.apply(actor, id, version);
  }

  @Mutation(() => CoalitionImport, { description: 'Throws an upload away.' })
  @Requires('coalition:write')
  @AnswerNotKept()
  discardCoalitionImport(@Args('input') { id, version }: DiscardCoalitionImportInput): Promise<CoalitionImport> {
    return this.imports.discard(id, version);
  }
}
