create function app_plan_signals_on(p_day date) returns table (tenant_id uuid, code text, since date, detail text)
  language sql stable parallel safe begin atomic
  select m.tenant_id, 'MONEY_ENDS', null::date, m.year::text from money_until m
  where m.year <= extract(year from p_day)::integer + 1
  union all
  select p.tenant_id, 'PLAN_EXPIRED', null::date, null::text from action_plan p where p.status = 'EXPIRED';
end;
comment on function app_plan_signals_on is
  'Municipalities whose recurring money ends next year or earlier, with its last year, and those whose plan has '
  'expired.';
