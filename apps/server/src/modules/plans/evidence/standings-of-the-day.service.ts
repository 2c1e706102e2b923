import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { PillarCode } from '@bloemen/vocabulary';
import type { Observable } from 'rxjs';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { Every } from '../../../platform/jobs/job.js';
import { makeLogger } from '../../../platform/logging/logger.js';
import { EvidenceService } from './evidence.service.js';

type Due = { tenantId: string; pillars: PillarCode[] };

const dueStatement = `select tenant_id as "tenantId", array_agg(pillar order by pillar) as pillars from pillar_standing
    where holds_until < $1::date group by tenant_id`;

/**
 * Levels that change because a day has come: money that begins or ends, a portfolio that ends. They are derived anew at
 * the turn of the day, and before the first answer of that day in each process, so that nobody sees the level of
 * yesterday because nobody touched it.
 */
@Injectable()
export class StandingsOfTheDay implements NestInterceptor {
  /** Outside the unit of work of whoever asks first. */
  private readonly outside = AsyncLocalStorage.snapshot();
  private settled: { day: string; work: Promise<void> } | null = null;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly evidence: EvidenceService,
  ) {}

  async intercept(_context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    await this.settle();
    return next.handle();
  }

  /**
   * Waits until every level is that of today. What fails is written to the log and tried again by whoever comes next.
   */
  async settle(): Promise<void> {
    const day = this.clock.today();
    if (this.settled?.day !== day) {
      const work = this.outside(() => this.deriveDue()).catch((error: unknown) => {
        makeLogger(this.config.values.LOG_LEVEL, 'plans').error({ err: error }, 'levels of the day not derived');
        this.settled = null;
      });
      this.settled = { day, work };
    }
    await this.settled.work;
  }

  /** The hours count from the epoch, so that one begins with each day of the Netherlands. */
  @Every(3_600)
  async deriveDue(): Promise<void> {
    const due = await this.database.acrossTenants('standings-due', (read) =>
      read.query<Due>(dueStatement, [this.clock.today()]),
    );
    const failures: unknown[] = [];
    for (const { tenantId, pillars } of due) {
      await this.database
        .run({ tenantId, actorId: null }, () => this.evidence.deriveAnew(pillars))
        .catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} of ${due.length} municipalities not derived`);
  }
}
