import { Injectable } from '@nestjs/common';
import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { unknownStanding, type Standing } from './standing.rules.js';

const write = `
  with written as (
    insert into pillar_standing as s (pillar, level, carried_on, fresh_until, holds_until, because, missing, carried_by)
    select n.pillar, n.level, n."carriedOn", n."freshUntil", n."holdsUntil", n.because, n.missing, n."carriedBy"
    from jsonb_to_recordset($1) as n(pillar text, level text, "carriedOn" date, "freshUntil" date, "holdsUntil" date, because text, missing text[], "carriedBy" uuid[])
    on conflict (tenant_id, pillar) do update
    set level = excluded.level, carried_on = excluded.carried_on, fresh_until = excluded.fresh_until, holds_until = excluded.holds_until, because = excluded.because,
      missing = excluded.missing, carried_by = excluded.carried_by,
      level_since = case when s.level = excluded.level then s.level_since else excluded.level_since end
    where (s.level, s.carried_on, s.fresh_until, s.holds_until, s.because, s.missing, s.carried_by)
      is distinct from (excluded.level, excluded.carried_on, excluded.fresh_until, excluded.holds_until, excluded.because, excluded.missing, excluded.carried_by)
    returning 1
  )
  select app_touch_programme() from (select from written limit 1) as changed`;

const read = `
  select pillar, level, carried_on::text as "carriedOn", fresh_until::text as "freshUntil", holds_until::text as "holdsUntil", because, missing, carried_by as "carriedBy"
  from pillar_standing where $1::text is null or pillar = $1`;

/** Rows of pillar_standing. A pillar without a row is UNKNOWN. */
@Injectable()
export class StandingsRepository {
  constructor(private readonly database: Database) {}

  /** Lets one change of a pillar at a time decide its standing, so that no fact of another is missed. Held until the transaction ends. */
  async lock(pillars: readonly PillarCode[]): Promise<void> {
    await this.database.query(
      `select pg_advisory_xact_lock(hashtextextended('pillar_standing ' || app_tenant_id() || code, 0)) from unnest($1::text[]) code`,
      [[...pillars].sort()],
    );
  }

  /** Writes what changed and touches the national picture only then. */
  async write(standings: readonly Standing[]): Promise<void> {
    await this.database.query(write, [JSON.stringify(standings)]);
  }

  async of(pillar: PillarCode): Promise<Standing> {
    return (await this.database.maybe<Standing>(read, [pillar])) ?? unknownStanding(pillar);
  }

  async all(): Promise<Standing[]> {
    const known = new Map((await this.database.query<Standing>(read, [null])).map((standing) => [standing.pillar, standing]));
    return pillarCodes.map((pillar) => known.get(pillar) ?? unknownStanding(pillar));
  }
}
