import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { readUpload } from '../../platform/http/upload.js';
import { SiteRoute } from '../../platform/site/site-route.js';
import { LOGO_BYTES, logoTypes } from './logo.rules.js';
import { LogoService } from './logo.service.js';

/** Takes in the logo of a municipality, and serves it to anybody. */
@Controller()
export class LogoController {
  constructor(private readonly logos: LogoService) {}

  @Requires('settings:write')
  @Post('api/municipality-logo')
  @HttpCode(204)
  async receive(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<void> {
    const { content } = await readUpload(request, LOGO_BYTES);
    await this.logos.save(actor, content);
  }

  /**
   * Its address holds the beginning of its hash, so it may be kept for ever. It is a picture and nothing else, also for
   * who opens the address itself: nothing runs, nothing is loaded, and it is no page of this platform. Pages of the
   * public site show it, so it gives no cookie either.
   */
  @SiteRoute()
  @Get('logo/:name')
  async show(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const [, tenantId, start] =
      /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{16})\.(?:svg|png|jpg)$/.exec(name) ?? [];
    refuseUnless(tenantId && start, 'not_found');
    const { type, content } = await this.logos.shown(tenantId, start);
    refuseUnless(name.endsWith(`.${logoTypes[type]}`), 'not_found');
    reply.headers({
      'content-type': type === 'image/svg+xml' ? `${type}; charset=utf-8` : type,
      'content-disposition': `attachment; filename="logo.${logoTypes[type]}"`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    return content;
  }
}
