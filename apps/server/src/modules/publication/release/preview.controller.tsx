import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { publicBlockCodes, type PublicBlock } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { SiteDocument } from '../../../platform/site/SiteDocument.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { MunicipalityPage } from '../pages/MunicipalityPage.js';
import { SiteFrame } from '../pages/SiteFrame.js';
import { PublishedService } from '../published.service.js';
import { ReleaseService } from './release.service.js';

/** The public page as it would be after a release, for who prepares it; it is made for them and kept nowhere. */
@Controller('api/publication')
export class PreviewController {
  constructor(
    private readonly database: Database,
    private readonly pages: SitePages,
    private readonly published: PublishedService,
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
    const place = (await this.published.places()).find(({ id }) => id === tenantId);
    refuseUnless(place, 'not_found');
    const [blocks, look] = await Promise.all([
      this.database.run({ tenantId, actorId, roles }, () => this.releases.preview(actor, block ?? null)),
      this.published.look(tenantId),
    ]);
    const head = { title: `Zo ziet ${place.name} eruit`, description: '', path: '/', isHidden: true };
    const { body, type } = this.pages.page(
      <SiteDocument origin={this.pages.origin} styles={this.pages.styles()} theme={look.themeHref} head={head}>
        <SiteFrame name={place.name} logoHref={look.logoHref}>
          <MunicipalityPage place={place} blocks={blocks} />
        </SiteFrame>
      </SiteDocument>,
    );
    await reply.headers({ ...SitePages.previewed, 'content-type': type }).send(withoutLinks(String(body)));
  }
}

/** Nothing in a preview leads away from it. */
const withoutLinks = (page: string) => page.replace(/<a\b[^>]*>/g, (tag) => tag.replace(/ href="[^"]*"/, ''));

const isBlock = (code: string): code is PublicBlock => (publicBlockCodes as readonly string[]).includes(code);
