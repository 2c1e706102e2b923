create view evening_invited with (security_invoker = true) as
  select i.municipality_id, e.id, e.title, e.starts_at, e.ends_at, e.place
  from signing_event e join signing_event_municipality i on i.event_id = e.id where e.cancelled_at is null;
comment on view evening_invited is 'Which municipality is invited to which evening; not to one that is called off.';
grant select on evening_invited to bloemen_app;

create view practice_card_facts with (security_invoker = true) as
  select id, tenant_id as municipality_id, pillar, title, what_it_was, result, partners, year,
    (noted_at at time zone 'Europe/Amsterdam')::date as noted_on
  from practice_card where status = 'CONFIRMED';
comment on view practice_card_facts is 'Examples that a municipality confirmed about itself; everybody in a workspace reads them.';
grant select on practice_card_facts to bloemen_app;
