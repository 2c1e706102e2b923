create view signature_facts with (security_invoker = true) as
  select tenant_id, id, commitment_id, round, signer_name, event_id, signed_at, occasion from commitment_signature;
comment on view signature_facts is 'Who signed which statement when, at which evening, and what that did for the municipality.';
grant select on signature_facts to bloemen_app, bloemen_programme;
