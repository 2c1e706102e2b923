import 'reflect-metadata';
import { createServer } from 'node:http';
import pg from 'pg';
import { pillarCodes, sectors } from '@bloemen/vocabulary';
import { caseload, caseloadPage, ownWork, type Own } from './floor.caseload.js';
import { chain, chainPage } from './floor.chain.js';
import { comparison, comparisonPage } from './floor.comparison.js';
import { hasElectionAhead } from '../apps/server/src/modules/municipalities/elections.facts.js';
import { attentionOf } from '../apps/server/src/modules/workspace/attention.rules.js';
import { unknownStandingOf } from '../apps/server/src/modules/plans/plans.facts.js';

/**
 * The floor: hand-written SQL with prepared statements under the same forced row level security, the same JSON, bare
 * HTTP; no framework, no session, no limits. Nothing that gives the same answer from the same tables is expected to be
 * faster without keeping answers.
 */
const app = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const programme = new pg.Pool({ connectionString: process.env.PROGRAMME_DATABASE_URL, max: 16 });
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

const workspace = `
  with own as (
    select m.*, s.coalition_name, s.week_name from municipality m left join municipality_settings s
      on s.tenant_id = m.id where m.id = (select app_tenant_id())
  ), open_milestone as (
    select m.id, m.title, m.owner, m.due_on as "dueOn", g.pillar, m.goal_id as "goalId"
    from milestone m join goal g on g.id = m.goal_id where m.status in ('PLANNED', 'IN_PROGRESS')
      and m.due_on is not null
  ), held as (
    select m.sector, m.state, m.state in ('MEMBER', 'CORE') as takes_part, o.municipality_id is not null
      and o.municipality_id = own.id as is_municipality
    from own, coalition_membership m join organisation o on o.id = m.organisation_id
    where m.from_on <= $1 and (m.until_on is null or $1 < m.until_on)
  ), figure as (
    select f.*, p.value as province_value, n.value as country_value
    from own cross join lateral (
      select d.id, d.version, d.population, d.method, d.source, o.year, o.value, o.derived_from is not null as is_derived
      from indicator_definition d join indicator_observation o on o.definition_id = d.id
        and o.area_code = own.cbs_code
      where d.code = 'LONELY/18+/DJG-11' order by d.version desc, o.year desc limit 5) f
    left join indicator_observation p on p.definition_id = f.id and p.area_code = own.province_code and p.year = f.year
    left join indicator_observation n on n.definition_id = f.id and n.area_code = 'NL01' and n.year = f.year
  )
  select json_build_object(
    'municipality', json_build_object('name', own.short_name, 'joinedOn', own.joined_on,
      'takesPart', own.status in ('JOINED', 'ACTIVE', 'DORMANT'),
      'isConditional', own.status in ('JOINED', 'ACTIVE', 'DORMANT') and exists (select from commitment c
        where c.status in ('SIGNED_CONDITIONALLY', 'DISPUTED')), 'isDemonstration', own.is_demonstration),
    'hasPlan', exists (select from action_plan),
    'standings', coalesce((
      select json_agg(json_build_object('pillar', s.pillar, 'level', s.level, 'freshUntil', s.fresh_until,
        'stale', coalesce(s.level <> 'UNKNOWN' and s.fresh_until < $1::date, false), 'because',
        coalesce(q.because, s.because), 'missing', s.missing, 'fact', (
        select json_build_object('id', e.id, 'version', e.version, 'title', e.title, 'happenedOn', e.happened_on,
          'datePrecision', e.date_precision, 'sourceText', e.source_text, 'isDemonstration', e.is_demonstration,
          'confirmedOn', k.confirmed_on, 'confirmedBy', k.source_text)
        from unnest(s.carried_by) as carrier (id) join pillar_evidence e on e.tenant_id = s.tenant_id
          and e.id = carrier.id
        left join pillar_evidence_confirmation k on k.evidence_id = e.id and k.withdrawn_at is null
        where e.withdrawn_at is null
          order by e.happened_on desc, e.id desc, k.confirmed_on desc, k.recorded_at desc limit 1)))
      from pillar_standing s left join pillar_standing_quote q on q.pillar = s.pillar), '[]'),
    'overdueMilestones', (select count(*) from milestone m where m.status in ('PLANNED', 'IN_PROGRESS')
      and m.due_on < $1),
    'oldestOverdue', coalesce((select json_agg(o) from (select * from open_milestone m where m."dueOn" < $1
      order by m."dueOn", m.id limit 5) o), '[]'),
    'nextMilestones', coalesce((select json_agg(n) from (select * from open_milestone m
      where m."dueOn" >= $1 order by m."dueOn", m.id limit 5) n), '[]'),
    'recommendations', coalesce((select json_agg(json_build_object('id', r.id, 'title', r.title, 'adviserName',
        r.adviser_name, 'because', r.because) order by r.since, r.id)
      from (select r.id, v.title, r.adviser_name, r.because, (r.recommended_at at time zone 'Europe/Amsterdam')::date as since
        from toolkit_recommendation r join toolkit_item i on i.id = r.item_id
        join toolkit_version v on v.item_id = i.id and v.number = i.current_number
        where r.status = 'OPEN' or (r.status = 'LATER' and r.until_on <= current_date) order by 5, 1 limit 3) r), '[]'),
    'principles', coalesce((
      select json_agg(json_build_object('title', p.title, 'pillars', (
        select json_agg(x.pillar order by x.pillar) from guiding_principle_pillar x where x.principle_id = p.id))
          order by p.position)
      from guiding_principle p), '[]'),
    'moneyUntil', (
      select max(e.last_funded_year) from pillar_evidence e
      where e.kind = 'FUNDING' and e.recurrence = 'RECURRING' and e.certainty <> 'INTENDED' and e.withdrawn_at is null
      having bool_and(e.last_funded_year is not null)),
    'money', coalesce((select json_agg(e) from (
      select id, title, certainty, amount_cents as "amountCents", recurrence, first_funded_year as "firstYear",
        last_funded_year as "lastYear", happened_on as "happenedOn", date_precision as "datePrecision"
      from pillar_evidence where kind = 'FUNDING' and withdrawn_at is null
      order by happened_on desc, id desc limit 4) e), '[]'),
    'decisions', coalesce((select json_agg(e) from (
      select id, title, kind, certainty, happened_on as "happenedOn", date_precision as "datePrecision",
        source_text as "sourceText"
      from pillar_evidence where kind in ('MOTION', 'COUNCIL_DECISION', 'EXECUTIVE_DECISION') and withdrawn_at is null
      order by happened_on desc, id desc limit 6) e), '[]'),
    'nextEvening', (
      select json_build_object('title', e.title, 'startsAt', e.starts_at, 'place', e.place)
      from signing_event_municipality i join signing_event e on e.id = i.event_id
      where i.municipality_id = own.id and e.cancelled_at is null and e.ends_at > now() order by e.starts_at limit 1),
    'nextMeeting', (
      select json_build_object('id', m.id, 'title', m.title, 'startsAt', m.starts_at, 'place', m.place, 'isDemonstration',
        m.is_demonstration)
      from meeting m where m.status = 'PLANNED' and m.starts_at > now() order by m.starts_at, m.id limit 1),
    'nextEvaluation', (
      select json_build_object('id', e.id, 'title', e.title, 'happensOn', e.happens_on, 'datePrecision', e.date_precision,
        'isDemonstration', e.is_demonstration)
      from evaluation_moment e where e.status = 'PLANNED' and e.happens_on >= date_trunc('month', $1::date)
      order by e.happens_on, e.id limit 1),
    'nextMeasurement', (
      select json_build_object('id', m.id, 'title', m.title, 'nextOn', m.next_on, 'isDemonstration', m.is_demonstration)
      from measure m where m.next_on >= $1 order by m.next_on, m.id limit 1),
    'meetings', (
      select json_build_object('lastOn', (
          select (m.starts_at at time zone 'Europe/Amsterdam')::date from meeting m where m.status = 'HELD'
            and m.starts_at < ($1::date + 1)::timestamp at time zone 'Europe/Amsterdam' order by m.starts_at desc limit 1),
        'nextOn', (
          select (m.starts_at at time zone 'Europe/Amsterdam')::date from meeting m where m.status = 'PLANNED'
            and m.starts_at >= $1::timestamp at time zone 'Europe/Amsterdam' order by m.starts_at limit 1))
      where exists (select from meeting_series r where r.ended_on is null or $1 < r.ended_on)
        or exists (select from meeting)),
    'actionsNeedingHelp', coalesce((
      select json_agg(json_build_object('id', h.id, 'what', h.what, 'remark', h.remark, 'organisation', h.name,
          'isDemonstration', h.is_demonstration)
        order by h.created_at, h.id)
      from (select a.id, a.what, a.remark, a.created_at, a.is_demonstration, n.name
        from coalition_action a left join organisation_name n on n.organisation_id = a.organisation_id
          and n.tenant_id = a.tenant_id
        where a.status = 'NEEDS_HELP' order by a.created_at, a.id limit 3) h), '[]'),
    'weekPackage', (
      select json_build_object('year', y.year, 'dueOn', (select a.package_due_on from annual_week a where a.year = y.year),
        'isSettled', exists (select from local_week w where w.year = y.year and w.package_state <> 'UNKNOWN'))
      from (select extract(year from $1::date)::integer as year) y),
    'contactsToReview', coalesce((
      select json_agg(json_build_object('organisationId', c.organisation_id, 'organisation', c.organisation, 'name', c.name,
        'reviewOn', c.review_on, 'isDemonstration', c.is_demonstration) order by c.review_on, c.id)
      from (select distinct on (organisation_id) * from (
          select k.*, n.name as organisation from coalition_contact k join organisation_name n on n.tenant_id = k.tenant_id
            and n.organisation_id = k.organisation_id
          where k.review_on < $1 order by k.review_on, k.id limit 3) oldest order by organisation_id, review_on, id) c), '[]'),
    'lateUndertakings', coalesce((
      select json_agg(json_build_object('id', u.id, 'title', u.title, 'promisedBy', u.promised_by, 'dueOn', u.due_on,
        'isDemonstration', u.is_demonstration) order by u.due_on, u.id)
      from (select * from undertaking where state = 'OPEN' and due_on < $1 order by due_on, id limit 3) u), '[]'),
    'untracedMotions', coalesce((
      select json_agg(json_build_object('id', m.id, 'title', m.title, 'happenedOn', m.happened_on, 'datePrecision',
        m.date_precision, 'isDemonstration', m.is_demonstration) order by m.happened_on, m.id)
      from (select m.* from motion m where m.status in ('ADOPTED', 'IN_EXECUTION', 'REOPENED')
          and m.happened_on < $1::date - 90 and not exists (select from motion_request r
            join motion_request_delivery d on d.request_id = r.id where r.motion_id = m.id)
        order by m.happened_on, m.id limit 3) m), '[]'),
    'publicNames', json_build_object('coalition', coalesce(own.coalition_name, 'Lokale coalitie'),
      'week', own.week_name),
    'adviserMayRead', exists (select from consent c where c.reader = 'ASSIGNED_ADVISER' and c.withdrawn_at is null),
    'coalition', (
      select json_build_object('name', coalesce(own.coalition_name, 'Lokale coalitie'),
        'members', (select count(*) from held where takes_part),
        'partners', (select count(*) from held where takes_part and not is_municipality),
        'invited', (select count(*) from held where state = 'INVITED'),
        'sectors', coalesce((
          select json_agg(json_build_object('sector', s.sector, 'members', s.members, 'isWanted', s.is_wanted)
            order by s.place)
          from (select k.sector, k.place, exists (select from wanted_partner w where w.sector = k.sector and w.name is null
                and w.status <> 'DECLINED') as is_wanted,
              (select count(*) from held where held.sector = k.sector and takes_part) as members
            from unnest($2::text[]) with ordinality k(sector, place)) s
          where s.members > 0 or s.is_wanted), '[]'))
      from coalition c),
    'commitment', (
      select json_build_object('status', c.status, 'lapsesOn', c.lapses_on,
        'signerName', coalesce(s.signer_name, c.signer_name),
        'signerCapacity', coalesce(s.signer_capacity, c.signer_capacity), 'signedOn', s.signed_on,
        'decisionReference', case s.authority when 'DECISION' then s.authority_reference else d.reference end,
        'decisionOn', case s.authority when 'DECISION' then s.authority_on else d.decided_on end,
        'certificateCode', k.code)
      from commitment c left join commitment_signature s on s.commitment_id = c.id
      left join commitment_decision d on d.commitment_id = s.commitment_id and d.round = s.round
      left join commitment_certificate k on k.signature_id = s.id and k.status = 'READY'
      order by c.created_at desc, c.id desc, s.round desc limit 1),
    'figure', (
      select json_build_object('population', f.population, 'year', f.year, 'value', f.value,
        'isDerived', f.is_derived, 'province', own.province, 'provinceValue', f.province_value,
        'countryValue', f.country_value, 'method', f.method, 'source', f.source, 'series', (
          select json_agg(json_build_object('year', y.year, 'value', y.value, 'provinceValue', y.province_value,
            'countryValue', y.country_value) order by y.year) from figure y where y.version = f.version))
      from figure f order by f.version desc, f.year desc limit 1)) as page
  from own`;

const conditional = `
  conditional as (
    select distinct tenant_id from commitment where status in ('SIGNED_CONDITIONALLY', 'DISPUTED')
  )`;

const overview = `
  with ${conditional}, row as (
    select m.id, m.province_code, m.province, m.status in ('JOINED', 'ACTIVE', 'DORMANT') as participates, m.joined_on,
      m.is_demonstration, c.tenant_id is not null as is_conditional,
      coalesce(t.public_open, 0) as open, coalesce(t.public_done, 0) as done
    from municipality m left join milestone_tally t on t.tenant_id = m.id left join conditional c on c.tenant_id = m.id
    where m.status <> 'MERGED'
  ), part as (
    select 'NL' as key, 'Nederland' as name, id, participates from row
    union all select province_code, province, id, participates from row
  ), levelled as (
    select part.key, p.pillar, coalesce(s.level, 'UNKNOWN') as level, coalesce(s.level <> 'UNKNOWN'
      and s.fresh_until < $1::date, false) as stale
    from part cross join unnest(array['P1', 'P2', 'P3', 'P4', 'P5']) as p(pillar)
    left join pillar_standing s on s.tenant_id = part.id and s.pillar = p.pillar where part.participates
  ), counted as (
    select key, pillar, json_build_object('pillar', pillar, 'stale', count(*) filter (where stale), 'levels',
      json_build_array(
      json_build_object('level', 'UNKNOWN', 'count', count(*) filter (where level = 'UNKNOWN')),
      json_build_object('level', 'NOT_STARTED', 'count', count(*) filter (where level = 'NOT_STARTED')),
      json_build_object('level', 'INTENDED', 'count', count(*) filter (where level = 'INTENDED')),
      json_build_object('level', 'IN_PROGRESS', 'count', count(*) filter (where level = 'IN_PROGRESS')),
      json_build_object('level', 'EMBEDDED', 'count', count(*) filter (where level = 'EMBEDDED')))) as figures
    from levelled group by key, pillar
  ), shaped as (
    select part.key, part.name, json_build_object('key', part.key, 'name', part.name, 'parts', json_build_array(),
      'municipalities', count(*), 'participating', count(*) filter (where participates),
      'pillars', (select json_agg(figures order by pillar) from counted where counted.key = part.key)) as figure
    from part group by part.key, part.name
  )
  select json_build_object('nationalOverview', json_build_object('basis', 'LIVE', 'asOf', $1::text, 'withheld', 0,
    'lacksNextElection', $2::boolean, 'counts', json_build_object('on', $1::text, 'municipalities', (select count(*)
      from row), 'participating', (select count(*) from row where participates),
      'conditional', (select count(*) from row where participates and is_conditional),
      'demonstration', (select count(*) from row where participates and is_demonstration)),
    'participation', json_build_object(
      'published', (select json_agg(json_build_object('on', happened_on, 'when', dated_as, 'count', count, 'inWords',
        in_words, 'counted', counted, 'source', source, 'note', note) order by happened_on) from participation_milestone),
      'recorded', (select json_agg(json_build_object('on', "on", 'count', count) order by "on") from (
        select (date_trunc('month', joined_on) + interval '1 month - 1 day')::date as "on",
          sum(count(*)) over (order by date_trunc('month', joined_on)) as count
        from row where participates and joined_on is not null group by date_trunc('month', joined_on)) months)),
    'milestones', json_build_object('open', (select sum(open) from row where participates), 'done', (select sum(done)
      from row where participates)),
    'national', (select figure from shaped where key = 'NL'),
    'groups', (select json_agg(figure order by name) from shaped where key <> 'NL')))::text as answer`;

const list = `
  with ${conditional}, partner as (
    select c.tenant_id, count(*) as partners from coalition_membership c join organisation o on o.id = c.organisation_id
      and o.municipality_id is null
    where c.state in ('MEMBER', 'CORE') and c.from_on <= $1 and (c.until_on is null or c.until_on > $1)
      group by c.tenant_id
  ), found as (
    select m.*, coalesce(p.partners, 0) as partners, m.status in ('JOINED', 'ACTIVE', 'DORMANT') as participates,
      t.public_open, t.public_done, c.tenant_id is not null as is_conditional
    from municipality m left join partner p on p.tenant_id = m.id left join milestone_tally t on t.tenant_id = m.id
      left join conditional c on c.tenant_id = m.id
    where m.status <> 'MERGED' and ($2::text is null or m.province_code = $2) and ($4::boolean is null
      or (m.status in ('JOINED', 'ACTIVE', 'DORMANT')) = $4)
      and ($5::text is null or m.name ilike '%' || $5 || '%')
      and ($3::text is null or exists (select from pillar_standing s where s.tenant_id = m.id and s.level = $3))
  )
  select json_build_object('nationalList', json_build_object('totalCount', (select count(*)
    from found), 'asOf', $1::text, 'seenByName', null, 'nodes', coalesce((select json_agg(node order by inhabitants, name) from (
    select f.inhabitants, f.name, json_build_object('code', f.cbs_code, 'name', f.name, 'province', f.province,
      'ggdRegion', f.ggd_region, 'inhabitants', f.inhabitants,
      'status', f.status, 'isConditional', f.participates and f.is_conditional, 'joinedOn', f.joined_on,
      'partners', f.partners, 'isDemonstration', f.is_demonstration,
      'milestones', case when f.participates then json_build_object('open', coalesce(f.public_open, 0), 'done',
        coalesce(f.public_done, 0), 'publicOnly', true) end,
      'pillars', case when f.participates then (
        select json_agg(json_build_object('pillar', p.pillar, 'level', coalesce(s.level, 'UNKNOWN'), 'stale',
          coalesce(s.level <> 'UNKNOWN' and s.fresh_until < $1, false)) order by p.pillar)
        from unnest(array['P1', 'P2', 'P3', 'P4', 'P5']) as p(pillar) left join pillar_standing s on s.tenant_id = f.id
          and s.pillar = p.pillar) end) as node
    from found f order by f.inhabitants, f.name limit 50) page), '[]')))::text as answer`;

const toolkit = `
  with asked as materialized (
    select websearch_to_tsquery('dutch_plain', coalesce($1, '')) || to_tsquery('dutch_plain', $2) as query,
      app_found_text($1) as typed
  ), found as materialized (
    select v.item_id, v.number, v.title, v.kind, v.pillars, v.audience, v.target_groups, v.active_elements,
      $3::text is null or $3 = any (v.pillars) as is_pillar, $4::text is null or $4 = v.kind as is_kind,
      case when a.typed is null then 0 else ts_rank(v.search, a.query)
        + (strpos(app_found_text(v.title), a.typed) > 0)::int end as rank
    from asked a, toolkit_version v join toolkit_item i on i.id = v.item_id
    where v.is_current and (i.status in ('PUBLISHED', 'UNDER_REVIEW') or i.status = 'RETIRED' and exists (
        select from toolkit_adoption u where u.item_id = i.id and u.status <> 'STOPPED'))
      and (a.typed is null or v.search @@ a.query or strpos(v.words, a.typed) > 0)
  )
  select json_build_object('toolkit', json_build_object(
    'totalCount', (select count(*) from found where is_pillar and is_kind), 'isNear', false,
    'nodes', coalesce((
      select json_agg(json_build_object('id', v.item_id, 'title', v.title, 'summary', v.summary, 'kind', v.kind,
        'pillars', v.pillars, 'audience', v.audience, 'status', i.status, 'isDemonstration', i.is_demonstration,
        'usedBy', (select json_build_object('municipalities', u.municipalities, 'demonstration', u.demonstration)
          from toolkit_usage u where u.item_id = i.id))
        order by f.rank desc, f.title, f.item_id)
      from (select * from found where is_pillar and is_kind order by rank desc, title, item_id limit 20) f
        join toolkit_version v on v.item_id = f.item_id and v.number = f.number
        join toolkit_item i on i.id = f.item_id), '[]'),
    'facets', json_build_object(
      'pillar', (select coalesce(json_agg(json_build_object('code', code, 'count', count) order by code), '[]') from (
        select unnest(pillars) as code, count(*) from found where is_kind group by 1) one),
      'kind', (select coalesce(json_agg(json_build_object('code', kind, 'count', count) order by kind), '[]') from (
        select kind, count(*) from found where is_pillar group by 1) one),
      'audience', (select coalesce(json_agg(json_build_object('code', code, 'count', count) order by code), '[]') from (
        select unnest(audience) as code, count(*) from found where is_pillar and is_kind group by 1) one),
      'targetGroup', (select coalesce(json_agg(json_build_object('code', code, 'count', count) order by code), '[]')
        from (select unnest(target_groups) as code, count(*) from found where is_pillar and is_kind group by 1) one),
      'activeElement', (select coalesce(json_agg(json_build_object('code', code, 'count', count) order by code), '[]')
        from (select unnest(active_elements) as code, count(*) from found where is_pillar and is_kind group by 1) one)),
    'viewerCan', json_build_object('maintain', false)))::text as answer`;

const move = `
  with moved as (
    update milestone set status = $2, version = version + 1 where id = $1 and version = $3
    returning id, goal_id as "goalId", title, owner, due_on as "dueOn", status, version
  ), trail as (select audit_append('milestone.moved', $1::text, json_build_object('status', $2)::jsonb))
  select row_to_json(moved)::text as milestone from moved, trail`;

async function inTenant<R>(tenantId: string, name: string, text: string, values: unknown[], personId = ''): Promise<R> {
  const client = await app.connect();
  try {
    if (!/^[0-9a-f-]{36}$/.test(tenantId) || !/^([0-9a-f-]{36})?$/.test(personId))
      throw new Error('not a workspace or a person');
    // One message instead of two, as the product does; only checked uuids are put into the text.
    // eslint-disable-next-line bloemen/no-built-sql
    await client.query(`begin; select set_config('app.tenant_id', '${tenantId}', true),
      set_config('app.actor_id', '${personId}', true)`);
    const { rows } = await client.query({ name, text, values });
    await client.query('commit');
    return rows[0] as R;
  } finally {
    client.release();
  }
}

type Attention = Parameters<typeof attentionOf>[0];
type Stored = Omit<Attention, 'takesPart' | 'hasCoalition' | 'overdueMilestones'> & {
  municipality: Pick<Attention, 'takesPart'>;
  coalition: unknown;
  oldestOverdue: Attention['overdueMilestones'];
};

async function workspacePage(tenantId: string): Promise<string> {
  const { page } = await inTenant<{ page: Stored & Record<string, unknown> }>(tenantId, 'workspace', workspace, [
    today,
    sectors,
  ]);
  const {
    standings,
    principles,
    adviserMayRead,
    hasPlan,
    oldestOverdue,
    recommendations,
    meetings,
    actionsNeedingHelp,
    weekPackage,
    contactsToReview,
    lateUndertakings,
    untracedMotions,
    ...stored
  } = page;
  const pillars = pillarCodes.map(
    (pillar) => standings.find((known) => known.pillar === pillar) ?? { ...unknownStandingOf(pillar), fact: null },
  );
  return JSON.stringify({
    data: {
      workspace: {
        ...stored,
        pillars: pillars.map(({ freshUntil: _, ...pillar }) => pillar),
        attention: attentionOf(
          {
            takesPart: stored.municipality.takesPart,
            standings: pillars,
            principles,
            moneyUntil: stored.moneyUntil,
            adviserMayRead,
            overdueMilestones: oldestOverdue,
            recommendations,
            meetings,
            actionsNeedingHelp,
            weekPackage,
            contactsToReview,
            lateUndertakings,
            untracedMotions,
            hasPlan,
            hasCoalition: stored.coalition !== null,
          },
          today,
        ),
        ownOrganisation: null,
        viewerCan: { recordFact: true },
      },
    },
  });
}

async function chainOfLast(tenantId: string): Promise<string> {
  const rows = await inTenant<Parameters<typeof chainPage>[0]>(tenantId, 'chain', chain, [today]);
  return JSON.stringify({ data: chainPage(rows, today) });
}

const VWS = '00000000-0000-4000-8000-000000000001';

async function caseloadOf(personId: string): Promise<string> {
  type Rows = Parameters<typeof caseloadPage>[0];
  const [rows, own] = await Promise.all([
    programme
      .query<{ rows: Rows }>({ name: 'caseload', text: caseload, values: [personId, today] })
      .then((found) => found.rows[0]!.rows),
    inTenant<{ own: Own }>(VWS, 'ownWork', ownWork, [personId], personId).then((found) => found.own),
  ]);
  return JSON.stringify({ data: caseloadPage(rows, own, today) });
}

async function comparisonOf({ tenantId, count, weights }: Asked): Promise<string> {
  const { INHABITANTS, URBANITY, REGION, PHASE } = weights;
  const values = [tenantId, today, count, INHABITANTS, URBANITY, REGION, PHASE];
  const { rows } = await programme.query<{ page: Parameters<typeof comparisonPage>[0] }>({
    name: 'comparison',
    text: comparison,
    values,
  });
  return JSON.stringify({ data: comparisonPage(rows[0]!.page, weights, today) });
}

type Asked = { tenantId: string; count: number | null; weights: Parameters<typeof comparisonPage>[1] };

const answers: Record<string, (body: Record<string, string & number & boolean>) => Promise<string>> = {
  '/workspace': ({ tenantId }) => workspacePage(tenantId!),
  '/chain': ({ tenantId }) => chainOfLast(tenantId!),
  '/overview': async () =>
    `{"data":${(await programme.query<{ answer: string }>({ name: 'overview', text: overview, values: [today, !hasElectionAhead(today)] })).rows[0]!.answer}}`,
  '/list': async ({ province, level, participates, search }) =>
    `{"data":${(await programme.query<{ answer: string }>({ name: 'list', text: list, values: [today, province, level, participates, search] })).rows[0]!.answer}}`,
  '/toolkit': async ({ tenantId, search, pillar, kind }) =>
    `{"data":${
      (
        await inTenant<{ answer: string }>(tenantId!, 'toolkit', toolkit, [
          search,
          (String(search ?? '').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(' & '),
          pillar,
          kind,
        ])
      ).answer
    }}`,
  '/comparison': (asked) => comparisonOf(asked as unknown as Asked),
  '/caseload': ({ personId }) => caseloadOf(personId!),
  '/move': async ({ tenantId, id, status, version }) =>
    `{"data":{"moveMilestone":${(await inTenant<{ milestone: string }>(tenantId!, 'move', move, [id, status, version])).milestone}}}`,
};

const server = createServer((incoming, outgoing) => {
  const parts: Buffer[] = [];
  incoming.on('data', (part: Buffer) => parts.push(part));
  incoming.on('end', () => {
    const answer = answers[incoming.url ?? ''];
    if (!answer) return outgoing.writeHead(404).end();
    answer(JSON.parse(Buffer.concat(parts).toString()) as never).then(
      (text) =>
        outgoing
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
          .end(text),
      (error: unknown) => outgoing.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }));
