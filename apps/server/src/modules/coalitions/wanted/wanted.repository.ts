import { Injectable } from '@nestjs/common';
import { wantedStatusCodes, type DatePrecision, type Sector, type WantedStatus } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import type { WantedPartner, WantedPartners } from './wanted.types.js';

registerConstraints({
  uq_wanted_partner_sector: 'wanted.sector_twice',
  uq_wanted_partner_name: 'wanted.twice',
});

export type WantedRow = {
  id: string;
  sector: Sector | null;
  name: string | null;
  why: string | null;
  askedById: string | null;
  organisationId: string | null;
  status: WantedStatus;
  sinceOn: string;
  remark: string | null;
  version: number;
};
type Wish = {
  sector: Sector | null;
  name: string | null;
  nameKey: string | null;
  why: string | null;
  askedById: string | null;
};
type Step = {
  status: WantedStatus;
  on: string;
  remark: string | null;
  askAgainOn: string | null;
  organisationId: string | null;
};
export type StoredWanted = Omit<WantedPartners, 'partners'> & { partners: Omit<WantedPartner, 'moves'>[] };

/** Wishes of a coalition with their steps. */
@Injectable()
export class WantedRepository {
  constructor(private readonly database: Database) {}

  async page(today: string): Promise<StoredWanted> {
    return (await this.database.one<{ page: StoredWanted }>(pageStatement, [today, wantedStatusCodes])).page;
  }

  /** Holds every other writer of this coalition back until the unit of work ends. Null while there is no coalition. */
  lockCoalition(): Promise<{ version: number; wantedSectors: Sector[] } | null> {
    return this.database.maybe(
      `select version, (select coalesce(array_agg(sector), '{}') from wanted_sector) as "wantedSectors"
       from coalition for update`,
    );
  }

  /** Throws not_found without it. */
  lock(id: string): Promise<WantedRow> {
    return this.database.one(
      `select id, sector, name, why, asked_by as "askedById", organisation_id as "organisationId", status,
         since_on::text as "sinceOn", remark, version from wanted_partner where id = $1 for update`,
      [id],
    );
  }

  /** Whether an organisation takes part in the coalition on this day. */
  async takesPart(organisationId: string, day: string): Promise<boolean> {
    const found = await this.database.maybe(
      'select 1 from app_coalition_on($2::date) c where c.organisation_id = $1 and c.takes_part',
      [organisationId, day],
    );
    return found !== null;
  }

  async insert({ sector, name, nameKey, why, askedById }: Wish, on: string): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `with made as (
         insert into wanted_partner (sector, name, name_key, why, asked_by, since_on) values ($1, $2, $3, $4, $5, $6)
         returning *
       ), step as (
         insert into wanted_partner_step (wanted_partner_id, status, on_day) select id, status, since_on from made
       )
       select id from made`,
      [sector, name, nameKey, why, askedById, on],
    );
    return id;
  }

  async update(id: string, { sector, name, nameKey, why, askedById }: Wish): Promise<void> {
    await this.database.query(
      `update wanted_partner set sector = $2, name = $3, name_key = $4, why = $5, asked_by = $6, version = version + 1
       where id = $1`,
      [id, sector, name, nameKey, why, askedById],
    );
  }

  async move(id: string, { status, on, remark, askAgainOn, organisationId }: Step): Promise<void> {
    await this.database.query(
      `with moved as (
         update wanted_partner set status = $2, since_on = $3, since_precision = 'DAY', since_at_latest = false,
           remark = $4, ask_again_on = $5, organisation_id = $6, version = version + 1
         where id = $1 returning *
       )
       insert into wanted_partner_step (wanted_partner_id, status, on_day, remark)
       select id, status, since_on, remark from moved`,
      [id, status, on, remark, askAgainOn, organisationId],
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.query('delete from wanted_partner where id = $1', [id]);
  }

  /**
   * Makes these the sectors that are wanted. A new one is filled at once when somebody of it takes part; one that
   * declined stays, and is wanted anew when it is named.
   */
  async chooseSectors(sectors: readonly Sector[], on: string): Promise<void> {
    await this.database.query(
      `delete from wanted_partner where name is null and sector <> all($1::text[]) and status <> 'DECLINED'`,
      [sectors],
    );
    await this.addSectors(sectors, on, 'DAY', null);
    await this.database.query('update coalition set version = version + 1');
  }

  async addSectors(
    sectors: readonly Sector[],
    on: string,
    precision: DatePrecision,
    source: string | null,
  ): Promise<void> {
    await this.database.query(wantedSectorsStatement, [sectors, on, precision, source, false]);
  }

  /** Lets each wish follow how the organisation it is about stands to the coalition now. */
  async follow(): Promise<void> {
    await this.database.query(followStatement);
  }
}

/**
 * Puts sectors ($1) on the list of wishes, from a day with its precision ($2, $3) on, by a source ($4). Of one that
 * somebody of it fills, the wish has the day and source of that.
 */
export const wantedSectorsStatement = `
with wish as (
  select s.sector, m.organisation_id, m.from_on, m.from_precision, m.from_at_latest, m.source
  from unnest($1::text[]) as s (sector)
  left join lateral (
    select m.* from coalition_membership m join organisation_named n on n.organisation_id = m.organisation_id
    where m.sector = s.sector and m.until_on is null and m.state in ('MEMBER', 'CORE')
    order by m.from_on, lower(n.name) limit 1) m on true
), made as (
  insert into wanted_partner (sector, organisation_id, status, since_on, since_precision, since_at_latest, source,
    is_demonstration)
  select w.sector, w.organisation_id, case when w.organisation_id is null then 'WANTED' else 'JOINED' end,
    coalesce(w.from_on, $2::date), coalesce(w.from_precision, $3), coalesce(w.from_at_latest, false),
    coalesce(w.source, $4), $5
  from wish w
  on conflict (tenant_id, sector) where name is null do update set status = excluded.status,
    since_on = excluded.since_on, since_precision = excluded.since_precision,
    since_at_latest = excluded.since_at_latest, organisation_id = excluded.organisation_id, remark = null,
    ask_again_on = null, version = wanted_partner.version + 1
  where wanted_partner.status = 'DECLINED'
  returning *
)
insert into wanted_partner_step (wanted_partner_id, status, on_day, on_precision, on_at_latest)
select id, status, since_on, since_precision, since_at_latest from made`;

/**
 * Who takes part, joined; who is invited, is that, unless it declined later; who was invited and left, declined for its
 * reason; who took part and left, is wanted anew, and a sector without it is open.
 */
export const followStatement = `
with stands as (
  select m.organisation_id, n.name, n.name_key, m.state, m.from_on, m.from_precision, m.from_at_latest, m.reason
  from coalition_membership m join organisation_named n on n.organisation_id = m.organisation_id
  where m.until_on is null
), meant as (
  select w.id, s.*, case
    when s.state in ('MEMBER', 'CORE') and w.status <> 'JOINED' then 'JOINED'
    when s.state = 'INVITED' and (w.status in ('WANTED', 'CONTACTED')
      or w.status = 'DECLINED' and s.from_on > w.since_on) then 'INVITED'
    when s.state = 'LEFT' and w.status = 'JOINED' then 'WANTED'
    when s.state = 'LEFT' and w.status = 'INVITED' then 'DECLINED' end as status
  from wanted_partner w join stands s
    on s.organisation_id = w.organisation_id or w.organisation_id is null and s.name_key = w.name_key
), moved as (
  update wanted_partner w set status = m.status, since_on = m.from_on, since_precision = m.from_precision,
    since_at_latest = m.from_at_latest, organisation_id = case when m.status = 'WANTED' and w.name is null then null
      else m.organisation_id end,
    remark = case m.status when 'DECLINED' then m.reason when 'WANTED' then m.name || ' doet niet meer mee.' end,
    ask_again_on = null, version = w.version + 1
  from meant m where m.id = w.id and m.status is not null
  returning w.*
)
insert into wanted_partner_step (wanted_partner_id, status, on_day, on_precision, on_at_latest, remark)
select id, status, since_on, since_precision, since_at_latest, remark from moved`;

const pageStatement = `
with held as (
  select c.organisation_id, c.sector, n.name from app_coalition_on($1::date) c
    join organisation_named n on n.organisation_id = c.organisation_id where c.takes_part
)
select json_build_object(
  'partners', coalesce((
    select json_agg(json_build_object('id', w.id, 'sector', w.sector, 'name', w.name,
      'organisation', case when w.organisation_id is not null then json_build_object('organisationId',
        w.organisation_id, 'name', o.name) end,
      'why', w.why, 'askedById', w.asked_by, 'askedBy', a.name, 'status', w.status, 'sinceOn', w.since_on,
      'sincePrecision', w.since_precision, 'sinceAtLatest', w.since_at_latest, 'remark', w.remark,
      'askAgainOn', w.ask_again_on, 'isAskDue', coalesce(w.ask_again_on <= $1::date, false), 'source', w.source,
      'isDemonstration', w.is_demonstration, 'version', w.version,
      'steps', (select coalesce(json_agg(json_build_object('id', s.id, 'status', s.status, 'on', s.on_day,
        'precision', s.on_precision, 'atLatest', s.on_at_latest, 'remark', s.remark)
          order by s.happened_at desc, s.id), '[]')
        from wanted_partner_step s where s.wanted_partner_id = w.id),
      'fits', (select coalesce(json_agg(json_build_object('organisationId', h.organisation_id, 'name', h.name)
        order by lower(h.name)), '[]')
        from held h where h.sector = w.sector and w.name is null and w.status in ('WANTED', 'CONTACTED', 'INVITED')))
      order by array_position($2::text[], w.status), lower(w.name) nulls last, w.sector, w.id)
    from wanted_partner w left join organisation_named o on o.organisation_id = w.organisation_id
      left join organisation_named a on a.organisation_id = w.asked_by), '[]'),
  'organisations', coalesce((select json_agg(json_build_object('organisationId', h.organisation_id, 'name', h.name)
    order by lower(h.name)) from held h), '[]')
) as page`;
