create view municipality_taking_part with (security_invoker = true) as
  select m.id as municipality_id, m.status in ('JOINED', 'ACTIVE', 'DORMANT') as takes_part from municipality m;
comment on view municipality_taking_part is
  'Whether each municipality takes part in the national programme. Under what condition it does, tells '
  'municipality_participation.';
grant select on municipality_taking_part to bloemen_app, bloemen_programme;
