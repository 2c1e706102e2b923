import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Notifications } from '../../platform/database/notifications.js';
import { followed, type Followed } from '../../platform/graphql/followed.js';
import { REPORT_CHANNEL } from './reports.repository.js';
import { isTerminal } from './reports.rules.js';
import { ReportsService } from './reports.service.js';
import type { ReportRequest } from './reports.types.js';

/** Follows one document for a subscriber, until it is finished. */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly reports: ReportsService,
  ) {}

  follow({ tenantId, personId, roles }: Actor, id: string): Followed<{ reportProgress: ReportRequest }> {
    return followed(
      this.notifications,
      REPORT_CHANNEL,
      (payload) => (payload as { id?: string }).id === id,
      async () => ({
        reportProgress: await this.database.run({ tenantId, actorId: personId, roles }, () => this.reports.byId(id)),
      }),
      ({ reportProgress: { status } }) => isTerminal(status),
    );
  }
}
