import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { outcomeJoin } from '../signature-outcome.js';
import type { Certificate, CertificateFacts, CertificateStatus } from './certificates.facts.js';

export type Claimed = { attempt: number; facts: CertificateFacts | null };
export type StoredCertificate = {
  code: string;
  status: CertificateStatus;
  failure: string | null;
  sealedAt: string | null;
  tries: number;
};

const columns = `code, status, failure, to_char(sealed_at at time zone 'UTC',
  'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "sealedAt", tries`;

/** Certificates: of the current workspace, and found by their public code or file over all of them. */
@Injectable()
export class CertificatesRepository {
  constructor(private readonly database: Database) {}

  /** Takes the row for one run; null when there is nothing left to do. */
  claim(signatureId: string): Promise<Claimed | null> {
    return this.database.maybe<Claimed>(
      `update commitment_certificate set attempt = attempt + 1 where signature_id = $1 and status = 'REQUESTED'
        returning attempt, facts`,
      [signatureId],
    );
  }

  /** Keeps the facts of the first run; a later one gets what is there. */
  async freeze(signatureId: string): Promise<CertificateFacts> {
    return (
      await this.database.one<{ facts: CertificateFacts }>(
        `update commitment_certificate k set facts = coalesce(k.facts, (${factsStatement})) where k.signature_id = $1
          returning k.facts`,
        [signatureId],
      )
    ).facts;
  }

  /** False when the attempt no longer counts. */
  finish(
    signatureId: string,
    attempt: number,
    sealed: { sha256: string; sealedAt: Date; isTimestamped: boolean },
  ): Promise<boolean> {
    return this.changed(
      `update commitment_certificate set status = 'READY', failure = null, document_sha256 = $3, sealed_at = $4,
        is_timestamped = $5
       where signature_id = $1 and attempt = $2 and status = 'REQUESTED' returning 1`,
      [signatureId, attempt, sealed.sha256, sealed.sealedAt, sealed.isTimestamped],
    );
  }

  /** False when the attempt no longer counts. */
  fail(signatureId: string, attempt: number, failure: string): Promise<boolean> {
    return this.changed(
      `update commitment_certificate set status = 'FAILED', failure = $3 where signature_id = $1 and attempt = $2
        and status = 'REQUESTED' returning 1`,
      [signatureId, attempt, failure],
    );
  }

  /** Null when it did not fail. */
  askAgain(signatureId: string): Promise<StoredCertificate | null> {
    return this.database.maybe<StoredCertificate>(
      `update commitment_certificate set status = 'REQUESTED', failure = null, tries = tries + 1 where signature_id = $1
        and status = 'FAILED' returning ${columns}`,
      [signatureId],
    );
  }

  bySignature(signatureId: string): Promise<StoredCertificate> {
    return this.database.one<StoredCertificate>(
      `select ${columns} from commitment_certificate where signature_id = $1`,
      [signatureId],
    );
  }

  /** Over all workspaces. */
  unfinished(): Promise<{ tenantId: string; signatureId: string; tries: number }[]> {
    return this.database.acrossTenants('certificates-unfinished', (read) =>
      read.query(
        `select tenant_id as "tenantId", signature_id as "signatureId", tries from commitment_certificate
          where status = 'REQUESTED' order by created_at limit 1000`,
      ),
    );
  }

  /** Over all workspaces: certificates are public. */
  locate(by: { code: string } | { documentSha256: string }): Promise<{ tenantId: string; signatureId: string } | null> {
    const [code, documentSha256] = 'code' in by ? [by.code, null] : [null, by.documentSha256];
    return this.database.acrossTenants('certificate-verified', (read) =>
      read.maybe(
        `select tenant_id as "tenantId", signature_id as "signatureId" from commitment_certificate where code = $1
          or document_sha256 = $2`,
        [code, documentSha256],
      ),
    );
  }

  async certificateOf(signatureId: string): Promise<Certificate> {
    return (await this.database.one<{ certificate: Certificate }>(certificateStatement, [signatureId])).certificate;
  }

  private async changed(statement: string, params: unknown[]): Promise<boolean> {
    return (await this.database.query(statement, params)).length > 0;
  }
}

const factsStatement = `
select jsonb_build_object(
  'code', k.code, 'municipality', m.name, 'cbsCode', m.cbs_code, 'isDemonstration', c.is_demonstration,
  'signerName', s.signer_name, 'signerCapacity', s.signer_capacity, 'signerPortfolio', s.signer_portfolio,
  'occasion', e.body->>'occasion', 'awaitedConfirmation', coalesce((e.body->>'awaitsConfirmation')::boolean, false),
    'authority', s.authority, 'authorityReference', s.authority_reference, 'authorityOn', s.authority_on, 'means',
    s.means, 'witnessName', s.witness_name,
  'paperSha256', s.paper_sha256, 'signedOn', s.signed_on, 'signedAt', to_char(e.happened_at at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'place', s.place,
  'wording', jsonb_build_object('edition', w.edition, 'title', w.title, 'body', w.body, 'sha256', s.wording_sha256),
  'trail', jsonb_build_object('seq', s.audit_seq, 'hash', encode(e.hash, 'hex')))
from commitment_signature s
join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
join commitment_wording w on w.id = s.wording_id
join trail_line e on e.tenant_id = s.tenant_id and e.seq = s.audit_seq
join municipality_facts m on m.id = s.tenant_id
where s.tenant_id = k.tenant_id and s.id = k.signature_id`;

const certificateStatement = `
select json_build_object(
  'tenantId', k.tenant_id, 'code', k.code, 'status', k.status, 'documentSha256', k.document_sha256, 'sealedAt',
    k.sealed_at, 'evidenceSalt', k.evidence_salt,
  'commitmentId', c.id, 'standing', outcome.standing, 'since', outcome.since, 'succeededBy', outcome.succeeded_by,
    'awaitsConfirmation', outcome.awaits_confirmation,
  'decisionReference', outcome.decision_reference, 'decisionOn', outcome.decision_on, 'facts', coalesce(k.facts,
    (${factsStatement}))) as certificate
from commitment_certificate k
join commitment_signature s on s.tenant_id = k.tenant_id and s.id = k.signature_id
join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
${outcomeJoin}
where k.signature_id = $1`;
