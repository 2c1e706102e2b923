create function app_coalition_meetings_on(p_day date) returns table (tenant_id uuid, last_on date, next_on date)
  language sql stable parallel safe begin atomic
  select c.tenant_id, (held.starts_at at time zone 'Europe/Amsterdam')::date,
    (ahead.starts_at at time zone 'Europe/Amsterdam')::date
  from (
    select s.tenant_id from meeting_series s where s.ended_on is null or p_day < s.ended_on
    union select m.tenant_id from meeting m
  ) c
  left join lateral (select m.starts_at from meeting m where m.tenant_id = c.tenant_id and m.status = 'HELD'
    and m.starts_at < (p_day + 1)::timestamp at time zone 'Europe/Amsterdam' order by m.starts_at desc limit 1) held on true
  left join lateral (select m.starts_at from meeting m where m.tenant_id = c.tenant_id and m.status = 'PLANNED'
    and m.starts_at >= p_day::timestamp at time zone 'Europe/Amsterdam' order by m.starts_at limit 1) ahead on true;
end;
comment on function app_coalition_meetings_on is
  'Of each coalition that meets: the day of its last meeting that was held, and of the next one that is planned. No row '
  'for a coalition without a series and without any meeting.';

create function app_meeting_signals_on(p_day date) returns table (tenant_id uuid, code text, since date, detail text)
  language sql stable parallel safe begin atomic
  select c.tenant_id, 'NO_NEXT_MEETING', null::date, null::text from app_coalition_meetings_on(p_day) c
  where c.next_on is null
  union all
  select c.tenant_id, 'NO_MEETING', c.last_on, null::text from app_coalition_meetings_on(p_day) c
  where p_day - c.last_on > 90;
end;
comment on function app_meeting_signals_on is
  'Coalitions that meet and have no next meeting, and those that held none for more than 90 days (MEETING_GAP_DAYS).';

create view meeting_planned with (security_invoker = true) as
  select tenant_id, id, title, starts_at, place, is_demonstration from meeting where status = 'PLANNED';
comment on view meeting_planned is 'Meetings of the coalition that are planned, for who may read them.';
grant select on meeting_planned to bloemen_app;

create view meeting_held with (security_invoker = true) as
  select tenant_id, id, title, starts_at, place, is_demonstration from meeting where status = 'HELD';
comment on view meeting_held is 'Meetings of the coalition that were held, for who may read them.';
grant select on meeting_held to bloemen_app;

create view meeting_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, title, coalesce(place, '') as body,
    (starts_at at time zone 'Europe/Amsterdam')::date as on_day
  from meeting;
comment on view meeting_findable is 'By which words meetings are found.';
grant select on meeting_findable to bloemen_app;

create view agenda_item_findable with (security_invoker = true) as
  select tenant_id, id, meeting_id::text as target, title, concat_ws('. ', note, said) as body, null::date as on_day
  from agenda_item where status = 'ON_AGENDA';
comment on view agenda_item_findable is 'By which words points of an agenda are found, with what the minutes say of them.';
grant select on agenda_item_findable to bloemen_app;

create view meeting_decision_findable with (security_invoker = true) as
  select tenant_id, id, meeting_id::text as target, text as title, '' as body, null::date as on_day from meeting_decision;
comment on view meeting_decision_findable is 'By which words decisions of the coalition are found.';
grant select on meeting_decision_findable to bloemen_app;
