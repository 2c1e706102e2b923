create view sourced_decision_facts with (security_invoker = true) as
  select tenant_id, reference, decided_on, subject, readings, reading, read_by_name,
    (read_at at time zone 'Europe/Amsterdam')::date as read_on, is_demonstration
  from sourced_decision;
comment on view sourced_decision_facts is
  'Decisions whose sources differ, with each reading, and which one a person said holds: by whom and on which day.';
grant select on sourced_decision_facts to bloemen_app;
