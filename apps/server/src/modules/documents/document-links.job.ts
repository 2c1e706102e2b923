import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Every, Handles, Sweeps, type JobContext, type Unfinished } from '../../platform/jobs/job.js';
import { LinkLooker } from '../../platform/links/link-looker.js';
import { checkDocumentLink } from './documents.jobs.js';
import { DocumentsRepository } from './documents.repository.js';

type Payload = NonNullable<(typeof checkDocumentLink)['payload']>;
const WEEK = 7 * 86_400;

/** Looks every week at the links of documents, and at once at one that is new. What waits stands in its row. */
@Injectable()
export class DocumentLinksJob {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsRepository,
    private readonly looker: LinkLooker,
  ) {}

  @Every(WEEK)
  async askAll(): Promise<void> {
    const workspaces = await this.database.asSystem('see who has links of documents', () =>
      this.documents.workspacesWithLinks(),
    );
    for (const { tenantId } of workspaces)
      await this.database.run({ tenantId, actorId: null }, () => this.documents.askLinks(null));
  }

  @Sweeps(checkDocumentLink)
  async asked(): Promise<Unfinished<Payload>[]> {
    const rows = await this.database.asSystem('see which links of documents wait to be looked at', () =>
      this.documents.askedLinks(),
    );
    return rows.map(({ tenantId, documentId, askedAt }) => ({
      key: `${documentId} ${askedAt}`,
      payload: { tenantId, documentId },
    }));
  }

  @Handles(checkDocumentLink)
  async check({ tenantId, documentId }: Payload, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    const inWorkspace = <T>(work: () => Promise<T>): Promise<T> => this.database.run({ tenantId, actorId: null }, work);
    const address = await inWorkspace(() => this.documents.waitingLink(documentId));
    if (!address) return;
    // No transaction is open while somebody else's server thinks.
    const verdict = await this.looker.look(address, signal);
    if (!signal.aborted) await inWorkspace(() => this.documents.seenLink(documentId, address, verdict));
  }
}
