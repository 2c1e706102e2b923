create view advisory_organisation with (security_invoker = true) as
  select tenant_id, organisation_id, since_on, ended_on from advisory_group where organisation_id is not null;
comment on view advisory_organisation is
  'Organisations of the register that advise the municipality as a group of residents or experts by experience, since and '
  'until when, as far as the reader may see the group.';
grant select on advisory_organisation to bloemen_app;
