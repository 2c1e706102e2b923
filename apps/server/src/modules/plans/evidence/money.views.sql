create view money_until with (security_invoker = true) as
  select e.tenant_id, max(e.last_funded_year) as year from pillar_evidence e
  where e.kind = 'FUNDING' and e.recurrence = 'RECURRING' and e.certainty <> 'INTENDED' and e.withdrawn_at is null
  group by e.tenant_id having bool_and(e.last_funded_year is not null);
comment on view money_until is
  'Last year for which a municipality has recurring money that was decided; no row when there is none, or when some of '
  'it has no end.';
grant select on money_until to bloemen_app, bloemen_programme;
