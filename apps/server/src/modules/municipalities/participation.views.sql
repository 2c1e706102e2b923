create view municipality_taking_part with (security_invoker = true) as
  select m.id as municipality_id, m.status in ('JOINED', 'ACTIVE', 'DORMANT') as takes_part from municipality m;
comment on view municipality_taking_part is
  'Whether each municipality takes part in the national programme. Under what condition it does, tells '
  'municipality_participation.';
grant select on municipality_taking_part to bloemen_app, bloemen_programme;

create view participation_step with (security_invoker = true) as
  select municipality_id, happened_on, status in ('JOINED', 'ACTIVE', 'DORMANT') as takes_part, recorded_at,
    is_demonstration
  from municipality_status_change;
comment on view participation_step is
  'Each recorded step of a municipality, in the order of recorded_at: whether it took part from that day on.';
grant select on participation_step to bloemen_app;
