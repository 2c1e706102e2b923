import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { CouncilPagesController } from './council/council-pages.controller.js';
import { CouncilPagesService } from './council/council-pages.service.js';
import { SendingsRepository } from './council/sendings.repository.js';
import { sendingRights, SendingsResolver } from './council/sendings.resolver.js';
import { SendingsService } from './council/sendings.service.js';
import { EmbedsController } from './embeds/embeds.controller.js';
import { MunicipalityPagesController } from './pages/municipality-pages.controller.js';
import { MunicipalityPagesService } from './pages/municipality-pages.service.js';
import { SitemapController } from './pages/sitemap.controller.js';
import { PlacesRepository } from './places/places.repository.js';
import { PlacesService } from './places/places.service.js';
import { PublishedRepository } from './published.repository.js';
import { PublishedService } from './published.service.js';

/** What everybody may see of municipalities and of the programme: release, pages, council dossiers and open data. */
@Module({
  imports: [AuditModule, DecisionsModule, MunicipalitiesModule, PlansModule],
  controllers: [CouncilPagesController, EmbedsController, MunicipalityPagesController, SitemapController],
  providers: [
    CouncilPagesService,
    MunicipalityPagesService,
    PlacesRepository,
    PlacesService,
    PublishedRepository,
    PublishedService,
    SendingsRepository,
    SendingsResolver,
    ...sendingRights,
    SendingsService,
  ],
  exports: [PublishedService],
})
export class PublicationModule {}
