import { Injectable } from '@nestjs/common';
import type { MeetingStatus } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, registerConstraints } from '../../../platform/errors/domain-error.js';
import type { FixedPoint, Guest, MeetingFacts } from '../meetings.facts.js';
import type { Meeting, MeetingSeries, MeetingsPage } from './meetings.types.js';

registerConstraints({
  fk_meeting_coalition: 'meeting.no_coalition',
  fk_meeting_series_coalition: 'meeting.no_coalition',
});

export type MeetingWording = {
  title: string;
  startsAt: string;
  minutes: number;
  place: string | null;
  onlineAddress: string | null;
};
export type SeriesWording = Omit<
  MeetingSeries,
  'id' | 'version' | 'nextOn' | 'usualTime' | 'isDemonstration' | 'fixedPoints'
> & {
  fixedPoints: readonly FixedPoint[];
};
export type StoredSeries = Omit<MeetingSeries, 'nextOn'> & { lastOn: string | null };
type StoredPage = Omit<MeetingsPage, 'series'> & { series: StoredSeries[] };

/** Series and meetings of the coalition of the current workspace. */
@Injectable()
export class MeetingsRepository {
  constructor(private readonly database: Database) {}

  /** What meetings are called, for the documents that belong to them. */
  named(ids: string[]): Promise<{ id: string; title: string; pageId: string }[]> {
    return this.database.query('select m.id, m.title, m.id as "pageId" from meeting m where m.id = any ($1::uuid[])', [
      ids,
    ]);
  }

  /** The list with its surroundings in one statement. */
  async page(status: MeetingStatus | null, { first, page }: { first: number; page: number }): Promise<StoredPage> {
    return (await this.database.one<{ page: StoredPage }>(pageStatement, [status, first, (page - 1) * first])).page;
  }

  /** One meeting with everything its page shows. Names of contact persons for who may read them. */
  async meeting(id: string, withNames: boolean): Promise<Meeting> {
    return (await this.database.one<{ meeting: Meeting }>(meetingStatement, [id, withNames])).meeting;
  }

  byId(id: string): Promise<MeetingFacts> {
    return this.database.one<MeetingFacts>(factsStatement, [id]);
  }

  lock(id: string): Promise<MeetingFacts> {
    return this.database.one<MeetingFacts>(`${factsStatement} for update of m`, [id]);
  }

  /** The series with which a meeting is planned; throws not_found for one of others. */
  async series(id: string): Promise<{ fixedPoints: FixedPoint[] }> {
    return this.database.one('select fixed_points as "fixedPoints" from meeting_series where id = $1', [id]);
  }

  /** How many actions of the coalition are open now. */
  async openActions(): Promise<number> {
    const { open } = await this.database.one<{ open: number }>(
      `select count(*)::integer as open from coalition_action where status in ('OPEN', 'NEEDS_HELP')`,
    );
    return open;
  }

  async addSeries(series: SeriesWording): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into meeting_series (name, rhythm, place, minutes, started_on, started_precision, ended_on, source,
        fixed_points, is_demonstration) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${ofInventedCoalition})
       returning id`,
      seriesValues(series),
    );
    return id;
  }

  /** Throws conflict with the series as it is now when somebody else was first. */
  async changeSeries(id: string, version: number, series: SeriesWording): Promise<void> {
    const changed = await this.database.maybe(
      `update meeting_series set name = $1, rhythm = $2, place = $3, minutes = $4, started_on = $5,
         started_precision = $6, ended_on = $7, source = $8, fixed_points = $9, version = version + 1
       where id = $10 and version = $11 returning 1`,
      [...seriesValues(series), id, version],
    );
    if (!changed) {
      const { current } = await this.database.one<{ current: Record<string, unknown> }>(
        `select ${seriesJson} as current from meeting_series s where s.id = $1`,
        [id],
      );
      throw conflict(current);
    }
  }

  async plan(
    seriesId: string | null,
    { title, startsAt, minutes, place, onlineAddress }: MeetingWording,
    agenda: readonly FixedPoint[],
  ): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `with planned as (
         insert into meeting (series_id, title, starts_at, minutes, place, online_address, is_demonstration)
           values ($1, $2, $3, $4, $5, $6, ${ofInventedCoalition}) returning id
       ), points as (
         insert into agenda_item (meeting_id, place, kind, title, minutes)
         select p.id, t.n, t.point ->> 'kind', t.point ->> 'title', (t.point ->> 'minutes')::integer
         from planned p cross join jsonb_array_elements($7::jsonb) with ordinality t(point, n)
       ) select id from planned`,
      [seriesId, title, startsAt, minutes, place, onlineAddress, JSON.stringify(agenda)],
    );
    return id;
  }

  /** Whoever was invited has another appointment in the calendar, which `sequence` says. */
  async change(id: string, { title, startsAt, minutes, place, onlineAddress }: MeetingWording): Promise<void> {
    await this.database.query(
      `update meeting set title = $2, starts_at = $3, minutes = $4, place = $5, online_address = $6,
        sequence = sequence + 1, version = version + 1 where id = $1`,
      [id, title, startsAt, minutes, place, onlineAddress],
    );
  }

  async cancel(id: string, reason: string): Promise<void> {
    await this.database.query(
      `update meeting set status = 'CANCELLED', cancelled_reason = $2, sequence = sequence + 1, version = version + 1
        where id = $1`,
      [id, reason],
    );
  }

  /** The latest meeting whose minutes were approved in this one. */
  lastApproved(id: string): Promise<{ startsAt: string; on: string } | null> {
    return this.database.maybe(
      `select to_jsonb(e.starts_at) #>> '{}' as "startsAt",
         (e.starts_at at time zone 'Europe/Amsterdam')::date::text as "on"
       from meeting e where e.approved_in = $1 order by e.starts_at desc limit 1`,
      [id],
    );
  }

  /** Whether anything was recorded of it: attendance, what was said, a decision, or the approval of earlier minutes. */
  async hasMinutes(id: string): Promise<boolean> {
    const { isThere } = await this.database.one<{ isThere: boolean }>(
      `select exists (select from meeting_attendance a where a.meeting_id = $1)
         or exists (select from agenda_item a where a.meeting_id = $1 and a.said is not null)
         or exists (select from meeting_decision d where d.meeting_id = $1)
         or exists (select from meeting e where e.approved_in = $1) as "isThere"`,
      [id],
    );
    return isThere;
  }

  async move(id: string, status: Exclude<MeetingStatus, 'CANCELLED'>): Promise<void> {
    await this.database.query('update meeting set status = $2, version = version + 1 where id = $1', [id, status]);
  }

  /** Every meeting that was held and is not invented, for carrying the facts of a workspace from before. */
  held(): Promise<MeetingFacts[]> {
    return this.database.query<MeetingFacts>(
      `${facts} where m.status = 'HELD' and not m.is_demonstration order by m.starts_at`,
    );
  }

  /** An organisation that may come, under the lock of the meeting. Throws not_found for any other, and a meeting of others. */
  lockGuest(meetingId: string, organisationId: string): Promise<Guest> {
    return this.database.one<Guest>(
      `select m.id as "meetingId", (m.starts_at at time zone 'Europe/Amsterdam')::date::text as "on",
         n.organisation_id as "organisationId", n.name as organisation, ${isOpen} as "isOpen"
       from meeting m join organisation_named n on n.organisation_id = $2
       where m.id = $1 and (exists (select from meeting_invitation i where i.meeting_id = m.id and i.organisation_id = $2)
         or exists (select from app_coalition_on((m.starts_at at time zone 'Europe/Amsterdam')::date) c
           where c.organisation_id = $2 and (c.takes_part or c.observes) and not c.is_municipality))
       for update of m`,
      [meetingId, organisationId],
    );
  }

  /** Whether an organisation stands to the coalition on a day, so that a point may be its own. */
  async isOfCoalition(organisationId: string, day: string): Promise<boolean> {
    const found = await this.database.maybe(
      `select 1 from app_coalition_on($2::date) c where c.organisation_id = $1 and c.state <> 'LEFT'`,
      [organisationId, day],
    );
    return found !== null;
  }
}

/** Whether organisations can say in the product if they come. */
const isOpen = `(m.status = 'PLANNED' and m.invited_at is not null and m.starts_at > now())`;

/** What somebody tries out in an invented coalition is invented too, and so is the fact that it carries. */
const ofInventedCoalition = 'coalesce((select c.is_demonstration from coalition_facts c), false)';

const seriesValues = (series: SeriesWording) => [
  series.name,
  series.rhythm,
  series.place,
  series.minutes,
  series.startedOn,
  series.startedPrecision,
  series.endedOn,
  series.source,
  JSON.stringify(series.fixedPoints),
];

const preparation = `coalesce((select json_agg(json_build_object('organisationId', n.organisation_id, 'name', n.name)
  order by g.seat) from preparation_group_seat g join organisation_named n on n.organisation_id = g.organisation_id), '[]')`;

const facts = `
select m.id, m.series_id as "seriesId", m.title, m.status, to_jsonb(m.starts_at) #>> '{}' as "startsAt",
  (m.starts_at at time zone 'Europe/Amsterdam')::date::text as "on", m.minutes, m.place,
  m.online_address as "onlineAddress", m.starts_at <= now() as "hasBegun", m.invited_at is not null as "isInvited",
  m.sequence, m.cancelled_reason as "cancelledReason", m.approved_in as "approvedIn", ${preparation} as preparation,
  m.is_demonstration as "isDemonstration", m.version
from meeting m`;
const factsStatement = `${facts} where m.id = $1`;

const lineJson = `json_build_object('id', m.id, 'title', m.title, 'status', m.status, 'startsAt', m.starts_at,
  'minutes', m.minutes, 'place', m.place, 'hasBegun', m.starts_at <= now(), 'isInvited', m.invited_at is not null,
  'points', (select count(*) from agenda_item a where a.meeting_id = m.id and a.status = 'ON_AGENDA'),
  'proposals', (select count(*) from agenda_item a where a.meeting_id = m.id and a.status = 'PROPOSED'),
  'coming', (select count(distinct i.organisation_id) from meeting_invitation i where i.meeting_id = m.id
    and i.answer = 'YES'), 'isDemonstration', m.is_demonstration)`;

const seriesJson = `json_build_object('id', s.id, 'name', s.name, 'rhythm', s.rhythm, 'place', s.place,
  'minutes', s.minutes, 'startedOn', s.started_on, 'startedPrecision', s.started_precision, 'endedOn', s.ended_on,
  'source', s.source, 'fixedPoints', s.fixed_points, 'isDemonstration', s.is_demonstration, 'version', s.version)`;

const pageStatement = `
with found as (
  select m.* from meeting m where $1::text is null or m.status = $1
), listed as (
  select * from found order by starts_at desc, id limit $2 offset $3
)
select json_build_object(
  'nodes', coalesce((select json_agg(${lineJson} order by m.starts_at desc, m.id) from listed m), '[]'),
  'totalCount', (select count(*) from found),
  'coalition', (select n.in_sentence from coalition_facts c join coalition_local_name n on n.tenant_id = c.tenant_id),
  'preparation', ${preparation},
  'next', (select ${lineJson} from (select * from meeting where status = 'PLANNED' and starts_at > now()
    order by starts_at, id limit 1) m),
  'unsettled', (select count(*) from meeting where status = 'PLANNED' and starts_at <= now()
    and starts_at + make_interval(mins => minutes) <= now()),
  'feedSince', (select made_at from meeting_feed),
  'series', coalesce((select json_agg((${seriesJson})::jsonb || jsonb_build_object(
      'lastOn', (l.starts_at at time zone 'Europe/Amsterdam')::date,
      'usualTime', to_char(l.starts_at at time zone 'Europe/Amsterdam', 'HH24:MI'))
      order by s.ended_on is not null, s.started_on desc, s.id)
    from meeting_series s left join lateral (select starts_at from meeting where series_id = s.id
      and status <> 'CANCELLED' order by starts_at desc limit 1) l on true), '[]')
) as page`;

const itemJson = `json_build_object('id', a.id, 'status', a.status, 'kind', a.kind, 'title', a.title,
  'minutes', a.minutes, 'organisationId', a.organisation_id, 'organisationName', (select n.name
    from organisation_named n where n.organisation_id = a.organisation_id), 'note', a.note, 'link', a.link,
  'proposedById', a.proposed_by, 'proposedByName', (select n.name from organisation_named n
    where n.organisation_id = a.proposed_by), 'refusedReason', a.refused_reason, 'version', a.version)`;

const meetingStatement = `
with own as (
  select m.*, (m.starts_at at time zone 'Europe/Amsterdam')::date as on_day from meeting m where m.id = $1
), standing as (
  select c.organisation_id, c.state, c.takes_part or c.observes as may_come
  from own cross join lateral app_coalition_on(own.on_day) c where not c.is_municipality
), guest as (
  select s.organisation_id from standing s where s.may_come
  union select i.organisation_id from meeting_invitation i where i.meeting_id = $1
)
select json_build_object('id', m.id, 'seriesId', m.series_id, 'seriesName', (select s.name from meeting_series s
    where s.id = m.series_id), 'title', m.title, 'status', m.status, 'startsAt', m.starts_at, 'minutes', m.minutes,
  'place', m.place, 'onlineAddress', m.online_address, 'hasBegun', m.starts_at <= now(),
  'isInvited', m.invited_at is not null, 'invitedAt', m.invited_at, 'cancelledReason', m.cancelled_reason,
  'approvedIn', m.approved_in, 'isDemonstration', m.is_demonstration, 'version', m.version,
  'coalition', (select n.in_sentence from coalition_local_name n where n.tenant_id = m.tenant_id),
  'openActions', (select count(*) from coalition_action where status in ('OPEN', 'NEEDS_HELP')),
  'preparation', ${preparation},
  'agenda', coalesce((select json_agg(${itemJson} order by a.place, a.id) from agenda_item a
    where a.meeting_id = m.id and a.status = 'ON_AGENDA'), '[]'),
  'proposals', coalesce((select json_agg(${itemJson} order by a.status = 'REFUSED', a.place, a.id) from agenda_item a
    where a.meeting_id = m.id and a.status <> 'ON_AGENDA'), '[]'),
  'guests', coalesce((select json_agg(json_build_object('organisationId', g.organisation_id, 'name', n.name,
      'state', s.state, 'isReachable', exists (select from coalition_mailbox b
        where b.organisation_id = g.organisation_id),
      'answer', (select i.answer from meeting_invitation i where i.meeting_id = m.id
        and i.organisation_id = g.organisation_id and i.answer is not null
        order by array_position(array['YES', 'MAYBE', 'NO'], i.answer) limit 1),
      'invitations', coalesce((select json_agg(json_build_object('id', i.id, 'name', case when $2 then i.name end,
          'answer', i.answer, 'remark', i.remark, 'answeredAt', i.answered_at) order by i.id)
        from meeting_invitation i where i.meeting_id = m.id and i.organisation_id = g.organisation_id), '[]'),
      'isOpen', ${isOpen})
      order by lower(n.name), g.organisation_id)
    from guest g join organisation_named n on n.organisation_id = g.organisation_id
      left join standing s on s.organisation_id = g.organisation_id), '[]')
) as meeting
from own m`;
