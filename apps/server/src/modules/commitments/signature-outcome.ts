/**
 * What became of a signature `s` of a commitment `c`, as `outcome`. Its next is the next signature of the municipality;
 * that replaces it when it is under the same commitment, and otherwise came after the commitment was over. A real
 * statement is not succeeded by an example. What was annulled after an objection ended when that was settled.
 */
export const outcomeJoin = `
cross join lateral (
  select case when n.commitment_id = s.commitment_id then 'REPLACED' else c.status end as standing,
    case when n.commitment_id = s.commitment_id then n.signed_on
      when not app_commitment_is_open(c.status) then (
        select max((e.happened_at at time zone 'Europe/Amsterdam')::date) from trail_line e
        where e.subject_id = c.id::text
          and (e.type in ('commitment.lapsed', 'commitment.withdrawn', 'commitment.ended')
            or (e.type = 'commitment.dispute_settled' and e.body ->> 'outcome' = 'ANNULLED'))) end as since,
    n.commitment_id is distinct from s.commitment_id and c.awaits_confirmation as awaits_confirmation,
    n.code as succeeded_by,
    case when s.authority = 'DECISION' then s.authority_reference else d.reference end as decision_reference,
    case when s.authority = 'DECISION' then s.authority_on else d.decided_on end as decision_on
  from (select s.tenant_id, s.commitment_id, s.round) own
  left join commitment_decision d using (tenant_id, commitment_id, round)
  left join lateral (
    select f.commitment_id, f.signed_on, k.code
    from commitment_signature f
    join commitment o on o.tenant_id = f.tenant_id and o.id = f.commitment_id
    join commitment_certificate k on k.tenant_id = f.tenant_id and k.signature_id = f.id
    where f.tenant_id = s.tenant_id and f.audit_seq > s.audit_seq and (not o.is_demonstration or c.is_demonstration)
    order by f.audit_seq limit 1
  ) n on true
) outcome`;
