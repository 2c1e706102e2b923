import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { LinksService } from './links.service.js';

@Resolver()
export class LinksResolver {
  constructor(private readonly links: LinksService) {}

  @Requires('toolkit:maintain')
  @Mutation(() => Int, { description: 'Has the links of an own item looked at now; gives how many.' })
  checkToolkitLinks(@Args('id', { type: () => ID }) id: string): Promise<number> {
    return this.links.lookNow(id);
  }
}
