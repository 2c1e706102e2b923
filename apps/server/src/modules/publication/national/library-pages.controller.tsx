import { Controller, Get, Param, ParseIntPipe, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { sendAttachment } from '../../../platform/http/attachment.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { PublicItemsService } from '../../toolkits/items/public-items.service.js';
import { PracticeService } from '../../toolkits/practice/practice.service.js';
import { OpenDataLimits } from '../open-data/open-data.limits.js';
import { PublishedService } from '../published.service.js';
import { askedOf, CountryPages, withAsked } from './country-pages.js';
import { byAddress, namedAddress } from './named-address.js';
import { ExamplePage, PracticePage, type PublicExample } from './PracticePages.js';
import { ToolkitPage, ToolPage } from './ToolkitPages.js';

/** What municipalities may use and what others did, for everybody: the toolkit and examples from practice. */
@Controller()
export class LibraryPagesController {
  constructor(
    private readonly database: Database,
    private readonly tools: PublicItemsService,
    private readonly practice: PracticeService,
    private readonly published: PublishedService,
    private readonly pages: CountryPages,
    private readonly limits: OpenDataLimits,
  ) {}

  @SiteRoute()
  @Get('toolkit')
  toolkit(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = askedOf(query, ['zoek', 'pijler', 'soort']);
    return this.pages.answer(request, reply, withAsked('/toolkit', asked), async () => ({
      head: {
        title: 'Toolkit',
        description: 'Hulpmiddelen voor een lokale aanpak van eenzaamheid, die iedereen mag gebruiken.',
        path: '/toolkit',
      },
      content: <ToolkitPage tools={await this.openTools()} asked={asked} />,
    }));
  }

  @SiteRoute()
  @Get('toolkit/:address')
  tool(@Param('address') address: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.answer(request, reply, `/toolkit/${address}`, async () => {
      const tool = byAddress(await this.openTools(), address);
      if (!tool) return null;
      const path = `/toolkit/${namedAddress(tool)}`;
      if (path !== `/toolkit/${address}`) return { to: path };
      return { head: { title: tool.title, description: tool.summary, path }, content: <ToolPage tool={tool} /> };
    });
  }

  /** A file of an open item: kept by nobody on the way, and counted with open data, because it may be large. */
  @SiteRoute()
  @Get('api/toolkit/open/:address/:position')
  async file(
    @Param('address') address: string,
    @Param('position', ParseIntPipe) position: number,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseUnless(this.limits.take(request).isAdmitted, 'too_many_requests');
    const file = await this.database.asPublic(async () => {
      const tool = byAddress(await this.tools.all(), address);
      refuseUnless(tool, 'not_found');
      return this.tools.file(tool.id, tool.number, position);
    });
    await sendAttachment(reply, file);
  }

  @SiteRoute()
  @Get('praktijk')
  examples(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = askedOf(query, ['zoek', 'provincie', 'pijler']);
    return this.pages.answer(request, reply, withAsked('/praktijk', asked), async () => ({
      head: {
        title: 'Voorbeelden uit de praktijk',
        description: 'Wat gemeenten en hun partners deden tegen eenzaamheid, met wie het vertelt.',
        path: '/praktijk',
      },
      content: <PracticePage examples={await this.openExamples()} asked={asked} />,
    }));
  }

  @SiteRoute()
  @Get('praktijk/:address')
  example(
    @Param('address') address: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.pages.answer(request, reply, `/praktijk/${address}`, async () => {
      const example = byAddress(await this.openExamples(), address);
      if (!example) return null;
      const path = `/praktijk/${namedAddress(example)}`;
      if (path !== `/praktijk/${address}`) return { to: path };
      return {
        head: { title: `${example.title} in ${example.place}`, description: example.what, path },
        content: <ExamplePage example={example} />,
      };
    });
  }

  private openTools() {
    return this.database.asPublic(() => this.tools.all());
  }

  /** What municipalities released of themselves, the newest first, and what sources tell. */
  private async openExamples(): Promise<PublicExample[]> {
    const [places, released, sourced] = await Promise.all([
      this.published.places(),
      this.published.everywhere('PRACTICE'),
      this.database.asPublic(() => this.practice.sourced()),
    ]);
    const placeOf = new Map(places.map((place) => [place.id, place]));
    const own = released.flatMap(({ tenantId, content, isDemonstration }) =>
      content.examples.map(({ id, title, what, effect, on, isDemonstration: isInvented }) => ({
        id,
        title,
        place: placeOf.get(tenantId)?.name ?? '',
        province: placeOf.get(tenantId)?.province ?? '',
        what,
        effect,
        partners: null,
        pillar: null,
        when: on,
        source: null,
        isDemonstration: isDemonstration || isInvented,
      })),
    );
    return [
      ...own.sort((one, other) => (other.when ?? '').localeCompare(one.when ?? '')),
      ...sourced.map(({ id, title, place, province, whatItWas, result, partners, pillar, year, ...told }) => ({
        id,
        title,
        place,
        province,
        what: whatItWas,
        effect: result,
        partners,
        pillar,
        when: year === null ? null : String(year),
        source: { text: told.sourceText, url: told.sourceUrl, on: told.toldOn },
        isDemonstration: false,
      })),
    ];
  }
}
