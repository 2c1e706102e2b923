import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { RemoveBoundariesInput } from './boundaries.inputs.js';
import { BoundariesService } from './boundaries.service.js';
import { BoundarySet } from './boundaries.types.js';

@Resolver(() => BoundarySet)
export class BoundariesResolver {
  constructor(private readonly boundaries: BoundariesService) {}

  @Requires('register:manage')
  @Query(() => [BoundarySet], {
    description: 'Borders for maps that were imported. A file is sent to POST /api/boundaries.',
  })
  boundarySets(): Promise<BoundarySet[]> {
    return this.boundaries.sets();
  }

  @Requires('register:manage')
  @Mutation(() => [BoundarySet], { description: 'Removes the borders of one kind and year; maps go back to hexagons.' })
  removeBoundaries(@Args('input') { kind, year }: RemoveBoundariesInput): Promise<BoundarySet[]> {
    return this.boundaries.remove(kind, year);
  }
}
