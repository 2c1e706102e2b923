create view standing_fact with (security_invoker = true) as
  select s.tenant_id, s.pillar, f.id, f.kind, f.certainty, f.title, f.happened_on, f.date_precision, f.source_text,
    f.version, f.is_demonstration, c.confirmed_on, c.source_text as confirmed_by
  from pillar_standing s
  -- One search by key for each id; with id = any (carried_by) the planner walks all facts of the municipality.
  cross join lateral (select e.* from unnest(s.carried_by) as carrier (id)
    join pillar_evidence e on e.tenant_id = s.tenant_id and e.id = carrier.id
    where e.withdrawn_at is null order by e.happened_on desc, e.id desc limit 1) f
  left join lateral (select k.confirmed_on, k.source_text from pillar_evidence_confirmation k
    where k.tenant_id = f.tenant_id and k.evidence_id = f.id and k.withdrawn_at is null
    order by k.confirmed_on desc, k.recorded_at desc limit 1) c on true;
comment on view standing_fact is
  'The newest of the facts that carry each level, as far as the reader may read them, and when it was last confirmed.';
grant select on standing_fact to bloemen_app;

create function app_standings_on(p_day date) returns table (
  tenant_id uuid, pillar text, level text, stale boolean, fresh_until date, because text, missing text[]
) language sql stable parallel safe begin atomic
  select s.tenant_id, s.pillar, s.level, coalesce(s.level <> 'UNKNOWN' and s.fresh_until < p_day, false),
    s.fresh_until, app_standing_reason(s.tenant_id, s.pillar, s.because), s.missing
  from pillar_standing s;
end;
comment on function app_standings_on is
  'How each pillar stands on a day and why, as its reader may read it: stale when its newest carrying evidence, and the '
  'last confirmation of it, are older than twelve months. A pillar without a row is UNKNOWN and never stale.';
