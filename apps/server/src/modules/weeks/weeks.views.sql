create view annual_week_package with (security_invoker = true) as
  select year, package_due_on as due_on from annual_week;
comment on view annual_week_package is 'Until when the package of the national week is ordered, of years that the programme set.';
grant select on annual_week_package to bloemen_app;

create view local_week_package with (security_invoker = true) as
  select tenant_id, year, package_state <> 'UNKNOWN' as is_settled from local_week;
comment on view local_week_package is 'Whether a municipality ordered the package of a year, or decided not to.';
grant select on local_week_package to bloemen_app;

create view local_week_published with (security_invoker = true) as
  select w.tenant_id, w.year, coalesce((select n.name from local_week_name n where n.tenant_id = w.tenant_id), a.name) as name,
    a.first_on, a.last_on
  from local_week w left join annual_week a on a.year = w.year where w.is_public;
comment on view local_week_published is
  'Years of which a municipality published its calendar, under its own name for the week or that of the country; without '
  'a name and days where nobody set them, which the rule proposes then.';
grant select on local_week_published to bloemen_app;

create view week_activity_published with (security_invoker = true) as
  select a.tenant_id, a.id, a.year, a.title, a.what, coalesce(a.organisation_name, (select o.name
      from organisation_named o where o.organisation_id = a.organisation_id)) as organisation, a.starts_at, a.minutes,
    a.place, a.target_groups, a.cost, a.how_to_join, a.is_demonstration
  from week_activity a
  where a.status = 'ACCEPTED' and exists (select from local_week w where w.tenant_id = a.tenant_id and w.year = a.year
    and w.is_public);
comment on view week_activity_published is
  'What there is to do in the weeks of which a municipality published its calendar. Never whom one turns to, nor how it came.';
grant select on week_activity_published to bloemen_app;

create view week_activity_findable with (security_invoker = true) as
  select tenant_id, id, year::text as target, title, concat_ws('. ', what, place, organisation_name) as body,
    (starts_at at time zone 'Europe/Amsterdam')::date as on_day
  from week_activity where status = 'ACCEPTED';
comment on view week_activity_findable is 'By which words what happens in the annual week is found, once it is accepted.';
grant select on week_activity_findable to bloemen_app;
