create view statement_seal with (security_invoker = true) as
  select c.tenant_id, c.status, c.lapses_on, o.is_demonstration, coalesce(s.signer_name, o.signer_name) as signer_name,
    coalesce(s.signer_capacity, o.signer_capacity) as signer_capacity, s.signed_on,
    case when s.authority = 'DECISION' then s.authority_reference else d.reference end as decision_reference,
    case when s.authority = 'DECISION' then s.authority_on else d.decided_on end as decision_on,
    (select k.code from commitment_certificate k where k.tenant_id = s.tenant_id and k.signature_id = s.id
      and k.status = 'READY') as certificate_code
  from current_commitment c join commitment o on o.tenant_id = c.tenant_id and o.id = c.id
  left join lateral (select x.* from commitment_signature x where x.tenant_id = c.tenant_id and x.commitment_id = c.id
    order by x.round desc limit 1) s on true
  left join commitment_decision d on d.tenant_id = s.tenant_id and d.commitment_id = s.commitment_id
    and d.round = s.round;
comment on view statement_seal is
  'The statement of a municipality that counts now with its last signature: who, when, on which decision, and the code '
  'of its certificate. Without a signature, who was asked.';
grant select on statement_seal to bloemen_app;

create view signature_facts with (security_invoker = true) as
  select tenant_id, id, commitment_id, round, signer_name, event_id, signed_at, occasion from commitment_signature;
comment on view signature_facts is 'Who signed which statement when, at which evening, and what that did for the municipality.';
grant select on signature_facts to bloemen_app, bloemen_programme;
