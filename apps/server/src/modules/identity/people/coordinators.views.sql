create function app_holds_now(p_starts_at timestamptz, p_ends_at timestamptz) returns boolean
  language sql stable parallel safe begin atomic
  select p_starts_at <= now() and (p_ends_at is null or p_ends_at > now());
end;
comment on function app_holds_now is 'Whether a role that was given from one moment until another is held now.';

create view coordinator_now with (security_invoker = true) as
  select r.tenant_id from role_assignment r
  where r.role = 'COORDINATOR' and app_holds_now(r.starts_at, r.ends_at);
comment on view coordinator_now is
  'One row for each coordinator that a municipality has now, without who it is: it has one when there is a row.';
grant select on coordinator_now to bloemen_app, bloemen_programme;

create view coordinator_address with (security_invoker = true) as
  select r.tenant_id, p.id as person_id, p.email from role_assignment r join person p on p.id = r.person_id
  where r.role = 'COORDINATOR' and app_holds_now(r.starts_at, r.ends_at);
comment on view coordinator_address is 'The same with their address, for mail.';
grant select on coordinator_address to bloemen_app;
