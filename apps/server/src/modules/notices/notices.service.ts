import { isFixedNotice, isToldTo, noticeKindCodes, noticeKinds, type NoticeKind, type Role } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Notifications } from '../../platform/database/notifications.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { followed, type Followed } from '../../platform/graphql/followed.js';
import { NOTICES_CHANNEL, NoticesRepository } from './notices.repository.js';
import type {
  Notice,
  NoticeConnection,
  NoticePreferences,
  ReadNoticeInput,
  SaveNoticePreferencesInput,
} from './notices.types.js';

/** What somebody is told: a sentence without anything confidential, for it may be mailed, and the page it is about. */
export type News = { kind: NoticeKind; title: string; address: `/${string}` };

/** Tells people who sign in what happened in their workspace, in the transaction that causes it, and shows it to them. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly database: Database,
    private readonly notifications: Notifications,
  ) {}

  /** Everybody in this workspace whom this kind is told to now, or of them those with one of `roles`, but not who did it. */
  tell({ kind, title, address }: News, roles: readonly Role[] = noticeKinds[kind].to): Promise<void> {
    return this.notices.addForRoles(kind, roles, title, address);
  }

  /** For a job that may run twice, and works for no person: `about` is told once. */
  tellOnce(about: string, { kind, title, address }: News): Promise<void> {
    return this.notices.addOnce(about, kind, noticeKinds[kind].to, title, address);
  }

  page(actor: Actor, isUnread: boolean, part: { first: number; page: number }): Promise<NoticeConnection> {
    return this.notices.page(actor.personId, isUnread, part);
  }

  unread(actor: Actor): Promise<number> {
    return this.notices.unread(actor.personId);
  }

  /** Throws not_found for a notice of somebody else. */
  async read(actor: Actor, { id }: ReadNoticeInput): Promise<Notice> {
    const notice = await this.notices.markRead(actor.personId, id);
    refuseUnless(notice, 'not_found');
    await this.notices.tellRead(actor.personId);
    return notice;
  }

  async readAll(actor: Actor): Promise<number> {
    const count = await this.notices.markAllRead(actor.personId);
    if (count > 0) await this.notices.tellRead(actor.personId);
    return count;
  }

  /** How many are unread in this workspace now, and after each change. */
  follow({ tenantId, personId, roles }: Actor): Followed<{ unreadNoticeNews: number }> {
    return followed(
      this.notifications,
      NOTICES_CHANNEL,
      (payload) => {
        const about = payload as { tenantId?: string; personId?: string };
        return about.tenantId === tenantId && (about.personId ?? personId) === personId;
      },
      async () => ({
        unreadNoticeNews: await this.database.run({ tenantId, actorId: personId, roles }, () =>
          this.notices.unread(personId),
        ),
      }),
    );
  }

  /** Of the kinds that the person is told about with any of the own roles, in whatever workspace. */
  async preferences({ personId }: Actor): Promise<NoticePreferences> {
    const { paces, isQuiet, roles } = await this.notices.preference(personId);
    return {
      choices: noticeKindCodes
        .filter((kind) => isToldTo(kind, roles))
        .map((kind) => ({
          kind,
          pace: paces[kind] ?? noticeKinds[kind].pace,
          isFixed: isFixedNotice(kind),
        })),
      isQuiet,
    };
  }

  /** Throws `notice.pace_fixed` for a kind that nobody leaves. */
  async savePreferences(actor: Actor, { choices, isQuiet }: SaveNoticePreferencesInput): Promise<NoticePreferences> {
    const { paces } = await this.notices.preference(actor.personId);
    for (const { kind, pace } of choices) {
      refuseUnless(!isFixedNotice(kind) || pace === noticeKinds[kind].pace, 'notice.pace_fixed');
      if (!isFixedNotice(kind)) paces[kind] = pace;
    }
    await this.notices.savePreference(actor.personId, { paces, isQuiet });
    return this.preferences(actor);
  }
}
