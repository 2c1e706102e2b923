import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Every } from '../../platform/jobs/job.js';
import { makeLogger } from '../../platform/logging/logger.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { linkTo } from '../../platform/secrets/links.js';
import { NoticeMailsRepository, type DueNotice } from './notice-mails.repository.js';
import { dueUntil } from './notice-mails.rules.js';
import { noticesMail } from './notices.mail.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

/**
 * Mails each person what is due, at the pace they chose: one mail over all their workspaces, each of which is read in
 * its own context. In one transaction the notices no longer wait and the mail is promised, so a run that was cut short
 * mails nobody twice and forgets nobody. Who cannot be mailed does not hold up the others.
 */
@Injectable()
export class NoticeMailsJob {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly mails: NoticeMailsRepository,
    private readonly links: UnsubscribeLinks,
  ) {}

  @Every(60)
  async mailDue(): Promise<void> {
    const now = this.clock.now();
    const due = await this.database.asSystem('which notices are due', () =>
      this.mails.due({ quiet: dueUntil(now, true), always: dueUntil(now, false) }),
    );
    const logger = makeLogger(this.config.values.LOG_LEVEL, 'notices');
    for (const [personId, notices] of groups(due, ({ personId }) => personId))
      await this.mailOne(personId, notices).catch((error: unknown) =>
        logger.error({ err: error, personId }, 'notices not mailed'),
      );
  }

  private async mailOne(personId: string, due: readonly DueNotice[]): Promise<void> {
    const told: Awaited<ReturnType<NoticeMailsRepository['told']>> = [];
    const wanted = due.filter(({ pace }) => pace !== 'NEVER');
    for (const [tenantId, notices] of groups(wanted, ({ tenantId }) => tenantId)) {
      const ids = notices.map(({ noticeId }) => noticeId);
      told.push(...(await this.database.run({ tenantId, actorId: null }, () => this.mails.told(personId, ids))));
    }
    await this.database.asSystem('promise the mail about notices', async () => {
      const taken = await this.mails.take(due.map(({ noticeId }) => noticeId));
      const mailed = told.filter(({ noticeId }) => taken.has(noticeId));
      const [first] = mailed;
      if (!first) return;
      const rows = wanted.filter(({ noticeId }) => mailed.some((one) => one.noticeId === noticeId));
      const unsubscribe = this.links.of(
        personId,
        rows.map(({ kind }) => kind),
      );
      const [place, ...others] = new Set(rows.map(({ tenantId }) => tenantId));
      await this.mailer.queue(
        noticesMail(first.email, mailed, {
          inbox: linkTo(this.config, '/account/berichten'),
          choices: linkTo(this.config, '/account/mail'),
          unsubscribe,
        }),
        others.length === 0 ? place : null,
      );
    });
  }
}

function groups(notices: readonly DueNotice[], keyOf: (notice: DueNotice) => string): Map<string, DueNotice[]> {
  const found = new Map<string, DueNotice[]>();
  for (const notice of notices) found.set(keyOf(notice), [...(found.get(keyOf(notice)) ?? []), notice]);
  return found;
}
