import { Controller, Get, Req, Res } from '@nestjs/common';
import { sitePlaces } from '@bloemen/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SitePages } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { pathOf } from '../places/places.rules.js';
import { PlacesService } from '../places/places.service.js';
import { PublishedService } from '../published.service.js';

/** Pages of the country, beside those of municipalities. */
const national = ['/', ...sitePlaces.map(([path]) => path), '/open-data', '/privacy', '/toegankelijkheid'];

/** Screens to work at, doors behind a link of one's own, and what a program asks. */
const closed = [
  '/werkruimte',
  '/programma',
  '/account',
  '/inloggen',
  '/postvak',
  '/ondertekenen',
  '/bezwaar',
  '/aanbod',
  '/aanwezig',
  '/afmelden',
  '/ik-doe-mee',
  '/week/meedoen',
  '/avond',
  '/api/',
  '/graphql',
  '/health/',
];

/** Tells search engines what there is, and what is not theirs. */
@Controller()
export class SitemapController {
  constructor(
    private readonly pages: SitePages,
    private readonly published: PublishedService,
    private readonly places: PlacesService,
  ) {}

  @SiteRoute()
  @Get('sitemap.xml')
  async sitemap(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(request, reply, '/sitemap.xml', async () => {
      const [places, showing] = await Promise.all([this.published.places(), this.places.showing()]);
      const entries: { path: string; changedAt?: string }[] = [
        ...national.map((path) => ({ path })),
        ...showing
          .filter(({ isDemonstration }) => !isDemonstration)
          .flatMap(({ tenantId, changedAt, councilAt }) => {
            const place = places.find(({ id }) => id === tenantId);
            if (!place) return [];
            const path = pathOf(place);
            return [{ path, changedAt }, ...(councilAt ? [{ path: `${path}/raad`, changedAt: councilAt }] : [])];
          }),
      ];
      const urls = entries.map(
        ({ path, changedAt }) =>
          `<url><loc>${this.pages.origin}${path}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}</url>`,
      );
      return {
        type: 'application/xml; charset=utf-8',
        body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      };
    });
  }

  @SiteRoute()
  @Get('robots.txt')
  async robots(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(request, reply, '/robots.txt', () =>
      Promise.resolve({
        type: 'text/plain; charset=utf-8',
        body: `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${this.pages.origin}/sitemap.xml\nSitemap: ${this.pages.origin}/woo/sitemap-index.xml\n`,
      }),
    );
  }
}
