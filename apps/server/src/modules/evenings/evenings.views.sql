create view evening_invited with (security_invoker = true) as
  select i.municipality_id, e.id, e.title, e.starts_at, e.ends_at, e.place
  from signing_event e join signing_event_municipality i on i.event_id = e.id where e.cancelled_at is null;
comment on view evening_invited is 'Which municipality is invited to which evening; not to one that is called off.';
grant select on evening_invited to bloemen_app;
