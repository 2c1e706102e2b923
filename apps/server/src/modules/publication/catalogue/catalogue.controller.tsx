import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../../platform/config/config.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { MunicipalityPagesService } from '../pages/municipality-pages.service.js';
import { publicationSettings } from '../publication.settings.js';
import { CataloguePage } from './CataloguePage.js';
import { catalogueOf, jsonLdOf, turtleOf } from './dcat.js';
import { catalogueForms, formAsked, type CatalogueForm } from './negotiation.rules.js';

/** The catalogue of the open data: for people, as Turtle and as JSON-LD. */
@Controller()
export class CatalogueController {
  private readonly contact: string;

  constructor(
    config: Config,
    private readonly pages: SitePages,
    private readonly site: MunicipalityPagesService,
  ) {
    this.contact = config.of(publicationSettings).OPEN_DATA_CONTACT;
  }

  @SiteRoute()
  @Get('catalogus')
  async asked(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.give(request, reply, formAsked(request.headers.accept), { vary: 'accept, accept-encoding' });
  }

  @SiteRoute()
  @Get('catalogus.ttl')
  async turtle(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.give(request, reply, 'ttl');
  }

  @SiteRoute()
  @Get('catalogus.jsonld')
  async jsonLd(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.give(request, reply, 'jsonld');
  }

  private async give(
    request: FastifyRequest,
    reply: FastifyReply,
    form: CatalogueForm,
    headers: Record<string, string> = {},
  ): Promise<void> {
    await this.pages.answer(request, reply, `/catalogus.${form} ${headers.vary ?? ''}`, async () => {
      const made = await this.make(form);
      return { ...made, headers: { ...made.headers, ...headers } };
    });
  }

  private async make(form: CatalogueForm): Promise<SiteAnswer> {
    if (form === 'html') return this.page();
    const quads = catalogueOf({ origin: this.pages.origin, contact: this.contact });
    return {
      type: form === 'ttl' ? `${catalogueForms.ttl}; charset=utf-8` : catalogueForms.jsonld,
      body: form === 'ttl' ? await turtleOf(quads) : JSON.stringify(jsonLdOf(quads)),
      headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
    };
  }

  private page(): SiteAnswer {
    const head = {
      title: 'Catalogus van de open data',
      description: 'Beschrijving van alle open data van Duizend Bloemen, volgens DCAT-AP-NL 3.0.',
      path: '/catalogus',
      feeds: [
        { type: catalogueForms.ttl, path: '/catalogus.ttl', title: 'Catalogus als Turtle' },
        { type: catalogueForms.jsonld, path: '/catalogus.jsonld', title: 'Catalogus als JSON-LD' },
      ],
    };
    return this.site.document(head, <CataloguePage />);
  }
}
