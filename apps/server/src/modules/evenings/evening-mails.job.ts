import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { defineJob, Every, Handles } from '../../platform/jobs/job.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { linkTo } from '../../platform/secrets/links.js';
import { eveningMail, type EveningNews } from './evenings.mail.js';
import { BoardRepository } from './board.repository.js';
import { EveningMailsRepository, type EveningCalendar, type EveningMail } from './evening-mails.repository.js';
import type { SigningEventFacts } from './evenings.repository.js';
import { eveningsSettings } from './evenings.settings.js';

type TellGuests = { tenantId: string; eventId: string };
export const tellGuests = defineJob<TellGuests>('tell-evening-guests', { attempts: 8, timeoutMs: 120_000 });

/**
 * Mails the invited municipalities of an evening: that they are invited, what changed, that it is called off, and a
 * reminder. Each is marked in the transaction that promises its mails, so a run that was cut short goes on, and a
 * second run mails nobody twice.
 */
@Injectable()
export class EveningMailsJob {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly evenings: EveningMailsRepository,
    private readonly boards: BoardRepository,
  ) {}

  @Handles(tellGuests)
  async tell({ eventId }: TellGuests): Promise<void> {
    const { evening, isOver, mails } = await this.evenings.untold(eventId);
    if (isOver) return;
    for (const mail of mails) {
      const news = evening.isCancelled ? 'cancelled' : mail.toldVersion === null ? 'invited' : 'changed';
      // Who never heard of it need not hear that it is off.
      const isNews = !evening.isCancelled || mail.toldVersion !== null;
      await this.mailOnce(evening, mail, news, () => this.evenings.markTold(evening, mail.municipalityId), isNews);
    }
  }

  /** Reminds of evenings that are near, and tells who can be reached by now and could not before. */
  @Every(3_600)
  async lookAhead(): Promise<void> {
    const { EVENING_REMINDER_DAYS: days } = this.config.of(eveningsSettings);
    for (const { id, isNear } of await this.evenings.comingUp(days)) {
      await this.tell({ tenantId: PROGRAMME_TENANT_ID, eventId: id });
      if (!isNear) continue;
      const { evening, mails } = await this.evenings.unreminded(id);
      const signed = new Set((await this.boards.byCode(evening.code)).signed.map(({ name }) => name));
      for (const mail of mails)
        if (!signed.has(mail.municipality))
          await this.mailOnce(evening, mail, 'reminder', () => this.evenings.markReminded(id, mail.municipalityId));
    }
  }

  /** In the unit of work that no longer invites them: there is no row left to remember it by. */
  async tellUninvited(evening: SigningEventFacts, municipalityIds: readonly string[]): Promise<void> {
    if (municipalityIds.length === 0 || new Date(evening.endsAt) < new Date()) return;
    const told: EveningCalendar = { ...evening, isCancelled: false };
    for (const { municipality, emails } of await this.evenings.addresses(municipalityIds)) {
      for (const email of emails)
        await this.mailer.queue(eveningMail(email, 'uninvited', told, municipality, this.linkOf(told)));
    }
  }

  private async mailOnce(
    evening: EveningCalendar,
    { municipality, emails }: EveningMail,
    news: EveningNews,
    mark: () => Promise<boolean>,
    isNews = true,
  ): Promise<void> {
    await this.database.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, async () => {
      if (!(await mark()) || !isNews) return;
      for (const email of emails)
        await this.mailer.queue(eveningMail(email, news, evening, municipality, this.linkOf(evening)));
    });
  }

  private linkOf({ code }: EveningCalendar): string {
    return linkTo(this.config, `/avond/${code}`);
  }
}
