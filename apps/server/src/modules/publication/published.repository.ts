import { Injectable } from '@nestjs/common';
import type { PublicBlock } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import type { Published, PublishedBlocks } from './contents.js';

/** What everybody may know of a municipality from the register. */
export type PublicPlace = {
  id: string;
  code: string;
  name: string;
  province: string;
  inhabitants: number;
  hexColumn: number;
  hexRow: number;
  validFrom: string | null;
  validTo: string | null;
  successorId: string | null;
  isDemonstration: boolean;
};

/** A moment as text, so that it is the same in a page, a feed and a file. */
const releasedAt = `to_char(released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "releasedAt"`;

/** Reads what is released, as a visitor whom nobody knows. */
@Injectable()
export class PublishedRepository {
  constructor(private readonly database: Database) {}

  places(): Promise<PublicPlace[]> {
    return this.database.query(
      `select id, cbs_code as code, name, province, inhabitants, hex_column as "hexColumn", hex_row as "hexRow",
         valid_from::text as "validFrom", valid_to::text as "validTo", successor_id as "successorId",
         is_demonstration as "isDemonstration"
       from municipality_facts`,
    );
  }

  async blocks(tenantId: string): Promise<PublishedBlocks> {
    const rows = await this.database.query<Published>(
      `select block, content, content_on::text as "contentOn", ${releasedAt}, is_demonstration as "isDemonstration"
       from published_block where tenant_id = $1`,
      [tenantId],
    );
    return Object.fromEntries(rows.map((row) => [row.block, row])) as PublishedBlocks;
  }

  /** One block of every municipality that shows it. */
  everywhere<B extends PublicBlock>(block: B): Promise<(Published<B> & { tenantId: string })[]> {
    return this.database.query(
      `select tenant_id as "tenantId", block, content, content_on::text as "contentOn", ${releasedAt},
         is_demonstration as "isDemonstration"
       from published_block where block = $1`,
      [block],
    );
  }
}
