import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { IndicatorsService } from './indicators.service.js';
import { FigureComparison, FigureMap, Figures } from './indicators.types.js';

@Resolver(() => Figures)
export class IndicatorsResolver {
  constructor(private readonly indicators: IndicatorsService) {}

  @Requires('indicators:read')
  @Query(() => Figures, {
    description:
      'Figures of the own municipality beside its province, GGD region and country; national roles name the municipality.',
  })
  figures(
    @CurrentActor() actor: Actor,
    @Args('cbsCode', { type: () => String, nullable: true }) cbsCode: string | null,
  ): Promise<Figures> {
    return this.indicators.page(actor, cbsCode ?? null);
  }

  @Requires('indicators:read')
  @Query(() => FigureMap, {
    description: 'The newest published figures of one definition of every municipality, and what may be chosen.',
  })
  figureMap(
    @Args('population', { type: () => String, nullable: true }) population: string | null,
    @Args('measure', { type: () => String, nullable: true }) measure: string | null,
  ): Promise<FigureMap> {
    return this.indicators.map(population ?? null, measure ?? null);
  }

  @Requires('indicators:read')
  @Query(() => FigureComparison, {
    description: 'Whether two definitions may stand beside one another, and why (not).',
  })
  figureComparison(
    @Args('definitionId', { type: () => ID }) definitionId: string,
    @Args('besidesId', { type: () => ID }) besidesId: string,
  ): Promise<FigureComparison> {
    return this.indicators.compare(definitionId, besidesId);
  }
}
