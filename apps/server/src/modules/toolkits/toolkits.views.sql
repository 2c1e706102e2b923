create view recommendation_open with (security_invoker = true) as
  select r.tenant_id, r.id, r.item_id, (select v.title from toolkit_item i join toolkit_version v on v.item_id = i.id
      and v.number = i.current_number where i.id = r.item_id) as title, r.because, r.adviser_name,
    (r.recommended_at at time zone 'Europe/Amsterdam')::date as since
  from toolkit_recommendation r
  where r.status = 'OPEN' or (r.status = 'LATER' and r.until_on <= current_date);
comment on view recommendation_open is
  'What an adviser recommends and the municipality has not answered, or answers later and that day is there.';
grant select on recommendation_open to bloemen_app;

create view toolkit_usage_shown with (security_invoker = true) as
  select item_id, municipalities, demonstration from toolkit_usage;
comment on view toolkit_usage_shown is 'By how many municipalities an item is used; no row under five.';
grant select on toolkit_usage_shown to bloemen_app;

create view tool_in_use with (security_invoker = true) as
  select tenant_id, item_id, is_demonstration from toolkit_adoption where status = 'IN_USE';
comment on view tool_in_use is 'Which items a municipality uses now.';
grant select on tool_in_use to bloemen_app, bloemen_programme;

create function app_toolkit_signals_on(p_day date) returns table (tenant_id uuid, code text, since date, detail text)
  language sql stable parallel safe begin atomic
  select r.tenant_id, 'RECOMMENDATION_OPEN', min((r.recommended_at at time zone 'Europe/Amsterdam')::date),
    count(*)::text
  from toolkit_recommendation r
  where (r.status = 'OPEN' and r.recommended_at < p_day - interval '14 days')
    or (r.status = 'LATER' and r.until_on <= p_day)
  group by r.tenant_id;
end;
comment on function app_toolkit_signals_on is
  'Municipalities that did not answer a recommendation of their adviser in two weeks, or on the day they said.';

create view toolkit_item_findable with (security_invoker = true) as
  select '00000000-0000-4000-8000-000000000001'::uuid as tenant_id, i.id, null::text as target, v.title,
    concat_ws('. ', v.summary, v.owner_organisation) as body, null::date as on_day
  from toolkit_item i join toolkit_version v on v.item_id = i.id and v.is_current
  where i.status in ('PUBLISHED', 'UNDER_REVIEW');
comment on view toolkit_item_findable is 'By which words items of the toolkit are found.';
grant select on toolkit_item_findable to bloemen_app;

create view intervention_findable with (security_invoker = true) as
  select '00000000-0000-4000-8000-000000000001'::uuid as tenant_id, id, name as target, name as title, coalesce(summary, '') as body, null::date as on_day
  from intervention;
comment on view intervention_findable is 'By which words interventions are found.';
grant select on intervention_findable to bloemen_app;

create view funding_findable with (security_invoker = true) as
  select '00000000-0000-4000-8000-000000000001'::uuid as tenant_id, id, null::text as target, name as title, concat_ws('. ', provider, summary, for_whom) as body,
    null::date as on_day
  from funding_opportunity;
comment on view funding_findable is 'By which words ways to get money are found.';
grant select on funding_findable to bloemen_app;
