import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import {
  ContradictionSubjectInput,
  RecordContradictionInput,
  ReopenContradictionInput,
  ResolveContradictionInput,
} from './contradictions.inputs.js';
import { contradictionPolicy, contradictionsPolicy } from './contradictions.policy.js';
import { ContradictionsService } from './contradictions.service.js';
import { Contradiction, ContradictionRegister } from './contradictions.types.js';

@Resolver()
export class ContradictionsResolver {
  constructor(private readonly contradictions: ContradictionsService) {}

  @Requires('contradiction:read')
  @Query(() => ContradictionRegister, { description: 'Where sources differ in the own workspace.' })
  contradictionRegister(): Promise<ContradictionRegister> {
    return this.contradictions.register();
  }

  @Requires('contradiction:read')
  @Query(() => [Contradiction], { description: 'Where sources differ about any of these records, at most ten.' })
  differencesOf(
    @Args('subjects', { type: () => [ContradictionSubjectInput] }) subjects: ContradictionSubjectInput[],
  ): Promise<Contradiction[]> {
    return this.contradictions.about(subjects.slice(0, 10));
  }

  @Requires('contradiction:resolve')
  @Mutation(() => Contradiction, { description: 'Records that sources differ.' })
  recordContradiction(@Args('input') input: RecordContradictionInput): Promise<Contradiction> {
    return this.contradictions.record(input);
  }

  @Requires('contradiction:resolve')
  @Mutation(() => Contradiction, { description: 'Says which reading holds and why; every reading stays.' })
  resolveContradiction(
    @CurrentActor() actor: Actor,
    @Args('input') input: ResolveContradictionInput,
  ): Promise<Contradiction> {
    return this.contradictions.resolve(actor, input);
  }

  @Requires('contradiction:resolve')
  @Mutation(() => Contradiction, { description: 'Opens what was settled again; what was chosen stays in its history.' })
  reopenContradiction(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReopenContradictionInput,
  ): Promise<Contradiction> {
    return this.contradictions.reopen(actor, input);
  }
}

/** What the viewer may do with the register, and with one difference. */
export const contradictionRights = [
  viewerCan(ContradictionRegister, contradictionsPolicy),
  viewerCan(Contradiction, contradictionPolicy),
];
