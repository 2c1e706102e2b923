import { Injectable } from '@nestjs/common';
import { MOTION_GAP_DAYS, sectors } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import type { PillarStandingFacts } from '../plans/plans.facts.js';
import type { AttentionFacts } from './attention.rules.js';
import type { WorkspaceFact, WorkspacePage } from './workspace.types.js';

type StoredStanding = PillarStandingFacts & { fact: WorkspaceFact | null };

/**
 * The dashboard as the database gives it, before the rules have looked at it. A pillar that never had evidence is
 * absent, and so is one whose level the reader may not know.
 */
export type StoredWorkspace = Omit<WorkspacePage, 'pillars' | 'attention' | 'viewerCan'> &
  Pick<
    AttentionFacts,
    | 'principles'
    | 'adviserMayRead'
    | 'recommendations'
    | 'meetings'
    | 'actionsNeedingHelp'
    | 'weekPackage'
    | 'contactsToReview'
    | 'lateUndertakings'
    | 'untracedMotions'
  > & {
    readsEveryLevel: boolean;
    standings: StoredStanding[];
    oldestOverdue: AttentionFacts['overdueMilestones'];
  };

/** What the reader may see besides what row level security lets through. */
export type Reading = {
  seesAll: boolean;
  readsStatement: boolean;
  keepsContacts: boolean;
  organisationId: string | null;
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
  ), held as (
    select organisation_id, state, sector, from_on, from_precision, from_at_latest, takes_part, is_partner, is_invited
    from app_coalition_on($1::date)
  )
  select json_build_object(
    'municipality', json_build_object('name', own.short_name, 'cbsCode', own.cbs_code, 'joinedOn', own.joined_on,
      'takesPart', own.takes_part, 'isConditional', own.is_conditional, 'isDemonstration', own.is_demonstration),
    'readsEveryLevel', app_reads_every_level(),
    'plan', (select json_build_object('title', p.title, 'status', p.status) from plan_facts p),
    'standings', coalesce((
      select json_agg(json_build_object('pillar', s.pillar, 'level', s.level, 'stale', s.stale, 'freshUntil',
        s.fresh_until, 'because', s.because, 'missing', s.missing, 'fact', (
          select json_build_object('id', f.id, 'version', f.version, 'title', f.title, 'happenedOn', f.happened_on,
            'datePrecision', f.date_precision, 'sourceText', f.source_text, 'isDemonstration', f.is_demonstration,
            'confirmedOn', f.confirmed_on, 'confirmedBy', f.confirmed_by)
          from standing_fact f where f.tenant_id = s.tenant_id and f.pillar = s.pillar)))
      from app_standings_on($1::date) s), '[]'),
    'overdueMilestones', (
      select count(*) from (select from milestone_facts m where m.status in ('PLANNED', 'IN_PROGRESS') and m.due_on < $1
        limit 100) counted),
    'oldestOverdue', coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'owner', m.owner,
      'dueOn', m.due_on, 'pillar', m.pillar, 'goalId', m.goal_id)
      order by m.due_on, m.id) from overdue m), '[]'),
    'nextMilestones', coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'owner', m.owner,
      'dueOn', m.due_on, 'status', m.status,
      'pillar', m.pillar, 'goalId', m.goal_id) order by m.due_on, m.id) from coming m), '[]'),
    'principles', coalesce((
      select json_agg(json_build_object('title', p.title, 'pillars', p.pillars) order by p.position)
      from principle_facts p), '[]'),
    'moneyUntil', case when $3 then (select year from money_until) end,
    'money', coalesce((
      select json_agg(json_build_object('id', e.id, 'title', e.title, 'certainty', e.certainty, 'amountCents',
        e.amount_cents, 'recurrence', e.recurrence, 'firstYear', e.first_funded_year, 'lastYear', e.last_funded_year,
        'happenedOn', e.happened_on, 'datePrecision', e.date_precision) order by e.happened_on desc, e.id desc)
      from (select * from evidence_facts where kind = 'FUNDING' order by happened_on desc, id desc limit 60) e), '[]'),
    'decisions', coalesce((
      select json_agg(json_build_object('id', e.id, 'title', e.title, 'kind', e.kind, 'certainty', e.certainty,
        'happenedOn', e.happened_on, 'datePrecision', e.date_precision, 'sourceText', e.source_text)
        order by e.happened_on desc, e.id desc)
      from (select * from evidence_facts where kind in ('MOTION', 'COUNCIL_DECISION', 'EXECUTIVE_DECISION')
        order by happened_on desc, id desc limit 6) e), '[]'),
    'nextEvening', (
      select json_build_object('title', e.title, 'startsAt', e.starts_at, 'place', e.place)
      from evening_invited e where e.municipality_id = own.id and e.ends_at > now() order by e.starts_at limit 1),
    'nextMeeting', (
      select json_build_object('id', m.id, 'title', m.title, 'startsAt', m.starts_at, 'place', m.place,
        'isDemonstration', m.is_demonstration)
      from meeting_planned m where m.starts_at > now() order by m.starts_at, m.id limit 1),
    'nextEvaluation', (
      select json_build_object('id', e.id, 'title', e.title, 'happensOn', e.happens_on, 'datePrecision',
        e.date_precision, 'isDemonstration', e.is_demonstration)
      from evaluation_planned e where e.happens_on >= date_trunc('month', $1::date) order by e.happens_on, e.id limit 1),
    'nextMeasurement', (
      select json_build_object('id', m.id, 'title', m.title, 'nextOn', m.next_on, 'isDemonstration', m.is_demonstration)
      from measure_planned m where m.next_on >= $1 order by m.next_on, m.id limit 1),
    'meetings', (select json_build_object('lastOn', c.last_on, 'nextOn', c.next_on)
      from app_coalition_meetings_on($1::date) c),
    'weekPackage', (
      select json_build_object('year', y.year, 'dueOn', (select a.due_on from annual_week_package a where a.year = y.year),
        'isSettled', exists (select from local_week_package p where p.year = y.year and p.is_settled))
      from (select extract(year from $1::date)::integer as year) y),
    'publicNames', json_build_object('coalition', (select name from coalition_local_name where tenant_id = own.id),
      'week', (select name from local_week_name where tenant_id = own.id)),
    'ownOrganisation', (
      select json_build_object('organisationId', n.organisation_id, 'name', n.name, 'state', c.state,
        'fromOn', c.from_on, 'fromPrecision', c.from_precision, 'fromAtLatest', c.from_at_latest,
        'contactName', (select k.name from coalition_contact_name k where k.organisation_id = n.organisation_id),
        'openActions', (select count(*) from action_open a where a.organisation_id = n.organisation_id),
        'actions', coalesce((
          select json_agg(json_build_object('id', a.id, 'what', a.what, 'status', a.status, 'dueOn', a.due_on, 'isOverdue',
            coalesce(a.due_on < $1, false), 'isDemonstration', a.is_demonstration)
            order by a.due_on nulls last, a.created_at, a.id)
          from (select * from action_open a where a.organisation_id = n.organisation_id
            order by a.due_on nulls last, a.created_at, a.id limit 5) a), '[]'),
        'promise', p.contribution, 'promisedBy', p.signer_name, 'promisedOn', p.signed_on)
      from organisation_named n left join held c on c.organisation_id = n.organisation_id
        left join pledge_facts p on p.organisation_id = n.organisation_id
      where n.organisation_id = $5::uuid),
    'recommendations', coalesce((
      select json_agg(json_build_object('id', r.id, 'title', r.title, 'adviserName', r.adviser_name, 'because', r.because)
        order by r.since, r.id)
      from (select * from recommendation_open order by since, id limit 3) r), '[]'),
    'actionsNeedingHelp', coalesce((
      select json_agg(json_build_object('id', h.id, 'what', h.what, 'remark', h.remark, 'organisation', h.organisation,
        'isDemonstration', h.is_demonstration)
        order by h.created_at, h.id)
      from (select * from action_needing_help order by created_at, id limit 3) h), '[]'),
    'lateUndertakings', case when $3 then coalesce((
      select json_agg(json_build_object('id', u.id, 'title', u.title, 'promisedBy', u.promised_by, 'dueOn', u.due_on,
        'isDemonstration', u.is_demonstration) order by u.due_on, u.id)
      from (select * from undertaking_facts where state = 'OPEN' and due_on < $1 order by due_on, id limit 3) u), '[]')
      else '[]' end,
    'untracedMotions', case when $3 then coalesce((
      select json_agg(json_build_object('id', m.id, 'title', m.title, 'happenedOn', m.happened_on, 'datePrecision',
        m.date_precision, 'isDemonstration', m.is_demonstration) order by m.happened_on, m.id)
      from (select * from motion_untraced where happened_on < $1::date - $8::integer
        order by happened_on, id limit 3) m), '[]') else '[]' end,
    'contactsToReview', case when $7 then coalesce((
      select json_agg(json_build_object('organisationId', c.organisation_id, 'organisation', c.organisation, 'name', c.name,
        'reviewOn', c.review_on, 'isDemonstration', c.is_demonstration) order by c.review_on, c.id)
      from (select distinct on (organisation_id) * from (
          select * from contact_reviewed_on where review_on < $1 order by review_on, id limit 3) oldest
        order by organisation_id, review_on, id) c), '[]') else '[]' end,
    'adviserMayRead', exists (select from consent_given c where c.reader = 'ASSIGNED_ADVISER'),
    'coalition', (
      select json_build_object('name', n.name, 'members', counted.members, 'partners', counted.partners,
        'invited', counted.invited, 'sectors', coalesce((
          select json_agg(json_build_object('sector', s.sector, 'members', s.members, 'isWanted',
            s.is_wanted) order by s.place)
          from (select known.sector, known.place, count(h.sector) as members,
              known.sector in (select sector from wanted_sector) as is_wanted
            from unnest($6::text[]) with ordinality known(sector, place)
            left join held h on h.sector = known.sector and h.takes_part
            group by known.sector, known.place) s
          where s.members > 0 or s.is_wanted), '[]'))
      from coalition_facts c join coalition_local_name n on n.tenant_id = c.tenant_id
        cross join (select count(*) filter (where takes_part) as members, count(*) filter (where is_partner) as partners,
          count(*) filter (where is_invited) as invited from held) counted),
    'commitment', case when $4 then (select json_build_object('status', c.status, 'lapsesOn', c.lapses_on, 'signerName',
      c.signer_name, 'signerCapacity', c.signer_capacity, 'signedOn', c.signed_on, 'decisionReference',
      c.decision_reference, 'decisionOn', c.decision_on, 'certificateCode', c.certificate_code)
      from statement_seal c) end,
    'figure', (
      select json_build_object('name', f.name, 'population', f.population, 'year', f.year, 'value', f.value,
        'isDerived', f.is_derived, 'province', own.province, 'provinceValue', p.value, 'countryValue', n.value,
        'method', f.method, 'source', f.source, 'series', (
          select json_agg(json_build_object('year', y.year, 'value', y.value, 'provinceValue', pv.value,
            'countryValue', nl.value) order by y.year)
          from (select * from figure_facts where definition_id = f.id and area_code = own.cbs_code
            order by year desc limit 5) y
          left join figure_facts pv on pv.definition_id = f.id and pv.area_code = own.province_code and pv.year = y.year
          left join figure_facts nl on nl.definition_id = f.id and nl.area_code = 'NL01' and nl.year = y.year))
      from (select d.*, o.year, o.value, o.is_derived from indicator_facts d
        join figure_facts o on o.definition_id = d.id and o.area_code = own.cbs_code
        where d.code = $2 order by d.version desc, o.year desc limit 1) f
      left join figure_facts p on p.definition_id = f.id and p.area_code = own.province_code and p.year = f.year
      left join figure_facts n on n.definition_id = f.id and n.area_code = 'NL01' and n.year = f.year)
  ) as page
  from own`;

/** Reads the whole dashboard of the current municipality in one statement. */
@Injectable()
export class WorkspaceRepository {
  constructor(private readonly database: Database) {}

  /** Throws not_found outside a municipality. */
  async page(
    today: string,
    { seesAll, readsStatement, keepsContacts, organisationId }: Reading,
  ): Promise<StoredWorkspace> {
    const values = [
      today,
      KEY_FIGURE,
      seesAll,
      readsStatement,
      organisationId,
      sectors,
      keepsContacts,
      MOTION_GAP_DAYS,
    ];
    return (await this.database.one<{ page: StoredWorkspace }>(page, values)).page;
  }
}
