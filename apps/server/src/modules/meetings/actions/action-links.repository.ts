import { Injectable } from '@nestjs/common';
import type { ActionAnswer } from '@bloemen/vocabulary';
import type { ActionPage } from '@bloemen/api-contract/public';
import { Database } from '../../../platform/database/database.js';

/** What the link in a mail leads to. */
export type ActionDoor = { tenantId: string; id: string; actionId: string };
/** An action that somebody may be reminded of, and who it is. */
export type RemindedAction = {
  tenantId: string;
  id: string;
  what: string;
  dueOn: string;
  organisationId: string;
  municipality: string;
  coalition: string;
  contactId: string;
  email: string;
};
/** A reminder that was not promised before: which, and the hash of the link that goes with it. */
export type Reminder = RemindedAction & { daysBefore: number; tokenSha256: Buffer; days: number };

/** Links and reminders of actions. */
@Injectable()
export class ActionLinksRepository {
  constructor(private readonly database: Database) {}

  /** The workspaces that have a coalition and are no archive. */
  coalitions(): Promise<{ tenantId: string }[]> {
    return this.database.acrossTenants('remind of actions', (read) =>
      read.query<{ tenantId: string }>(
        `select c.tenant_id as "tenantId" from coalition_facts c join municipality_facts m on m.id = c.tenant_id
          where m.status <> 'MERGED' order by c.tenant_id`,
      ),
    );
  }

  /** Open actions of the current workspace that are due in those days, and whom mail reaches; none where it wants no reminders. */
  due({ from, until }: { from: string; until: string }): Promise<RemindedAction[]> {
    return this.database.query(
      `select a.tenant_id as "tenantId", a.id, a.what, a.due_on::text as "dueOn", a.organisation_id as "organisationId",
         m.name as municipality, k.in_sentence as coalition, box.id as "contactId", box.email
       from coalition_action a join municipality_facts m on m.id = a.tenant_id
         join coalition_local_name k on k.tenant_id = a.tenant_id cross join lateral (${mailbox}) box
       where a.status = 'OPEN' and a.proposed_due_on is null and a.due_on between $1 and $2
         and not exists (select from municipality_without_reminders)
       order by a.due_on, a.created_at, a.id`,
      [from, until],
    );
  }

  /** Who is mailed about an action now; null when nobody of its owner can be reached. */
  mailboxOf(actionId: string): Promise<{ email: string; municipality: string; coalition: string } | null> {
    return this.database.maybe(
      `select box.email, m.name as municipality, k.in_sentence as coalition
       from coalition_action a join municipality_facts m on m.id = a.tenant_id
         join coalition_local_name k on k.tenant_id = a.tenant_id cross join lateral (${mailbox}) box
       where a.id = $1`,
      [actionId],
    );
  }

  /** In a unit of the platform itself. Marks a reminder with its link; false when it was promised before. */
  async promise({ tenantId, id, dueOn, daysBefore, ...link }: Reminder): Promise<boolean> {
    const marked = await this.database.maybe(
      `insert into action_reminder (tenant_id, action_id, due_on, days_before) values ($1, $2, $3, $4)
        on conflict do nothing returning 1`,
      [tenantId, id, dueOn, daysBefore],
    );
    if (!marked) return false;
    await this.database.query(
      `insert into action_link (tenant_id, action_id, organisation_id, contact_id, address_sha256, token_sha256,
         expires_at)
       values ($1, $2, $3, $4, sha256(convert_to(lower($5), 'UTF8')), $6,
         ($7::date + $8::integer + 1)::timestamp at time zone 'Europe/Amsterdam')`,
      [tenantId, id, link.organisationId, link.contactId, link.email, link.tokenSha256, dueOn, link.days],
    );
    return true;
  }

  /** A link that was not revoked and is not expired, of any workspace. */
  find(tokenSha256: Buffer): Promise<ActionDoor | null> {
    return this.database.asSystem('find the action of a link', () =>
      this.database.maybe<ActionDoor>(
        `select tenant_id as "tenantId", id, action_id as "actionId" from action_link
          where token_sha256 = $1 and revoked_at is null and expires_at > now()`,
        [tokenSha256],
      ),
    );
  }

  /**
   * What a link shows now; null when it does not stand: its contact person or address is gone, the action has another
   * owner, or others settled it before anybody answered by this link.
   */
  async page({ id }: ActionDoor): Promise<ActionPage | null> {
    const row = await this.database.maybe<{ page: ActionPage }>(
      `select json_build_object('municipality', m.name, 'coalition', k.in_sentence, 'organisation',
         coalesce(n.name, ''), 'what', a.what, 'dueOn', a.due_on, 'status', a.status,
         'meeting', (select json_build_object('title', x.title, 'startsAt', x.starts_at) from meeting x
           where x.id = a.meeting_id),
         'answer', case when l.answer is not null then json_build_object('answer', l.answer, 'remark', l.remark,
           'proposedDueOn', l.proposed_due_on, 'answeredAt', l.answered_at) end) as page
       from action_link l join coalition_action a on a.id = l.action_id and a.organisation_id = l.organisation_id
         join municipality_facts m on m.id = l.tenant_id join coalition_local_name k on k.tenant_id = l.tenant_id
         left join organisation_named n on n.organisation_id = a.organisation_id
       where l.id = $1 and l.revoked_at is null and l.expires_at > now()
         and (l.answer is not null or a.status in ('OPEN', 'NEEDS_HELP'))
         and exists (select from coalition_contact_reach c where c.id = l.contact_id
           and c.organisation_id = l.organisation_id and sha256(convert_to(lower(c.email), 'UTF8')) = l.address_sha256)`,
      [id],
    );
    return row?.page ?? null;
  }

  async keepAnswer(
    { id }: ActionDoor,
    answer: ActionAnswer,
    remark: string | null,
    proposedDueOn: string | null,
  ): Promise<void> {
    await this.database.query(
      `update action_link set answer = $2, remark = $3, proposed_due_on = $4, answered_at = now() where id = $1`,
      [id, answer, remark, proposedDueOn],
    );
  }

  async revokeOf(actionId: string): Promise<void> {
    await this.database.query('update action_link set revoked_at = now() where action_id = $1 and revoked_at is null', [
      actionId,
    ]);
  }
}

/** Of the owner of action `a`: the contact person who was chosen, else who gets mail about actions, else anybody. */
const mailbox = `
select b.id, b.email from coalition_mailbox b where b.organisation_id = a.organisation_id
order by (b.id = a.contact_id) desc nulls last, 'ACTIONS' = any (b.roles) desc, b.id limit 1`;
