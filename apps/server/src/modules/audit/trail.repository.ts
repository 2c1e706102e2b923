import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { AuditBody } from './audit.service.js';

/**
 * Days are calendar days of Amsterdam; `types` null is all of them; `after` is the number of the last line of the page
 * before.
 */
export type TrailQuestion = {
  from: string | null;
  until: string | null;
  types: readonly string[] | null;
  /** Lines of these people alone; null is everybody's. */
  people: readonly string[] | null;
  first: number;
  after: number | null;
};
export type StoredLine = {
  seq: number;
  at: string;
  actorId: string | null;
  type: string;
  subjectId: string | null;
  body: AuditBody;
};

/** Reads the trail of the current workspace, newest first. */
@Injectable()
export class TrailRepository {
  constructor(private readonly database: Database) {}

  page({
    from,
    until,
    types,
    people,
    first,
    after,
  }: TrailQuestion): Promise<{ totalCount: number; nodes: StoredLine[] }> {
    return this.database.one(page, [from, until, types, people, after, first]);
  }
}

const page = `
with found as (
  select e.seq, e.happened_at, e.actor_id, e.type, e.subject_id, e.body
  from audit_event e
  where e.tenant_id = app_tenant_id()
    and ($1::date is null or e.happened_at >= $1::date::timestamp at time zone 'Europe/Amsterdam')
    and ($2::date is null or e.happened_at < ($2::date + 1)::timestamp at time zone 'Europe/Amsterdam')
    and ($3::text[] is null or e.type = any ($3))
    and ($4::uuid[] is null or e.actor_id = any ($4))
), listed as (
  select * from found where $5::bigint is null or seq < $5 order by seq desc limit $6
)
select (select count(*)::int from found) as "totalCount",
  coalesce((select json_agg(json_build_object('seq', l.seq, 'at', to_char(l.happened_at at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'actorId', l.actor_id, 'type', l.type, 'subjectId', l.subject_id, 'body', l.body) order by l.seq desc)
    from listed l), '[]') as nodes`;
