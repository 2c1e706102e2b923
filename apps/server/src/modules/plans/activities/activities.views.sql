create view intervention_in_use with (security_invoker = true) as
  select tenant_id, intervention_id, is_demonstration from activity where intervention_id is not null;
comment on view intervention_in_use is
  'Which municipality works with which intervention. Across municipalities that is what runs and is open to everybody.';
grant select on intervention_in_use to bloemen_app, bloemen_programme;

create view activity_facts with (security_invoker = true) as
  select a.tenant_id, a.id, a.title, a.status, a.what, a.place, a.by_municipality, array(select n.name
      from activity_organisation o join organisation_named n on n.organisation_id = o.organisation_id
      where o.tenant_id = a.tenant_id and o.activity_id = a.id order by n.name) as organisations, a.is_demonstration
  from activity a;
comment on view activity_facts is
  'Activities that the reader may see, with how far each is and who does it. What is not asked costs nothing.';
grant select on activity_facts to bloemen_app;

create view activity_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, title, concat_ws('. ', what, place) as body, from_on as on_day from activity;
comment on view activity_findable is 'By which words activities of the plan are found.';
grant select on activity_findable to bloemen_app;
