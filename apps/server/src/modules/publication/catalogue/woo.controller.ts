import { Controller, Get, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendAttachment } from '../../../platform/http/attachment.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { OpenDataLimits } from '../open-data/open-data.limits.js';
import { keyOf } from '../pages/municipality-pages.service.js';
import { WooService } from './woo.service.js';

/** Documents that municipalities make public by themselves (Wet open overheid), for people and for indexes. */
@Controller('woo')
export class WooController {
  constructor(
    private readonly pages: SitePages,
    private readonly woo: WooService,
    private readonly limits: OpenDataLimits,
  ) {}

  @SiteRoute()
  @Get('sitemap-index.xml')
  async index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(request, reply, '/woo/sitemap-index.xml', () => this.woo.index());
  }

  @SiteRoute()
  @Get(':name/sitemap.xml')
  async sitemap(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pages.answer(request, reply, `/woo${keyOf(name)}/sitemap.xml`, () => this.woo.sitemap(name));
  }

  @SiteRoute()
  @Get('documenten/:id')
  async page(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pages.answer(request, reply, `/woo/documenten/${encodeURIComponent(id.toLowerCase())}`, () =>
      this.woo.page(id.toLowerCase()),
    );
  }

  /** Read anew each time, so that a file is gone the moment its document is. */
  @SiteRoute()
  @Get('documenten/:id/:file')
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { isAdmitted, headers } = this.limits.take(request);
    if (!isAdmitted)
      return void (await reply
        .code(429)
        .headers({ ...headers, 'cache-control': 'no-store' })
        .type('text/plain; charset=utf-8')
        .send('Dit waren te veel verzoeken achter elkaar. Wacht een minuut en probeer het opnieuw.'));
    const file = await this.woo.file(id, name);
    if (!file) return this.pages.once(request, reply, await this.woo.withoutFile(id));
    const etag = `"${file.sha256.slice(0, 32)}"`;
    void reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag)
      return void (await reply.code(304).header('cache-control', 'no-cache').send());
    await sendAttachment(reply, { ...file, content: await file.content() }, 'no-cache');
  }
}
