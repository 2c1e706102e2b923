import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { BaseFacts } from './paper-facts.js';

/** Of which municipality a paper is, of which day, and whether its workspace is an invented example. */
@Injectable()
export class BaseReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async facts(): Promise<BaseFacts> {
    const facts = await this.database.one<Omit<BaseFacts, 'asOf'>>(
      `select m.short_name as municipality, n.name as coalition, m.is_demonstration as "isDemonstration"
       from municipality_facts m join coalition_local_name n on n.tenant_id = m.id
       where m.id = (select app_tenant_id())`,
    );
    return { ...facts, asOf: this.clock.today() };
  }
}
