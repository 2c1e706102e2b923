import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { publicBlockCodes, type PublicBlock } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { MunicipalityPagesService } from '../pages/municipality-pages.service.js';
import { ReleaseService } from './release.service.js';

/** The public page as it would be after a release, for who prepares it; it is made for them and kept nowhere. */
@Controller('api/publication')
export class PreviewController {
  constructor(
    private readonly database: Database,
    private readonly pages: MunicipalityPagesService,
    private readonly releases: ReleaseService,
  ) {}

  /** @param block the one that is looked at; every chosen block without it. */
  @Requires('publication:preview')
  @Get('preview')
  async preview(
    @CurrentActor() actor: Actor,
    @Query('block') block: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (block !== undefined && !isBlock(block)) throw new DomainError('bad_input');
    const { tenantId, personId: actorId, roles } = actor;
    const blocks = await this.database.run({ tenantId, actorId, roles }, () =>
      this.releases.preview(actor, block ?? null),
    );
    const { body, type } = await this.pages.preview(tenantId, blocks);
    await reply.headers({ ...SitePages.previewed, 'content-type': type }).send(withoutLinks(String(body)));
  }
}

/** Nothing in a preview leads away from it. */
const withoutLinks = (page: string) => page.replace(/<a\b[^>]*>/g, (tag) => tag.replace(/ href="[^"]*"/, ''));

const isBlock = (code: string): code is PublicBlock => (publicBlockCodes as readonly string[]).includes(code);
