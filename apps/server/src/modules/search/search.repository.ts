import { Injectable } from '@nestjs/common';
import { searchKindCodes, searchKinds, type SearchGroup } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { findStatement } from './find-statement.js';
import type { SearchAnswer } from './search.types.js';

const groups = searchKindCodes.map((kind) => searchKinds[kind].group);

/** Reads the index, and has it made anew. It follows its records by itself, in their transactions. */
@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  async find(text: string, group: SearchGroup | null, first: number): Promise<SearchAnswer> {
    const { found } = await this.database.one<{ found: SearchAnswer }>(findStatement, [
      text,
      searchKindCodes,
      groups,
      group,
      first,
    ]);
    return found;
  }

  /** Workspaces of which the index is to be made anew; read as the platform itself. */
  due(): Promise<{ tenantId: string }[]> {
    return this.database.query('select tenant_id as "tenantId" from search_due order by since, tenant_id limit 50');
  }

  /** Makes the index of the workspace anew, and tells how many entries it has. */
  async rebuild(): Promise<number> {
    const { made } = await this.database.one<{ made: number }>('select app_rebuild_search()::integer as made');
    return made;
  }
}
