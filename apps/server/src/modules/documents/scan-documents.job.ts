import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { NoVerdict, VirusScanner } from '../../platform/files/virus-scanner.js';
import { Handles, Sweeps, type JobContext, type Unfinished } from '../../platform/jobs/job.js';
import { AuditService } from '../audit/audit.service.js';
import type { DocumentAuditType } from './documents.audit.js';
import { scanDocument } from './documents.jobs.js';
import { DocumentsRepository } from './documents.repository.js';
import { keyOf } from './documents.service.js';

type Payload = NonNullable<(typeof scanDocument)['payload']>;

/** Said of a file that waits: the scanner gave no verdict, and is asked again. */
const NO_ANSWER = 'NO_ANSWER';

/**
 * Lets the virus scanner look at files: what waits is readable once it is clean. Of an infected file the bytes go, and
 * the row says what was found. Without a clear yes or no a file stays as it is and is tried again, every hour anew. A
 * file from before there was a scanner is looked at too, and stays readable meanwhile.
 */
@Injectable()
export class ScanDocumentsJob {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsRepository,
    private readonly files: FileStore,
    private readonly scanner: VirusScanner,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Sweeps(scanDocument)
  async waiting(): Promise<Unfinished<Payload>[]> {
    if (!this.scanner.isThere) return [];
    const hour = this.clock.now().toISOString().slice(0, 13);
    const rows = await this.database.asSystem('see which files wait for the virus scanner', () =>
      this.documents.waitingForScan(),
    );
    return rows.map(({ tenantId, documentId, sha256 }) => ({
      key: `${documentId}-${sha256.slice(0, 12)}-${hour}`,
      payload: { tenantId, documentId },
    }));
  }

  @Handles(scanDocument)
  async scan({ tenantId, documentId }: Payload, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    const inWorkspace = <T>(work: () => Promise<T>): Promise<T> => this.database.run({ tenantId, actorId: null }, work);
    const file = await inWorkspace(async () => {
      const waiting = await this.documents.unscanned(documentId);
      return waiting && { ...waiting, content: await this.files.get(keyOf(documentId, waiting.sha256)) };
    });
    if (!file) return;
    try {
      // No transaction is open while the scanner looks.
      const verdict = await this.scanner.scan(file.content, signal);
      await inWorkspace(async () => {
        const said = await this.documents.scanned(
          documentId,
          file.sha256,
          verdict.isClean ? 'CLEAN' : 'INFECTED',
          verdict.isClean ? null : verdict.found.slice(0, 200),
        );
        if (!said) return;
        if (!verdict.isClean) await this.files.remove(keyOf(documentId, file.sha256));
        this.audit.record<DocumentAuditType>('document.file_scanned', documentId, { isClean: verdict.isClean });
      });
    } catch (error) {
      if (error instanceof NoVerdict)
        await inWorkspace(() => this.documents.unanswered(documentId, file.sha256, NO_ANSWER));
      throw error;
    }
  }
}
