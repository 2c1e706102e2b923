import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import type { CertificateStatus } from '../certificates/certificates.facts.js';
import type { SignatureFacts, SignatureOutcome } from '../commitments.facts.js';
import { outcomeJoin } from '../signature-outcome.js';

registerConstraints({
  uq_commitment_signature_witness_code: 'signing.code_wrong',
  ck_commitment_signature_signer: 'bad_input',
  ck_commitment_signature_reference: 'signing.authority_needs_reference',
  ck_commitment_signature_date: 'signing.authority_needs_date',
});

const columns = `id, commitment_id as "commitmentId", round, occasion, wording_id as "wordingId",
  wording_sha256 as "wordingSha256", signer_name as "signerName",
  signer_capacity as "signerCapacity", signer_portfolio as "signerPortfolio", authority,
    authority_reference as "authorityReference", authority_on::text as "authorityOn",
  means, witness_name as "witnessName", event_id as "eventId", place, signed_at as "signedAt",
    signed_on::text as "signedOn", audit_seq::int as "auditSeq"`;

export type SignedOutcome = Pick<SignatureOutcome, 'standing' | 'since'> & {
  awaitsConfirmation: boolean;
  hasCoordinator: boolean;
  certificateCode: string;
  certificateStatus: CertificateStatus;
};
export type NewSignature = Omit<SignatureFacts, 'id' | 'signedAt'> & {
  witnessId: string | null;
  witnessCodeSha256: Buffer | null;
  deviceSha256: string | null;
  paperSha256: string | null;
  confirmedBy: string | null;
};

/** Signatures of the current workspace, each with the promise of its certificate. A signature never changes. */
@Injectable()
export class SignaturesRepository {
  constructor(private readonly database: Database) {}

  find(commitmentId: string, round: number): Promise<SignatureFacts | null> {
    return this.database.maybe<SignatureFacts>(
      `select ${columns} from commitment_signature where commitment_id = $1 and round = $2`,
      [commitmentId, round],
    );
  }

  byId(id: string): Promise<SignatureFacts> {
    return this.database.one<SignatureFacts>(`select ${columns} from commitment_signature where id = $1`, [id]);
  }

  /** At which evening a signature was placed for which municipality, and who vouched for it. */
  broughtAbout(signatureId: string): Promise<{ tenantId: string; eventId: string | null; witnessId: string | null }> {
    return this.database.one(
      `select tenant_id as "tenantId", event_id as "eventId", witness_id as "witnessId" from commitment_signature
        where id = $1`,
      [signatureId],
    );
  }

  add(signature: NewSignature): Promise<SignatureFacts> {
    const s = signature;
    return this.database.one<SignatureFacts>(
      `insert into commitment_signature (occasion, commitment_id, round, wording_id, wording_sha256, signer_name,
        signer_capacity, signer_portfolio, authority, authority_reference,
         authority_on, means, witness_name, witness_id, witness_code_sha256, event_id, place, device_sha256,
           paper_sha256, confirmed_by, audit_seq, signed_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
         returning ${columns}`,
      [
        s.occasion,
        s.commitmentId,
        s.round,
        s.wordingId,
        s.wordingSha256,
        s.signerName,
        s.signerCapacity,
        s.signerPortfolio,
        s.authority,
        s.authorityReference,
        s.authorityOn,
        s.means,
        s.witnessName,
        s.witnessId,
        s.witnessCodeSha256,
        s.eventId,
        s.place,
        s.deviceSha256,
        s.paperSha256,
        s.confirmedBy,
        s.auditSeq,
        s.signedOn,
      ],
    );
  }

  /** True when the portfolio under which somebody signed last has a holder who began after that signature. */
  async hasNewHolder(id: string, today: string): Promise<boolean> {
    const found = await this.database.maybe(
      `select 1 from commitment_signature s join portfolio_period h on h.tenant_id = s.tenant_id
        and h.portfolio = s.signer_portfolio
       where s.commitment_id = $1 and h.starts_on > s.signed_on and h.starts_on <= $2::date
         and not exists (select from commitment_signature later where later.tenant_id = s.tenant_id
           and later.commitment_id = s.commitment_id and later.round > s.round)`,
      [id, today],
    );
    return found !== null;
  }

  async addCertificate(signatureId: string, code: string, evidenceSalt: string): Promise<void> {
    await this.database.query(
      'insert into commitment_certificate (signature_id, code, evidence_salt) values ($1, $2, $3)',
      [signatureId, code, evidenceSalt],
    );
  }

  /** How a signature stands by now, and where its proof is. */
  outcomeOf(signatureId: string): Promise<SignedOutcome> {
    return this.database.one<SignedOutcome>(
      `select outcome.standing, outcome.since::text as since,
         outcome.awaits_confirmation as "awaitsConfirmation",
         exists (select from coordinator_now r where r.tenant_id = app_tenant_id()) as "hasCoordinator",
         k.code as "certificateCode",
           k.status as "certificateStatus"
       from commitment_signature s
       join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
       join commitment_certificate k on k.tenant_id = s.tenant_id and k.signature_id = s.id
       ${outcomeJoin}
       where s.id = $1`,
      [signatureId],
    );
  }
}
