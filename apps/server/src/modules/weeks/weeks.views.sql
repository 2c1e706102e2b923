create view annual_week_package with (security_invoker = true) as
  select year, package_due_on as due_on from annual_week;
comment on view annual_week_package is 'Until when the package of the national week is ordered, of years that the programme set.';
grant select on annual_week_package to bloemen_app;

create view local_week_package with (security_invoker = true) as
  select tenant_id, year, package_state <> 'UNKNOWN' as is_settled from local_week;
comment on view local_week_package is 'Whether a municipality ordered the package of a year, or decided not to.';
grant select on local_week_package to bloemen_app;

create view week_activity_findable with (security_invoker = true) as
  select tenant_id, id, year::text as target, title, concat_ws(' · ', what, place, organisation_name) as body,
    (starts_at at time zone 'Europe/Amsterdam')::date as on_day
  from week_activity where status = 'ACCEPTED';
comment on view week_activity_findable is 'By which words what happens in the annual week is found, once it is accepted.';
grant select on week_activity_findable to bloemen_app;
