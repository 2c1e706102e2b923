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
    insert into coalition (tenant_id, started_on, wanted_sectors) select id, joined_on, $1 from municipality
      on conflict do nothing`,
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
      'Raadsstuk ' || n, case when is_money then n * 100000 end, case when is_money then 'RECURRING' end,
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
  await sql.query('analyze');
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

/** A signed-in coordinator in each measured municipality, and somebody of VWS. */
export async function signIn(
  sql: Pool,
  tokens: (index: number) => { token: string; sha256: string },
): Promise<{ coordinators: Visitor[]; vws: Headers }> {
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
  return { coordinators, vws: await open(chosen.length, '00000000-0000-4000-8000-000000000001', 'PROGRAMME_ADMIN') };
}
