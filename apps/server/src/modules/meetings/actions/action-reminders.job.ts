import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { Every } from '../../../platform/jobs/job.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../../platform/secrets/secrets.js';
import { ActionLinksRepository, type RemindedAction } from './action-links.repository.js';
import { reminderMail } from './actions.mail.js';
import { LINK_DAYS_AFTER_DUE, reminderDaysOf, reminderOn, reminderWindow } from './actions.rules.js';
import { actionsSettings } from './actions.settings.js';

const dutchHour = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' });

/**
 * Reminds contact persons of their actions: one mail for each address, over all actions and coalitions. What each
 * workspace has due is read in its own unit of work; what one mail tells of is marked, linked and mailed in one
 * transaction of the platform itself, which owns the mail. So no workspace reads anything of another, a run that was cut
 * short goes on, and a second run mails nobody twice.
 */
@Injectable()
export class ActionRemindersJob {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly links: ActionLinksRepository,
  ) {}

  @Every(3_600)
  async lookAhead(): Promise<void> {
    const { ACTION_REMINDER_HOUR: first } = this.config.of(actionsSettings);
    if (Number(dutchHour.format(this.clock.now())) >= first) await this.remind();
  }

  /** Sends what is due today and was not sent before. */
  async remind(): Promise<void> {
    const days = reminderDaysOf(this.config.of(actionsSettings).ACTION_REMINDER_DAYS);
    if (days.length === 0) return;
    const today = this.clock.today();
    const byAddress = new Map<string, RemindedAction[]>();
    for (const { tenantId } of await this.links.coalitions())
      for (const action of await this.database.run({ tenantId, actorId: null }, () =>
        this.links.due(reminderWindow(today, days)),
      )) {
        const address = action.email.toLowerCase();
        byAddress.set(address, [...(byAddress.get(address) ?? []), action]);
      }
    for (const actions of byAddress.values()) await this.mailOnce(actions, today, days);
  }

  private async mailOnce(actions: readonly RemindedAction[], today: string, days: readonly number[]): Promise<void> {
    await this.database.asSystem('remind one address of its actions in all coalitions', async () => {
      const lines: (RemindedAction & { link: string })[] = [];
      for (const action of actions) {
        const daysBefore = reminderOn(today, action.dueOn, days);
        if (daysBefore === null) continue;
        const token = newSecret();
        const isNew = await this.links.promise({
          ...action,
          daysBefore,
          tokenSha256: hashOf(token),
          days: LINK_DAYS_AFTER_DUE,
        });
        if (isNew) lines.push({ ...action, link: linkTo(this.config, '/actie', token) });
      }
      if (lines.length > 0) await this.mailer.queue(reminderMail(lines[0]!.email, today, lines));
    });
  }
}
