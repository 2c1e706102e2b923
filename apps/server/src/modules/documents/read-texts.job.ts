import { Injectable } from '@nestjs/common';
import type { DocumentTextState } from '@bloemen/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { endingOf } from '../../platform/files/file-type.js';
import { Handles, Sweeps, type JobContext, type Unfinished } from '../../platform/jobs/job.js';
import { ThreadFailure, Threads, threadTask } from '../../platform/threads/threads.js';
import { readDocumentText } from './documents.jobs.js';
import { DocumentsRepository } from './documents.repository.js';
import { keyOf } from './documents.service.js';
import { documentsSettings } from './documents.settings.js';
import type { readText } from './read-text.js';

type Payload = NonNullable<(typeof readDocumentText)['payload']>;

const textTask = threadTask<typeof readText>(new URL('./read-text.js', import.meta.url), 'readText');

/**
 * Reads the text of files, so that one finds a document by what is in it: once nothing is the matter with the file, on
 * a thread with a ceiling of memory and time. What cannot be read is said at the document, and tried again each day.
 */
@Injectable()
export class ReadTextsJob {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly documents: DocumentsRepository,
    private readonly files: FileStore,
    private readonly threads: Threads,
    private readonly clock: Clock,
  ) {}

  @Sweeps(readDocumentText)
  async waiting(): Promise<Unfinished<Payload>[]> {
    const rows = await this.database.asSystem('see which files have no text yet', () => this.documents.withoutText());
    return rows.map(({ tenantId, documentId, sha256 }) => ({
      key: `${documentId}-${sha256.slice(0, 12)}-${this.clock.today()}`,
      payload: { tenantId, documentId },
    }));
  }

  @Handles(readDocumentText)
  async read({ tenantId, documentId }: Payload, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    const inWorkspace = <T>(work: () => Promise<T>): Promise<T> => this.database.run({ tenantId, actorId: null }, work);
    const file = await inWorkspace(async () => {
      const waiting = await this.documents.unread(documentId);
      return waiting && { ...waiting, content: await this.files.get(keyOf(documentId, waiting.sha256)) };
    });
    const ending = file && endingOf(file.name);
    if (!ending) return;
    // No transaction is open while the file is read.
    const { state, text } = await this.textOf(ending, file.content, signal);
    await inWorkspace(() => this.documents.keepText(documentId, file.sha256, state, text));
  }

  private async textOf(
    ending: Parameters<typeof readText>[0]['ending'],
    content: Buffer,
    signal: AbortSignal,
  ): Promise<{ state: DocumentTextState; text: string | null }> {
    const {
      DOCUMENT_UNPACKED_BYTES: unpackedBytes,
      DOCUMENT_TEXT_MEMORY_MB: memoryMb,
      DOCUMENT_TEXT_MS: timeoutMs,
    } = this.config.of(documentsSettings);
    try {
      const read = await this.threads.run(
        textTask,
        { ending, content, unpackedBytes },
        { memoryMb, timeoutMs, signal },
      );
      return read ? { state: read.isCut ? 'CUT' : 'READ', text: read.text } : { state: 'NO_TEXT', text: null };
    } catch (error) {
      if (!(error instanceof ThreadFailure) || signal.aborted) throw error;
      return { state: error.failure === 'threw' ? 'UNREADABLE' : 'TOO_LARGE', text: null };
    }
  }
}
