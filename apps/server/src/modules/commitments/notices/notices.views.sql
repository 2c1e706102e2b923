create view municipality_address with (security_invoker = true) as
  select tenant_id, email from municipality_contact;
comment on view municipality_address is 'Addresses that were noted for a municipality, beside those of its coordinators.';
grant select on municipality_address to bloemen_app;
