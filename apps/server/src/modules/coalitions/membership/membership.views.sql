create function app_coalition_on(p_day date) returns table (
  tenant_id uuid, organisation_id uuid, state text, sector text, sector_is_reading boolean, from_on date,
  from_precision text, from_at_latest boolean, takes_part boolean, observes boolean, is_invited boolean,
  is_municipality boolean, is_partner boolean
) language sql stable parallel safe begin atomic
  select m.tenant_id, m.organisation_id, m.state, m.sector, m.sector_is_reading, m.from_on,
    m.from_precision, m.from_at_latest, m.state in ('MEMBER', 'CORE'), m.state = 'OBSERVER', m.state = 'INVITED',
    o.municipality_id is not distinct from m.tenant_id,
    m.state in ('MEMBER', 'CORE') and o.municipality_id is distinct from m.tenant_id
  from coalition_membership m join organisation_facts o on o.id = m.organisation_id
  where m.from_on <= p_day and (m.until_on is null or p_day < m.until_on);
end;
comment on function app_coalition_on is
  'How each organisation stands to its coalition on a day: it takes part, observes, is invited or has left. The '
  'municipality itself takes part and is no partner. membership.rules.ts says the same in words.';

create function app_coalition_counts_on(p_day date) returns table (
  tenant_id uuid, members integer, partners integer, core integer, observers integer, invited integer
) language sql stable parallel safe begin atomic
  select c.tenant_id, count(*) filter (where c.takes_part)::integer, count(*) filter (where c.is_partner)::integer,
    count(*) filter (where c.state = 'CORE')::integer, count(*) filter (where c.observes)::integer,
    count(*) filter (where c.is_invited)::integer
  from app_coalition_on(p_day) c where c.state <> 'LEFT' group by c.tenant_id;
end;
comment on function app_coalition_counts_on is
  'The figures a coalition gives of itself on a day: 22 including the municipality, 21 partners. Without a row nobody '
  'stands to it in any way. The municipality is in when there are more members than partners.';

create function app_coalition_recorded_until(p_day date) returns table (on_day date, "precision" text, is_stale boolean)
  language sql stable parallel safe begin atomic
  select c.on_day, c.known, (c.on_day + case c.known when 'YEAR' then interval '1 year' when 'MONTH'
    then interval '1 month' else interval '1 day' end)::date + interval '1 year' <= p_day
  from (
    select m.from_on, m.from_precision, 1 from coalition_membership m where m.from_on <= p_day
    union all select m.until_on, 'DAY', 2 from coalition_membership m where m.until_on <= p_day
  ) c (on_day, known, place) order by c.on_day desc, c.place limit 1;
end;
comment on function app_coalition_recorded_until is
  'The latest day, at most the given one, of which anything is recorded about who takes part in the coalition of the '
  'current workspace, and whether that is a year or more ago. No row without any.';
