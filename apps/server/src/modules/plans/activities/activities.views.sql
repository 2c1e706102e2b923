create view intervention_in_use with (security_invoker = true) as
  select tenant_id, intervention_id, is_demonstration from activity where intervention_id is not null;
comment on view intervention_in_use is
  'Which municipality works with which intervention. Across municipalities that is what runs and is open to everybody.';
grant select on intervention_in_use to bloemen_app, bloemen_programme;

create view activity_facts with (security_invoker = true) as
  select tenant_id, id, title, status, is_demonstration from activity;
comment on view activity_facts is 'Activities that the reader may see, with how far each is.';
grant select on activity_facts to bloemen_app;

create view activity_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, title, concat_ws(' · ', what, place) as body, from_on as on_day from activity;
comment on view activity_findable is 'By which words activities of the plan are found.';
grant select on activity_findable to bloemen_app;
