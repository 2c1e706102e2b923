import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Every } from '../../platform/jobs/job.js';
import { makeLogger } from '../../platform/logging/logger.js';
import { PledgesRepository } from './pledges.repository.js';
import { PledgesService } from './pledges.service.js';
import { pledgesSettings } from './pledges.settings.js';

/** Reminds once each organisation that was asked and did not answer. One that fails does not hold up the others. */
@Injectable()
export class PledgeRemindersJob {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly pledges: PledgesRepository,
    private readonly service: PledgesService,
  ) {}

  @Every(3_600)
  async remind(): Promise<void> {
    const { PLEDGE_REMINDER_DAYS: days } = this.config.of(pledgesSettings);
    if (days === 0) return;
    const logger = makeLogger(this.config.values.LOG_LEVEL, 'pledges');
    for (const { tenantId, id } of await this.pledges.dueForReminder(days))
      await this.database
        .run({ tenantId, actorId: null }, () => this.service.remind(id))
        .catch((error: unknown) => logger.error({ err: error, tenantId, id }, 'organisation not reminded'));
  }
}
