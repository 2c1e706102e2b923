create view organisation_facts with (security_invoker = true) as
  select id, municipality_id, is_demonstration from organisation;
comment on view organisation_facts is
  'The shared identity of organisations without their names: all that the programme role may know.';
grant select on organisation_facts to bloemen_app, bloemen_programme;

create view organisation_named with (security_invoker = true) as
  select n.tenant_id, n.organisation_id, n.name, n.name_key, n.version,
    case when o.local_to is null and o.name <> n.name then o.name end as shared_name,
    coalesce(o.municipality_id = n.tenant_id, false) as is_municipality, o.is_demonstration,
    (select p.name from organisation_name_proposal p where p.organisation_id = n.organisation_id
      and p.tenant_id = n.tenant_id and p.decision is null) as proposed_name,
    o.local_to is null
      and exists (select from organisation_participation p where p.organisation_id = n.organisation_id) as is_shared
  from organisation_name n left join organisation o on o.id = n.organisation_id;
comment on view organisation_named is
  'Organisations under the names of this workspace: whether one is the municipality itself, the name of the shared '
  'register where that is another, which name for it waits, and whether others see it.';
grant select on organisation_named to bloemen_app;

create view organisation_spelled with (security_invoker = true) as
  select id, organisation_id, name, name_key, source from organisation_alias;
comment on view organisation_spelled is 'Other spellings of organisations that this workspace keeps, each with its source.';
grant select on organisation_spelled to bloemen_app;
