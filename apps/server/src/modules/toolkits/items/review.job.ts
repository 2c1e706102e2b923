import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID, VNG_TENANT_ID } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { Every } from '../../../platform/jobs/job.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { AuditService } from '../../audit/audit.service.js';
import type { ToolkitAuditType } from '../toolkits.audit.js';
import { reviewDueMail } from '../toolkits.mail.js';
import { ItemsRepository } from './items.repository.js';

const HOUR = 3_600;

/** Puts items whose day to be looked at has passed under review, and tells who keeps them; a second run finds none. */
@Injectable()
export class ReviewJob {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly items: ItemsRepository,
  ) {}

  @Every(HOUR)
  async fallDue(): Promise<void> {
    for (const tenantId of [PROGRAMME_TENANT_ID, VNG_TENANT_ID])
      await this.database.run({ tenantId, actorId: null }, async () => {
        const due = await this.items.fallDue(this.clock.today());
        if (due.length === 0) return;
        const keepers = await this.items.keepers();
        for (const { id, title } of due) {
          this.audit.record<ToolkitAuditType>('toolkit.review_due', id);
          const link = linkTo(this.config, `/programma/toolkit/${id}`);
          for (const to of keepers) await this.mailer.queue(reviewDueMail(to, { title, link }));
        }
      });
  }

  @Every(24 * HOUR)
  async forgetLooseFiles(): Promise<void> {
    for (const tenantId of [PROGRAMME_TENANT_ID, VNG_TENANT_ID])
      await this.database.run({ tenantId, actorId: null }, () => this.items.forgetLoose());
  }
}
