import type { NoticeKind, NoticePace, Role } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { NumberedPage } from '../../platform/graphql/page.js';
import type { Notice } from './notices.types.js';

export type PreferenceRow = { paces: Partial<Record<NoticeKind, NoticePace>>; isQuiet: boolean };

@Injectable()
export class NoticesRepository {
  constructor(private readonly database: Database) {}

  /** One row for each person who holds one of the roles now, but for who did it; each waits for its mail. */
  async addForRoles(kind: NoticeKind, roles: readonly Role[], title: string, address: string): Promise<void> {
    // Without `returning`: who tells may not read what others are told.
    await this.database.query(
      `
      with told as materialized (
        select gen_random_uuid() as id, h.person_id from role_holder h
        where h.tenant_id = app_tenant_id() and h.role = any($2) and h.person_id is distinct from app_actor_id()
        group by h.person_id
      ), kept as (
        insert into notice (id, person_id, kind, title, address) select id, person_id, $1, $3, $4 from told
      ), waits as (
        insert into notice_waiting (notice_id, person_id, kind) select id, person_id, $1 from told
      )
      ${toldNews}`,
      [kind, roles, title, address],
    );
  }

  /** The same by work for no person that may run twice: what `about` is told once to each. */
  async addOnce(
    about: string,
    kind: NoticeKind,
    roles: readonly Role[],
    title: string,
    address: string,
  ): Promise<void> {
    await this.database.query(
      `
      with kept as (
        insert into notice (id, person_id, kind, title, address)
        select distinct md5($5 || h.person_id)::uuid, h.person_id, $1, $3, $4 from role_holder h
        where h.tenant_id = app_tenant_id() and h.role = any($2)
        on conflict do nothing returning id, person_id
      ), waits as (
        insert into notice_waiting (notice_id, person_id, kind) select id, person_id, $1 from kept
      )
      ${toldNews}`,
      [kind, roles, title, address, about],
    );
  }

  /** The own notices of this workspace, newest first. */
  async page(
    personId: string,
    isUnread: boolean,
    { first, page }: { first: number; page: number },
  ): Promise<NumberedPage<Notice> & { unread: number }> {
    const { found } = await this.database.one<{ found: NumberedPage<Notice> & { unread: number } }>(
      `
      with own as (
        select id, kind, title, address, told_at, read_at, is_demonstration from notice where person_id = $1
      ), found as (
        select * from own where not $2 or read_at is null
      ), listed as (
        select * from found order by told_at desc, id limit $3 offset $3 * ($4 - 1)
      )
      select json_build_object(
        'nodes', coalesce((select json_agg(json_build_object('id', id, 'kind', kind, 'title', title, 'address', address,
          'toldAt', told_at, 'isRead', read_at is not null, 'isDemonstration', is_demonstration)
          order by told_at desc, id) from listed), '[]'),
        'totalCount', (select count(*) from found),
        'unread', (select count(*) from own where read_at is null)) as found`,
      [personId, isUnread, first, page],
    );
    return { ...found, nodes: found.nodes.map((notice) => ({ ...notice, toldAt: new Date(notice.toldAt) })) };
  }

  async unread(personId: string): Promise<number> {
    const { unread } = await this.database.one<{ unread: number }>(
      'select count(*)::int as unread from notice where person_id = $1 and read_at is null',
      [personId],
    );
    return unread;
  }

  /** Marks the own notice as read, now or before; null when it is not one's own. */
  markRead(personId: string, id: string): Promise<Notice | null> {
    return this.database.maybe<Notice>(
      `update notice set read_at = coalesce(read_at, now()) where id = $2 and person_id = $1
        returning id, kind, title, address, told_at as "toldAt", true as "isRead",
          is_demonstration as "isDemonstration"`,
      [personId, id],
    );
  }

  /** Marks all own notices of this workspace, and tells how many were unread. */
  async markAllRead(personId: string): Promise<number> {
    const { marked } = await this.database.one<{ marked: number }>(
      `with marked as (
        update notice set read_at = now() where person_id = $1 and read_at is null returning 1
      ) select count(*)::int as marked from marked`,
      [personId],
    );
    return marked;
  }

  /** Tells every process that somebody read notices in this workspace. */
  tellRead(personId: string): Promise<void> {
    return this.database.notify(NOTICES_CHANNEL, { tenantId: this.database.scopeNow().tenantId, personId });
  }

  /** What the person chose, and the roles held now in all workspaces. */
  preference(personId: string): Promise<PreferenceRow & { roles: Role[] }> {
    return this.database.one(
      `select coalesce(p.paces, '{}') as paces, coalesce(p.is_quiet, true) as "isQuiet",
         array(select distinct h.role from role_holder h where h.person_id = o.id) as roles
       from (select $1::uuid as id) o left join notice_preference p on p.person_id = o.id`,
      [personId],
    );
  }

  async savePreference(personId: string, { paces, isQuiet }: PreferenceRow): Promise<void> {
    await this.database.query(
      `insert into notice_preference (person_id, paces, is_quiet) values ($1, $2, $3)
        on conflict (person_id) do update set paces = excluded.paces, is_quiet = excluded.is_quiet`,
      [personId, paces, isQuiet],
    );
  }
}

export const NOTICES_CHANNEL = 'notices';

/** Tells every process at commit that people of this workspace were told something, in the same statement. */
const toldNews = `select pg_notify('notices', json_build_object('tenantId', app_tenant_id())::text)`;
