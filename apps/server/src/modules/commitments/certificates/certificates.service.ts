import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { Outbox } from '../../../platform/jobs/outbox.js';
import { Seal, type SealCheck } from '../../../platform/seal/seal.js';
import { sha256Of } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import type { Certificate, CertificateFacts } from './certificates.facts.js';
import {
  codeFrom,
  documentVerdict,
  sealReason,
  tellsOf,
  verdictOf,
  type CertificateVerdict,
  type DocumentVerdict,
} from './certificates.rules.js';
import { CertificatesRepository, type StoredCertificate } from './certificates.repository.js';
import { jobKey, sealCertificate } from './seal-certificate.job.js';
import { TrailVerdicts } from './trail-verdicts.js';

/**
 * What anybody is told who verifies: what was signed, whether the file is whole, where the trail tells of it, and how
 * it stands now.
 */
export type Verification = Omit<CertificateFacts, 'wording' | 'witnessName' | 'paperSha256' | 'trail'> &
  Pick<Certificate, 'decisionReference' | 'decisionOn'> & {
    /**
     * The one answer to both questions. Then, by itself: the document, how the signature stands and whether it waits to
     * be confirmed, since when it no longer does, and the next certificate.
     */
    verdict: { outcome: CertificateVerdict; document: DocumentVerdict } & Pick<
      Certificate,
      'standing' | 'awaitsConfirmation' | 'since' | 'succeededBy'
    >;
    wording: { edition: string; title: string; sha256: string };
    document: {
      status: Certificate['status'];
      sha256: string | null;
      sealedAt: string | null;
      isTimestamped: boolean;
      sealValid: boolean;
      sealedBy: string | null;
      /**
       * SHA-256 of the certificates of the keys that seal this document and its proof; empty unless the seal is valid.
       */
      fingerprints: string[];
      isDevelopmentKey: boolean;
    };
    /**
     * `intact`: this line tells of this signature all that is told here, and every line of the workspace's trail gave
     * its hash at most a minute ago.
     */
    trail: { seq: number; hash: string; intact: boolean };
  };

type By = { code: string } | { sha256: string };

/**
 * Verifies certificates for anybody: the seal by the bytes that are kept, what is told by the line in the trail, and
 * that line by all others. Everything that is wrong with a code or a file gets one answer, certificate.unknown.
 */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
    private readonly seal: Seal,
    private readonly audit: AuditService,
    private readonly certificates: CertificatesRepository,
    private readonly trails: TrailVerdicts,
  ) {}

  verify(by: By): Promise<Verification> {
    return this.inWorkspaceOf(by, async (certificate) => {
      const {
        facts,
        standing,
        awaitsConfirmation,
        since,
        succeededBy,
        decisionReference,
        decisionOn,
        status,
        documentSha256,
        sealedAt,
      } = certificate;
      const {
        wording: { edition, title, sha256 },
        witnessName: _witness,
        paperSha256: _paper,
        trail,
        ...told
      } = facts;
      const check = documentSha256 === null ? null : await this.checkOf(documentSha256, sealReason(facts));
      const isIntact = tellsOf(await this.audit.line(trail.seq), certificate) && (await this.trails.isIntact());
      const verdict = documentVerdict(status, check?.isValid ?? false, isIntact);
      return {
        ...told,
        verdict: {
          outcome: verdictOf(verdict, standing),
          document: verdict,
          standing,
          awaitsConfirmation,
          since,
          succeededBy,
        },
        wording: { edition, title, sha256 },
        decisionReference,
        decisionOn,
        document: {
          status,
          sha256: documentSha256,
          sealedAt,
          isTimestamped: check?.isTimestamped ?? false,
          sealValid: check?.isValid ?? false,
          sealedBy: check?.sealedBy ?? null,
          fingerprints: check?.isValid ? [...new Set([check.fingerprint!, await this.seal.fingerprint()])] : [],
          isDevelopmentKey: check?.isDevelopmentKey ?? false,
        },
        trail: { ...trail, intact: isIntact },
      };
    });
  }

  document(by: By): Promise<{ content: Buffer; code: string }> {
    return this.inWorkspaceOf(by, async ({ documentSha256, code }) => {
      refuseUnless(documentSha256, 'certificate.unknown');
      return { content: await this.files.get(documentSha256), code };
    });
  }

  /**
   * The place of a signature in the trail, for verifying without us: its own line in full, of every other line a hash
   * of its hash (a line of which most is known could otherwise be found by trying times), and how the signature stands
   * at this moment, all of it signed with the platform's key.
   */
  proof(by: By): Promise<{ content: string; code: string }> {
    return this.inWorkspaceOf(
      by,
      async ({
        tenantId,
        documentSha256,
        code,
        standing,
        awaitsConfirmation,
        since,
        succeededBy,
        facts: { municipality, cbsCode, trail },
      }) => {
        refuseUnless(documentSha256, 'certificate.unknown');
        const { text, previous, hash } = await this.audit.line(trail.seq);
        const chain = (await this.trails.limited(() => this.audit.hashes())).map((link) =>
          sha256Of(Buffer.from(link, 'hex')),
        );
        const certificates = await this.seal.certificates();
        const proof = {
          kind: 'duizend-bloemen/certificate-proof/1',
          code,
          municipality,
          cbsCode,
          workspace: tenantId,
          madeAt: this.clock.now().toISOString(),
          documentSha256,
          statement: { standing, awaitsConfirmation, since, succeededBy },
          line: { text, previous, hash },
          chain,
          signedWith: certificates.map((certificate) => sha256Of(certificate)),
        };
        const signature = await this.seal.sign(Buffer.from(JSON.stringify(proof)));
        return {
          content: JSON.stringify({
            proof,
            seal: {
              signature: signature.toString('hex'),
              certificates: certificates.map((certificate) => certificate.toString('hex')),
            },
          }),
          code,
        };
      },
    );
  }

  /** Throws certificate.not_failed. */
  async retry({ tenantId }: Actor, signatureId: string): Promise<StoredCertificate> {
    await this.certificates.bySignature(signatureId);
    const certificate = await this.certificates.askAgain(signatureId);
    refuseUnless(certificate, 'certificate.not_failed');
    this.audit.record<CommitmentAuditType>('certificate.retried', signatureId);
    await this.outbox.add(sealCertificate, { tenantId, signatureId }, { key: jobKey(signatureId, certificate.tries) });
    return certificate;
  }

  /**
   * Valid when the file is the one that was made, whole, and sealed for this certificate and this line of the trail.
   */
  private async checkOf(documentSha256: string, reason: string): Promise<SealCheck> {
    const content = await this.files.get(documentSha256);
    const check = await this.seal.verify(content);
    return {
      ...check,
      isValid: check.isValid && check.reason === reason && sha256Of(content) === documentSha256,
    };
  }

  private async inWorkspaceOf<T>(by: By, work: (certificate: Certificate) => Promise<T>): Promise<T> {
    const at = await this.located(by);
    if (!at) throw new DomainError('certificate.unknown');
    return this.database.run({ tenantId: at.tenantId, actorId: null }, async () =>
      work(await this.certificates.certificateOf(at.signatureId)),
    );
  }

  private async located(by: By): Promise<{ tenantId: string; signatureId: string } | null> {
    if ('sha256' in by)
      return /^[0-9a-f]{64}$/i.test(by.sha256)
        ? this.certificates.locate({ documentSha256: by.sha256.toLowerCase() })
        : null;
    const code = codeFrom(by.code);
    return code ? this.certificates.locate({ code }) : null;
  }
}
