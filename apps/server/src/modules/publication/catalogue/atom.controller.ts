import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SitePages } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { keyOf } from '../pages/municipality-pages.service.js';
import { AtomService } from './atom.service.js';

/** Feeds (Atom): what is new on the page of a municipality, and in the programme. */
@Controller()
export class AtomController {
  constructor(
    private readonly pages: SitePages,
    private readonly feeds: AtomService,
  ) {}

  @SiteRoute()
  @Get('gemeenten/:name/atom.xml')
  async municipality(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pages.answer(request, reply, `${keyOf(name)}/atom.xml`, () => this.feeds.ofMunicipality(name));
  }

  @SiteRoute()
  @Get('atom.xml')
  async programme(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(request, reply, '/atom.xml', () => this.feeds.ofProgramme());
  }
}
