import { Injectable } from '@nestjs/common';
import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { unknownStanding, type DerivedStanding, type Standing } from './standing.rules.js';

const write = `
  with derived as (
    select * from jsonb_to_recordset($1) as n(pillar text, level text, "carriedOn" date, "freshUntil" date,
      "holdsUntil" date, because text,
      "becauseRule" text, openness text, missing text[], "carriedBy" uuid[])
  ), written as (
    insert into pillar_standing as s (pillar, level, carried_on, fresh_until, holds_until, because, missing, carried_by)
    select n.pillar, n.level, n."carriedOn", n."freshUntil", n."holdsUntil", n."becauseRule", n.missing, n."carriedBy"
      from derived n
    on conflict (tenant_id, pillar) do update
    set level = excluded.level, carried_on = excluded.carried_on, fresh_until = excluded.fresh_until,
      holds_until = excluded.holds_until, because = excluded.because,
      missing = excluded.missing, carried_by = excluded.carried_by,
      level_since = case when s.level = excluded.level then s.level_since else excluded.level_since end
    where (s.level, s.carried_on, s.fresh_until, s.holds_until, s.because, s.missing, s.carried_by)
      is distinct from (excluded.level, excluded.carried_on, excluded.fresh_until, excluded.holds_until,
        excluded.because, excluded.missing, excluded.carried_by)
  ), quoted as (
    insert into pillar_standing_quote as q (pillar, because, openness)
    select n.pillar, n.because, n.openness from derived n where n.because <> n."becauseRule"
    on conflict (tenant_id, pillar) do update set because = excluded.because, openness = excluded.openness
    where (q.because, q.openness) is distinct from (excluded.because, excluded.openness)
  )
  delete from pillar_standing_quote q using derived n where q.pillar = n.pillar and n.because = n."becauseRule"`;

/**
 * The standings that the reader may know, each as the reader may read it: the quote, the day and the ids of facts go
 * with what is open to the reader. The form of a standing of `pillar_standing s` for whoever works with it; counts and
 * snapshots read the row.
 */
export const shownStandings = `
  coalesce((select json_agg(json_build_object('pillar', s.pillar, 'level', s.level, 'freshUntil', s.fresh_until,
    'holdsUntil', s.holds_until,
      'because', app_standing_reason(s.tenant_id, s.pillar, s.because), 'missing', s.missing,
      'carriedOn', (select s.carried_on from pillar_standing_quote q where q.tenant_id = s.tenant_id
        and q.pillar = s.pillar),
      'carriedBy', array(select e.id from pillar_evidence e where e.tenant_id = s.tenant_id
        and e.id = any (s.carried_by) order by e.id)))
    from pillar_standing s), '[]')`;

const read = `select app_reads_every_level() as "readsEveryLevel", ${shownStandings} as standings`;

export type ShownStandings = { readsEveryLevel: boolean; standings: Standing[] };

/**
 * All that may be known, in the order of the pillars. A pillar without a row is UNKNOWN, but only for who sees every
 * level.
 */
export function inOrder({ readsEveryLevel, standings }: ShownStandings): Standing[] {
  return pillarCodes.flatMap(
    (pillar) => standings.find((known) => known.pillar === pillar) ?? (readsEveryLevel ? unknownStanding(pillar) : []),
  );
}

/** Rows of pillar_standing and what they quote. */
@Injectable()
export class StandingsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Lets one change of a pillar at a time decide its standing, so that no fact of another is missed. Held until the
   * transaction ends.
   */
  async lock(pillars: readonly PillarCode[]): Promise<void> {
    await this.database.query(
      `select pg_advisory_xact_lock(hashtextextended('pillar_standing ' || app_tenant_id() || code, 0))
        from unnest($1::text[]) code`,
      [[...pillars].sort()],
    );
  }

  /** Writes what changed, and nothing else: a row that stays as it is leaves the national picture alone. */
  async write(standings: readonly DerivedStanding[]): Promise<void> {
    await this.database.query(write, [JSON.stringify(standings)]);
  }

  async of(pillar: PillarCode): Promise<Standing | null> {
    return (await this.all()).find((standing) => standing.pillar === pillar) ?? null;
  }

  async all(): Promise<Standing[]> {
    return inOrder(await this.database.one<ShownStandings>(read));
  }
}
