create view municipality_participation with (security_invoker = true) as
  select m.id as municipality_id, taking_part.now as takes_part,
    taking_part.now and exists (select from commitment c where c.tenant_id = m.id
      and c.status in ('SIGNED_CONDITIONALLY', 'DISPUTED')) as is_conditional
  from municipality m cross join lateral (select m.status in ('JOINED', 'ACTIVE', 'DORMANT') as now) taking_part;
comment on view municipality_participation is
  'Who takes part, and whose statement still waits for the decision of the college or is disputed: the one '
  'definition. The condition of other municipalities shows to bloemen_programme alone.';
grant select on municipality_participation to bloemen_app, bloemen_programme;
