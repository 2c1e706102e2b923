import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { Outbox } from '../../../platform/jobs/outbox.js';
import { AuditService } from '../../audit/audit.service.js';
import type { ToolkitAuditType } from '../toolkits.audit.js';
import { checkToolkitLinks } from '../toolkits.jobs.js';
import { LinksRepository } from './links.repository.js';

/** Links of items that somebody wants to be looked at now. */
@Injectable()
export class LinksService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditService,
    private readonly links: LinksRepository,
  ) {}

  /** Gives how many links wait. Throws not_found for an item of somebody else. */
  async lookNow(itemId: string): Promise<number> {
    refuseUnless(await this.links.isOwn(itemId), 'not_found');
    const waiting = await this.links.ask(itemId);
    const { tenantId } = this.database.scopeNow();
    if (waiting > 0) await this.outbox.add(checkToolkitLinks, { tenantId: tenantId!, itemId }, { key: randomUUID() });
    this.audit.record<ToolkitAuditType>('toolkit.links_asked', itemId, { links: waiting });
    return waiting;
  }
}
