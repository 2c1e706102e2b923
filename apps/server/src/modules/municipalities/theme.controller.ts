import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { SiteRoute } from '../../platform/site/site-route.js';
import { SettingsService } from './settings.service.js';

/** Serves the stylesheet of a municipality. Its address holds a hash of the content, so it may be kept for ever. */
@Controller('theme')
export class ThemeController {
  constructor(private readonly settings: SettingsService) {}

  @SiteRoute()
  @Get(':name')
  async stylesheet(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const [, tenantId, hash] = /^([0-9a-f-]{36})-([0-9a-f]{16})\.css$/.exec(name) ?? [];
    refuseUnless(tenantId && hash, 'not_found');
    const css = await this.settings.stylesheet(tenantId, hash);
    reply.headers({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    return css;
  }
}
