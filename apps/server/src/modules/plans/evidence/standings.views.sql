create function app_standings_on(p_day date) returns table (
  tenant_id uuid, pillar text, level text, stale boolean, fresh_until date, because text, missing text[]
) language sql stable parallel safe begin atomic
  select s.tenant_id, s.pillar, s.level, coalesce(s.level <> 'UNKNOWN' and s.fresh_until < p_day, false),
    s.fresh_until, app_standing_reason(s.tenant_id, s.pillar, s.because), s.missing
  from pillar_standing s;
end;
comment on function app_standings_on is
  'How each pillar stands on a day and why, as its reader may read it: stale when its newest carrying evidence is older '
  'than twelve months. A pillar without a row is UNKNOWN and never stale.';
