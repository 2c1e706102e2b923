import { Injectable } from '@nestjs/common';
import type { AttendanceGroup } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import type { ParticipationMark } from './participation.rules.js';
import type { HeldMeeting } from './participation.types.js';

export type AttendanceRow = {
  organisationId: string;
  name: string;
  group: AttendanceGroup;
  marks: ParticipationMark[];
};

/** The last 24 meetings that were held, beside who stands to the coalition today. */
const overview = `
with held as (
  select m.id, m.title, m.starts_at, m.is_demonstration, (m.starts_at at time zone 'Europe/Amsterdam')::date as day
  from meeting m where m.status = 'HELD' order by m.starts_at desc limit 24
), belongs as (
  select c.organisation_id, c."group", n.name
  from app_attendance_groups_on($1::date) c join organisation_named n on n.organisation_id = c.organisation_id
  where $2::uuid is null or c.organisation_id = $2
), stood as (
  select h.id as meeting_id, c.organisation_id from held h, app_coalition_on(h.day) c where c.takes_part or c.observes
)
select
  coalesce((select json_agg(json_build_object('id', h.id, 'title', h.title, 'on', h.day,
    'isDemonstration', h.is_demonstration) order by h.starts_at)
    from held h), '[]') as meetings,
  coalesce((
    select json_agg(json_build_object('organisationId', b.organisation_id, 'name', b.name, 'group', b."group",
      'marks', coalesce((
        select json_agg(coalesce(a.attendance, case when s.organisation_id is null then 'NOT_YET'
          else 'NOT_RECORDED' end) order by h.starts_at)
        from held h
          left join meeting_attendance a on a.meeting_id = h.id and a.organisation_id = b.organisation_id
          left join stood s on s.meeting_id = h.id and s.organisation_id = b.organisation_id), '[]')))
    from belongs b), '[]') as organisations`;

/** Attendance over the meetings that were held, in one statement. */
@Injectable()
export class ParticipationRepository {
  constructor(private readonly database: Database) {}

  /** Of all organisations, or of one. */
  overview(
    today: string,
    organisationId: string | null = null,
  ): Promise<{ meetings: HeldMeeting[]; organisations: AttendanceRow[] }> {
    return this.database.one(overview, [today, organisationId]);
  }
}
