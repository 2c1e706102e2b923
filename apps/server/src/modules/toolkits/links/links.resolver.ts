import { Args, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { Id } from '../../../platform/graphql/fields.js';
import { LinksService } from './links.service.js';

@InputType({ description: 'Of which item the links are looked at now.' })
export class CheckToolkitLinksInput {
  @Id() id!: string;
}

@Resolver()
export class LinksResolver {
  constructor(private readonly links: LinksService) {}

  @Requires('toolkit:maintain')
  @Mutation(() => Int, { description: 'Has the links of an own item looked at now; gives how many.' })
  checkToolkitLinks(@Args('input') { id }: CheckToolkitLinksInput): Promise<number> {
    return this.links.lookNow(id);
  }
}
