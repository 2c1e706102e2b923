import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { CachedByDataVersion } from '../../../platform/graphql/cached-by-data-version.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import type * as facts from '../toolkits.facts.js';
import { toolkitFoundPolicy, toolkitItemPolicy } from '../toolkits.policy.js';
import {
  OpenToolkitItemInput,
  PublishToolkitItemInput,
  RetireToolkitItemInput,
  ReviewToolkitItemInput,
  ToolkitDraftInput,
  ToolkitFilter,
  ToolkitItemInput,
  ToolkitKeptFilter,
} from './items.inputs.js';
import { ItemsService } from './items.service.js';
import { ToolkitFound, ToolkitItem, ToolkitKept } from './items.types.js';

const ItemId = () => Args('id', { type: () => ID });

@Resolver(() => ToolkitItem)
export class ItemsResolver {
  constructor(private readonly items: ItemsService) {}

  @Requires('toolkit:read')
  @CachedByDataVersion()
  @Query(() => ToolkitFound, { description: 'Published items, with what can be chosen further.' })
  toolkit(
    @Args('filter', { type: () => ToolkitFilter, defaultValue: {} }) filter: ToolkitFilter,
    @First(20) first: number,
    @PageNumber() page: number,
  ): Promise<ToolkitFound> {
    return this.items.find(filter, first, page);
  }

  @Requires('toolkit:read')
  @Query(() => ToolkitItem, { description: 'An item in its current version, or in the one that is asked for.' })
  toolkitItem(
    @ItemId() id: string,
    @Args('number', { type: () => Int, nullable: true }) number: number | null,
  ): Promise<facts.ToolkitItem> {
    return this.items.page(id, number ?? null);
  }

  @Requires('toolkit:maintain')
  @Query(() => ToolkitItem, { description: 'An own item as it is being written.' })
  toolkitItemToChange(@ItemId() id: string): Promise<facts.ToolkitItem> {
    return this.items.toChange(id);
  }

  @Requires('toolkit:maintain')
  @Query(() => ToolkitKept, { description: 'The items of the own workspace, published or not.' })
  toolkitKept(
    @Args('filter', { type: () => ToolkitKeptFilter, defaultValue: {} }) filter: ToolkitKeptFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<ToolkitKept> {
    return this.items.kept(filter, first, page);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => ToolkitItem, {
    description: 'Keeps what an item is to say; nobody else sees it until it is published.',
  })
  saveToolkitDraft(@Args('input') input: ToolkitDraftInput): Promise<facts.ToolkitItem> {
    return this.items.saveDraft(input);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => ToolkitItem, { description: 'Makes what was written the version that everybody reads.' })
  publishToolkitItem(@Args('input') input: PublishToolkitItemInput): Promise<facts.ToolkitItem> {
    return this.items.publish(input);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => ToolkitItem, {
    nullable: true,
    description: 'Takes away what was being written; gives what is left of the item, if anything.',
  })
  removeToolkitDraft(@Args('input') input: ToolkitItemInput): Promise<facts.ToolkitItem | null> {
    return this.items.removeDraft(input);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => ToolkitItem, { description: 'Says that an item was looked at anew and still holds.' })
  reviewToolkitItem(@Args('input') input: ReviewToolkitItemInput): Promise<facts.ToolkitItem> {
    return this.items.review(input);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => ToolkitItem, { description: 'Puts an item on the public site, or takes it off.' })
  openToolkitItem(@Args('input') input: OpenToolkitItemInput): Promise<facts.ToolkitItem> {
    return this.items.open(input);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => ToolkitItem, { description: 'Takes an item out of the toolkit; who uses it keeps reading it.' })
  retireToolkitItem(@Args('input') input: RetireToolkitItemInput): Promise<facts.ToolkitItem> {
    return this.items.retire(input);
  }
}

/** What the viewer may do with an item, and with the toolkit. */
export const itemRights = [viewerCan(ToolkitItem, toolkitItemPolicy), viewerCan(ToolkitFound, toolkitFoundPolicy)];
