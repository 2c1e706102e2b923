import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseUnless } from '../errors/domain-error.js';
import { SitePages, siteSheet } from './site-pages.js';
import { SiteRoute } from './site-route.js';

/** Serves the stylesheet of the public site. Its address holds a hash of the content, so it may be kept for ever. */
@Controller('site')
export class SiteController {
  constructor(private readonly pages: SitePages) {}

  @SiteRoute()
  @Get(':name')
  async stylesheet(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseUnless(siteSheet.href === `/site/${name}`, 'not_found');
    await this.pages.answer(request, reply, siteSheet.href, () =>
      Promise.resolve({
        type: 'text/css; charset=utf-8',
        body: siteSheet.text,
        headers: { 'cache-control': 'public, max-age=31536000, immutable' },
      }),
    );
  }
}
