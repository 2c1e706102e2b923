import { Injectable, type OnModuleInit } from '@nestjs/common';
import { placeNames, placeSlug, type PublicBlock } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { Notifications } from '../../platform/database/notifications.js';
import { SitePages } from '../../platform/site/site-pages.js';
import { SettingsService } from '../municipalities/settings.service.js';
import type { Published, PublishedBlocks } from './contents.js';
import { PublishedRepository, type PublicPlace } from './published.repository.js';

/** Said in the transaction of everything that changes what is public; the payload is the workspace. */
export const PUBLIC_CHANNEL = 'publication';

/** Everything everybody reads of municipalities; pages, feeds, files and the API of open data ask here and nowhere else. */
@Injectable()
export class PublishedService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedRepository,
    private readonly settings: SettingsService,
    private readonly pages: SitePages,
    private readonly notifications: Notifications,
  ) {}

  /** What is kept of the site is forgotten as soon as anything public changes, in every process. */
  async onModuleInit(): Promise<void> {
    const forget = () => this.pages.forget();
    // A process that cannot listen now forgets by time (`SitePages`).
    await this.notifications.listen(PUBLIC_CHANNEL, { told: forget, missed: forget }).catch(() => undefined);
  }

  /** The register as everybody reads it. */
  places(): Promise<PublicPlace[]> {
    return this.database.asPublic(() => this.published.places());
  }

  /**
   * Whose page an address means: by its name of now, a name that everybody uses, or its CBS code; null when none. `slug`
   * is the one address of that place.
   */
  async place(address: string): Promise<(PublicPlace & { slug: string }) | null> {
    const places = await this.places();
    const slug = placeSlug(address);
    const found =
      places.find(({ name }) => placeSlug(name) === slug) ??
      places.find((place) => placeNames(place).some((name) => placeSlug(name) === slug)) ??
      places.find(({ code }) => code.toLowerCase() === slug);
    return found ? { ...found, slug: placeSlug(found.name) } : null;
  }

  /** The blocks that one municipality shows now. */
  blocks(tenantId: string): Promise<PublishedBlocks> {
    return this.database.asPublic(() => this.published.blocks(tenantId));
  }

  /** One block of every municipality that shows it now. */
  everywhere<B extends PublicBlock>(block: B): Promise<(Published<B> & { tenantId: string })[]> {
    return this.database.asPublic(() => this.published.everywhere(block));
  }

  /** Theme and logo of a municipality, by their addresses. */
  look(tenantId: string): Promise<{ themeHref: string | null; logoHref: string | null }> {
    return this.database.run({ tenantId, actorId: null }, () => this.settings.look());
  }

  /** The colour of a municipality, on which white letters can be read. */
  async accent(tenantId: string): Promise<string> {
    return (await this.database.run({ tenantId, actorId: null }, () => this.settings.paperLook())).accent;
  }
}
