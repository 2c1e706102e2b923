import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SitePages } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { keyOf } from '../pages/municipality-pages.service.js';
import { CouncilPagesService } from './council-pages.service.js';

/** The dossier of the council for everybody, as a page and as PDF/UA. */
@Controller('gemeenten/:name')
export class CouncilPagesController {
  constructor(
    private readonly pages: SitePages,
    private readonly service: CouncilPagesService,
  ) {}

  @SiteRoute()
  @Get('raad')
  async page(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(request, reply, `${keyOf(name)}/raad`, () => this.service.page(name));
  }

  @SiteRoute()
  @Get('raad.pdf')
  async document(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pages.answer(request, reply, `${keyOf(name)}/raad.pdf`, () => this.service.document(name));
  }
}
