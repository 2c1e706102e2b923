import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID, VNG_TENANT_ID } from '@bloemen/vocabulary';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { Every, Handles, Sweeps, type JobContext, type Unfinished } from '../../../platform/jobs/job.js';
import { LinkLooker } from '../../../platform/links/link-looker.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { AuditService } from '../../audit/audit.service.js';
import { ItemsRepository } from '../items/items.repository.js';
import type { ToolkitAuditType } from '../toolkits.audit.js';
import { checkToolkitLinks } from '../toolkits.jobs.js';
import { linksBrokenMail } from '../toolkits.mail.js';
import { LinksRepository } from './links.repository.js';

type Payload = NonNullable<(typeof checkToolkitLinks)['payload']>;
const WEEK = 7 * 86_400;

/**
 * Looks every week at all links of what is published or being written. A link that failed twice is told once to who
 * keeps the item. What waits stands in its row, so a run that was cut short goes on with the rest.
 */
@Injectable()
export class LinksJob {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly looker: LinkLooker,
    private readonly links: LinksRepository,
    private readonly items: ItemsRepository,
  ) {}

  @Every(WEEK)
  async askAll(): Promise<void> {
    for (const tenantId of [PROGRAMME_TENANT_ID, VNG_TENANT_ID])
      await this.database.run({ tenantId, actorId: null }, () => this.links.ask(null));
  }

  @Sweeps(checkToolkitLinks)
  async asked(): Promise<Unfinished<Payload>[]> {
    const items = await this.database.asSystem('see which links wait to be looked at', () => this.links.asked());
    return items.map(({ itemId, tenantId, askedAt }) => ({
      key: `${itemId} ${askedAt}`,
      payload: { tenantId, itemId },
    }));
  }

  @Handles(checkToolkitLinks)
  async check({ tenantId, itemId }: Payload, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    const inWorkspace = <T>(work: () => Promise<T>): Promise<T> => this.database.run({ tenantId, actorId: null }, work);
    const urls = await inWorkspace(() => this.links.waiting(itemId));
    // No transaction is open while somebody else's server thinks.
    await Promise.all(
      urls.map(async (url) => {
        const verdict = await this.looker.look(url, signal);
        if (!signal.aborted) await inWorkspace(() => this.links.seen(itemId, url, verdict));
      }),
    );
    await inWorkspace(() => this.tell(itemId));
  }

  private async tell(itemId: string): Promise<void> {
    const item = await this.links.untold(itemId);
    if (!item || item.links.length === 0) return;
    this.audit.record<ToolkitAuditType>('toolkit.link_broken', itemId, { links: item.links.length });
    const link = linkTo(this.config, `/programma/toolkit/${itemId}`);
    for (const to of await this.items.keepers()) await this.mailer.queue(linksBrokenMail(to, { ...item, link }));
  }
}
