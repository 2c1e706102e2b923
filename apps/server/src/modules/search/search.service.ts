import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Every } from '../../platform/jobs/job.js';
import { SearchRepository } from './search.repository.js';
import type { SearchAnswer, SearchInput } from './search.types.js';

/** Finds what somebody may see. Who may see what is decided by the wall around each record. */
@Injectable()
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly entries: SearchRepository,
  ) {}

  find({ text, group = null, first }: SearchInput): Promise<SearchAnswer> {
    return this.entries.find(text, group, first);
  }

  /** Makes the index of a workspace anew, and tells how many entries it has. */
  rebuild(tenantId: string): Promise<number> {
    return this.database.run({ tenantId, actorId: null }, () => this.entries.rebuild());
  }

  /** Where the index could not follow, as in a migration, it is made anew. */
  @Every(15)
  async rebuildDue(): Promise<void> {
    const due = await this.database.asSystem('see whose index is to be made anew', () => this.entries.due());
    for (const { tenantId } of due) await this.rebuild(tenantId);
  }
}
