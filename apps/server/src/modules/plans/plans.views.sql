create view plan_facts with (security_invoker = true) as 
  select tenant_id, title, status, adopted_on, is_demonstration from action_plan;
comment on view plan_facts is 'The plan of a municipality, as far as the reader may see it.';
grant select on plan_facts to bloemen_app;

create view principle_facts with (security_invoker = true) as
  select p.tenant_id, p.position, p.title, p.description, array(select x.pillar from guiding_principle_pillar x
    where x.tenant_id = p.tenant_id and x.principle_id = p.id order by x.pillar) as pillars
  from guiding_principle p;
comment on view principle_facts is 'Local principles with the pillars they belong to, in the order of the plan.';
grant select on principle_facts to bloemen_app;

create view goal_facts with (security_invoker = true) as
  select tenant_id, id, pillar, title, status, created_at, is_demonstration from goal;
comment on view goal_facts is 'Goals that the reader may see.';
grant select on goal_facts to bloemen_app;

create view milestone_facts with (security_invoker = true) as
  select m.tenant_id, m.id, m.goal_id, m.title, m.owner, m.due_on, m.status,
    (select g.pillar from goal g where g.tenant_id = m.tenant_id and g.id = m.goal_id) as pillar,
    (select g.title from goal g where g.tenant_id = m.tenant_id and g.id = m.goal_id) as goal
  from milestone m;
comment on view milestone_facts is
  'Milestones that the reader may see, each with its goal, which is at least as open. What is not asked costs nothing.';
grant select on milestone_facts to bloemen_app;

create view milestone_counts with (security_invoker = true) as
  select tenant_id, planned + in_progress as open, done, public_open, public_done from milestone_tally;
comment on view milestone_counts is 'How many milestones of a municipality are open and done, and how many of those are public.';
grant select on milestone_counts to bloemen_app, bloemen_programme;

create view evidence_facts with (security_invoker = true) as
  select tenant_id, id, pillar, kind, certainty, title, happened_on, date_precision, source_text, source_url, note,
    amount_cents, recurrence, first_funded_year, last_funded_year, effect, is_demonstration
  from pillar_evidence where withdrawn_at is null;
comment on view evidence_facts is 'Facts that carry a pillar and that the reader may see; withdrawn ones are left out.';
grant select on evidence_facts to bloemen_app;

create view fact_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, title, concat_ws(' · ', source_text, note, effect) as body,
    case date_precision when 'DAY' then happened_on end as on_day
  from pillar_evidence where withdrawn_at is null and joined_into is null;
comment on view fact_findable is 'By which words facts are found, those that were withdrawn or joined left out.';
grant select on fact_findable to bloemen_app;

create view goal_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, title, source_text as body, null::date as on_day from goal;
comment on view goal_findable is 'By which words goals are found.';
grant select on goal_findable to bloemen_app;

create view milestone_findable with (security_invoker = true) as
  select tenant_id, id, goal_id::text as target, title, owner as body, due_on as on_day from milestone;
comment on view milestone_findable is 'By which words milestones are found.';
grant select on milestone_findable to bloemen_app;
