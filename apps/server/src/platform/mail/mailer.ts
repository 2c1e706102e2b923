import { Inject, Injectable, Optional } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import type { CalendarMethod } from '../calendar/ics.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { defineJob, Every, Handles, Sweeps, type Unfinished } from '../jobs/job.js';
import { Outbox } from '../jobs/outbox.js';
import { houseLook, mailHtml } from './mail-html.js';
import { MailLooks } from './mail-look.port.js';
import { MailTroubles } from './mail-troubles.js';

type SendMail = { tenantId: string; mailId: string };
export const sendMail = defineJob<SendMail>('send-mail', { attempts: 8, timeoutMs: 30_000 });

/** An appointment that goes with a mail: a file of `platform/calendar/ics.ts`, and what it asks of the calendar. */
export type MailedAppointment = { method: CalendarMethod; file: string };

/**
 * A mail as it is promised: plain text, of which the HTML part is made too (`mail-html.ts`), one recipient. `kind` is a
 * code for filtering, such as 'sign-in-link'.
 */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  kind: string;
  calendar?: MailedAppointment;
  /** Signing in, signing and what the law asks: sent also where mail came back before. */
  mustArrive?: true;
  /** Where its receiver leaves mail like this by one POST (RFC 8058). */
  unsubscribeAddress?: string;
};

/** A mail as it is kept until it is forgotten. */
export type KeptMail = Pick<Mail, 'to' | 'subject' | 'text' | 'kind'> & {
  id: string;
  queuedAt: Date;
  sentAt: Date | null;
};

type PromisedMail = {
  tenantId: string | null;
  recipient: string;
  subject: string;
  body: string;
  calendar: MailedAppointment | null;
  mustArrive: boolean;
  unsubscribeAddress: string | null;
};

/**
 * Promises mail in the transaction that causes it, and sends it from the worker. Without MAIL_URL it stays in the
 * mailbox. What is refused for good is not tried again, and an address in trouble gets what must arrive alone
 * (`MailTroubles`).
 */
@Injectable()
export class Mailer {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly troubles: MailTroubles,
    @Optional() @Inject(MailLooks) private readonly looks: MailLooks | null,
  ) {}

  /** @param tenantId whose look it has, where the platform itself promises it; else the workspace that promises it. */
  async queue(mail: Mail, tenantId: string | null = this.database.scopeNow().tenantId): Promise<void> {
    const { to, subject, text, kind, calendar, mustArrive, unsubscribeAddress } = mail;
    const { id } = await this.database.one<{ id: string }>('select gen_random_uuid() as id');
    await this.database.query(
      `insert into mail_message (id, tenant_id, recipient, subject, body, kind, calendar, must_arrive,
          unsubscribe_address)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, tenantId, to, subject, text, kind, calendar ?? null, mustArrive ?? false, unsubscribeAddress ?? null],
    );
    await this.outbox.add(sendMail, { tenantId: tenantId ?? PROGRAMME_TENANT_ID, mailId: id }, { key: id });
  }

  /**
   * Sends one promised mail; the row's lock and its mark make a second run harmless, the message id lets the receiver
   * drop a double.
   */
  @Handles(sendMail)
  async send({ tenantId, mailId }: SendMail): Promise<void> {
    const { MAIL_URL, MAIL_FROM, MAIL_TIMEOUT_MS } = this.config.values;
    if (!MAIL_URL) return;
    // Before the row is locked: a look is read in its workspace, by another connection.
    const look = (await this.looks?.of(tenantId)) ?? houseLook;
    await this.database.asSystem('send promised mail', async () => {
      const mail = await this.database.maybe<PromisedMail>(
        `select tenant_id as "tenantId", recipient, subject, body, calendar, must_arrive as "mustArrive",
            unsubscribe_address as "unsubscribeAddress"
          from mail_message where id = $1 and sent_at is null and dropped_at is null for update skip locked`,
        [mailId],
      );
      if (!mail) return;
      const trouble = mail.mustArrive ? null : await this.troubles.of(mail.recipient);
      if (trouble) return this.drop(mailId, trouble);
      const { createTransport } = await import('nodemailer');
      const refused = await createTransport(withPatience(MAIL_URL, MAIL_TIMEOUT_MS))
        .sendMail({
          from: MAIL_FROM,
          to: mail.recipient,
          subject: mail.subject,
          text: mail.body,
          html: mailHtml(
            { subject: mail.subject, text: mail.body },
            { look: mail.tenantId ? look : houseLook, nameOf: (address) => this.nameOf(address) },
          ),
          ...(mail.calendar && {
            icalEvent: { method: mail.calendar.method, content: mail.calendar.file, filename: 'afspraak.ics' },
          }),
          ...(mail.unsubscribeAddress && {
            headers: {
              'List-Unsubscribe': `<${mail.unsubscribeAddress}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            },
          }),
          messageId: messageIdOf(mailId),
        })
        .then(() => false)
        .catch((error: unknown) => {
          if (isRefusedForGood(error)) return true;
          throw error;
        });
      if (refused) {
        await this.troubles.count(mailId, 'BOUNCE');
        return this.drop(mailId, 'REFUSED');
      }
      // A sign-in link opens a door: once sent, its text is kept nowhere.
      await this.database.query(
        `update mail_message set sent_at = now(), body = '', calendar = null, unsubscribe_address = null where id = $1`,
        [mailId],
      );
    });
  }

  private async drop(mailId: string, because: 'REFUSED' | 'BOUNCED' | 'COMPLAINED'): Promise<void> {
    await this.database.query(
      `update mail_message set dropped_at = now(), dropped_because = $2, body = '', calendar = null,
        unsubscribe_address = null where id = $1`,
      [mailId, because],
    );
  }

  private nameOf(address: string): string | null {
    const url = new URL(address);
    return url.origin === new URL(this.config.values.publicUrl).origin
      ? (this.looks?.nameOf(url.pathname) ?? null)
      : `Naar ${url.hostname}`;
  }

  /** How a mail of the mailbox looks, which the demonstration alone shows. Throws not_found. */
  async shown(mailId: string): Promise<string> {
    const mail = await this.database.asSystem('show a mail of the demonstration', () =>
      this.database.one<PromisedMail>(`select tenant_id as "tenantId", subject, body from mail_message where id = $1`, [
        mailId,
      ]),
    );
    const look = (mail.tenantId && (await this.looks?.of(mail.tenantId))) || houseLook;
    return mailHtml({ subject: mail.subject, text: mail.body }, { look, nameOf: (address) => this.nameOf(address) });
  }

  /** The newest hundred mails of all workspaces, for the mailbox of the demonstration alone. */
  newest(): Promise<KeptMail[]> {
    return this.database.asSystem('show the mailbox of the demonstration', () =>
      this.database.query(
        `select id, recipient as to, subject, body as text, kind, created_at as "queuedAt", sent_at as "sentAt"
          from mail_message order by created_at desc limit 100`,
      ),
    );
  }

  /** What was sent is forgotten after MAIL_KEEP_DAYS. */
  @Every(86_400)
  async forget(): Promise<void> {
    await this.database.asSystem('forget mail that was sent', () =>
      this.database.query(
        `delete from mail_message where coalesce(sent_at, dropped_at) < now() - $1 * interval '1 day'`,
        [this.config.values.MAIL_KEEP_DAYS],
      ),
    );
  }

  @Sweeps(sendMail)
  async unsent(): Promise<Unfinished<SendMail>[]> {
    if (!this.config.values.MAIL_URL) return [];
    return this.database.asSystem('find mail that was promised and not sent', async () => {
      const rows = await this.database.query<{ id: string; tenant_id: string | null }>(
        `select id, tenant_id from mail_message where sent_at is null and dropped_at is null
          order by created_at limit 1000`,
      );
      return rows.map(({ id, tenant_id }) => ({
        key: id,
        payload: { tenantId: tenant_id ?? PROGRAMME_TENANT_ID, mailId: id },
      }));
    });
  }
}

/** By what a receiver, and a report of the mail provider, knows a mail. */
export const messageIdOf = (mailId: string): string => `<${mailId}@duizendbloemen>`;

/** The server says at the address itself that this will not do, today or another day (RFC 5321, 5yz). */
function isRefusedForGood(error: unknown): boolean {
  const { responseCode = 0, command } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && responseCode < 600 && command === 'RCPT TO';
}

/**
 * The row stays locked while its mail is handed over, so a server that says nothing is left well before the transaction
 * is.
 */
function withPatience(address: string, longest: number): string {
  const url = new URL(address);
  const patience = { connectionTimeout: longest / 2, greetingTimeout: longest / 2, socketTimeout: longest };
  for (const [name, value] of Object.entries(patience))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value));
  return url.href;
}
