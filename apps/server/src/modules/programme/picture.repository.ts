import { Injectable } from '@nestjs/common';
import { levels, pillarCodes, type DatePrecision, type Level, type PillarCode } from '@bloemen/vocabulary';
import type { AcrossReader } from '../../platform/database/database.js';
import { unknownStandingOf } from '../plans/plans.facts.js';
import type { PictureRow } from './programme.facts.js';

type StandingRow = { pillar: PillarCode; level: Level; stale: boolean };
type StoredRow = Omit<PictureRow, 'pillars'> & { standings: StandingRow[] };

const rows = `
select m.id, m.cbs_code as "code", m.name, m.province_code as "provinceCode", m.province, m.ggd_code as "ggdCode",
  m.ggd_region as "ggdRegion",
  m.inhabitants, m.urbanity, m.hex_column as "hexColumn", m.hex_row as "hexRow", m.status,
    part.takes_part as "participates", part.is_conditional as "isConditional",
  m.joined_on::text as "joinedOn", m.is_demonstration as "isDemonstration", coalesce(p.partners, 0) as "partners",
    coalesce(u.tools, 0)::integer as "tools",
    a.person_id as "adviserId",
  coalesce(t.open, 0) as "milestonesOpen", coalesce(t.done, 0) as "milestonesDone",
  coalesce(t.public_open, 0) as "publicMilestonesOpen", coalesce(t.public_done, 0) as "publicMilestonesDone",
  coalesce(c.readers, '{}') as "consents", coalesce(i.readers, '{}') as "insiders", coalesce(s.standings,
    '[]') as "standings"
from municipality_facts m
join municipality_participation part on part.municipality_id = m.id
left join adviser_assigned a on a.municipality_id = m.id
left join milestone_counts t on t.tenant_id = m.id
left join (
  select tenant_id, array_agg(reader) as readers from consent_given group by tenant_id
) c on c.tenant_id = m.id
left join (
  select tenant_id, array_agg(reader) as readers from edition_insider group by tenant_id
) i on i.tenant_id = m.id
left join app_coalition_counts_on($1::date) p on p.tenant_id = m.id
left join (select tenant_id, count(*) as tools from tool_in_use group by tenant_id) u on u.tenant_id = m.id
left join (
  select tenant_id, json_agg(json_build_object('pillar', pillar, 'level', level, 'stale', stale)) as standings
  from app_standings_on($1::date) group by tenant_id
) s on s.tenant_id = m.id
where m.status <> 'MERGED'
order by m.name`;

const summary = `
select coalesce((
    select json_agg(json_build_object('pillar', s.pillar, 'level', s.level, 'stale', s.stale, 'because', s.because,
      'missing', s.missing))
    from app_standings_on($2::date) s where s.tenant_id = $1), '[]') as "pillars",
  (select name from coalition_local_name where tenant_id = $1) as "coalitionName",
  (select name from local_week_name where tenant_id = $1) as "weekName",
  (select href from municipality_logo_address where tenant_id = $1) as "logoHref",
  (select started_on::text from coalition_facts where tenant_id = $1) as "startedOn",
  (select started_precision from coalition_facts where tenant_id = $1) as "startedPrecision"`;

export type SummaryPillar = {
  pillar: PillarCode;
  level: Level;
  stale: boolean;
  because: string;
  missing: string[];
};

export type SummaryRow = {
  pillars: SummaryPillar[];
  coalitionName: string;
  weekName: string | null;
  logoHref: string | null;
  startedOn: string | null;
  startedPrecision: DatePrecision | null;
};

/** Reads across the walls, as the read-only role. Nothing is kept here. */
@Injectable()
export class PictureRepository {
  async rows(read: AcrossReader, day: string): Promise<PictureRow[]> {
    return (await read.query<StoredRow>(rows, [day])).map(({ standings, ...row }) => ({
      ...row,
      pillars: pillarsOf(standings),
    }));
  }

  async summary(read: AcrossReader, id: string, day: string): Promise<SummaryRow> {
    const { pillars, ...row } = await read.one<SummaryRow>(summary, [id, day]);
    return {
      ...row,
      pillars: pillarCodes.map(
        (pillar) => pillars.find((known) => known.pillar === pillar) ?? unknownStandingOf(pillar),
      ),
    };
  }
}

/** A pillar without a row has no evidence: UNKNOWN, and never stale. */
function pillarsOf(standings: readonly StandingRow[]): PictureRow['pillars'] {
  return pillarCodes.map(
    (pillar) => standings.find((known) => known.pillar === pillar) ?? { pillar, level: levels[0], stale: false },
  );
}
