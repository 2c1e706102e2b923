import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Former } from './places.rules.js';

/** Since when a municipality shows something, as of now. */
export type Showing = { tenantId: string; changedAt: string; isDemonstration: boolean };
export type PostcodeLine = { postcode: string; code: string; addresses: number };

/** What everybody may know of where municipalities are, and which of them show something. */
@Injectable()
export class PlacesRepository {
  constructor(private readonly database: Database) {}

  formers(): Promise<Former[]> {
    return this.database.query(
      `select former_code as code, former_name as name, successor_code as "successorCode",
         effective_on::text as "effectiveOn", extent
       from reorganisation_facts order by former_name, successor_code`,
    );
  }

  /** Every municipality that shows a block now; a demonstration where all of it was made up. */
  showing(): Promise<Showing[]> {
    return this.database.query(
      `select tenant_id as "tenantId", to_char(max(released_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
           as "changedAt",
         bool_and(is_demonstration) as "isDemonstration"
       from published_block group by tenant_id`,
    );
  }

  /** CBS codes, the one with the most addresses of this postcode first. */
  async codesOfPostcode(postcode: string): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      'select cbs_code as code from postcode_area where postcode = $1 order by addresses desc, cbs_code',
      [postcode],
    );
    return rows.map(({ code }) => code);
  }

  /** The list takes the place of the one before. */
  async replacePostcodes(lines: readonly PostcodeLine[]): Promise<void> {
    await this.database.query('delete from postcode_area');
    await this.database.query(
      `insert into postcode_area (postcode, cbs_code, addresses)
       select * from unnest($1::text[], $2::text[], $3::int[])`,
      [lines.map(({ postcode }) => postcode), lines.map(({ code }) => code), lines.map(({ addresses }) => addresses)],
    );
  }
}
