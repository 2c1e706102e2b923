import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { defineJob, Handles, Sweeps, type JobContext, type Unfinished } from '../../../platform/jobs/job.js';
import { PdfRenderer, PdfRenderError } from '../../../platform/pdf/pdf-renderer.js';
import { Seal, SealExpired } from '../../../platform/seal/seal.js';
import { TimestampError } from '../../../platform/seal/timestamp.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import { CertificatesRepository } from './certificates.repository.js';
import { sealReason } from './certificates.rules.js';

type SealCertificate = { tenantId: string; signatureId: string };

export const sealCertificate = defineJob<SealCertificate>('seal-certificate', { attempts: 5, timeoutMs: 120_000 });

/** The first time under the name that signing gave it; another one each time a person asks again. */
export function jobKey(signatureId: string, tries: number): string {
  return tries === 0 ? signatureId : `${signatureId}-${tries}`;
}

/**
 * Makes the sealed certificate of one signature: claims the row with a number of its own, freezes the facts once,
 * renders, seals, and finishes only while the number still counts. A run that is stopped or out of time leaves the
 * certificate asked. What happens to the commitment later changes nothing here; verifying tells the present state.
 */
@Injectable()
export class SealCertificateJob {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly pdf: PdfRenderer,
    private readonly seal: Seal,
    private readonly audit: AuditService,
    private readonly certificates: CertificatesRepository,
  ) {}

  @Handles(sealCertificate)
  async run({ tenantId, signatureId }: SealCertificate, { attempt, signal }: JobContext): Promise<void> {
    const inWorkspace = <T>(work: () => Promise<T>): Promise<T> => this.database.run({ tenantId, actorId: null }, work);
    const claimed = await inWorkspace(() => this.certificates.claim(signatureId));
    if (!claimed) return;
    try {
      const facts = claimed.facts ?? (await inWorkspace(() => this.certificates.freeze(signatureId)));
      const address = linkTo(this.config, `/controleren/${facts.code}`);
      const { certificateDocument } = await import('./certificate.document.js');
      const plain = await this.pdf.render(
        await certificateDocument(facts, address, await this.seal.isDevelopmentKey()),
        signal,
      );
      const { content, sealedAt, isTimestamped } = await this.seal.sealPdf(plain, {
        reason: sealReason(facts),
        location: address,
      });
      await inWorkspace(async () => {
        const sha256 = await this.files.put(content);
        if (!(await this.certificates.finish(signatureId, claimed.attempt, { sha256, sealedAt, isTimestamped })))
          throw new Overtaken();
        this.audit.record<CommitmentAuditType>('certificate.sealed', signatureId, { sha256 });
      });
    } catch (error) {
      if (error instanceof Overtaken) return;
      if (attempt < sealCertificate.attempts || signal.aborted) throw error;
      await inWorkspace(async () => {
        if (await this.certificates.fail(signatureId, claimed.attempt, reasonOf(error)))
          this.audit.record<CommitmentAuditType>('certificate.failed', signatureId);
      });
      throw error;
    }
  }

  @Sweeps(sealCertificate)
  async unfinished(): Promise<Unfinished<SealCertificate>[]> {
    const rows = await this.certificates.unfinished();
    return rows.map(({ tenantId, signatureId, tries }) => ({
      key: jobKey(signatureId, tries),
      payload: { tenantId, signatureId },
    }));
  }
}

/** Another run finished this certificate meanwhile. */
class Overtaken extends Error {}

function reasonOf(error: unknown): string {
  if (error instanceof TimestampError)
    return 'De dienst voor tijdstempels geeft geen tijdstempel. Probeer het later opnieuw.';
  if (error instanceof SealExpired)
    return 'Het certificaat van het zegel is verlopen. Het beheer moet een nieuwe sleutel instellen.';
  if (error instanceof PdfRenderError) return 'Het document kon niet worden opgemaakt. Probeer het opnieuw.';
  return 'Er ging iets mis bij ons. Probeer het opnieuw.';
}
