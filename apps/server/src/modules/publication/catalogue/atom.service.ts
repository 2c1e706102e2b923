import { Injectable } from '@nestjs/common';
import { dutchDate, publicBlocks } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import { NewsService } from '../news/news.service.js';
import { MunicipalityPagesService } from '../pages/municipality-pages.service.js';
import { pathOf } from '../places/places.rules.js';
import { PublishedService } from '../published.service.js';
import { ATOM_TYPE, atomOf, type AtomEntry, type AtomFeed } from './atom.js';
import { AtomRepository } from './atom.repository.js';

/** Makes the feeds (Atom): what is new on the page of a municipality, and in the programme. */
@Injectable()
export class AtomService {
  constructor(
    private readonly database: Database,
    private readonly pages: SitePages,
    private readonly municipalities: MunicipalityPagesService,
    private readonly published: PublishedService,
    private readonly repository: AtomRepository,
    private readonly news: NewsService,
  ) {}

  async ofMunicipality(name: string): Promise<SiteAnswer> {
    const found = await this.municipalities.find(name, '/atom.xml');
    if ('instead' in found) return found.instead;
    const { place, path } = found;
    const { blocks, press } = await this.database.asPublic(async () => ({
      blocks: await this.repository.blocks(place.id),
      press: await this.repository.press(place.id),
    }));
    const page = this.pages.origin + path;
    // One entry for each block, whatever release of it is shown: it is updated, and does not come twice.
    const changes = blocks.map(({ block, releasedAt, contentOn }): AtomEntry => ({
      id: `urn:uuid:${place.id}#${block}`,
      title: `${publicBlocks[block]}: nieuw of gewijzigd`,
      address: page,
      publishedAt: releasedAt,
      updatedAt: releasedAt,
      summary: `Stand op ${dutchDate(contentOn)}.`,
    }));
    const items = press.map(({ id, number, title, lead, body, releasedAt }): AtomEntry => ({
      id: `urn:uuid:${id}`,
      title,
      address: page,
      publishedAt: releasedAt,
      updatedAt: releasedAt,
      summary: lead,
      text: `${number}\n\n${body}`,
    }));
    return feed({
      id: `urn:uuid:${place.id}`,
      title: `Samen tegen eenzaamheid in ${place.name}`,
      address: `${page}/atom.xml`,
      page,
      author: `Gemeente ${place.name}`,
      entries: [...changes, ...items],
    });
  }

  async ofProgramme(): Promise<SiteAnswer> {
    const [places, showing, news] = await Promise.all([
      this.published.places(),
      this.database.asPublic(() => this.repository.showing()),
      this.news.published(),
    ]);
    const { origin } = this.pages;
    const started = showing.flatMap(({ tenantId, since, isDemonstration }): AtomEntry[] => {
      const place = places.find(({ id }) => id === tenantId);
      if (!place || isDemonstration || place.isDemonstration) return [];
      return [
        {
          id: `urn:uuid:${tenantId}#begin`,
          title: `${place.name} heeft een openbare pagina`,
          address: origin + pathOf(place),
          publishedAt: since,
          updatedAt: since,
          summary: `Wat er in ${place.name} te doen is tegen eenzaamheid, wie er meedoen en wie u kunt bellen.`,
        },
      ];
    });
    const items = news.map(({ slug, title, lead, publishedAt, changedAt }): AtomEntry => {
      const address = `${origin}/nieuws/${slug}`;
      return {
        ...{ id: address, title, address, publishedAt, summary: lead },
        updatedAt: changedAt > publishedAt ? changedAt : publishedAt,
      };
    });
    return feed({
      id: `${origin}/atom.xml`,
      title: 'Nieuws van Duizend Bloemen',
      address: `${origin}/atom.xml`,
      page: `${origin}/nieuws`,
      author: 'Duizend Bloemen',
      entries: [...items, ...started],
    });
  }
}

const feed = (made: AtomFeed): SiteAnswer => ({
  type: ATOM_TYPE,
  body: atomOf(made),
  headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
});
