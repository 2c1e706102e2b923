import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { ChainService } from './chain.service.js';
import { ChainPage } from './chain.types.js';

@Resolver()
export class ChainResolver {
  constructor(private readonly chains: ChainService) {}

  @Requires('decision:read')
  @Query(() => ChainPage, {
    description: 'From what the council asked to what came of it, as far as it is open to you.',
  })
  chain(
    @Args('id', { type: () => ID, nullable: true, description: 'A motion, or a decision without one.' })
    id: string | null,
  ): Promise<ChainPage> {
    return this.chains.page(id ?? null);
  }
}
