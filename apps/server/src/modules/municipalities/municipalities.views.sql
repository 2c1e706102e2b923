create view municipality_facts with (security_invoker = true) as
  select id, cbs_code, name, short_name, province_code, province, ggd_code, ggd_region, inhabitants, inhabitants_on,
    urbanity, hex_column, hex_row, valid_from, valid_to, successor_id, status, joined_on, is_demonstration
  from municipality;
comment on view municipality_facts is 'The register of municipalities as every module reads it; the id is the workspace.';
grant select on municipality_facts to bloemen_app, bloemen_programme;

create view reorganisation_facts with (security_invoker = true) as
  select former_code, former_name, former_inhabitants, successor_code, effective_on, extent
  from municipality_reorganisation;
comment on view reorganisation_facts is 'Which area went to which municipality, wholly or in part, and when.';
grant select on reorganisation_facts to bloemen_app, bloemen_programme;

create view local_week_name with (security_invoker = true) as
  select tenant_id, week_name as name from municipality_settings where week_name is not null;
comment on view local_week_name is 'What a municipality calls the annual week; no row where it has no name of its own.';
grant select on local_week_name to bloemen_app, bloemen_programme;

create view consent_given with (security_invoker = true) as
  select tenant_id, reader from consent where withdrawn_at is null;
comment on view consent_given is 'Which readers a municipality lets see its named summary now.';
grant select on consent_given to bloemen_app, bloemen_programme;

create view adviser_assigned with (security_invoker = true) as
  select municipality_id, person_id, from_on from adviser_assignment where until_on is null;
comment on view adviser_assigned is 'Which adviser helps a municipality now, and since when; at most one.';
grant select on adviser_assigned to bloemen_app, bloemen_programme;

create view adviser_before with (security_invoker = true) as
  select municipality_id, person_id, from_on, until_on from adviser_assignment where until_on is not null;
comment on view adviser_before is 'Who helped a municipality before, from when until when (that day not included).';
grant select on adviser_before to bloemen_app, bloemen_programme;

create view municipality_findable with (security_invoker = true) as
  select '00000000-0000-4000-8000-000000000001'::uuid as tenant_id, id, cbs_code as target, name as title, concat_ws('. ', cbs_code, province, ggd_region) as body,
    null::date as on_day
  from municipality;
comment on view municipality_findable is 'By which words municipalities are found.';
grant select on municipality_findable to bloemen_app;
