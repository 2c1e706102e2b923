import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { BaseFacts } from './paper-facts.js';

/** Of which municipality a paper is, and of which day. */
@Injectable()
export class BaseReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async facts(): Promise<BaseFacts> {
    const { municipality, coalition } = await this.database.one<{ municipality: string; coalition: string }>(
      `select m.short_name as municipality, n.name as coalition from municipality_facts m
         join coalition_local_name n on n.tenant_id = m.id where m.id = (select app_tenant_id())`,
    );
    return { municipality, coalition, asOf: this.clock.today(), isDemonstration: false };
  }
}
