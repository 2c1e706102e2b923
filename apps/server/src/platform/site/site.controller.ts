import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { refuseUnless } from '../errors/domain-error.js';
import { siteSheet } from './site-pages.js';
import { SiteRoute } from './site-route.js';

/** Serves the stylesheet of the public site. Its address holds a hash of the content, so it may be kept for ever. */
@Controller('site')
export class SiteController {
  @SiteRoute()
  @Get(':name')
  stylesheet(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): string {
    refuseUnless(siteSheet.href === `/site/${name}`, 'not_found');
    reply.headers({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    return siteSheet.text;
  }
}
