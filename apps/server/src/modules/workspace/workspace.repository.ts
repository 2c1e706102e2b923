import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { PillarStandingFacts } from '../plans/plans.facts.js';
import type { AttentionFacts } from './attention.rules.js';
import type { WorkspaceEvidence, WorkspacePage } from './workspace.types.js';

type StoredStanding = PillarStandingFacts & { latestEvidence: WorkspaceEvidence | null };

/**
 * The dashboard as the database gives it, before the rules have looked at it. A pillar that never had evidence is
 * absent.
 */
export type StoredWorkspace = Pick<
  WorkspacePage,
  'municipality' | 'plan' | 'overdueMilestones' | 'nextMilestones' | 'coalition' | 'commitment' | 'figure'
> &
  Pick<AttentionFacts, 'takesPart' | 'principles' | 'moneyUntil' | 'adviserMayRead'> & {
    standings: StoredStanding[];
    oldestOverdue: AttentionFacts['overdueMilestones'];
  };

/** Share of lonely adults; the definition that exists for every municipality. */
const KEY_FIGURE = 'LONELY/18+/DJG-11';

/**
 * Every part is bounded and served by an index that begins with the tenant, so that years of history do not slow the
 * page down.
 */
const page = `
  with own as (
    select m.*, part.takes_part, part.is_conditional
    from municipality_facts m join municipality_participation part on part.municipality_id = m.id
    where m.id = (select app_tenant_id())
  ), overdue as (
    select * from milestone_facts m where m.status in ('PLANNED', 'IN_PROGRESS') and m.due_on < $1 order by m.due_on, m.id
      limit 5
  ), coming as (
    select * from milestone_facts m where m.status in ('PLANNED', 'IN_PROGRESS') and m.due_on >= $1 order by m.due_on, m.id
      limit 5
  )
  select json_build_object(
    'municipality', json_build_object('name', own.short_name, 'cbsCode', own.cbs_code, 'joinedOn', own.joined_on,
      'isConditional', own.is_conditional, 'isDemonstration', own.is_demonstration),
    'takesPart', own.takes_part,
    'plan', (select json_build_object('title', p.title, 'status', p.status) from plan_facts p),
    'standings', coalesce((
      select json_agg(json_build_object('pillar', s.pillar, 'level', s.level, 'stale', s.stale, 'freshUntil',
        s.fresh_until, 'because', s.because, 'missing', s.missing, 'latestEvidence', (
          select json_build_object('id', e.id, 'title', e.title, 'kind', e.kind, 'certainty', e.certainty, 'happenedOn',
            e.happened_on,
            'datePrecision', e.date_precision, 'sourceText', e.source_text, 'isDemonstration', e.is_demonstration)
          from evidence_facts e where e.pillar = s.pillar order by e.happened_on desc, e.id desc limit 1)))
      from app_standings_on($1::date) s), '[]'),
    'overdueMilestones', (
      select count(*) from (select from milestone_facts m where m.status in ('PLANNED', 'IN_PROGRESS') and m.due_on < $1
        limit 100) counted),
    'oldestOverdue', coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'owner', m.owner,
      'dueOn', m.due_on, 'pillar', m.pillar)
      order by m.due_on, m.id) from overdue m), '[]'),
    'nextMilestones', coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'owner', m.owner,
      'dueOn', m.due_on, 'status', m.status,
      'pillar', m.pillar) order by m.due_on, m.id) from coming m), '[]'),
    'principles', coalesce((
      select json_agg(json_build_object('title', p.title, 'pillars', p.pillars) order by p.position)
      from principle_facts p), '[]'),
    'moneyUntil', (select year from money_until),
    'adviserMayRead', exists (select from consent_given c where c.reader = 'ASSIGNED_ADVISER'),
    'coalition', (
      select json_build_object('name', n.name, 'members', coalesce(held.members, 0),
        'partners', coalesce(held.partners, 0), 'invited', coalesce(held.invited, 0))
      from coalition_facts c join coalition_local_name n on n.tenant_id = c.tenant_id
        left join app_coalition_counts_on($1::date) held on held.tenant_id = c.tenant_id),
    'commitment', (select json_build_object('status', c.status, 'lapsesOn', c.lapses_on) from current_commitment c),
    'figure', (
      select json_build_object('name', d.name, 'population', d.population, 'year', o.year, 'value', o.value,
        'isDerived', o.is_derived,
        'province', own.province, 'provinceValue', p.value, 'countryValue', n.value, 'method', d.method, 'source',
          d.source)
      from indicator_facts d join figure_facts o on o.definition_id = d.id and o.area_code = own.cbs_code
      left join figure_facts p on p.definition_id = d.id and p.area_code = own.province_code
        and p.year = o.year
      left join figure_facts n on n.definition_id = d.id and n.area_code = 'NL01' and n.year = o.year
      where d.code = $2 order by d.version desc, o.year desc limit 1)
  ) as page
  from own`;

/** Reads the whole dashboard of the current municipality in one statement. */
@Injectable()
export class WorkspaceRepository {
  constructor(private readonly database: Database) {}

  /** Throws not_found outside a municipality. */
  async page(today: string): Promise<StoredWorkspace> {
    return (await this.database.one<{ page: StoredWorkspace }>(page, [today, KEY_FIGURE])).page;
  }
}
