import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';

type Verdict = { head: string; until: number; isIntact: Promise<boolean> };

/** How long a verdict over a trail that got no new lines is taken over. */
export const VERDICT_MS = 60_000;
const AT_ONCE = 4;

/**
 * Whether whole trails still fit. Hashing one takes time in proportion to its length and anybody may ask: a verdict
 * lasts a while, and few are worked out at once.
 */
@Injectable()
export class TrailVerdicts {
  private readonly known = new Map<string, Verdict>();
  private busy = 0;

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * True when chain and head of the current workspace agree. Throws unavailable when too many trails are read already.
   */
  async isIntact(): Promise<boolean> {
    const tenantId = this.database.scopeNow().tenantId!;
    const { seq, hash } = await this.audit.head();
    const head = `${seq} ${hash}`;
    const now = this.clock.now().getTime();
    const before = this.known.get(tenantId);
    if (before?.head === head && now < before.until) return before.isIntact;
    const isIntact = this.limited(async () => (await this.audit.firstBrokenLink()) === null);
    this.known.set(tenantId, { head, until: now + VERDICT_MS, isIntact });
    isIntact.catch(() => this.known.delete(tenantId));
    return isIntact;
  }

  /** Reads a whole trail, unless too many are read already: then it throws unavailable. */
  async limited<T>(read: () => Promise<T>): Promise<T> {
    refuseUnless(this.busy < AT_ONCE, 'unavailable');
    this.busy += 1;
    try {
      return await read();
    } finally {
      this.busy -= 1;
    }
  }
}
