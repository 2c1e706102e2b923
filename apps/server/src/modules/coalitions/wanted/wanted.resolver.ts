import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { wantedPolicy } from '../coalition.policy.js';
import { MoveWantedPartnerInput, RemoveWantedPartnerInput, SaveWantedPartnerInput } from './wanted.inputs.js';
import { WantedService } from './wanted.service.js';
import { WantedPartner, WantedPartners } from './wanted.types.js';

@Resolver()
export class WantedResolver {
  constructor(private readonly wanted: WantedService) {}

  @Query(() => WantedPartners, { description: 'Whom the own coalition wants at its table, and how far that is.' })
  @Requires('wanted:read')
  wantedPartners(): Promise<WantedPartners> {
    return this.wanted.page();
  }

  @Mutation(() => WantedPartner, { description: 'Keeps or changes a wish.' })
  @Requires('coalition:write')
  saveWantedPartner(@Args('input') input: SaveWantedPartnerInput): Promise<WantedPartner> {
    return this.wanted.save(input);
  }

  @Mutation(() => WantedPartner, { description: 'Says what became of a wish; what it was before stays as history.' })
  @Requires('coalition:write')
  moveWantedPartner(@Args('input') input: MoveWantedPartnerInput): Promise<WantedPartner> {
    return this.wanted.move(input);
  }

  @Mutation(() => ID, { description: 'Takes a wish off the list, with its history.' })
  @Requires('coalition:write')
  removeWantedPartner(@Args('input') input: RemoveWantedPartnerInput): Promise<string> {
    return this.wanted.remove(input);
  }
}

/** What the viewer may do with the wishes. */
export const wantedRights = [viewerCan(WantedPartners, wantedPolicy)];
