create view pledge_facts with (security_invoker = true) as
  select tenant_id, organisation_id, contribution, signer_name,
    (signed_at at time zone 'Europe/Amsterdam')::date as signed_on
  from partner_pledge where status = 'PLEDGED';
comment on view pledge_facts is 'What each organisation promises now with ''Ik doe mee''; at most one row each.';
grant select on pledge_facts to bloemen_app;
