import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { usualWeights } from '../../municipalities/alike.facts.js';
import { AlikeWeightsInput } from './comparison.inputs.js';
import type { GroupSize } from './comparison.rules.js';
import { ComparisonService } from './comparison.service.js';
import { ComparisonChoice, GroupSizeEnum, MunicipalityComparison, OwnPosition } from './comparison.types.js';

@Resolver()
export class ComparisonResolver {
  constructor(private readonly comparison: ComparisonService) {}

  @Requires('comparison:own')
  @Query(() => OwnPosition, {
    description:
      'The own municipality among those that are alike. The weights choose who are alike; what municipalities record is told of fixed groups alone.',
  })
  ownPosition(
    @CurrentActor() actor: Actor,
    @Args('size', { type: () => GroupSizeEnum, defaultValue: 'TWENTY_FIVE' }) size: GroupSize,
    @Args('weights', { type: () => AlikeWeightsInput, defaultValue: usualWeights }) weights: AlikeWeightsInput,
  ): Promise<OwnPosition> {
    return this.comparison.position(actor, size, weights);
  }

  @Requires('comparison:named')
  @Query(() => MunicipalityComparison, { description: 'Two to six municipalities side by side, by name.' })
  municipalityComparison(
    @CurrentActor() actor: Actor,
    @Args('codes', { type: () => [String] }) codes: string[],
  ): Promise<MunicipalityComparison> {
    return this.comparison.byName(actor, codes);
  }

  @Requires('comparison:named')
  @Query(() => [ComparisonChoice], { description: 'Who the caller may lay side by side by name.' })
  comparisonChoices(@CurrentActor() actor: Actor): Promise<ComparisonChoice[]> {
    return this.comparison.choices(actor);
  }
}
