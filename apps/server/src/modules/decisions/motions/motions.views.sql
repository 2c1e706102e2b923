create view motion_facts with (security_invoker = true) as
  select tenant_id, id, title, submitted_by, happened_on, date_precision, status, closed_on, closing_view_id,
    source_text, openness, released_at, is_demonstration
  from motion;
comment on view motion_facts is 'Motions of the council, as far as the reader may read them.';
grant select on motion_facts to bloemen_app;

create view motion_request_facts with (security_invoker = true) as
  select r.tenant_id, r.motion_id, r.id, r.place, r.body, coalesce((
      select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'point', case when p.id is not null then
          json_build_object('id', p.id, 'decisionId', b.id, 'decision', b.subject, 'caseNumber', b.case_number,
            'place', p.place, 'serves', p.serves, 'state', p.state) end,
        'activity', case when a.id is not null then json_build_object('id', a.id, 'title', a.title, 'status', a.status)
          end) order by d.kind, b.case_number, p.place, a.title, d.id)
      from motion_request_delivery d left join decision_point p on p.tenant_id = d.tenant_id and p.id = d.point_id
        left join executive_decision b on b.tenant_id = p.tenant_id and b.id = p.decision_id
        left join activity_facts a on a.tenant_id = d.tenant_id and a.id = d.activity_id
      where d.tenant_id = r.tenant_id and d.request_id = r.id and (d.kind <> 'DECISION_POINT' or b.id is not null)
        and (d.kind <> 'ACTIVITY' or a.id is not null)
        and (d.kind <> 'PLAN' or 'MUNICIPALITY' = any (app_readable_openness())
          or exists (select from plan_facts))), '[]') as deliveries
  from motion_request r;
comment on view motion_request_facts is
  'What a motion asks, with what delivers that (deliveries: the shape of request.rules.ts). A point, an activity or a '
  'plan that the reader may not see is left out.';
grant select on motion_request_facts to bloemen_app;

create view motion_untraced with (security_invoker = true) as
  select m.tenant_id, m.id, m.title, m.happened_on, m.date_precision, m.is_demonstration
  from motion m
  where m.status in ('ADOPTED', 'IN_EXECUTION', 'REOPENED') and not exists (
    select from motion_request r join motion_request_delivery d on d.tenant_id = r.tenant_id and d.request_id = r.id
    where r.tenant_id = m.tenant_id and r.motion_id = m.id);
comment on view motion_untraced is
  'Motions that were adopted and are not closed, of which no request says what delivers it.';
grant select on motion_untraced to bloemen_app;

create view request_progress with (security_invoker = true) as
  select t.id as tenant_id, (select p.status from plan_facts p) as plan, (
      select json_build_object('startedOn', c.started_on, 'startedPrecision', c.started_precision)
      from coalition_facts c where c.tenant_id = t.id) as coalition,
    coalesce((select m.takes_part from municipality_taking_part m where m.municipality_id = t.id), false) as takes_part,
    'MUNICIPALITY' = any (app_readable_openness()) as reads_all
  from (select app_tenant_id() as id) t;
comment on view request_progress is
  'How far the things of the whole municipality are that can deliver a request; whether the reader sees all that could.';
grant select on request_progress to bloemen_app;

create view motion_findable with (security_invoker = true) as
  select m.tenant_id, m.id, null::text as target, m.title, concat_ws(' · ', m.body, m.submitted_by, m.reference,
    (select string_agg(r.body, ' ' order by r.place, r.id) from motion_request r
      where r.tenant_id = m.tenant_id and r.motion_id = m.id)) as body,
    case m.date_precision when 'DAY' then m.happened_on end as on_day
  from motion m;
comment on view motion_findable is 'By which words motions are found, with what they ask.';
grant select on motion_findable to bloemen_app;
