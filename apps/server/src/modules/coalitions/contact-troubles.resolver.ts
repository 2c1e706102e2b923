import { Args, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { Id } from '../../platform/graphql/fields.js';
import { ContactTroublesService } from './contact-troubles.service.js';

@InputType()
export class TryContactAgainInput {
  @Id('The contact.')
  id!: string;
}

@Resolver()
export class ContactTroublesResolver {
  constructor(private readonly troubles: ContactTroublesService) {}

  @Requires('coalition:write')
  @Mutation(() => Boolean, {
    description: 'Lets mail go again to a contact person whom it did not reach; tells whether there was trouble.',
  })
  tryContactAgain(@Args('input') { id }: TryContactAgainInput): Promise<boolean> {
    return this.troubles.tryAgain(id);
  }
}
