import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { EndRoleInput, InvitePersonInput } from './people.inputs.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { peoplePolicy, rolePolicy } from './people.policy.js';
import { PeopleService } from './people.service.js';
import { PersonConnection, RoleAssignment, WorkspacePerson } from './people.types.js';

@Resolver(() => WorkspacePerson)
export class PeopleResolver {
  constructor(private readonly service: PeopleService) {}

  @Requires('people:read')
  @Query(() => PersonConnection, {
    description: 'The people of this workspace, by name. Search looks in names and e-mail addresses.',
  })
  people(
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @First(25) first: number,
    @PageNumber() page: number,
    @Args('includeFormer', { type: () => Boolean, defaultValue: false }) includeFormer: boolean,
  ): Promise<PersonConnection> {
    refuseUnless((search?.length ?? 0) <= 100, 'bad_input');
    return this.service.page({ search: search ?? null, first, page, includeFormer });
  }

  @Requires('people:manage')
  @Mutation(() => WorkspacePerson, { description: 'Gives somebody a role in this workspace and tells them by mail.' })
  invitePerson(@CurrentActor() actor: Actor, @Args('input') input: InvitePersonInput): Promise<WorkspacePerson> {
    return this.service.invite(actor, input);
  }

  @Requires('people:manage')
  @Mutation(() => WorkspacePerson, {
    description: 'Ends a role as of now. The last one who can manage this workspace stays.',
  })
  endRole(@Args('input') input: EndRoleInput): Promise<WorkspacePerson> {
    return this.service.endRole(input.roleAssignmentId);
  }
}

/** What the viewer may do with the people of the workspace, and with a role. */
export const peopleRights = [viewerCan(PersonConnection, peoplePolicy), viewerCan(RoleAssignment, rolePolicy)];
