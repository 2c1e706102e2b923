import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { advisoryGroupPolicy, involvementPolicy, involvementsPolicy } from '../plans.policy.js';
import {
  InvolvementFilter,
  RemoveInvolvementInput,
  SaveAdvisoryGroupInput,
  SaveInvolvementInput,
} from './involvement.inputs.js';
import { InvolvementService } from './involvement.service.js';
import { AdvisoryGroup, Involvement, InvolvementConnection } from './involvement.types.js';

@Resolver()
export class InvolvementResolver {
  constructor(private readonly service: InvolvementService) {}

  @Requires('plan:read')
  @Query(() => InvolvementConnection, {
    description: 'When people themselves were asked, and the groups with a place, as far as they are open to you.',
  })
  involvements(
    @Args('filter') filter: InvolvementFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<InvolvementConnection> {
    return this.service.list(filter, first, page);
  }

  @Requires('plan:read')
  @Query(() => Involvement, { description: 'One moment at which people were asked.' })
  involvement(@Args('id', { type: () => ID }) id: string): Promise<Involvement> {
    return this.service.byId(id);
  }

  @Requires('plan:write')
  @Mutation(() => Involvement, { description: 'Adds or changes an involvement; its fact goes with it.' })
  saveInvolvement(@Args('input') input: SaveInvolvementInput): Promise<Involvement> {
    return this.service.save(input);
  }

  @Requires('plan:write')
  @Mutation(() => Boolean, { description: 'Removes an involvement; its fact is withdrawn with the reason.' })
  removeInvolvement(@Args('input') input: RemoveInvolvementInput): Promise<boolean> {
    return this.service.remove(input);
  }

  @Requires('plan:write')
  @Mutation(() => AdvisoryGroup, { description: 'Adds or changes a group; an agreed place carries its fact.' })
  saveAdvisoryGroup(@Args('input') input: SaveAdvisoryGroupInput): Promise<AdvisoryGroup> {
    return this.service.saveGroup(input);
  }
}

/** What the viewer may do with the list, with one of it, and with a group. */
export const involvementRights = [
  viewerCan(InvolvementConnection, involvementsPolicy),
  viewerCan(Involvement, involvementPolicy),
  viewerCan(AdvisoryGroup, advisoryGroupPolicy),
];
