import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BoundaryPreview, BoundaryYear } from '@bloemen/api-contract/public';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { readUpload } from '../../../platform/http/upload.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { BoundariesService, boundaryAddress } from './boundaries.service.js';
import { boundariesSettings } from './boundaries.settings.js';

const json = 'application/json; charset=utf-8';
const MOST_WORDS = 200;

/** Takes in files with borders from the programme, and gives the shapes of municipalities to anybody. */
@Controller('api/boundaries')
export class BoundariesController {
  constructor(
    private readonly boundaries: BoundariesService,
    private readonly config: Config,
    private readonly pages: SitePages,
  ) {}

  /** Which years there are, with the address of each. */
  @SiteRoute()
  @Get()
  async years(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(request, reply, boundaryAddress, async () => {
      const years = (await this.boundaries.published()).map(({ year, source, licence, areas, hash }): BoundaryYear => ({
        year,
        source,
        licence,
        areas,
        href: `${boundaryAddress}/${year}-${hash}.json`,
      }));
      return { type: json, body: JSON.stringify(years) };
    });
  }

  /** TopoJSON of one year. At the address with its hash it never changes, and may be kept for ever. */
  @SiteRoute()
  @Get(':name')
  async shapes(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, year, hash] = /^(20\d{2})(?:-([0-9a-f]{16}))?\.json$/.exec(name) ?? [];
    refuseUnless(year, 'not_found');
    await this.pages.answer(request, reply, `${boundaryAddress}/${name}`, async () => {
      const body = await this.boundaries.municipalities(Number(year), hash ?? null);
      if (body === null) throw new DomainError('not_found');
      return { type: json, body, ...(hash && { headers: { 'cache-control': 'public, max-age=31536000, immutable' } }) };
    });
  }

  /** What an import of this file would do. */
  @Requires('register:manage')
  @Post('preview')
  @HttpCode(200)
  async preview(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<BoundaryPreview> {
    const { content } = await readUpload(request, this.mostBytes());
    return this.boundaries.preview(actor, content);
  }

  /** Imports a file, with fields `year`, `source` and `licence`. */
  @Requires('register:manage')
  @Post()
  @HttpCode(201)
  async import(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<BoundaryPreview> {
    const { content, text } = await readUpload(request, this.mostBytes());
    const [year, source, licence] = [text('year'), text('source'), text('licence')];
    refuseUnless(/^20\d{2}$/.test(year), 'boundary_import.year_missing');
    refuseUnless(
      source && licence && Math.max(source.length, licence.length) <= MOST_WORDS,
      'boundary_import.source_missing',
    );
    return this.boundaries.import(actor, content, { year: Number(year), source, licence });
  }

  private mostBytes(): number {
    return this.config.of(boundariesSettings).BOUNDARY_FILE_BYTES;
  }
}
