import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { keyOf, movedTo, MunicipalityPagesService } from './municipality-pages.service.js';
import { lookingOf } from './blocks/nearby.rules.js';

type Asked = { zoek?: unknown; voor?: unknown };

/** The pages of municipalities for everybody: find yours, and what it shows. */
@Controller('gemeenten')
export class MunicipalityPagesController {
  constructor(
    private readonly pages: SitePages,
    private readonly service: MunicipalityPagesService,
  ) {}

  @SiteRoute()
  @Get()
  async index(@Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { words } = lookingOf(asked);
    await this.pages.answer(request, reply, `/gemeenten?${words}`, () => this.service.index(words));
  }

  @SiteRoute()
  @Get(':name')
  async page(
    @Param('name') name: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const looking = lookingOf(asked);
    const key = `${keyOf(name)}?${looking.group ?? ''}&${looking.words}`;
    await this.pages.answer(request, reply, key, () => this.service.page(name, looking));
  }

  @SiteRoute()
  @Get(':name/beeld.png')
  async picture(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pages.answer(request, reply, `${keyOf(name)}/beeld.png`, () => this.service.picture(name));
  }

  /** Whatever else stands under it is not there; an address that ends in a slash is that without. */
  @SiteRoute()
  @Get('*')
  async other(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [path = ''] = request.url.split('?', 1);
    const trimmed = path.replace(/\/+$/, '');
    // Of an address that a proxy was asked for, with a host in it, nothing is repeated.
    if (path !== trimmed && path.startsWith('/')) return this.pages.once(request, reply, movedTo(trimmed, 301));
    await this.pages.answer(request, reply, '/gemeenten/*', () => Promise.resolve(this.service.notFound()));
  }
}
