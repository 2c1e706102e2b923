import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { dutchDate } from '@bloemen/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { Clock } from '../../../platform/clock/clock.js';
import { SiteDocument } from '../../../platform/site/SiteDocument.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import type { PublishedBlocks } from '../contents.js';
import { calendarFor } from '../pages/blocks/nearby.rules.js';
import { keyOf, MunicipalityPagesService } from '../pages/municipality-pages.service.js';
import type { PublicPlace } from '../published.repository.js';
import { PublishedService } from '../published.service.js';
import { CalendarEmbed, EmbedsPage, NothingEmbed, PartnersEmbed } from './Embed.js';

/** Any website may read a feed. */
const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const nothing: SiteAnswer = {
  type: 'application/problem+json; charset=utf-8',
  body: JSON.stringify({ title: 'Hier is nu niets openbaar.', status: 404 }),
  status: 404,
  headers: open,
};

type Shown = { place: PublicPlace; path: string; blocks: PublishedBlocks };

/** What a municipality shows on a website of its own: a list in a frame without a script, and the same as JSON. */
@Controller('gemeenten/:name')
export class EmbedsController {
  constructor(
    private readonly pages: SitePages,
    private readonly service: MunicipalityPagesService,
    private readonly published: PublishedService,
    private readonly clock: Clock,
  ) {}

  @SiteRoute()
  @Get('inbedden')
  async help(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(request, reply, `${keyOf(name)}/inbedden`, async () => {
      const shown = await this.shown(name, '/inbedden');
      if ('instead' in shown) return shown.instead;
      const { place, path } = shown;
      const head = {
        title: `Lijsten van ${place.name} op uw website`,
        description: '',
        path: `${path}/inbedden`,
        isHidden: true,
      };
      return this.service.document(head, <EmbedsPage {...shown} origin={this.pages.origin} />, {
        name: place.name,
        ...(await this.published.look(place.id)),
      });
    });
  }

  @SiteRoute()
  @Get('inbedden/partners')
  async partners(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.framed(request, reply, name, 'partners', ({ place, blocks: { PARTNERS: block } }, more) =>
      block ? <PartnersEmbed place={place} block={block} {...more} /> : null,
    );
  }

  @SiteRoute()
  @Get('inbedden/agenda')
  async calendar(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.framed(request, reply, name, 'agenda', ({ place, blocks: { WEEK: block } }, more) =>
      block ? <CalendarEmbed place={place} block={block} {...more} /> : null,
    );
  }

  @SiteRoute()
  @Get('partners.json')
  async partnersFeed(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.feed(request, reply, name, 'partners.json', ({ blocks: { PARTNERS: block } }) =>
      block
        ? {
            coalition: block.content.coalition,
            since: block.content.since,
            ...dayOf(block),
            partners: block.content.partners,
          }
        : null,
    );
  }

  @SiteRoute()
  @Get('agenda.json')
  async calendarFeed(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.feed(request, reply, name, 'agenda.json', ({ blocks: { WEEK: block } }) => {
      if (!block) return null;
      const { year, name: week, firstOn, lastOn } = block.content;
      const { soon, later } = calendarFor(block.content, { words: '', group: null }, this.clock.today());
      return { year, name: week, firstOn, lastOn, ...dayOf(block), activities: [...soon, ...later] };
    });
  }

  private async framed(
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    part: string,
    content: (shown: Shown, more: { address: string; today: string }) => ReactNode,
  ): Promise<void> {
    // Helmet forbids every frame; the policy of this answer says who may.
    reply.raw.removeHeader('x-frame-options');
    await this.pages.answer(request, reply, `${keyOf(name)}/inbedden/${part}`, async () => {
      const shown = await this.shown(name, `/inbedden/${part}`);
      if ('instead' in shown && shown.instead.status !== 404) return shown.instead;
      const { pages } = this;
      const made =
        'instead' in shown ? null : content(shown, { address: pages.origin + shown.path, today: this.clock.today() });
      const theme = 'instead' in shown ? null : (await this.published.look(shown.place.id)).themeHref;
      const head = {
        title: 'instead' in shown || !made ? 'Niets te zien' : shown.place.name,
        description: '',
        path: 'instead' in shown ? '/gemeenten' : shown.path,
        isHidden: true,
      };
      return pages.page(
        <SiteDocument origin={pages.origin} styles={pages.styles()} theme={made ? theme : null} head={head}>
          {made ?? <NothingEmbed />}
        </SiteDocument>,
        { status: made ? 200 : 404, headers: SitePages.framed },
      );
    });
  }

  private async feed(
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    file: string,
    content: (shown: Shown) => object | null,
  ): Promise<void> {
    await this.pages.answer(request, reply, `${keyOf(name)}/${file}`, async () => {
      const shown = await this.shown(name, `/${file}`);
      if ('instead' in shown)
        return shown.instead.status === 301
          ? { ...shown.instead, headers: { ...shown.instead.headers, ...open } }
          : nothing;
      const made = content(shown);
      if (!made) return nothing;
      const { place, path } = shown;
      const whose = { municipality: place.name, code: place.code, page: this.pages.origin + path };
      return { type: 'application/json; charset=utf-8', body: JSON.stringify({ ...whose, ...made }), headers: open };
    });
  }

  private async shown(name: string, rest: string): Promise<Shown | { instead: SiteAnswer }> {
    const found = await this.service.find(name, rest);
    if ('instead' in found) return found;
    return { place: found.place, path: found.path, blocks: await this.published.blocks(found.place.id) };
  }
}

const dayOf = ({ contentOn, isDemonstration }: { contentOn: string; isDemonstration: boolean }) => ({
  contentOn,
  says: `Stand op ${dutchDate(contentOn)}`,
  isDemonstration,
});
