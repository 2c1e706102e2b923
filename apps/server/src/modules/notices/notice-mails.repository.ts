import { Injectable } from '@nestjs/common';
import { isFixedNotice, noticeKindCodes, noticeKinds, type NoticeKind } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import type { MailedNotice } from './notices.mail.js';
import type { DuePace } from './notice-mails.rules.js';

export type DueNotice = { personId: string; tenantId: string; noticeId: string; kind: NoticeKind; pace: DuePace };

/** The pace of each kind where nobody chose. */
const usual = Object.fromEntries(
  noticeKindCodes.map((kind) => [kind, isFixedNotice(kind) ? 'FIXED' : noticeKinds[kind].pace]),
);

/** What waits for its mail, over all workspaces; read by the platform itself but for what was told. */
@Injectable()
export class NoticeMailsRepository {
  constructor(private readonly database: Database) {}

  /** What is due by now, that of one person together; those who want quiet have moments of their own. */
  due(moments: { quiet: Record<DuePace, Date>; always: Record<DuePace, Date> }): Promise<DueNotice[]> {
    return this.database.query<DueNotice>(
      `
      select person_id as "personId", tenant_id as "tenantId", notice_id as "noticeId", kind, pace from (
        select w.*, case when coalesce(p.is_quiet, true) then $1::jsonb -> 'quiet' else $1::jsonb -> 'always' end
          as moments, coalesce(p.paces ->> w.kind, $2::jsonb ->> w.kind, 'NEVER') as pace
        from notice_waiting w left join notice_preference p on p.person_id = w.person_id
      ) waiting
      where told_at <= (moments ->> pace)::timestamptz
      order by person_id, told_at, notice_id limit 5000`,
      [moments, usual],
    );
  }

  /** Of these notices of a person, in their workspace: those unread, while the person still holds a role there. */
  told(personId: string, ids: readonly string[]): Promise<(MailedNotice & { noticeId: string; email: string })[]> {
    return this.database.query(
      `select n.id as "noticeId", t.name as workspace, n.title, h.email
        from notice n join workspace_facts t on t.id = n.tenant_id
        join lateral (select email from role_holder h where h.tenant_id = n.tenant_id and h.person_id = n.person_id
          limit 1) h on true
        where n.person_id = $1 and n.id = any($2) and n.read_at is null order by n.told_at, n.id`,
      [personId, ids],
    );
  }

  /** Takes them from what waits, and gives those that did: whoever takes them mails them. */
  async take(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      'delete from notice_waiting where notice_id = any($1) returning notice_id as id',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async leave(personId: string, kinds: readonly NoticeKind[]): Promise<void> {
    await this.database.query(
      `insert into notice_preference (person_id, paces) values ($1, $2)
        on conflict (person_id) do update set paces = notice_preference.paces || excluded.paces`,
      [personId, Object.fromEntries(kinds.map((kind) => [kind, 'NEVER']))],
    );
  }
}
