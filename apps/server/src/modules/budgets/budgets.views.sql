create view budget_line_facts with (security_invoker = true) as
  select l.tenant_id, l.id, l.title, l.year, l.amount_cents, l.source, l.kind, l.recurrence, l.state, l.decision_id,
    l.document_id, l.pillar, l.source_text, l.is_demonstration
  from budget_line l;
comment on view budget_line_facts is
  'Money of one year with its own state (null: covered by a budget that exists), as far as the reader may read it. An '
  'amount that is null is not named, and not nothing. Sums are of one state alone: group by state, always.';
grant select on budget_line_facts to bloemen_app;

create view budget_line_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, title, concat_ws(' · ', year, purpose, source_name, source_text) as body,
    case date_precision when 'DAY' then recorded_on end as on_day
  from budget_line;
comment on view budget_line_findable is 'By which words lines of money are found.';
grant select on budget_line_findable to bloemen_app;

create view grant_agreement_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, result as title, concat_ws(' · ', organisation_text, source_text) as body,
    case date_precision when 'DAY' then recorded_on end as on_day
  from grant_agreement;
comment on view grant_agreement_findable is 'By which words agreements about a grant are found.';
grant select on grant_agreement_findable to bloemen_app;
