import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { NewsService } from '../news/news.service.js';
import { CountryPages } from './country-pages.js';
import { NewsItemPage, NewsPage } from './NewsPages.js';

/** News of the programme for everybody. */
@Controller('nieuws')
export class NewsPagesController {
  constructor(
    private readonly news: NewsService,
    private readonly pages: CountryPages,
  ) {}

  @SiteRoute()
  @Get()
  list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.answer(request, reply, '/nieuws', async () => ({
      head: {
        title: 'Nieuws',
        description: 'Nieuws van het programma tegen eenzaamheid.',
        path: '/nieuws',
        feeds: [{ type: 'application/atom+xml', path: '/atom.xml', title: 'Nieuws van Duizend Bloemen' }],
      },
      content: <NewsPage items={await this.news.published()} />,
    }));
  }

  @SiteRoute()
  @Get(':slug')
  item(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.answer(request, reply, `/nieuws/${slug}`, async () => {
      const item = await this.news.publishedBy(slug);
      if (!item) return null;
      const { title, lead, newsOn, publishedAt, changedAt } = item;
      return {
        head: {
          title,
          description: lead,
          path: `/nieuws/${slug}`,
          data: [
            {
              '@context': 'https://schema.org',
              '@type': 'NewsArticle',
              headline: title,
              description: lead,
              dateCreated: newsOn,
              datePublished: publishedAt,
              dateModified: changedAt > publishedAt ? changedAt : publishedAt,
            },
          ],
        },
        content: <NewsItemPage item={item} />,
      };
    });
  }
}
