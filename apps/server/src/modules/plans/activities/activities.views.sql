create view intervention_in_use with (security_invoker = true) as
  select tenant_id, intervention_id, is_demonstration from activity where intervention_id is not null;
comment on view intervention_in_use is
  'Which municipality works with which intervention. Across municipalities that is what runs and is open to everybody.';
grant select on intervention_in_use to bloemen_app, bloemen_programme;
