import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { SearchService } from './search.service.js';
import { SearchAnswer, SearchInput } from './search.types.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly searching: SearchService) {}

  @Requires('search:read')
  @Query(() => SearchAnswer, { description: 'Finds what the reader may see in the own workspace.' })
  search(@Args('input') input: SearchInput): Promise<SearchAnswer> {
    return this.searching.find(input);
  }
}
