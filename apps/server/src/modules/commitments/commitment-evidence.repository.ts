import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { SignedStatement } from './commitment-evidence.rules.js';
import type { CommitmentStatus } from './commitment.rules.js';

export type Signed = SignedStatement & { status: CommitmentStatus; isDemonstration: boolean };

/** The decision of a round: the one the signature itself rests on, or the one that ratified it afterwards. */
const signedStatement = `
select c.status, c.is_demonstration as "isDemonstration", s.id as "signatureId", s.signer_name as "signerName",
  s.signer_capacity as "signerCapacity", s.signed_on::text as "signedOn", w.edition,
  case when s.authority = 'DECISION' then s.authority_reference else d.reference end as "decisionReference",
  case when s.authority = 'DECISION' then s.authority_on else d.decided_on end::text as "decisionOn"
from commitment c
join commitment_signature s on s.tenant_id = c.tenant_id and s.commitment_id = c.id
join commitment_wording w on w.id = s.wording_id
left join commitment_decision d on d.tenant_id = s.tenant_id and d.commitment_id = s.commitment_id and d.round = s.round
where c.id = $1 order by s.round desc`;

/** What the facts of a statement are made from. */
@Injectable()
export class CommitmentEvidenceRepository {
  constructor(private readonly database: Database) {}

  /** The signatures of a commitment, the last one first. */
  signaturesOf(commitmentId: string): Promise<Signed[]> {
    return this.database.query(signedStatement, [commitmentId]);
  }

  async commitments(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>('select id from commitment order by created_at');
    return rows.map(({ id }) => id);
  }
}
