create view executive_decision_facts with (security_invoker = true) as
  select d.tenant_id, d.id, d.case_number, d.subject from executive_decision d;
comment on view executive_decision_facts is 'Decisions of the college, as far as the reader may read the paper.';
grant select on executive_decision_facts to bloemen_app;
