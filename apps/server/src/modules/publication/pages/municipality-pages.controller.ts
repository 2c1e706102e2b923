import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SiteDocument } from '../../../platform/site/SiteDocument.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { PublishedService } from '../published.service.js';
import { MunicipalityPage } from './MunicipalityPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { SiteFrame } from './SiteFrame.js';

/** The page of a municipality for everybody. */
@Controller('gemeenten')
export class MunicipalityPagesController {
  constructor(
    private readonly pages: SitePages,
    private readonly published: PublishedService,
  ) {}

  @SiteRoute()
  @Get(':name')
  async page(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(request, reply, `/gemeenten/${name}`, async () => {
      const place = await this.published.place(name);
      const { pages } = this;
      if (!place) {
        const head = { title: 'Deze gemeente kennen we niet', description: '', path: '/gemeenten', isHidden: true };
        return pages.page(
          <SiteDocument origin={pages.origin} styles={pages.styles()} head={head}>
            <SiteFrame>
              <NotFoundPage />
            </SiteFrame>
          </SiteDocument>,
          { status: 404 },
        );
      }
      const path = `/gemeenten/${place.slug}`;
      if (name !== place.slug)
        return { type: 'text/plain; charset=utf-8', body: '', status: 301, headers: { location: path } };
      const [blocks, look] = await Promise.all([this.published.blocks(place.id), this.published.look(place.id)]);
      const head = {
        title: `${place.name} tegen eenzaamheid`,
        description: `Wat er in ${place.name} gebeurt tegen eenzaamheid, wie er meedoen en wie u kunt bellen.`,
        path,
      };
      return pages.page(
        <SiteDocument origin={pages.origin} styles={pages.styles()} theme={look.themeHref} head={head}>
          <SiteFrame name={place.name} logoHref={look.logoHref}>
            <MunicipalityPage place={place} blocks={blocks} />
          </SiteFrame>
        </SiteDocument>,
      );
    });
  }
}
