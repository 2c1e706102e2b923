create function app_commitment_is_open(p_status text) returns boolean language sql immutable parallel safe begin atomic
  select p_status not in ('LAPSED', 'WITHDRAWN', 'ENDED');
end;
comment on function app_commitment_is_open is 'Whether a statement has not come to an end; a municipality has one such.';

create function app_commitment_is_conditional(p_status text) returns boolean language sql immutable parallel safe begin atomic
  select p_status in ('SIGNED_CONDITIONALLY', 'DISPUTED');
end;
comment on function app_commitment_is_conditional is
  'Whether a statement stands but still waits: for the decision of the college, the word of the municipality, or the '
  'settlement of an objection.';

create view commitment_standing with (security_invoker = true) as
  select c.tenant_id, c.id, c.status, c.round, c.lapses_on, c.awaits_confirmation, c.is_demonstration,
    app_commitment_is_open(c.status) as is_open, app_commitment_is_conditional(c.status) as is_conditional
  from commitment c;
comment on view commitment_standing is 'How each statement of intent stands now.';
grant select on commitment_standing to bloemen_app, bloemen_programme;

create view current_commitment with (security_invoker = true) as
  select c.tenant_id, c.id, c.status, c.lapses_on from commitment c
  where not exists (select from commitment later where later.tenant_id = c.tenant_id
    and (later.created_at, later.id) > (c.created_at, c.id));
comment on view current_commitment is
  'The statement of a municipality that counts now: its newest, which is the open one as long as there is one.';
grant select on current_commitment to bloemen_app;

create view municipality_participation with (security_invoker = true) as
  select t.municipality_id, t.takes_part, t.takes_part and exists (select from commitment_standing c
    where c.tenant_id = t.municipality_id and c.is_conditional) as is_conditional
  from municipality_taking_part t;
comment on view municipality_participation is
  'Who takes part, and whose statement still waits for the decision of the college or is disputed: the one '
  'definition. The condition of other municipalities shows to bloemen_programme alone.';
grant select on municipality_participation to bloemen_app, bloemen_programme;

create function app_statement_rests_on(p_case_number text) returns boolean language sql stable begin atomic
  select exists (select from commitment_decision r where app_names_case(r.reference, p_case_number))
    or exists (select from commitment_signature r where r.authority = 'DECISION'
      and app_names_case(r.authority_reference, p_case_number));
end;
comment on function app_statement_rests_on is
  'Whether a statement of the current workspace was ratified by the decision with this case number, or signed on it.';

create view wording_findable with (security_invoker = true) as
  select '00000000-0000-4000-8000-000000000001'::uuid as tenant_id, id, null::text as target, title, concat_ws('. ', edition, body) as body, null::date as on_day
  from commitment_wording;
comment on view wording_findable is 'By which words wordings of the statement are found.';
grant select on wording_findable to bloemen_app;
