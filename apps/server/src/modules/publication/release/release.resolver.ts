import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PublicBlock } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import {
  PublicBlockVersionInput,
  ReleasePublicBlocksInput,
  SavePublicBlockInput,
  SavePublicContactInput,
  WithdrawPlannedReleaseInput,
} from './release.inputs.js';
import { releasePagePolicy } from './release.policy.js';
import { ReleaseService } from './release.service.js';
import {
  BlockChange,
  PublicBlockEnum,
  PublicContactDetails,
  ReleaseBlock,
  ReleaseBlockDetail,
  ReleasePage,
} from './release.types.js';

@Resolver()
export class ReleaseResolver {
  constructor(private readonly releases: ReleaseService) {}

  @Requires('publication:read')
  @Query(() => ReleasePage, { description: 'What the municipality shows everybody, block by block.' })
  releasePage(@CurrentActor() actor: Actor): Promise<ReleasePage> {
    return this.releases.page(actor);
  }

  @Requires('publication:read')
  @Query(() => ReleaseBlockDetail, { description: 'One block, with every release of it that the reader may see.' })
  releaseBlock(
    @CurrentActor() actor: Actor,
    @Args('block', { type: () => PublicBlockEnum }) block: PublicBlock,
  ): Promise<ReleaseBlockDetail> {
    return this.releases.detail(actor, block);
  }

  @Requires('publication:read')
  @Query(() => [BlockChange], { description: 'How one release of a block differs from an earlier one.' })
  releaseDifference(
    @Args('fromId', { type: () => ID }) fromId: string,
    @Args('toId', { type: () => ID }) toId: string,
  ): Promise<BlockChange[]> {
    return this.releases.difference(fromId, toId);
  }

  @Requires('publication:write')
  @Mutation(() => ReleaseBlock, { description: 'Prepares a block; nobody outside reads it before it is released.' })
  savePublicBlock(@CurrentActor() actor: Actor, @Args('input') input: SavePublicBlockInput): Promise<ReleaseBlock> {
    return this.releases.save(actor, input);
  }

  @Requires('publication:write')
  @Mutation(() => [ReleaseBlock], { description: 'Releases chosen blocks now or at a moment; of all or of none.' })
  releasePublicBlocks(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReleasePublicBlocksInput,
  ): Promise<ReleaseBlock[]> {
    return this.releases.release(actor, input);
  }

  @Requires('publication:write')
  @Mutation(() => ReleaseBlock, { description: 'Takes a block from the public page, with all that is planned of it.' })
  withdrawPublicBlock(
    @CurrentActor() actor: Actor,
    @Args('input') input: PublicBlockVersionInput,
  ): Promise<ReleaseBlock> {
    return this.releases.withdraw(actor, input);
  }

  @Requires('publication:write')
  @Mutation(() => ReleaseBlock, { description: 'Takes a release back before its moment.' })
  withdrawPlannedRelease(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawPlannedReleaseInput,
  ): Promise<ReleaseBlock> {
    return this.releases.withdrawPlanned(actor, input.id);
  }

  @Requires('publication:write')
  @Mutation(() => PublicContactDetails, {
    description: 'Sets whom residents turn to; they read it once the block is released.',
  })
  savePublicContact(@Args('input') input: SavePublicContactInput): Promise<PublicContactDetails> {
    return this.releases.saveContact(input);
  }
}

/** What the viewer may do with the page, and with a block of it. */
export const releaseRights = [
  viewerCan(ReleasePage, releasePagePolicy),
  viewerCan(ReleaseBlockDetail, releasePagePolicy),
];
