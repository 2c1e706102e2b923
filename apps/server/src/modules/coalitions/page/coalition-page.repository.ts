import { Injectable } from '@nestjs/common';
import { membershipStates, sectors, type MembershipState, type Sector } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { nameKey } from '../../identity/organisations/organisations.facts.js';
import type { CoalitionMemberDetail, CoalitionMemberOrder, CoalitionPage } from '../coalition.types.js';
import { recordedJson } from '../coalitions.facts.js';

export type PageQuestion = {
  asOf: string;
  search: string | null;
  state: MembershipState | null;
  sector: Sector | null;
  orderBy: CoalitionMemberOrder;
  descending: boolean;
  first: number;
  page: number;
  withWishes: boolean;
};
export type MemberDetailRow = Omit<CoalitionMemberDetail, 'nextStates'>;

/** Reads of the coalition screens: one statement each, in the shape of the GraphQL types. */
@Injectable()
export class CoalitionPageRepository {
  constructor(private readonly database: Database) {}

  async page({
    asOf,
    search,
    state,
    sector,
    orderBy,
    descending,
    first,
    page: number,
    withWishes,
  }: PageQuestion): Promise<CoalitionPage> {
    const text = search?.trim().toLowerCase() || null;
    const { page } = await this.database.one<{ page: CoalitionPage }>(pageStatement, [
      asOf,
      sectors,
      membershipStates,
      text,
      text && nameKey(text),
      state,
      sector,
      orderBy,
      descending,
      first,
      number,
      withWishes,
    ]);
    return page;
  }

  /** Throws not_found when the organisation was never in this coalition. */
  async member(organisationId: string, withContacts: boolean, today: string): Promise<MemberDetailRow> {
    const { member } = await this.database.one<{ member: MemberDetailRow }>(memberStatement, [
      organisationId,
      withContacts,
      today,
    ]);
    return member;
  }
}

const pageStatement = `
with held as (
  select c.*, n.name, n.name_key
  from app_coalition_on($1::date) c join organisation_named n on n.organisation_id = c.organisation_id
), seat as (
  select s.organisation_id, n.name, s.is_chair, s.seat, s.from_on, s.from_precision, s.from_at_latest, s.source
  from preparation_seat s join organisation_named n on n.organisation_id = s.organisation_id
  where s.from_on <= $1::date and (s.until_on is null or $1::date < s.until_on)
), found as (
  select h.*, case $8 when 'SINCE' then h.from_on::text when 'STATE'
    then lpad(array_position($3::text[], h.state)::text, 2, '0')
    when 'SECTOR' then lpad(coalesce(array_position($2::text[], h.sector), 99)::text, 2, '0') else lower(h.name)
      end as place
  from held h
  where (h.state = $6 or ($6::text is null and h.state <> 'LEFT')) and ($7::text is null or h.sector = $7)
    and ($4::text is null or position($4 in lower(h.name)) > 0 or position($5 in h.name_key) > 0
      or exists (select 1 from organisation_spelled a where a.organisation_id = h.organisation_id
        and (position($4 in lower(a.name)) > 0 or position($5 in a.name_key) > 0)))
), shown as (
  select f.*, row_number() over (order by case when $9 then null else f.place end, case when $9 then f.place
    end desc, lower(f.name)) as nr from found f
  order by nr limit $10 offset $10 * ($11 - 1)
)
select json_build_object(
  'asOf', $1::date,
  'coalition', (
    select json_build_object('localName', (select n.name from coalition_local_name n where n.tenant_id = c.tenant_id),
      'startedOn', c.started_on, 'startedPrecision', c.started_precision, 'wantedSectors', coalesce((
        select json_agg(w.sector order by array_position($2::text[], w.sector)) from wanted_sector w), '[]'), 'source',
        c.source,
      'isDemonstration', c.is_demonstration, 'version', c.version)
    from coalition c),
  'recorded', ${recordedJson},
  'counts', (
    select json_build_object('members', count(*) filter (where takes_part), 'partners',
      count(*) filter (where is_partner), 'includesMunicipality', coalesce(bool_or(takes_part
        and is_municipality), false), 'core', count(*) filter (where state = 'CORE'),
      'observers', count(*) filter (where observes), 'invited', count(*) filter (where is_invited),
      'sectorReadings', count(*) filter (where takes_part and sector_is_reading))
    from held),
  'coverage', (
    select coalesce(json_agg(json_build_object('sector', cover.sector, 'wanted', cover.wanted, 'members', cover.members,
      'invited', cover.invited, 'names', cover.names, 'wishes', cover.wishes)
      order by cover.place), '[]')
    from (
      select s.sector, s.place, exists (select from wanted_sector w where w.sector = s.sector) as wanted,
        (select coalesce(json_agg(json_build_object('name', w.name, 'status', w.status)
            order by w.name is not null, lower(w.name)), '[]')
          from wanted_partner w where w.sector = s.sector and w.status not in ('JOINED', 'DECLINED') and $12) as wishes,
        count(h.state) filter (where h.takes_part) as members,
        count(h.state) filter (where h.is_invited) as invited,
        coalesce((array_agg(h.name order by h.name) filter (where h.takes_part))[1:3], '{}') as names
      from unnest($2::text[] || null::text) with ordinality as s (sector, place)
      join coalition c on true
      left join held h on h.sector is not distinct from s.sector and h.state <> 'LEFT'
      group by s.sector, s.place
    ) cover where cover.wanted or cover.members > 0 or cover.invited > 0 or json_array_length(cover.wishes) > 0),
  'members', json_build_object(
    'totalCount', (select count(*) from found),
    'nodes', (
      select coalesce(json_agg(json_build_object('organisationId', f.organisation_id, 'name', f.name, 'state', f.state,
        'sector', f.sector, 'sectorIsReading', f.sector_is_reading,
        'fromOn', f.from_on, 'fromPrecision', f.from_precision, 'fromAtLatest', f.from_at_latest, 'isMunicipality',
          f.is_municipality,
        'inPreparationGroup', exists (select 1 from seat where seat.organisation_id = f.organisation_id))
          order by f.nr), '[]')
      from shown f)),
  'preparationGroup', (
    select coalesce(json_agg(json_build_object('organisationId', s.organisation_id, 'name', s.name, 'isChair',
      s.is_chair, 'fromOn', s.from_on,
      'fromPrecision', s.from_precision, 'fromAtLatest', s.from_at_latest, 'source', s.source)
        order by s.is_chair desc, s.seat), '[]')
    from seat s)
) as page`;

const memberStatement = `
select json_build_object(
  'organisationId', n.organisation_id, 'name', n.name, 'organisationVersion', n.version,
  'sharedName', n.shared_name, 'proposedName', n.proposed_name, 'isShared', n.is_shared,
  'isMunicipality', n.is_municipality,
  'inPreparationGroup', exists (select 1 from preparation_seat s where s.organisation_id = n.organisation_id
    and s.until_on is null),
  'aliases', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'source', a.source)
    order by a.name), '[]') from organisation_spelled a where a.organisation_id = n.organisation_id),
  'periods', (
    select json_agg(json_build_object('id', m.id, 'state', m.state, 'sector', m.sector, 'sectorIsReading',
      m.sector_is_reading, 'fromOn', m.from_on, 'fromPrecision', m.from_precision,
      'fromAtLatest', m.from_at_latest, 'untilOn', m.until_on, 'source', m.source, 'reason', m.reason, 'version',
        m.version) order by m.from_on desc)
    from coalition_membership m where m.organisation_id = n.organisation_id),
  'contacts', coalesce((
    select json_agg(json_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone,
      'roles', to_json(c.roles), 'consentedOn', c.consented_on, 'reviewOn', c.review_on,
      'isReviewDue', coalesce(c.review_on < $3::date, false), 'trouble', app_mail_trouble(c.email),
      'isDemonstration', c.is_demonstration, 'version', c.version) order by lower(c.name), c.email)
    from coalition_contact c where c.organisation_id = n.organisation_id and $2), '[]')
) as member
from organisation_named n
where n.organisation_id = $1
  and exists (select 1 from coalition_membership m where m.organisation_id = n.organisation_id)`;
