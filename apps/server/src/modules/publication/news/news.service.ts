import { Injectable } from '@nestjs/common';
import { placeSlug } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import type { NumberedPage } from '../../../platform/graphql/page.js';
import { AuditService } from '../../audit/audit.service.js';
import { PUBLIC_CHANNEL } from '../published.service.js';
import type { NewsAuditType } from './news.audit.js';
import type { NewsItemInput, PublishNewsInput, SaveNewsInput } from './news.inputs.js';
import { newsPolicy } from './news.policy.js';
import { NewsRepository, type NewsAsked, type PublicNews } from './news.repository.js';
import type { NewsItem } from './news.types.js';

/** So long an address made of a title is at most. */
const LONGEST_SLUG = 80;

/** News of the programme: written and planned by its administrators, read by everybody from its moment on. */
@Injectable()
export class NewsService {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly news: NewsRepository,
  ) {}

  list(asked: NewsAsked): Promise<NumberedPage<NewsItem>> {
    return this.news.list(asked);
  }

  byId(id: string): Promise<NewsItem> {
    return this.news.byId(id);
  }

  /** Throws conflict with the item of now, and bad_input for a day to come. */
  async save(input: SaveNewsInput): Promise<NewsItem> {
    if (input.newsOn > this.clock.today())
      throw wrongFields({
        path: 'newsOn',
        message: 'Deze dag moet nog komen. Vul de dag in waarover het bericht gaat.',
      });
    if (input.id) {
      await this.news.lock(input.id, input.version ?? 0);
      await this.news.update(input.id, input);
    }
    const id = input.id ?? (await this.news.insert(await this.slugFor(input.title), input));
    return this.done('news.saved', id);
  }

  /** Throws news.not_now, conflict, and bad_input for a moment that has been. */
  async publish(actor: Actor, { id, version, publishAt }: PublishNewsInput): Promise<NewsItem> {
    const item = await this.news.lock(id, version);
    refuseUnless(newsPolicy.publish(actor, item), 'news.not_now');
    if (publishAt && Date.parse(publishAt) <= this.clock.now().getTime())
      throw wrongFields({
        path: 'publishAt',
        message: 'Dit moment is al geweest. Kies een later moment, of maak het bericht nu openbaar.',
      });
    await this.news.publish(id, publishAt ?? null);
    return this.done('news.published', id);
  }

  /** Throws news.not_now and conflict. */
  async withdraw(actor: Actor, { id, version }: NewsItemInput): Promise<NewsItem> {
    const item = await this.news.lock(id, version);
    refuseUnless(newsPolicy.withdraw(actor, item), 'news.not_now');
    await this.news.withdraw(id);
    return this.done('news.withdrawn', id);
  }

  /** Throws news.not_now and conflict. */
  async remove(actor: Actor, { id, version }: NewsItemInput): Promise<void> {
    const item = await this.news.lock(id, version);
    refuseUnless(newsPolicy.remove(actor, item), 'news.not_now');
    await this.news.remove(id);
    this.audit.record<NewsAuditType>('news.removed', id);
  }

  /** What everybody reads now, the newest first. */
  published(): Promise<PublicNews[]> {
    return this.database.asPublic(() => this.news.published());
  }

  /** One of them by the end of its address; null when nobody may read it. */
  publishedBy(slug: string): Promise<PublicNews | null> {
    return this.database.asPublic(() => this.news.publishedBy(slug));
  }

  private async slugFor(title: string): Promise<string> {
    const slug = placeSlug(title).slice(0, LONGEST_SLUG).replace(/-+$/, '') || 'bericht';
    const taken = new Set(await this.news.taken(slug));
    let free = slug;
    for (let next = 2; taken.has(free); next += 1) free = `${slug}-${next}`;
    return free;
  }

  /** Every process forgets the pages that it kept. */
  private async done(type: NewsAuditType, id: string): Promise<NewsItem> {
    this.audit.record<NewsAuditType>(type, id);
    await this.database.notify(PUBLIC_CHANNEL, { tenantId: this.database.scopeNow().tenantId });
    return this.news.byId(id);
  }
}
