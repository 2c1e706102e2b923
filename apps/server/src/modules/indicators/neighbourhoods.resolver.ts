import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import type { NeighbourhoodKind } from './neighbourhoods.rules.js';
import { NeighbourhoodsService } from './neighbourhoods.service.js';
import { NeighbourhoodFigures, NeighbourhoodKindEnum } from './neighbourhoods.types.js';

@Resolver(() => NeighbourhoodFigures)
export class NeighbourhoodsResolver {
  constructor(private readonly neighbourhoods: NeighbourhoodsService) {}

  @Requires('neighbourhoods:read')
  @Query(() => NeighbourhoodFigures, {
    description:
      'Estimates of the districts and neighbourhoods of the own municipality. Never of another, never public.',
  })
  neighbourhoodFigures(
    @CurrentActor() actor: Actor,
    @Args('population', { type: () => String, nullable: true }) population: string | null,
    @Args('measure', { type: () => String, nullable: true }) measure: string | null,
    @Args('kind', { type: () => NeighbourhoodKindEnum, nullable: true }) kind: NeighbourhoodKind | null,
    @Args('year', { type: () => Int, nullable: true }) year: number | null,
    @Args('besideYear', { type: () => Int, nullable: true }) besideYear: number | null,
  ): Promise<NeighbourhoodFigures> {
    return this.neighbourhoods.page(actor, {
      population: population ?? null,
      measure: measure ?? null,
      kind: kind ?? null,
      year: year ?? null,
      besideYear: besideYear ?? null,
    });
  }
}
