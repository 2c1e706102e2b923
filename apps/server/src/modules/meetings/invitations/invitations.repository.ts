import { Injectable } from '@nestjs/common';
import type { AgendaKind, MeetingStatus, PresenceAnswer } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';

/** What is told of a meeting to who was invited. */
export type Letter = {
  id: string;
  title: string;
  status: MeetingStatus;
  startsAt: string;
  /** The day on Dutch calendars. */
  on: string;
  minutes: number;
  place: string | null;
  onlineAddress: string | null;
  sequence: number;
  cancelledReason: string | null;
  coalition: string;
  municipality: string;
  agenda: { title: string; kind: AgendaKind; minutes: number | null }[];
};
/** Somebody to write to. */
export type Invited = { id: string; name: string | null; email: string; answer: PresenceAnswer | null };
/** A contact person whom mail about meetings goes to. */
export type Mailbox = { contactId: string; organisationId: string; name: string | null; email: string };
export type InvitationRow = {
  id: string;
  meetingId: string;
  organisation: string;
  answer: PresenceAnswer | null;
  remark: string | null;
  answeredAt: string | null;
};
export type InvitationDoor = { tenantId: string; id: string };

/** Who is invited to meetings of the coalition, and the address at which calendars read them. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  letter(meetingId: string): Promise<Letter> {
    return this.database.one<Letter>(`${letters} where m.id = $1`, [meetingId]);
  }

  /** Meetings of a year back and all ahead, also those that were called off. */
  allLetters(): Promise<Letter[]> {
    return this.database.query<Letter>(
      `${letters} where m.starts_at > now() - interval '1 year' order by m.starts_at limit 500`,
    );
  }

  /**
   * Contact persons of who takes part or observes on the day and was not invited yet: those written to about the
   * coalition, or of an organisation without any the first with an address.
   */
  mailboxes(meetingId: string, on: string): Promise<Mailbox[]> {
    return this.database.query<Mailbox>(
      `with box as (
         select b.*, 'COORDINATION' = any (b.roles) as is_meant,
           bool_or('COORDINATION' = any (b.roles)) over (partition by b.organisation_id) as has_meant,
           row_number() over (partition by b.organisation_id order by b.id) as n
         from coalition_mailbox b join app_coalition_on($2::date) c on c.organisation_id = b.organisation_id
         where (c.takes_part or c.observes) and not c.is_municipality
       )
       select b.id as "contactId", b.organisation_id as "organisationId", b.name, b.email from box b
       where (b.is_meant or (not b.has_meant and b.n = 1)) and not exists (select from meeting_invitation i
         where i.meeting_id = $1 and i.contact_id = b.id)
       order by b.id`,
      [meetingId, on],
    );
  }

  /** Meetings to come to which the one contact person was invited and the other was not, with the mailbox of the other. */
  openOf(fromContactId: string, toContactId: string): Promise<(Mailbox & { meetingId: string })[]> {
    return this.database.query(
      `select m.id as "meetingId", b.id as "contactId", b.organisation_id as "organisationId", b.name, b.email
       from meeting m join coalition_mailbox b on b.id = $2
       where m.status = 'PLANNED' and m.starts_at > now()
         and exists (select from meeting_invitation i where i.meeting_id = m.id and i.contact_id = $1)
         and not exists (select from meeting_invitation i where i.meeting_id = m.id and i.contact_id = $2)
       order by m.starts_at`,
      [fromContactId, toContactId],
    );
  }

  /** Those invited who can still be written to. */
  invited(meetingId: string): Promise<Invited[]> {
    return this.database.query<Invited>(
      `select i.id, i.name, i.email, i.answer from meeting_invitation i
        where i.meeting_id = $1 and i.email is not null and app_mail_trouble(i.email) is null order by i.id`,
      [meetingId],
    );
  }

  /**
   * What the organisation said before, in the product or by somebody who left, is the answer of its new contact person,
   * who may say otherwise by the link. The link is a new one: that of who left stays dead.
   */
  async invite(
    meetingId: string,
    { contactId, organisationId, name, email }: Mailbox,
    secretOf: (id: string) => Buffer,
  ): Promise<Invited> {
    const { id } = await this.database.one<{ id: string }>('select gen_random_uuid() as id');
    const { answer } = await this.database.one<{ answer: PresenceAnswer | null }>(
      `with said as (
         delete from meeting_invitation where meeting_id = $2 and organisation_id = $3 and contact_id is null returning *
       ), last as (select * from said where answer is not null order by answered_at desc limit 1)
       insert into meeting_invitation (id, meeting_id, organisation_id, contact_id, name, email, token_sha256, answer,
         remark, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7, (select answer from last), (select remark from last),
         (select answered_at from last)) returning answer`,
      [id, meetingId, organisationId, contactId, name, email, secretOf(id)],
    );
    return { id, name, email, answer };
  }

  /** The first time it is only marked; each next time the calendars get another number. */
  async markSent(meetingId: string): Promise<void> {
    await this.database.query(
      `update meeting set sequence = sequence + (invited_at is not null)::integer, invited_at = now(),
        version = version + 1 where id = $1`,
      [meetingId],
    );
  }

  /** Over all workspaces, by the platform itself: the token is the proof. */
  findByToken(tokenSha256: Buffer): Promise<InvitationDoor | null> {
    return this.database.asSystem('find the invitation of a link', () =>
      this.database.maybe<InvitationDoor>(
        'select tenant_id as "tenantId", id from meeting_invitation where token_sha256 = $1',
        [tokenSha256],
      ),
    );
  }

  /** The invitation under its lock if it still has this link; the link works until and with the day of the meeting. */
  lockFor({ id }: InvitationDoor, tokenSha256: Buffer, today: string): Promise<InvitationRow | null> {
    return this.database.maybe<InvitationRow>(
      `select i.id, i.meeting_id as "meetingId", n.name as organisation, i.answer, i.remark,
         i.answered_at as "answeredAt"
       from meeting_invitation i join meeting m on m.id = i.meeting_id
         join organisation_named n on n.organisation_id = i.organisation_id
       where i.id = $1 and i.token_sha256 = $2 and (m.starts_at at time zone 'Europe/Amsterdam')::date >= $3::date
       for update of i`,
      [id, tokenSha256, today],
    );
  }

  /** Goes over what was said by people of the organisation who left. */
  async answer(id: string, answer: PresenceAnswer, remark: string | null): Promise<void> {
    await this.database.query(
      `with own as (
         update meeting_invitation set answer = $2, remark = $3, answered_at = clock_timestamp() where id = $1 returning *
       ) delete from meeting_invitation i using own where i.meeting_id = own.meeting_id
         and i.organisation_id = own.organisation_id and i.contact_id is null and i.id <> own.id`,
      [id, answer, remark],
    );
  }

  /**
   * The one answer of an organisation, over what those invited of it said before; also without anybody who was mailed.
   * False when it was said already.
   */
  async answerFor(
    meetingId: string,
    organisationId: string,
    answer: PresenceAnswer,
    remark: string | null,
  ): Promise<boolean> {
    const { isNew } = await this.database.one<{ isNew: boolean }>(
      `with own as (
         select i.id, i.answer, i.remark, row_number() over (order by i.id) as n from meeting_invitation i
         where i.meeting_id = $1 and i.organisation_id = $2
       ), changed as (
         update meeting_invitation i set answer = $3, remark = case when own.n = 1 then $4::text end,
           answered_at = clock_timestamp()
         from own where own.id = i.id and (own.answer, own.remark) is distinct from
           ($3::text, case when own.n = 1 then $4::text end) returning 1
       ), added as (
         insert into meeting_invitation (meeting_id, organisation_id, answer, remark, answered_at)
         select $1, $2, $3, $4, clock_timestamp() where not exists (select from own) returning 1
       ) select exists (select from changed) or exists (select from added) as "isNew"`,
      [meetingId, organisationId, answer, remark],
    );
    return isNew;
  }

  /** The one address of this coalition; the one before leads nowhere from now on. */
  async renewFeed(tokenSha256: Buffer): Promise<void> {
    await this.database.query(
      `insert into meeting_feed (token_sha256) values ($1) on conflict (tenant_id) do update
        set token_sha256 = excluded.token_sha256, made_at = now()`,
      [tokenSha256],
    );
  }

  async revokeFeed(): Promise<void> {
    await this.database.query('delete from meeting_feed');
  }

  /** The workspace that an address leads to. */
  async findFeed(tokenSha256: Buffer): Promise<string | null> {
    const found = await this.database.asSystem('find the calendar of an address', () =>
      this.database.maybe<{ tenantId: string }>(
        'select tenant_id as "tenantId" from meeting_feed where token_sha256 = $1',
        [tokenSha256],
      ),
    );
    return found?.tenantId ?? null;
  }
}

const letters = `
select m.id, m.title, m.status, to_jsonb(m.starts_at) #>> '{}' as "startsAt",
  (m.starts_at at time zone 'Europe/Amsterdam')::date::text as "on", m.minutes, m.place,
  m.online_address as "onlineAddress", m.sequence, m.cancelled_reason as "cancelledReason",
  n.in_sentence as coalition, f.short_name as municipality,
  coalesce((select json_agg(json_build_object('title', a.title, 'kind', a.kind, 'minutes', a.minutes)
    order by a.place, a.id) from agenda_item a where a.meeting_id = m.id and a.status = 'ON_AGENDA'), '[]') as agenda
from meeting m join municipality_facts f on f.id = m.tenant_id
  join coalition_local_name n on n.tenant_id = m.tenant_id`;
