import { Injectable } from '@nestjs/common';
import type { LeftNotices } from '@bloemen/api-contract/public';
import { isFixedNotice, noticeKindCodes, noticeKinds } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { NoticeMailsRepository } from './notice-mails.repository.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

/** Leaves mail about notices by the link in that mail. Throws `notice.unsubscribe_invalid`. */
@Injectable()
export class UnsubscribeService {
  constructor(
    private readonly database: Database,
    private readonly links: UnsubscribeLinks,
    private readonly mails: NoticeMailsRepository,
  ) {}

  /** What the link would leave; changes nothing, for what looks into mail opens every link. */
  open(token: string): LeftNotices {
    return { kinds: this.kindsOf(token).labels };
  }

  /** Again changes nothing. What waits for its mail stays in the product and gets none. */
  async leave(token: string): Promise<LeftNotices> {
    const { personId, kinds, labels } = this.kindsOf(token);
    await this.database.asSystem('leave mail about notices', () => this.mails.leave(personId, kinds));
    return { kinds: labels };
  }

  private kindsOf(token: string) {
    const leaving = this.links.read(token);
    refuseUnless(leaving, 'notice.unsubscribe_invalid');
    const kinds = noticeKindCodes.filter(
      (kind) => !isFixedNotice(kind) && (leaving.kind === null || kind === leaving.kind),
    );
    return { personId: leaving.personId, kinds, labels: kinds.map((kind) => noticeKinds[kind].label) };
  }
}
