create view undertaking_facts with (security_invoker = true) as
  select u.tenant_id, u.id, u.title, u.promised_by, u.promised_to, u.promised_on, u.date_precision, u.due_on, u.state,
    u.state_on, u.told_on, u.told_document_id, u.motion_id, u.decision_id, u.is_demonstration
  from undertaking u;
comment on view undertaking_facts is 'What was promised to the council, as far as the reader may read it.';
grant select on undertaking_facts to bloemen_app;

create view undertaking_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, title, concat_ws(' · ', promised_by, promised_to, occasion) as body,
    case date_precision when 'DAY' then promised_on end as on_day
  from undertaking;
comment on view undertaking_findable is 'By which words undertakings are found.';
grant select on undertaking_findable to bloemen_app;
