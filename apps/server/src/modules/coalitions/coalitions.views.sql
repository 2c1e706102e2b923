create view coalition_facts with (security_invoker = true) as
  select tenant_id, started_on, started_precision, is_demonstration from coalition;
comment on view coalition_facts is 'The coalition of a municipality, since when it is there and whether it is invented; no row without one.';
grant select on coalition_facts to bloemen_app, bloemen_programme;

create view preparation_group_seat with (security_invoker = true) as
  select tenant_id, organisation_id, seat, is_chair from preparation_seat where until_on is null;
comment on view preparation_group_seat is 'Organisations that prepare the meetings now.';
grant select on preparation_group_seat to bloemen_app;

create view coalition_address with (security_invoker = true) as
  select distinct on (tenant_id, organisation_id) organisation_id, email from coalition_contact where email is not null
  order by tenant_id, organisation_id, not 'BOARD' = any (roles), not 'COORDINATION' = any (roles), id;
comment on view coalition_address is
  'Where an organisation of the coalition is written to when it is to promise something: its board, or else who is there. '
  'For coordinators alone, which the reader sees to.';
grant select on coalition_address to bloemen_app;

create view coalition_contact_name with (security_invoker = true) as
  select distinct on (tenant_id, organisation_id) organisation_id, name from coalition_contact where name is not null
  order by tenant_id, organisation_id, not 'COORDINATION' = any (roles), id;
comment on view coalition_contact_name is
  'Who speaks for an organisation of the coalition; for who may read contacts, which the reader sees to.';
grant select on coalition_contact_name to bloemen_app;

create view coalition_mailbox with (security_invoker = true) as
  select tenant_id, id, organisation_id, name, email, roles from coalition_contact
  where email is not null and app_mail_trouble(email) is null;
comment on view coalition_mailbox is
  'Contact persons that mail may go to, with what they are written to about; for work of the workspace, which the reader '
  'sees to.';
grant select on coalition_mailbox to bloemen_app;

create view coalition_contact_reach with (security_invoker = true) as
  select tenant_id, id, organisation_id, name, email, app_mail_trouble(email) as trouble, roles from coalition_contact;
comment on view coalition_contact_reach is
  'Every contact person, and why mail does not reach them; for who may read contacts, which the reader sees to.';
grant select on coalition_contact_reach to bloemen_app;

create view contact_reviewed_on with (security_invoker = true) as
  select c.tenant_id, c.id, c.organisation_id, c.name, n.name as organisation, c.review_on, c.is_demonstration
  from coalition_contact c join organisation_named n on n.organisation_id = c.organisation_id
  where c.review_on is not null;
comment on view contact_reviewed_on is
  'Contact persons with the day on which somebody looks whether all of it is still right; for who may read contacts, which '
  'the reader sees to.';
grant select on contact_reviewed_on to bloemen_app;

create view wanted_sector with (security_invoker = true) as
  select tenant_id, sector from wanted_partner where name is null and status <> 'DECLINED';
comment on view wanted_sector is
  'Sectors that a coalition wants at its table, filled or not; one that does not want to join is not among them.';
grant select on wanted_sector to bloemen_app;

create view public_offer with (security_invoker = true) as
  select o.tenant_id, o.id, o.title, o.what, n.name as organisation, o.target_groups, o.place, o.moment, o.how_to_join,
    o.ended_on, o.is_demonstration
  from coalition_offer o join organisation_named n on n.organisation_id = o.organisation_id
  where o.audience = 'PUBLIC';
comment on view public_offer is
  'What organisations of the coalition offer everybody, and when it ended. Never whom an organisation is reached at.';
grant select on public_offer to bloemen_app;

create view member_findable with (security_invoker = true) as
  select distinct m.tenant_id, m.organisation_id as id, null::text as target, n.name as title,
    coalesce(n.shared_name, '') as body, null::date as on_day
  from coalition_membership m join organisation_named n on n.tenant_id = m.tenant_id
    and n.organisation_id = m.organisation_id
  where m.until_on is null and m.state in ('MEMBER', 'CORE', 'OBSERVER');
comment on view member_findable is 'By which words organisations of the coalition are found: their names alone.';
grant select on member_findable to bloemen_app;

create view offer_findable with (security_invoker = true) as
  select tenant_id, id, null::text as target, title, concat_ws('. ', what, place, moment) as body, null::date as on_day
  from coalition_offer;
comment on view offer_findable is 'By which words what organisations offer is found.';
grant select on offer_findable to bloemen_app;
