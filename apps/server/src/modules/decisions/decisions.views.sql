-- A reference as somebody types it ("Zaaknummer 840482") against a case number: whole, never as a part of another.
create function app_names_case(p_reference text, p_case_number text) returns boolean language sql immutable parallel safe
return p_reference ~* ('(^|[^[:alnum:]])' || regexp_replace(p_case_number, '([^[:alnum:]])', '\\\1', 'g')
  || '($|[^[:alnum:]])');
comment on function app_names_case is 'Whether a reference names the decision with this case number.';

create view decision_point_facts with (security_invoker = true) as
  select p.tenant_id, p.id, p.decision_id, p.place, p.body, p.serves, p.state, p.state_on, p.state_source,
    p.state_reason, p.state_by_name, p.state in ('ADOPTED', 'AMENDED') as is_decided,
    p.state in ('PROPOSED', 'SENT_TO_COMMITTEE') as is_open, (select (max(s.recorded_at) at time zone
      'Europe/Amsterdam')::date from decision_point_step s where s.tenant_id = p.tenant_id and s.point_id = p.id)
      as said_on, d.case_number, d.subject as decision_subject,
    d.is_demonstration
  from decision_point p join executive_decision d on d.tenant_id = p.tenant_id and d.id = p.decision_id;
comment on view decision_point_facts is
  'Each point of a decision of the college with its own state: decided, or intended while it is open. said_on: the day '
  'on which that was recorded.';
grant select on decision_point_facts to bloemen_app;

create view executive_decision_named with (security_invoker = true) as
  select tenant_id, id, case_number, subject, meeting_on, meeting_precision, motion_id, is_demonstration
  from executive_decision;
comment on view executive_decision_named is
  'Decisions of the college by name, as far as the reader may read the paper; for who needs no count of their points.';
grant select on executive_decision_named to bloemen_app;

create view executive_decision_facts with (security_invoker = true) as
  select d.tenant_id, d.id, d.case_number, d.subject, d.department, d.portfolio_holder, d.meeting_on,
    d.meeting_precision, d.motion_id, d.openness, d.released_at, d.source_text, d.is_demonstration,
    count(p.id)::integer as points, count(p.id) filter (where p.is_decided)::integer as decided_points,
    count(p.id) filter (where p.is_open)::integer as open_points,
    coalesce(bool_or(p.serves = 'JOINS_PROGRAMME'), false) as is_about_joining,
    case when coalesce(bool_or(p.serves = 'JOINS_PROGRAMME'), false)
      then max(p.state_on) filter (where p.is_decided and p.serves = 'JOINS_PROGRAMME')
      else max(p.state_on) filter (where p.is_decided) end as grounds_on
  from executive_decision d
  left join decision_point_facts p on p.tenant_id = d.tenant_id and p.decision_id = d.id
  group by d.tenant_id, d.id;
comment on view executive_decision_facts is
  'Decisions of the college, with how many of their points are decided or still open. grounds_on: the day of the point '
  'on which a statement can rest (about joining, or any where none is); null while it is doubtful.';
grant select on executive_decision_facts to bloemen_app;

create view committee_view_facts with (security_invoker = true) as
  select v.tenant_id, v.id, v.decision_id, v.committee, c.label as category, c.meaning, v.held_on, v.held_precision,
    v.outcome, v.remarks, v.source_text
  from committee_view v left join agenda_category c on c.tenant_id = v.tenant_id and c.id = v.category_id;
comment on view committee_view_facts is
  'What committees were asked about a decision, and what they found; without an outcome no source says so.';
grant select on committee_view_facts to bloemen_app;

create view decision_findable with (security_invoker = true) as
  select d.tenant_id, d.id, null::text as target, d.subject as title, concat_ws(' · ', d.case_number,
    (select string_agg(p.body, ' ' order by p.place, p.id) from decision_point p
      where p.tenant_id = d.tenant_id and p.decision_id = d.id)) as body,
    case d.meeting_precision when 'DAY' then d.meeting_on end as on_day
  from executive_decision d;
comment on view decision_findable is 'By which words decisions of the college are found, with their points.';
grant select on decision_findable to bloemen_app;

create view public_press_release with (security_invoker = true) as
  select r.tenant_id, r.id, r.number, r.title, r.lead, r.body, r.released_at, r.is_demonstration from press_release r
  where r.status = 'EMBARGOED' and r.released_at <= statement_timestamp()
    and not exists (select from press_release c where c.tenant_id = r.tenant_id and c.corrects_id = r.id
      and c.status = 'EMBARGOED' and c.released_at <= statement_timestamp());
comment on view public_press_release is
  'Press releases that came out and were not corrected by another, as far as the reader may read them.';
grant select on public_press_release to bloemen_app;
