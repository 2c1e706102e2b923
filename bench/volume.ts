import type { Pool } from 'pg';
import { sectors, wantedSectorsByDefault } from '@bloemen/vocabulary';

/** What one municipality holds. */
export const perMunicipality = { partners: 25, milestones: 30, evidence: 300, years: 6 };

/**
 * Fills all 342 municipalities with realistic volume, as the superuser of a throw-away cluster. Standings are put
 * beside the evidence without deriving them, because what is measured is reading and saving, not seeding. `history`
 * multiplies what grows with the years (milestones, evidence and figures) in the municipalities whose coordinators are
 * signed in; the others keep what they have, so that a hundred times fits on a laptop.
 */
export async function fill(sql: Pool, history: number): Promise<void> {
  const { partners, milestones, evidence, years } = perMunicipality;
  const measuredIds = (await measured(sql)).map(({ id }) => id);
  await sql.query(`
    update municipality set status = case status when 'PROSPECT' then 'ACTIVE' else status end,
      joined_on = coalesce(joined_on, '2020-01-01')`);
  await sql.query(`
    insert into organisation (name, name_key, match_keys, created_by)
    select 'Organisatie ' || n, 'organisatie' || n, array['organisatie', n::text],
      '00000000-0000-4000-8000-000000000001' from generate_series(1, 400) n`);
  await sql.query(
    `
    with started as (
      insert into coalition (tenant_id, started_on) select id, joined_on from municipality on conflict do nothing
      returning tenant_id, started_on
    )
    insert into wanted_partner (tenant_id, sector, since_on)
    select s.tenant_id, sector, s.started_on from started s cross join unnest($1::text[]) as sector`,
    [wantedSectorsByDefault],
  );
  await sql.query(
    `
    insert into coalition_membership (tenant_id, organisation_id, state, from_on, sector)
    select m.id, o.id, 'MEMBER', m.joined_on, ($2::text[])[1 + abs(hashtext(o.id::text)) % cardinality($2::text[])]
    from municipality m cross join lateral (
      select id from organisation where name_key ~ '^organisatie[0-9]+$' order by md5(id::text || m.id::text)
      limit greatest(0, $1 - (select count(*) from coalition_membership c where c.tenant_id = m.id))) o`,
    [partners, sectors],
  );
  await sql.query(`
    insert into goal (tenant_id, pillar, title, source_text, openness)
    select m.id, 'P' || n, 'Doel ' || n || ' van ' || m.name, 'Plan van aanpak', 'PUBLIC'
      from municipality m, generate_series(1, 5) n`);
  await sql.query(
    `
    insert into milestone (tenant_id, goal_id, title, owner, due_on, status, openness)
    select g.tenant_id, g.id, 'Mijlpaal ' || n || ' bij ' || g.title, 'Gemeente', current_date + (n * 11 - 60),
      (array['PLANNED', 'IN_PROGRESS', 'DONE'])[1 + n % 3], 'PUBLIC'
    from goal g, generate_series(1, $1::integer * case when g.tenant_id = any($2) then $3::integer else 1 end) n
      where g.title like 'Doel % van %'`,
    [milestones / 5, measuredIds, history],
  );
  await sql.query(
    `
    insert into pillar_evidence (tenant_id, pillar, kind, certainty, title, happened_on, source_type, source_text,
      amount_cents, recurrence, first_funded_year, last_funded_year)
    select m.id, 'P' || (1 + n % 5), case when is_money then 'FUNDING' when n % 6 = 1 then 'COUNCIL_DECISION'
        else 'POLICY_TEXT' end, 'DECIDED',
      'Feit ' || n || ' uit de uitvoering van het plan van aanpak', current_date - (n % 1500), 'COUNCIL_PAPER',
      'Raadsstuk ' || n, case when is_money then n % 10000 * 100000 end, case when is_money then 'RECURRING' end,
      case when is_money then 2025 end, case when is_money then 2027 end
    from municipality m, generate_series(1, $1::integer * case when m.id = any($2) then $3::integer else 1 end) n
      cross join lateral (select n % 25 = 0 as is_money) kind`,
    [evidence, measuredIds, history],
  );
  await sql.query(`
    insert into pillar_standing (tenant_id, pillar, level, carried_on, fresh_until, because, missing, carried_by)
    select m.id, 'P' || n, (array['NOT_STARTED', 'INTENDED', 'IN_PROGRESS',
      'EMBEDDED'])[1 + abs(hashtext(m.cbs_code || n)) % 4], current_date - 100,
      current_date - 100 + (abs(hashtext(m.cbs_code)) % 400), 'In uitvoering: er is beleid vastgesteld.',
        array['Een besluit dat echt is genomen.'], array(
          select e.id from pillar_evidence e where e.tenant_id = m.id and e.pillar = 'P' || n
            and e.happened_on <= current_date - 100 order by e.happened_on desc limit 2)
    from municipality m, generate_series(1, 5) n on conflict do nothing`);
  await sql.query(`
    insert into pillar_evidence_confirmation (tenant_id, evidence_id, evidence_version, confirmed_on, source_text)
    select s.tenant_id, e.id, e.version, current_date - 30, 'De coördinator, in het overleg van de coalitie'
    from pillar_standing s join pillar_evidence e on e.tenant_id = s.tenant_id and e.id = s.carried_by[1]
    where s.pillar in ('P1', 'P2')`);
  await sql.query(
    `
    insert into commitment (tenant_id, status, signer_name, signer_capacity)
    select m.id, 'RATIFIED', 'Wethouder van ' || m.name, 'Wethouder' from municipality m
    where m.id = any($1) and not exists (select from commitment c where c.tenant_id = m.id)`,
    [measuredIds],
  );
  await sql.query(`
    insert into commitment_signature (tenant_id, commitment_id, round, wording_id, wording_sha256, signer_name,
      signer_capacity, authority, authority_reference, authority_on, means, audit_seq)
    select c.tenant_id, c.id, c.round, w.id, w.sha256, c.signer_name, c.signer_capacity, 'DECISION',
      'Collegebesluit 12', current_date - 60, 'EMAIL_CODE', 1
    from commitment c cross join (select id, sha256 from commitment_wording limit 1) w
    where not exists (select from commitment_signature s where s.commitment_id = c.id)`);
  await sql.query(
    `
    insert into indicator_observation (definition_id, area_code, year, value, boundary_year)
    select d.id, m.cbs_code, 2026 - n, 30 + abs(hashtext(m.cbs_code || n)) % 25, 2024
    from indicator_definition d, municipality m, generate_series(1, case when m.id = any($2)
      then least($1::integer * $3::integer, 26) else $1::integer end) n on conflict do nothing`,
    [years, measuredIds, history],
  );
  await sql.query(items);
  await sql.query(adoptions, [measuredIds]);
  await sql.query(peers);
  await sql.query(meetings, [measuredIds]);
  await sql.query(activities, [measuredIds]);
  for (const statement of chains) await sql.query(statement, [measuredIds]);
}

/** 1,500 items of the toolkit, as VWS and the VNG would keep them. */
const items = `
  with item as (
    insert into toolkit_item (id, maintained_in, status, current_number)
    select md5('item ' || n)::uuid, ('00000000-0000-4000-8000-00000000000' || 1 + n % 2)::uuid, 'PUBLISHED', 1
    from generate_series(1, 1500) n
  )
  insert into toolkit_version (item_id, number, published_at, is_current, kind, title, summary, pillars, audience,
    target_groups, active_elements, owner_organisation, source_text, seen_on)
  select md5('item ' || n)::uuid, 1, now(), true,
    (array['STEP_PLAN', 'MODEL_PLAN', 'GUIDE', 'CARD', 'SIGNAL_POINT', 'PACKAGE', 'WEBSITE'])[1 + n % 7],
    (array['Handreiking', 'Stappenplan', 'Signaalpunt', 'Kaart', 'Draaiboek', 'Training'])[1 + n % 6] || ' ' ||
      (array['voor buurten', 'tegen eenzaamheid', 'met vrijwilligers', 'op scholen', 'in de wijk'])[1 + n % 5] || ' ' || n,
    'Een hulpmiddel waarmee een gemeente samen met ' ||
      (array['welzijn', 'de bibliotheek', 'sportclubs', 'woningcorporaties'])[1 + n % 4] ||
      ' mensen bereikt die zich alleen voelen. Het zegt hoe u begint, wie u nodig hebt, wat het kost en of het helpt.',
    array['P' || 1 + n % 5, 'P' || 1 + (n + 2) % 5], array['COORDINATOR'],
    array[(array['ALL_AGES', 'SINGLES', 'OLDER_PEOPLE'])[1 + n % 3]],
    array[(array['MEETING', 'ACTIVITIES', 'MEANINGFUL_ROLE'])[1 + n % 3]], 'Organisatie ' || n % 40, 'Meting',
    '2026-11-01'
  from generate_series(1, 1500) n`;

/** Every municipality considers or uses twelve of them. */
const adoptions = `
  with recommended as (
    insert into toolkit_recommendation (tenant_id, item_id, because, adviser_name, recommended_at, status, until_on,
      answered_at)
    select m, md5('item ' || 1 + (abs(hashtext(m::text)) % 1000) + n)::uuid, 'Dit past bij pijler ' || n, 'Adviseur',
      date_trunc('day', now()) - make_interval(days => n * 4) + interval '23.5 hours', case when n = 2 then 'LATER'
        else 'OPEN' end, case when n = 2 then current_date + n - 3 end, case when n = 2 then now() end
    from unnest($1::uuid[]) m, generate_series(1, 5) n
  )
  insert into toolkit_adoption (tenant_id, item_id, number, status, since)
  select m.id, md5('item ' || 1 + (abs(hashtext(m.id::text)) + n * 7) % 300)::uuid, 1,
    (array['IN_USE', 'CONSIDERED', 'IN_PREPARATION', 'STOPPED'])[1 + n % 4], current_date - n
  from municipality m, generate_series(1, 12) n on conflict do nothing`;

/** Five years of monthly meetings with ten actions of each, most of them done. */
const meetings = `
  with held as (
    insert into meeting (tenant_id, id, title, status, starts_at)
    select m, md5(m::text || n)::uuid, 'Bijeenkomst ' || n, case when n = 1 then 'PLANNED' else 'HELD' end,
      date_trunc('day', now()) + interval '18 hours' - make_interval(days => 30 * (n - 1) - 10)
    from unnest($1::uuid[]) m, generate_series(1, 60) n
    returning tenant_id, id
  ), partner as (
    select tenant_id, organisation_id, row_number() over (partition by tenant_id order by organisation_id) as place
    from coalition_membership where state in ('MEMBER', 'CORE') and until_on is null
  ), attended as (
    insert into meeting_attendance (tenant_id, meeting_id, organisation_id, attendance)
    select h.tenant_id, h.id, p.organisation_id,
      (array['PRESENT', 'PRESENT', 'EXCUSED', 'ABSENT'])[1 + abs(hashtext(h.id::text || p.place)) % 4]
    from held h join partner p using (tenant_id)
  )
  insert into coalition_action (tenant_id, what, organisation_id, due_on, status, meeting_id, settled_at)
  select h.tenant_id, 'Actie ' || n || ' uit de bijeenkomst', p.organisation_id, current_date - 20 + n * 7,
    case when is_open then 'OPEN' else 'DONE' end, h.id, case when not is_open then now() end
  from held h cross join generate_series(1, 10) n join partner p on p.tenant_id = h.tenant_id and p.place = n
    cross join lateral (select abs(hashtext(h.id::text || n)) % 20 = 0 as is_open) state`;

/** 300 activities of one or two organisations each, most of them over. */
const activities = `
  with partner as (
    select tenant_id, organisation_id, row_number() over (partition by tenant_id order by organisation_id) as place
    from coalition_membership where state in ('MEMBER', 'CORE') and until_on is null
  ), done as (
    insert into activity (tenant_id, id, title, pillar, status, from_on, from_precision, until_on, until_precision,
      target_groups, active_elements, cost, participant_class, openness)
    select m, md5('activity ' || m::text || n)::uuid, 'Activiteit ' || n, 'P' || 1 + n % 5,
      (array['ENDED', 'RUNNING', 'ENDED', 'PLANNED', 'ENDED', 'CANCELLED'])[1 + n % 6], current_date - n * 5, 'DAY',
      case when n % 2 = 0 then current_date - n * 5 + 30 end, case when n % 2 = 0 then 'DAY' end,
      array[(array['ALL_AGES', 'SINGLES', 'OLDER_PEOPLE'])[1 + n % 3]],
      array[(array['MEETING', 'ACTIVITIES', 'MEANINGFUL_ROLE'])[1 + n % 3]],
      (array['NONE', 'IN_KIND', 'MONEY', 'UNKNOWN'])[1 + n % 4], 'UP_TO_25',
      (array['PUBLIC', 'COALITION', 'MUNICIPALITY'])[1 + n % 3]
    from unnest($1::uuid[]) m, generate_series(1, 300) n
    returning tenant_id, id
  )
  insert into activity_organisation (tenant_id, activity_id, organisation_id)
  select d.tenant_id, d.id, p.organisation_id from done d join partner p on p.tenant_id = d.tenant_id
    and p.place in (1 + abs(hashtext(d.id::text)) % 20, 1 + abs(hashtext(d.id::text || 'second')) % 20)`;

/** Two of three municipalities let the others look. */
const peers = `
  with open as (
    select id from municipality where status <> 'MERGED' and abs(hashtext(cbs_code)) % 3 < 2
  ), consented as (
    insert into consent (tenant_id, reader) select id, 'PEERS' from open on conflict do nothing
  )
  insert into edition_insider (tenant_id, reader) select id, 'PEERS' from open on conflict do nothing`;

/** The work of an adviser for thirteen municipalities that nobody helps yet, which all consent; $1 the adviser. */
const support = `
  with mine as (
    select m.id, row_number() over (order by md5(m.cbs_code)) as n from municipality m
    where m.status <> 'MERGED' and not exists (select from adviser_assignment a where a.municipality_id = m.id
      and a.until_on is null)
    order by 2 limit 13
  ), before as (
    insert into adviser_assignment (municipality_id, person_id, from_on, until_on)
    select mine.id, p.id, '2023-01-01', '2025-01-01' from mine
      cross join (select id from person where email = 'meting-0@voorbeeld.example') p where n % 3 = 0
  ), assigned as (
    insert into adviser_assignment (municipality_id, person_id, from_on) select id, $1, '2025-01-01' from mine
  ), consented as (
    insert into consent (tenant_id, reader) select id, 'ASSIGNED_ADVISER' from mine on conflict do nothing
  ), known as (
    insert into edition_insider (tenant_id, reader) select id, $1::text from mine where n <> 5
  ), helped as (
    insert into support_trajectory (tenant_id, adviser_id, adviser_name, started_on, question, hours_budget)
    select id, $1, 'Adviseur', '2025-02-01', 'Hoe krijgen wij de buurten mee?', 60 from mine where n > 1
    returning tenant_id, id
  ), entry as (
    insert into support_entry (tenant_id, trajectory_id, happened_on, quarters, kind, note)
    select tenant_id, id, current_date - n * 9, 1 + n % 8, 'CONVERSATION', 'Gesprek ' || n || ' over de avonden in de wijk.'
    from helped, generate_series(1, 20 * $2::integer) n
  ), step as (
    insert into support_step (tenant_id, trajectory_id, what, due_on, status, settled_on)
    select tenant_id, id, 'Stap ' || n, current_date - 40 + n * 20, case when n < 3 then 'DONE' else 'OPEN' end,
      case when n < 3 then current_date end from helped, generate_series(1, 4) n
  ), read as (
    insert into support_handover (tenant_id, adviser_id, assigned_on) select id, $1, '2025-01-01' from mine where n = 3
  ), snoozed as (
    insert into support_snooze (tenant_id, person_id, municipality_id, code, fact, until_on, because)
    select '00000000-0000-4000-8000-000000000001', $1, id, 'MONEY_ENDS', ' 2027', current_date + 20, 'Na de begroting'
    from mine where n % 4 = 0
  ), expired as (
    insert into action_plan (tenant_id, title, status) select id, 'Samen', 'EXPIRED' from mine where n % 5 = 1
      on conflict do nothing
  )
  insert into portfolio_holding (tenant_id, person_id, portfolio, starts_on, ends_on)
  select mine.id, p.id, 'Welzijn', case p.email when 'meting-0@voorbeeld.example' then '2022-05-01'::date
    else current_date - 50 end, case p.email when 'meting-0@voorbeeld.example' then current_date - 50 end
  from mine cross join person p
  where n % 4 = 2 and p.email in ('meting-0@voorbeeld.example', 'meting-1@voorbeeld.example')`;

/** The examples fill these two with what the volume does not: a conditional statement, an evening to come. */
const examples = ['GM0397', 'GM0473'];

/** Every tenth municipality and the two examples: those whose coordinator is signed in. */
async function measured(sql: Pool): Promise<{ id: string; cbs_code: string; province_code: string }[]> {
  const { rows } = await sql.query<{ id: string; cbs_code: string; province_code: string }>(
    'select id, cbs_code, province_code from municipality order by cbs_code',
  );
  return rows.filter(({ cbs_code }, at) => at % 10 === 0 || examples.includes(cbs_code));
}

/** What identifies somebody who is signed in: the cookie, and the person and workspace of the page. */
export type Headers = { cookie: string; 'x-acting-as': string };
export type Visitor = { tenantId: string; headers: Headers; code: string; province: string };
export type Adviser = { personId: string; headers: Headers };

const VWS = '00000000-0000-4000-8000-000000000001';
const ADVISERS = 20;

/**
 * A signed-in coordinator in each measured municipality, advisers with thirteen municipalities each, and somebody of
 * VWS.
 */
export async function signIn(
  sql: Pool,
  tokens: (index: number) => { token: string; sha256: string },
  history: number,
): Promise<{ coordinators: Visitor[]; advisers: Adviser[]; vws: Headers }> {
  const chosen = await measured(sql);
  const open = async (index: number, tenantId: string, role: string): Promise<Headers> => {
    const { token, sha256 } = tokens(index);
    const {
      rows: [person],
    } = await sql.query<{ id: string }>(
      `
      with somebody as (insert into person (email, display_name) values ($1, 'Meting') returning id),
        held as (insert into role_assignment (tenant_id, person_id, role) select $2, id, $3 from somebody)
      insert into session (token_sha256, person_id, active_tenant_id, means, device, expires_at)
      select decode($4, 'hex'), id, $2, 'EXAMPLE', 'meting', now() + interval '1 day' from somebody
        returning person_id as id`,
      [`meting-${index}@voorbeeld.example`, tenantId, role, sha256],
    );
    return { cookie: `sessie=${token}`, 'x-acting-as': `${person!.id}@${tenantId}` };
  };
  const coordinators: Visitor[] = [];
  for (const [index, { id, cbs_code, province_code }] of chosen.entries()) {
    coordinators.push({
      tenantId: id,
      code: cbs_code,
      province: province_code,
      headers: await open(index, id, 'COORDINATOR'),
    });
  }
  const vws = await open(chosen.length, VWS, 'PROGRAMME_ADMIN');
  const advisers: Adviser[] = [];
  for (let index = 0; index < ADVISERS; index += 1) {
    const headers = await open(chosen.length + 1 + index, VWS, 'NATIONAL_ADVISER');
    const personId = headers['x-acting-as'].split('@')[0]!;
    await sql.query(support, [personId, history]);
    advisers.push({ personId, headers });
  }
  await sql.query('analyze');
  return { coordinators, advisers, vws };
}

/** Eight motions in each municipality, each with requests, a decision, promises and money; statements one after another. */
const chains = [
  `insert into motion (tenant_id, id, title, happened_on, status, openness, released_at, submitted_by, source_text)
   select m, md5('motion ' || m || n)::uuid, 'Motie ' || n, current_date - n * 90,
     (array['ADOPTED', 'IN_EXECUTION', 'CLOSURE_PROPOSED'])[1 + n % 3], 'ACTIVELY_PUBLIC', now() - interval '1 day',
     'Fractie ' || n, 'Raadsbesluit ' || n
   from unnest($1::uuid[]) m, generate_series(1, 8) n`,
  `insert into motion_request (tenant_id, id, motion_id, place, body)
   select m.tenant_id, md5('request ' || m.id || n)::uuid, m.id, n, 'Verzoek ' || n || ' van ' || m.title
   from motion m, generate_series(1, 5) n where m.tenant_id = any($1) and m.title like 'Motie %'`,
  `insert into executive_decision (tenant_id, id, case_number, subject, motion_id, openness, released_at, meeting_on,
     meeting_precision)
   select m.tenant_id, md5('decision ' || m.id)::uuid, right(m.title, 1) || '001', 'Uitwerking van ' || m.title, m.id,
     'ACTIVELY_PUBLIC', now() - interval '1 day', m.happened_on + 30, 'DAY'
   from motion m where m.tenant_id = any($1) and m.title like 'Motie %'`,
  `insert into decision_point (tenant_id, id, decision_id, place, body, serves, state, state_on, state_source)
   select d.tenant_id, md5('point ' || d.id || n)::uuid, d.id, n, 'Punt ' || n, 'PLAN',
     (array['ADOPTED', 'PROPOSED', 'SENT_TO_COMMITTEE', 'AMENDED'])[n], d.meeting_on, 'Besluitenlijst'
   from executive_decision d, generate_series(1, 4) n where d.tenant_id = any($1) and d.subject like 'Uitwerking van %'`,
  `insert into motion_request_delivery (tenant_id, request_id, kind, point_id)
   select r.tenant_id, r.id, kind, case when kind = 'DECISION_POINT' then
     md5('point ' || md5('decision ' || r.motion_id)::uuid || r.place)::uuid end
   from motion_request r, unnest(array['DECISION_POINT', 'COALITION', 'MEMBERSHIP', 'PLAN']) as kind
   where r.tenant_id = any($1) and r.place < 5 and r.body like 'Verzoek %'`,
  `insert into committee_view (tenant_id, decision_id, committee, outcome, held_on, held_precision, source_text)
   select d.tenant_id, d.id, 'Samenleving', 'WITH_REMARKS', d.meeting_on + 20, 'DAY', 'Verslag'
   from executive_decision d where d.tenant_id = any($1) and d.subject like 'Uitwerking van %'`,
  `insert into undertaking (tenant_id, title, promised_by, promised_to, promised_on, due_on, state, state_on, told_on,
     motion_id, openness, released_at, source_text)
   select m.tenant_id, 'Toezegging ' || n, 'Wethouder', 'Raad', m.happened_on, m.happened_on + n * 30,
     case when n % 2 = 0 then 'DONE' else 'OPEN' end, case when n % 2 = 0 then m.happened_on + 10 end,
     case when n % 4 = 0 then m.happened_on + 12 end, m.id, 'ACTIVELY_PUBLIC', now() - interval '1 day', 'Verslag'
   from motion m, generate_series(1, 4) n where m.tenant_id = any($1) and m.title like 'Motie %'`,
  `insert into budget_line (tenant_id, title, year, amount_cents, source, kind, recurrence, state, state_on, state_source,
     decision_id, source_type, source_text, recorded_on, pillar)
   select d.tenant_id, 'Regel ' || n, 2024 + n, case when n % 3 = 0 then null else n * 1000000 end, 'OWN_BUDGET',
     'EXPENDITURE', 'RECURRING', (array['PROPOSED', 'IN_DRAFT_BUDGET', 'AUTHORISED'])[1 + n % 3], d.meeting_on, 'Besluit',
     d.id, 'EXECUTIVE_PAPER', 'Collegestuk', d.meeting_on, 'P1'
   from executive_decision d, generate_series(1, 6) n where d.tenant_id = any($1) and d.subject like 'Uitwerking van %'`,
];
