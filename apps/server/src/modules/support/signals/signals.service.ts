import { Injectable } from '@nestjs/common';
import { monthsAfter, type SignalCode } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { SupportEvent } from '../support.audit.js';
import { recordedSignal, type Examples, type Signal, type Snooze, type Tools } from './signals.facts.js';
import { SignalsRepository, type OwnWork } from './signals.repository.js';

const MOST_MONTHS = 6;

/**
 * Reasons to call that the modules record, and what the caller put aside of them. Whose signals somebody may see is for
 * the reader to say: ask only for municipalities that it may know by name.
 */
@Injectable()
export class SignalsService {
  constructor(
    private readonly signals: SignalsRepository,
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** By municipality. Nothing is asked when there is none. */
  async recordedOf(municipalityIds: readonly string[]): Promise<Map<string, Signal[]>> {
    const found = new Map<string, Signal[]>();
    if (municipalityIds.length === 0) return found;
    const day = this.clock.today();
    const rows = await this.database.acrossTenants('adviser-signals', (read) =>
      this.signals.recorded(read, municipalityIds, day),
    );
    for (const row of rows) {
      const known = found.get(row.municipalityId) ?? [];
      found.set(row.municipalityId, [...known, recordedSignal(row, day)]);
    }
    return found;
  }

  /** Hours, next step and what was put aside, of each municipality that the caller advises; and tools and examples by pillar. */
  async ownWork(): Promise<{ work: Map<string, OwnWork>; tools: Tools; examples: Examples }> {
    const { work, ...fitting } = await this.signals.ownWork();
    return { work: new Map(work.map((own) => [own.municipalityId, own])), ...fitting };
  }

  /** Throws `support.snooze_too_long`. */
  async snooze(municipalityId: string, snooze: Snooze): Promise<void> {
    const today = this.clock.today();
    refuseUnless(
      today < snooze.untilOn && snooze.untilOn <= monthsAfter(today, MOST_MONTHS),
      'support.snooze_too_long',
    );
    await this.signals.snooze(municipalityId, snooze);
    this.audit.record<SupportEvent>('signal.snoozed', municipalityId, { code: snooze.code, until: snooze.untilOn });
  }

  /** One that was not put aside is no error. */
  async wake(municipalityId: string, code: SignalCode): Promise<void> {
    if (await this.signals.wake(municipalityId, code))
      this.audit.record<SupportEvent>('signal.woken', municipalityId, { code });
  }
}
