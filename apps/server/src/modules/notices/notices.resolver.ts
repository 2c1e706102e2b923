import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Public, Requires } from '../../platform/access/requires.js';
import { First, PageNumber } from '../../platform/graphql/page.js';
import { Workspace } from '../identity/sessions/sessions.types.js';
import { NoticesService } from './notices.service.js';
import {
  Notice,
  NoticeConnection,
  NoticePreferences,
  ReadNoticeInput,
  SaveNoticePreferencesInput,
} from './notices.types.js';

@Resolver(() => Notice)
export class NoticesResolver {
  constructor(private readonly notices: NoticesService) {}

  @Requires('notice:read')
  @Query(() => NoticeConnection, { name: 'notices', description: 'The own notices of this workspace, newest first.' })
  page(
    @CurrentActor() actor: Actor,
    @Args('isUnread', { defaultValue: false, description: 'Those that are unread alone.' }) isUnread: boolean,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<NoticeConnection> {
    return this.notices.page(actor, isUnread, { first, page });
  }

  @Requires('notice:read')
  @Subscription(() => Int, {
    description: 'How many own notices of this workspace are unread now, and again after each change.',
  })
  unreadNoticeNews(@CurrentActor() actor: Actor): AsyncIterator<{ unreadNoticeNews: number }> {
    return this.notices.follow(actor);
  }

  @Requires('notice:read')
  @Mutation(() => Notice, { description: 'Marks an own notice as read; again changes nothing.' })
  readNotice(@CurrentActor() actor: Actor, @Args('input') input: ReadNoticeInput): Promise<Notice> {
    return this.notices.read(actor, input);
  }

  @Requires('notice:read')
  @Mutation(() => Int, { description: 'Marks all own notices of this workspace, and tells how many were unread.' })
  readAllNotices(@CurrentActor() actor: Actor): Promise<number> {
    return this.notices.readAll(actor);
  }

  @Requires('notice:read')
  @Query(() => NoticePreferences)
  noticePreferences(@CurrentActor() actor: Actor): Promise<NoticePreferences> {
    return this.notices.preferences(actor);
  }

  @Requires('notice:read')
  @Mutation(() => NoticePreferences)
  saveNoticePreferences(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveNoticePreferencesInput,
  ): Promise<NoticePreferences> {
    return this.notices.savePreferences(actor, input);
  }
}

/** The number at the bell: told with who is signed in, so that no page asks for it. */
@Resolver(() => Workspace)
export class WorkspaceNoticesResolver {
  constructor(private readonly notices: NoticesService) {}

  @Public()
  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many notices of the current workspace the viewer did not read; null for another workspace.',
  })
  async unreadNotices(@Parent() { tenantId }: Workspace, @CurrentActor() actor: Actor | null): Promise<number | null> {
    return actor && tenantId === actor.tenantId ? this.notices.unread(actor) : null;
  }
}
