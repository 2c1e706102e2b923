import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { defineJob } from '../jobs/job.js';
import { Outbox } from '../jobs/outbox.js';

/** What became of a mail: it came back for good, or its receiver called it unwanted. */
export const mailReportKinds = ['BOUNCE', 'COMPLAINT'] as const;
export type MailReportKind = (typeof mailReportKinds)[number];

/** Why an address gets no mail but what must arrive. */
export type MailTrouble = 'BOUNCED' | 'COMPLAINED';

type TellTrouble = { tenantId: string; mailId: string };
/** Done by who knows whose address it is; the mail is that of the workspace that wrote to it. */
export const tellAddressTrouble = defineJob<TellTrouble>('tell-address-trouble', { attempts: 8, timeoutMs: 30_000 });

/**
 * Addresses that mail does not reach, over all workspaces and known by their hash alone: two mails that came back, or
 * one complaint. Mail provider and server say so per mail; each is counted once.
 */
@Injectable()
export class MailTroubles {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** In any unit of work. */
  async of(address: string): Promise<MailTrouble | null> {
    const { trouble } = await this.database.one<{ trouble: MailTrouble | null }>(
      'select app_mail_trouble($1) as trouble',
      [address],
    );
    return trouble;
  }

  /**
   * Counts what became of a mail of ours, if it went to this address, and once for each kind. A mail that is forgotten
   * by now, or never was ours, counts for nothing.
   */
  report(report: { mailId: string; address: string; kind: MailReportKind }): Promise<void> {
    return this.database.asSystem('count a report of the mail provider', () =>
      this.count(report.mailId, report.kind, report.address),
    );
  }

  /** The same within a unit of the platform itself, for a mail that was refused just now. */
  async count(mailId: string, kind: MailReportKind, address: string | null = null): Promise<void> {
    const mail = await this.database.maybe<{ tenantId: string | null; recipient: string }>(
      `update mail_message set reported_as = array_append(reported_as, $2)
        where id = $1 and not ($2 = any(reported_as)) and ($3::text is null or lower(recipient) = lower($3))
        returning tenant_id as "tenantId", recipient`,
      [mailId, kind, address],
    );
    if (!mail) return;
    const isNews = await this.database.maybe(kind === 'BOUNCE' ? bounced : complained, [mail.recipient]);
    if (isNews && mail.tenantId)
      await this.outbox.add(tellAddressTrouble, { tenantId: mail.tenantId, mailId }, { key: mailId });
  }

  /**
   * Mail goes to this address again, and trouble is counted from nothing. Whoever may write the contact it belongs to
   * decides: ask before. False when there was no trouble.
   */
  clear(address: string): Promise<boolean> {
    return this.database.asSystem('try an address again', async () => {
      const rows = await this.database.query(
        `delete from mail_trouble where address_sha256 = sha256(convert_to(lower($1), 'UTF8')) returning 1`,
        [address],
      );
      return rows.length > 0;
    });
  }

  /** To whom a mail of this workspace went, while it is kept. */
  async recipientOf(mailId: string, tenantId: string): Promise<string | null> {
    const mail = await this.database.asSystem('whose address is in trouble', () =>
      this.database.maybe<{ recipient: string }>(
        'select recipient from mail_message where id = $1 and tenant_id = $2',
        [mailId, tenantId],
      ),
    );
    return mail?.recipient ?? null;
  }
}

/** A row when this is the bounce that makes an address one in trouble; what comes at once is counted in turn. */
const bounced = `
with counted as (
  insert into mail_trouble (address_sha256, bounces, bounced_at)
  values (sha256(convert_to(lower($1), 'UTF8')), 1, now())
  on conflict (address_sha256) do update set bounces = mail_trouble.bounces + 1, bounced_at = now()
  returning bounces, complained_at
)
select 1 from counted where bounces = 2 and complained_at is null`;

/** A row when the first complaint comes of an address that was not in trouble by its bounces already. */
const complained = `
with counted as (
  insert into mail_trouble (address_sha256, complained_at) values (sha256(convert_to(lower($1), 'UTF8')), now())
  on conflict (address_sha256) do update set complained_at = now() where mail_trouble.complained_at is null
  returning bounces
)
select 1 from counted where bounces < 2`;
