create function app_signals_on(p_day date) returns table (tenant_id uuid, code text, since date, detail text)
  language sql stable parallel safe begin atomic
  select s.tenant_id, s.code, s.since, s.detail from app_portfolio_signals_on(p_day) s
  union all select s.tenant_id, s.code, s.since, s.detail from app_plan_signals_on(p_day) s
  union all select s.tenant_id, s.code, s.since, s.detail from app_meeting_signals_on(p_day) s
  union all select s.tenant_id, s.code, s.since, s.detail from app_commitment_signals_on(p_day) s
  union all select s.tenant_id, s.code, s.since, s.detail from app_toolkit_signals_on(p_day) s;
end;
comment on function app_signals_on is
  'Why an adviser may want to call, as each module records it: code, since when, and what the sentence needs. A module '
  'adds its own by a function of this shape and a line here.';

create view support_hours with (security_invoker = true) as
  select t.tenant_id, t.id as trajectory_id, t.adviser_id, t.hours_budget, coalesce((select sum(e.quarters)
    from support_entry e where e.tenant_id = t.tenant_id and e.trajectory_id = t.id and e.withdrawn_at is null),
    0)::integer as quarters_used
  from support_trajectory t;
comment on view support_hours is
  'Budget in hours and use in quarters of an hour of each trajectory; what was withdrawn does not count.';
grant select on support_hours to bloemen_app, bloemen_programme;

create view support_load with (security_invoker = true) as
  select a.person_id as adviser_id, count(*)::integer as municipalities, count(h.trajectory_id)::integer as trajectories,
    coalesce(sum(h.hours_budget), 0)::integer as hours_budget,
    coalesce(sum(h.quarters_used), 0)::integer as quarters_used
  from adviser_assigned a
  left join support_hours h on h.tenant_id = a.municipality_id and h.adviser_id = a.person_id
  group by a.person_id;
comment on view support_load is
  'How many municipalities each adviser helps now, and the hours of all of them together; never of one municipality.';
grant select on support_load to bloemen_programme;

create view support_handover_due with (security_invoker = true) as
  select a.municipality_id, a.person_id as adviser_id, a.from_on as assigned_on, h.confirmed_at,
    (select max(b.until_on) from adviser_before b where b.municipality_id = a.municipality_id
      and b.person_id <> a.person_id) as left_on
  from adviser_assigned a
  left join support_handover h on h.tenant_id = a.municipality_id and h.adviser_id = a.person_id
    and h.assigned_on = a.from_on
  where exists (select from adviser_before b where b.municipality_id = a.municipality_id
    and b.person_id <> a.person_id);
comment on view support_handover_due is
  'Who took over a municipality from another adviser, and when the new one said that the file was read.';
grant select on support_handover_due to bloemen_app, bloemen_programme;
