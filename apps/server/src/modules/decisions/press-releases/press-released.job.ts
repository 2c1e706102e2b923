import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { Every } from '../../../platform/jobs/job.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notices/notices.service.js';
import type { PressAuditType } from './press.audit.js';
import { PressRepository } from './press.repository.js';

/** Tells people of press releases that came out. They can be read from their moment on, whether this ran or not. */
@Injectable()
export class PressReleasedJob {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly notices: NoticesService,
    private readonly releases: PressRepository,
  ) {}

  @Every(60)
  async tell(): Promise<void> {
    const due = await this.database.asSystem('find press releases that came out', () => this.releases.due());
    for (const { tenantId, id } of due)
      await this.database.run({ tenantId, actorId: null }, async () => {
        const release = await this.releases.announce(id);
        if (!release) return;
        this.audit.record<PressAuditType>('press_release.published', id);
        await this.notices.tell({
          kind: 'PRESS_RELEASED',
          title: `Persbericht ${release.number} is gepubliceerd`,
          address: `/werkruimte/persberichten/${id}`,
        });
      });
  }
}
