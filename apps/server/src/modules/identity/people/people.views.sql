create view person_named with (security_invoker = true) as
  select p.id, coalesce(own.display_name, p.display_name) as display_name,
    case when own.person_id is null then p.formal_name else own.formal_name end as formal_name, p.email
  from person p left join person_name own on own.tenant_id = app_tenant_id() and own.person_id = p.id;
comment on view person_named is 'People that may be seen here, under the names that this workspace gave them.';
grant select on person_named to bloemen_app;

create view role_holder with (security_invoker = true) as
  select r.tenant_id, r.person_id, r.role, p.email
  from role_assignment r join person p on p.id = r.person_id
  where app_holds_now(r.starts_at, r.ends_at);
comment on view role_holder is 'Who holds which role now, and the address to write to.';
grant select on role_holder to bloemen_app;

create view portfolio_period with (security_invoker = true) as
  select tenant_id, person_id, portfolio, starts_on, ends_on from portfolio_holding;
comment on view portfolio_period is 'From when until when (that day not included) somebody holds a portfolio.';
grant select on portfolio_period to bloemen_app;

create view person_findable with (security_invoker = true) as
  select distinct r.tenant_id, r.person_id as id, null::text as target, n.display_name as title,
    coalesce(n.formal_name, '') as body, null::date as on_day
  from role_assignment r join person_named n on n.id = r.person_id;
comment on view person_findable is 'By which names people with a role are found.';
grant select on person_findable to bloemen_app;
