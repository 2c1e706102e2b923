create view workspace_facts with (security_invoker = true) as select id, kind, name from tenant;
comment on view workspace_facts is 'Every workspace: of a municipality, of the programme or of the VNG.';
grant select on workspace_facts to bloemen_app, bloemen_programme;
