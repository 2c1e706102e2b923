import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { After, First } from '../../platform/graphql/page.js';
import { TrailFilterInput } from './trail.inputs.js';
import { TrailService } from './trail.service.js';
import { TrailConnection } from './trail.types.js';

@Resolver()
export class TrailResolver {
  constructor(private readonly service: TrailService) {}

  @Requires('trail:read')
  @Query(() => TrailConnection, {
    description: 'The trail of this workspace: who looked, who changed what. Newest first.',
  })
  trail(
    @Args('filter') filter: TrailFilterInput,
    @First(50) first: number,
    @After() after: string | null,
  ): Promise<TrailConnection> {
    return this.service.page(filter, first, after);
  }
}
