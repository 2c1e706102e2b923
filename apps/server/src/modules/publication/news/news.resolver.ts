import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { NewsStatus } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { First, PageNumber, type NumberedPage } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { NewsItemInput, PublishNewsInput, SaveNewsInput } from './news.inputs.js';
import { newsListPolicy, newsPolicy } from './news.policy.js';
import { NewsService } from './news.service.js';
import { NewsConnection, NewsItem, NewsStatusEnum } from './news.types.js';

@Resolver()
export class NewsResolver {
  constructor(private readonly news: NewsService) {}

  @Requires('news:write')
  @Query(() => NewsConnection, { description: 'News of the programme, drafts and what waits as well.' })
  newsItems(
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('status', { type: () => NewsStatusEnum, nullable: true }) status: NewsStatus | null,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<NumberedPage<NewsItem>> {
    refuseUnless((search?.length ?? 0) <= 100, 'bad_input');
    return this.news.list({ search: search?.trim() || null, status: status ?? null, first, page });
  }

  @Requires('news:write')
  @Query(() => NewsItem, { description: 'One of them.' })
  newsItem(@Args('id', { type: () => ID }) id: string): Promise<NewsItem> {
    return this.news.byId(id);
  }

  @Requires('news:write')
  @Mutation(() => NewsItem, { description: 'Writes a news item, or changes one.' })
  saveNews(@Args('input') input: SaveNewsInput): Promise<NewsItem> {
    return this.news.save(input);
  }

  @Requires('news:write')
  @Mutation(() => NewsItem, { description: 'Makes a news item public, now or at a moment.' })
  publishNews(@CurrentActor() actor: Actor, @Args('input') input: PublishNewsInput): Promise<NewsItem> {
    return this.news.publish(actor, input);
  }

  @Requires('news:write')
  @Mutation(() => NewsItem, { description: 'Takes a news item off the site; it can be made public again.' })
  withdrawNews(@CurrentActor() actor: Actor, @Args('input') input: NewsItemInput): Promise<NewsItem> {
    return this.news.withdraw(actor, input);
  }

  @Requires('news:write')
  @Mutation(() => Boolean, { description: 'Removes a draft.' })
  async removeNews(@CurrentActor() actor: Actor, @Args('input') input: NewsItemInput): Promise<boolean> {
    await this.news.remove(actor, input);
    return true;
  }
}

export const newsRights = [viewerCan(NewsConnection, newsListPolicy), viewerCan(NewsItem, newsPolicy)];
