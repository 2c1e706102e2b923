create view press_release_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, title, concat_ws('. ', number, lead, body) as body,
    (released_at at time zone 'Europe/Amsterdam')::date as on_day
  from press_release;
comment on view press_release_findable is 'By which words press releases are found.';
grant select on press_release_findable to bloemen_app;
