create view evaluation_planned with (security_invoker = true) as
  select tenant_id, id, title, happens_on, date_precision, is_demonstration from evaluation_moment
  where status = 'PLANNED';
comment on view evaluation_planned is 'Evaluations that are planned and that the reader may see.';
grant select on evaluation_planned to bloemen_app;

create view measure_planned with (security_invoker = true) as
  select tenant_id, id, title, next_on, is_demonstration from measure where next_on is not null;
comment on view measure_planned is 'What is measured next and when, as far as the reader may see it.';
grant select on measure_planned to bloemen_app;

create view evaluation_facts with (security_invoker = true) as
  select tenant_id, id, title, status, happens_on, date_precision, is_demonstration from evaluation_moment;
comment on view evaluation_facts is 'Evaluations that are planned or were held, and that the reader may see.';
grant select on evaluation_facts to bloemen_app;
