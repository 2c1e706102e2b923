create view coalition_facts with (security_invoker = true) as
  select tenant_id, started_on, started_precision from coalition;
comment on view coalition_facts is 'The coalition of a municipality and since when it is there; no row without a coalition.';
grant select on coalition_facts to bloemen_app, bloemen_programme;

create view preparation_group_seat with (security_invoker = true) as
  select tenant_id, organisation_id, seat, is_chair from preparation_seat where until_on is null;
comment on view preparation_group_seat is 'Organisations that prepare the meetings now.';
grant select on preparation_group_seat to bloemen_app;

create view coalition_address with (security_invoker = true) as
  select organisation_id, email from coalition_contact;
comment on view coalition_address is 'Where an organisation of the coalition is written to; for coordinators alone, which the reader sees to.';
grant select on coalition_address to bloemen_app;
