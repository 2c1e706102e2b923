import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import type { CalendarMethod } from '../calendar/ics.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { defineJob, Every, Handles, Sweeps, type Unfinished } from '../jobs/job.js';
import { Outbox } from '../jobs/outbox.js';

type SendMail = { tenantId: string; mailId: string };
export const sendMail = defineJob<SendMail>('send-mail', { attempts: 8, timeoutMs: 30_000 });

/** An appointment that goes with a mail: a file of `platform/calendar/ics.ts`, and what it asks of the calendar. */
export type MailedAppointment = { method: CalendarMethod; file: string };

/** A mail as it is promised: plain text, one recipient. `kind` is a code for filtering, such as 'sign-in-link'. */
export type Mail = { to: string; subject: string; text: string; kind: string; calendar?: MailedAppointment };

/** A mail as it is kept until it is forgotten. */
export type KeptMail = Mail & { id: string; queuedAt: Date; sentAt: Date | null };

/**
 * Promises mail in the transaction that causes it, and sends it from the worker. Without MAIL_URL it stays in the
 * mailbox.
 */
@Injectable()
export class Mailer {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async queue({ to, subject, text, kind, calendar }: Mail): Promise<void> {
    const { tenantId } = this.database.scopeNow();
    const { id } = await this.database.one<{ id: string }>('select gen_random_uuid() as id');
    await this.database.query(
      `insert into mail_message (id, tenant_id, recipient, subject, body, kind, calendar)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, tenantId, to, subject, text, kind, calendar ?? null],
    );
    await this.outbox.add(sendMail, { tenantId: tenantId ?? PROGRAMME_TENANT_ID, mailId: id }, { key: id });
  }

  /**
   * Sends one promised mail; the row's lock and its mark make a second run harmless, the message id lets the receiver
   * drop a double.
   */
  @Handles(sendMail)
  async send({ mailId }: SendMail): Promise<void> {
    const { MAIL_URL, MAIL_FROM, MAIL_TIMEOUT_MS } = this.config.values;
    if (!MAIL_URL) return;
    await this.database.asSystem('send promised mail', async () => {
      const mail = await this.database.maybe<{
        recipient: string;
        subject: string;
        body: string;
        calendar: MailedAppointment | null;
      }>(
        `select recipient, subject, body, calendar from mail_message where id = $1 and sent_at is null
          for update skip locked`,
        [mailId],
      );
      if (!mail) return;
      const { createTransport } = await import('nodemailer');
      await createTransport(withPatience(MAIL_URL, MAIL_TIMEOUT_MS)).sendMail({
        from: MAIL_FROM,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        ...(mail.calendar && {
          icalEvent: { method: mail.calendar.method, content: mail.calendar.file, filename: 'afspraak.ics' },
        }),
        messageId: `<${mailId}@duizendbloemen>`,
      });
      // A sign-in link opens a door: once sent, its text is kept nowhere.
      await this.database.query(`update mail_message set sent_at = now(), body = '', calendar = null where id = $1`, [
        mailId,
      ]);
    });
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
      this.database.query(`delete from mail_message where sent_at < now() - $1 * interval '1 day'`, [
        this.config.values.MAIL_KEEP_DAYS,
      ]),
    );
  }

  @Sweeps(sendMail)
  async unsent(): Promise<Unfinished<SendMail>[]> {
    if (!this.config.values.MAIL_URL) return [];
    return this.database.asSystem('find mail that was promised and not sent', async () => {
      const rows = await this.database.query<{ id: string; tenant_id: string | null }>(
        'select id, tenant_id from mail_message where sent_at is null order by created_at limit 1000',
      );
      return rows.map(({ id, tenant_id }) => ({
        key: id,
        payload: { tenantId: tenant_id ?? PROGRAMME_TENANT_ID, mailId: id },
      }));
    });
  }
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
