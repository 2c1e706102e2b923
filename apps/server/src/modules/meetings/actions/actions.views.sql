create view action_needing_help with (security_invoker = true) as
  select a.tenant_id, a.id, a.what, a.remark, a.created_at, n.name as organisation, a.is_demonstration
  from coalition_action a left join organisation_named n on n.organisation_id = a.organisation_id
  where a.status = 'NEEDS_HELP';
comment on view action_needing_help is 'Actions whose owner asks for help, for who reads meetings.';
grant select on action_needing_help to bloemen_app;

create view coalition_action_facts with (security_invoker = true) as
  select a.tenant_id, a.id, a.what, a.status, a.due_on, a.created_at, a.settled_at, n.name as organisation,
    a.is_demonstration
  from coalition_action a left join organisation_named n on n.organisation_id = a.organisation_id;
comment on view coalition_action_facts is 'What organisations of the coalition promised to do, for who reads meetings.';
grant select on coalition_action_facts to bloemen_app;

create view action_open with (security_invoker = true) as
  select tenant_id, id, organisation_id, what, status, due_on, created_at, is_demonstration
  from coalition_action where status in ('OPEN', 'NEEDS_HELP');
comment on view action_open is 'What organisations of the coalition promised and did not settle yet, for who reads meetings.';
grant select on action_open to bloemen_app;

create view action_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, what as title, '' as body, due_on as on_day from coalition_action;
comment on view action_findable is 'By which words actions are found.';
grant select on action_findable to bloemen_app;
