import { Injectable } from '@nestjs/common';
import type { Attendance, MeetingStatus } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import { proposedBy } from './minutes.rules.js';
import type { Minutes, MinutesAttendance, MinutesItem } from './minutes.types.js';

registerConstraints({
  fk_meeting_decision_agenda_item: 'not_found',
  fk_agenda_item_meeting: 'not_found',
});

export type MeetingHeader = {
  status: MeetingStatus;
  hasBegun: boolean;
  isApproved: boolean;
  isSeated: boolean;
};
type Kept<Row> = { [Field in keyof Row]: Row[Field] extends Date | null ? string | null : Row[Field] };
type Page = Omit<Minutes, 'startsAt' | 'items' | 'attendance'> & {
  startsAt: string;
  items: Kept<MinutesItem>[];
  attendance: Omit<MinutesAttendance, 'proposed'>[];
};

const header = `
  select m.status, (m.starts_at at time zone 'Europe/Amsterdam')::date <= $3::date as "hasBegun",
    m.approved_in is not null as "isApproved",
    exists (select from preparation_group_seat s where s.organisation_id = $2) as "isSeated"
  from meeting m where m.id = $1`;

/**
 * Who stood to the coalition on the day of the meeting, who was invited and whose attendance is recorded. Of several
 * people of one organisation a yes weighs most.
 */
const page = `
with met as (
  select m.*, (m.starts_at at time zone 'Europe/Amsterdam')::date as day from meeting m where m.id = $1
), there as (
  select g.organisation_id, g."group" from met, app_attendance_groups_on(met.day) g
), asked as (
  select i.organisation_id,
    case when bool_or(i.answer = 'YES') then 'YES' when bool_or(i.answer = 'NO') then 'NO' else max(i.answer) end as answer
  from meeting_invitation i where i.meeting_id = $1 group by i.organisation_id
), present as (
  select coalesce(t.organisation_id, i.organisation_id, a.organisation_id) as organisation_id,
    coalesce(t."group", 'GUESTS') as "group", i.answer, a.attendance, coalesce(a.version, 0) as version
  from there t full join asked i on i.organisation_id = t.organisation_id
    full join (select * from meeting_attendance where meeting_id = $1) a
      on a.organisation_id = coalesce(t.organisation_id, i.organisation_id)
)
select json_build_object(
  'id', m.id, 'title', m.title, 'status', m.status, 'startsAt', m.starts_at, 'on', m.day, 'minutes', m.minutes,
  'place', m.place, 'isDemonstration', m.is_demonstration, 'hasBegun', m.day <= $3::date,
  'coalition', (select n.name from coalition_local_name n where n.tenant_id = m.tenant_id),
  'municipality', (select f.short_name from municipality_facts f where f.id = m.tenant_id),
  'isSeated', exists (select from preparation_group_seat s where s.organisation_id = $2),
  'isApproved', m.approved_in is not null,
  'approvedIn', (select json_build_object('meetingId', l.id, 'title', l.title,
    'on', (l.starts_at at time zone 'Europe/Amsterdam')::date,
    'remark', m.approval_remark) from meeting l where l.id = m.approved_in),
  'approved', coalesce((select json_agg(json_build_object('meetingId', e.id, 'title', e.title,
    'on', (e.starts_at at time zone 'Europe/Amsterdam')::date,
    'remark', e.approval_remark) order by e.starts_at) from meeting e where e.approved_in = m.id), '[]'),
  'toApprove', coalesce((select json_agg(e.one order by e.starts_at) from (
    select e.starts_at, json_build_object('meetingId', e.id, 'title', e.title,
    'on', (e.starts_at at time zone 'Europe/Amsterdam')::date) as one
    from meeting e where e.status = 'HELD' and e.approved_in is null and e.starts_at < m.starts_at
    order by e.starts_at desc limit 10) e), '[]'),
  'attendance', coalesce((select json_agg(json_build_object('organisationId', p.organisation_id, 'name', n.name,
    'group', p."group", 'answer', p.answer, 'attendance', p.attendance, 'version', p.version)
    order by array_position(array['MEMBERS', 'OBSERVERS', 'ADVISORY', 'GUESTS'], p."group"), lower(n.name))
    from present p join organisation_named n on n.organisation_id = p.organisation_id), '[]'),
  'items', coalesce((select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'title', a.title, 'minutes',
    a.minutes, 'organisationName', (select n.name from organisation_named n
      where n.organisation_id = a.organisation_id),
    'note', a.note, 'link', a.link, 'said', a.said, 'version', a.said_version, 'saidAt', a.said_at)
    order by a.place, a.id)
    from agenda_item a where a.meeting_id = $1 and a.status = 'ON_AGENDA'), '[]'),
  'decisions', coalesce((select json_agg(json_build_object('id', d.id, 'itemId', d.agenda_item_id, 'text', d.text,
    'version', d.version) order by d.place, d.id) from meeting_decision d where d.meeting_id = $1), '[]'),
  'actions', coalesce((select json_agg(json_build_object('id', c.id, 'what', c.what, 'organisationName', (
      select n.name from organisation_named n where n.organisation_id = c.organisation_id),
    'dueOn', c.due_on, 'status', c.status) order by c.created_at, c.id)
    from coalition_action c where c.meeting_id = $1 and c.created_at <= coalesce(m.approved_at, 'infinity')), '[]')
) as page
from met m`;

/** Rows of the minutes. What was said, a decision and an attendance each have a version of their own. */
@Injectable()
export class MinutesRepository {
  constructor(private readonly database: Database) {}

  /** Throws not_found. `today` decides whether the day of the meeting has come. */
  async page(meetingId: string, organisationId: string | null, today: string): Promise<Minutes> {
    const { page: found } = await this.database.one<{ page: Page }>(page, [meetingId, organisationId, today]);
    return {
      ...found,
      startsAt: new Date(found.startsAt),
      items: found.items.map((item) => ({ ...item, saidAt: item.saidAt === null ? null : new Date(item.saidAt) })),
      attendance: found.attendance.map((row) => ({
        ...row,
        proposed: row.attendance === null ? proposedBy(row.answer) : null,
      })),
    };
  }

  /** Holds the meeting until the end of the unit of work, so that it is not approved while somebody writes. */
  heldForWriting(meetingId: string, organisationId: string | null, today: string): Promise<MeetingHeader> {
    return this.database.one(`${header} for share of m`, [meetingId, organisationId, today]);
  }

  /** Holds two meetings for the approval, the earlier one last. Throws not_found. */
  async heldForApproval(
    meetingId: string,
    ofMeetingId: string,
    today: string,
  ): Promise<{ later: MeetingHeader; earlier: MeetingHeader; isLater: boolean }> {
    const later = await this.database.one<MeetingHeader>(`${header} for share of m`, [meetingId, null, today]);
    const earlier = await this.database.one<MeetingHeader>(`${header} for update of m`, [ofMeetingId, null, today]);
    const { isLater } = await this.database.one<{ isLater: boolean }>(
      `select l.starts_at > e.starts_at as "isLater" from meeting l, meeting e where l.id = $1 and e.id = $2`,
      [meetingId, ofMeetingId],
    );
    return { later, earlier, isLater };
  }

  async approve(meetingId: string, ofMeetingId: string, remark: string | null): Promise<void> {
    await this.database.query(
      `update meeting set approved_in = $1, approved_at = now(), approval_remark = $3, version = version + 1
        where id = $2`,
      [meetingId, ofMeetingId, remark],
    );
  }

  attendance(
    meetingId: string,
    organisationId: string,
  ): Promise<Pick<MinutesAttendance, 'attendance' | 'version'> | null> {
    return this.database.maybe(
      'select attendance, version from meeting_attendance where meeting_id = $1 and organisation_id = $2',
      [meetingId, organisationId],
    );
  }

  /** Whether the organisation had anything to do with the meeting. */
  async mayBeThere(meetingId: string, organisationId: string): Promise<boolean> {
    const found = await this.database.maybe(
      `select 1 from meeting m where m.id = $1 and (
         exists (select from app_coalition_on((m.starts_at at time zone 'Europe/Amsterdam')::date) c
           where c.organisation_id = $2 and (c.takes_part or c.observes))
         or exists (select from meeting_invitation i where i.meeting_id = m.id and i.organisation_id = $2))`,
      [meetingId, organisationId],
    );
    return found !== null;
  }

  /** Whether it was recorded on that version, 0 being none. */
  async record(
    meetingId: string,
    organisationId: string,
    attendance: Attendance | null,
    version: number,
  ): Promise<boolean> {
    const key = [meetingId, organisationId];
    const done =
      attendance === null
        ? await this.database.maybe(
            `delete from meeting_attendance where meeting_id = $1 and organisation_id = $2 and version = $3
              returning version`,
            [...key, version],
          )
        : version === 0
          ? await this.database.maybe(
              `insert into meeting_attendance (meeting_id, organisation_id, attendance) values ($1, $2, $3)
                on conflict do nothing returning version`,
              [...key, attendance],
            )
          : await this.database.maybe(
              `update meeting_attendance set attendance = $3, version = version + 1
                where meeting_id = $1 and organisation_id = $2 and version = $4 returning version`,
              [...key, attendance, version],
            );
    return done !== null;
  }

  /** Throws not_found when the item is not on the agenda of this meeting. */
  said(meetingId: string, itemId: string): Promise<{ said: string | null; version: number; saidAt: Date | null }> {
    return this.database.one(
      `select said, said_version as version, said_at as "saidAt" from agenda_item
        where id = $2 and meeting_id = $1 and status = 'ON_AGENDA'`,
      [meetingId, itemId],
    );
  }

  async write(meetingId: string, itemId: string, said: string | null, version: number): Promise<boolean> {
    const written = await this.database.maybe(
      `update agenda_item set said = $3, said_version = said_version + 1, said_at = now()
        where id = $2 and meeting_id = $1 and said_version = $4 and status = 'ON_AGENDA' returning id`,
      [meetingId, itemId, said, version],
    );
    return written !== null;
  }

  decision(meetingId: string, id: string): Promise<{ text: string; version: number } | null> {
    return this.database.maybe('select text, version from meeting_decision where id = $2 and meeting_id = $1', [
      meetingId,
      id,
    ]);
  }

  async countDecisions(meetingId: string): Promise<number> {
    return (
      await this.database.one<{ count: number }>(
        'select count(*)::int as count from meeting_decision where meeting_id = $1',
        [meetingId],
      )
    ).count;
  }

  /** Puts a new decision last, unless it is there already; whether it was put there. */
  async addDecision(meetingId: string, id: string, itemId: string | null, text: string): Promise<boolean> {
    const added = await this.database.maybe(
      `insert into meeting_decision (id, meeting_id, agenda_item_id, place, text)
        select $2, $1, $3, coalesce((select max(d.place) from meeting_decision d where d.meeting_id = $1), 0) + 1, $4
        where $3::uuid is null or exists (select from agenda_item a where a.id = $3 and a.meeting_id = $1)
        on conflict do nothing returning id`,
      [meetingId, id, itemId, text],
    );
    return added !== null;
  }

  async changeDecision(meetingId: string, id: string, text: string, version: number): Promise<boolean> {
    const changed = await this.database.maybe(
      `update meeting_decision set text = $3, version = version + 1
        where id = $2 and meeting_id = $1 and version = $4 returning id`,
      [meetingId, id, text, version],
    );
    return changed !== null;
  }

  async removeDecision(meetingId: string, id: string, version: number): Promise<boolean> {
    const removed = await this.database.maybe(
      'delete from meeting_decision where id = $2 and meeting_id = $1 and version = $3 returning id',
      [meetingId, id, version],
    );
    return removed !== null;
  }

  /** Whether an action was sent before. */
  async hasAction(meetingId: string, id: string): Promise<boolean> {
    const found = await this.database.maybe('select 1 from coalition_action where id = $2 and meeting_id = $1', [
      meetingId,
      id,
    ]);
    return found !== null;
  }

  /** Puts what came up last on the agenda, unless it is there already; whether it was put there. */
  async addItem(meetingId: string, id: string, title: string): Promise<boolean> {
    const added = await this.database.maybe(
      `insert into agenda_item (id, meeting_id, place, kind, title)
        select $2, $1, coalesce((select max(a.place) from agenda_item a where a.meeting_id = $1), 0) + 1, 'DISCUSS', $3
        on conflict do nothing returning id`,
      [meetingId, id, title],
    );
    return added !== null;
  }

  async countItems(meetingId: string): Promise<number> {
    return (
      await this.database.one<{ count: number }>(
        "select count(*)::int as count from agenda_item where meeting_id = $1 and status = 'ON_AGENDA'",
        [meetingId],
      )
    ).count;
  }
}
