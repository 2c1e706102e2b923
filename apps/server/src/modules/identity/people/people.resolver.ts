import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { EndRoleInput, InvitePersonInput } from './people.inputs.js';
import type { PeoplePage } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { PersonConnection, WorkspacePerson } from './people.types.js';

@Resolver(() => WorkspacePerson)
export class PeopleResolver {
  constructor(private readonly service: PeopleService) {}

  @Requires('people:read')
  @Query(() => PersonConnection, { description: 'The people of this workspace, by name. Search looks in names and e-mail addresses.' })
  people(
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('includeFormer', { type: () => Boolean, defaultValue: false }) includeFormer: boolean,
  ): Promise<PersonConnection> {
    if (first < 1 || first > 100 || (search?.length ?? 0) > 100) throw new DomainError('bad_input');
    return this.service.page({ search: search ?? null, first, after: after ? placeOf(after) : null, includeFormer });
  }

  @Requires('people:manage')
  @Mutation(() => WorkspacePerson, { description: 'Gives somebody a role in this workspace and tells them by mail.' })
  invitePerson(@CurrentActor() actor: Actor, @Args('input') input: InvitePersonInput): Promise<WorkspacePerson> {
    return this.service.invite(actor, input);
  }

  @Requires('people:manage')
  @Mutation(() => WorkspacePerson, { description: 'Ends a role as of now. The last one who can manage this workspace stays.' })
  endRole(@Args('input') input: EndRoleInput): Promise<WorkspacePerson> {
    return this.service.endRole(input.roleAssignmentId);
  }
}

function placeOf(cursor: string): PeoplePage['after'] {
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof name === 'string' && typeof id === 'string') return { name, id };
  } catch {
    // Not a cursor of ours: answered below like any other.
  }
  throw new DomainError('bad_input');
}
