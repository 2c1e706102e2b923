create view trail_line with (security_invoker = true) as
  select tenant_id, seq, happened_at, type, subject_id, body, hash from audit_event;
comment on view trail_line is 'Lines of the trail of the own workspace, for who proves or shows what happened to one thing.';
grant select on trail_line to bloemen_app;
