import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/requires.js';
import { Database } from '../../platform/database/database.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { SettingsRepository } from './settings.repository.js';

/** Serves the stylesheet of a municipality. Its address holds a hash of the content, so it may be kept for ever. */
@Controller('theme')
export class ThemeController {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsRepository,
  ) {}

  @Public()
  @Get(':name')
  async stylesheet(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const [, tenantId, hash] = /^([0-9a-f-]{36})-([0-9a-f]{16})\.css$/.exec(name) ?? [];
    refuseUnless(tenantId && hash, 'not_found');
    const css = await this.database.run({ tenantId, actorId: null }, () => this.settings.findStylesheet(hash));
    refuseUnless(css, 'not_found');
    reply.headers({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    return css;
  }
}
