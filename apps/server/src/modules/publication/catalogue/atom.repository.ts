import { Injectable } from '@nestjs/common';
import type { PublicBlock } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';

/** A block as it is shown, without what it says. */
export type ShownBlock = { id: string; block: PublicBlock; releasedAt: string; contentOn: string };
/** A press release that came out, as the municipality published it. */
export type PublicPress = { id: string; number: string; title: string; lead: string; body: string; releasedAt: string };
/** The first moment of what a municipality shows now. */
export type Shown = { tenantId: string; since: string; isDemonstration: boolean };

/** What feeds tell of municipalities, as a visitor reads it whom nobody knows. */
@Injectable()
export class AtomRepository {
  constructor(private readonly database: Database) {}

  blocks(tenantId: string): Promise<ShownBlock[]> {
    return this.database.query(
      `select id, block, to_char(released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "releasedAt",
         content_on::text as "contentOn"
       from published_block where tenant_id = $1 and block <> 'CONTACT'`,
      [tenantId],
    );
  }

  /** Without what a later one corrected. */
  press(tenantId: string): Promise<PublicPress[]> {
    return this.database.query(
      `select id, number, title, lead, body,
         to_char(released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "releasedAt"
       from public_press_release where tenant_id = $1 order by released_at desc limit 50`,
      [tenantId],
    );
  }

  /** Municipalities that show something, and since when. */
  showing(): Promise<Shown[]> {
    return this.database.query(
      `select tenant_id as "tenantId", to_char(min(released_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
         bool_and(is_demonstration) as "isDemonstration"
       from published_block group by tenant_id`,
    );
  }
}
