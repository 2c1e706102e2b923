import { Injectable } from '@nestjs/common';
import type { DatePrecision, MembershipState, Sector } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import type { CoalitionNow } from '../coalition-news.facts.js';
import type { SourcedDate } from './membership.rules.js';

registerConstraints({
  pk_coalition: 'coalition.already_started',
  fk_coalition_membership_coalition: 'coalition.not_started',
  uq_coalition_membership_current: 'membership.already_member',
  ex_coalition_membership_overlap: 'membership.overlaps',
  ck_coalition_membership_period: 'membership.not_after_previous',
  ck_coalition_membership_left_why: 'membership.reason_missing',
});

export type PeriodRow = {
  id: string;
  organisationId: string;
  state: MembershipState;
  sector: Sector | null;
  fromOn: string;
  fromPrecision: DatePrecision;
  fromAtLatest: boolean;
  untilOn: string | null;
  source: string | null;
  version: number;
};
export type NewPeriod = {
  organisationId: string;
  state: MembershipState;
  sector: Sector | null;
  from: SourcedDate;
  source: string | null;
  reason?: string | null;
  /** One more than that of the period before it, so that a version names one state of one organisation. */
  version?: number;
};

const period = `id, organisation_id as "organisationId", state, sector, from_on::text as "fromOn",
  from_precision as "fromPrecision",
  from_at_latest as "fromAtLatest", until_on::text as "untilOn", source, version`;

/** The coalition and the dated memberships of its organisations. */
@Injectable()
export class MembershipsRepository {
  constructor(private readonly database: Database) {}

  /** The short name of the municipality. */
  async place(): Promise<string> {
    const { place } = await this.database.one<{ place: string }>(
      'select short_name as place from municipality_facts where id = app_tenant_id()',
    );
    return place;
  }

  async start(on: string, precision: DatePrecision, source: string | null): Promise<void> {
    await this.database.query('insert into coalition (started_on, started_precision, source) values ($1, $2, $3)', [
      on,
      precision,
      source,
    ]);
  }

  /** Holds every other writer of this coalition back until the unit of work ends. Null while there is no coalition. */
  lockCoalition(): Promise<{ version: number } | null> {
    return this.database.maybe('select version from coalition for update');
  }

  /** The coalition as whoever follows it is told. */
  now(): Promise<CoalitionNow | null> {
    return this.database.maybe(
      `select c.tenant_id as id, c.started_on::text as "startedOn", c.started_precision as "startedPrecision",
         c.is_demonstration as "isDemonstration", exists (
           select from coalition_membership m join organisation_facts o on o.id = m.organisation_id
           where m.tenant_id = c.tenant_id and m.until_on is null and m.state in ('MEMBER', 'CORE')
             and o.municipality_id is distinct from m.tenant_id) as "hasPartners"
       from coalition c`,
    );
  }

  /** The period that holds now, of each organisation asked for that was ever in the coalition. */
  current(organisationIds: readonly string[]): Promise<PeriodRow[]> {
    return this.database.query(
      `select ${period} from coalition_membership where organisation_id = any($1) and until_on is null`,
      [organisationIds],
    );
  }

  async insert(periods: readonly NewPeriod[]): Promise<void> {
    await this.database.query(
      `
      insert into coalition_membership (organisation_id, state, sector, from_on, from_precision, from_at_latest, source,
        reason, version)
      select * from unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::text[], $6::boolean[], $7::text[],
        $8::text[], $9::int[])`,
      [
        periods.map((p) => p.organisationId),
        periods.map((p) => p.state),
        periods.map((p) => p.sector),
        periods.map((p) => p.from.on),
        periods.map((p) => p.from.precision),
        periods.map((p) => p.from.atLatest),
        periods.map((p) => p.source),
        periods.map((p) => p.reason ?? null),
        periods.map((p) => p.version ?? 1),
      ],
    );
  }

  async close(id: string, untilOn: string): Promise<void> {
    await this.database.query('update coalition_membership set until_on = $2, version = version + 1 where id = $1', [
      id,
      untilOn,
    ]);
  }

  byId(id: string): Promise<PeriodRow> {
    return this.database.one(`select ${period} from coalition_membership where id = $1`, [id]);
  }

  async correct(id: string, fix: { sector: Sector | null; from: SourcedDate; source: string | null }): Promise<void> {
    await this.database.query(
      `
      update coalition_membership set sector_is_reading = sector_is_reading and sector is not distinct
        from $2, sector = $2, from_on = $3, from_precision = $4, from_at_latest = $5, source = $6, version = version + 1
        where id = $1`,
      [id, fix.sector, fix.from.on, fix.from.precision, fix.from.atLatest, fix.source],
    );
  }

  /** Moves the end of the period that ended where another one began, so that no gap or overlap appears. */
  async moveEndBefore(organisationId: string, began: string, begins: string): Promise<void> {
    await this.database.query(
      `update coalition_membership set until_on = $3, version = version + 1 where organisation_id = $1
        and until_on = $2`,
      [organisationId, began, begins],
    );
  }

  /** Who takes a seat now, in order of seat. */
  seats(): Promise<{ organisationId: string; isChair: boolean }[]> {
    return this.database.query(
      `select organisation_id as "organisationId", is_chair as "isChair" from preparation_seat where until_on is null
        order by seat`,
    );
  }

  /** Ends the seat of one organisation; a seat taken later than that day ends where it began. */
  async endSeat(organisationId: string, on: string): Promise<void> {
    await this.database.query(
      `update preparation_seat set until_on = greatest(from_on, $2::date) where until_on is null
        and organisation_id = $1`,
      [organisationId, on],
    );
  }

  /** Makes these the group from that day on. Who stays keeps the seat and its date; newcomers take the free ones. */
  async seat(organisationIds: readonly string[], chairOrganisationId: string | null, on: string): Promise<void> {
    await this.database.query(
      `
      update preparation_seat set until_on = case when organisation_id = any($1) then until_on
        else greatest(from_on, $2::date) end, is_chair = false
      where until_on is null and (is_chair or organisation_id <> all($1))`,
      [organisationIds, on],
    );
    await this.database.query(
      `
      insert into preparation_seat (organisation_id, seat, from_on)
      select newcomer.id, free.seat, $2
      from (
        select id, row_number() over (order by place) as nr
          from unnest($1::uuid[]) with ordinality as wanted (id, place)
        where not exists (select 1 from preparation_seat s where s.organisation_id = wanted.id and s.until_on is null)
      ) newcomer
      join (
        select taken as seat, row_number() over (order by taken) as nr from generate_series(1, 8) as number (taken)
        where not exists (select 1 from preparation_seat s where s.seat = number.taken and s.until_on is null)
      ) free using (nr)`,
      [organisationIds, on],
    );
    await this.database.query(
      'update preparation_seat set is_chair = true where until_on is null and organisation_id = $1',
      [chairOrganisationId],
    );
    await this.database.query('update coalition set version = version + 1');
  }
}
