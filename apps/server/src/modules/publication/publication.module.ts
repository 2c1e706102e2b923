import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
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
  imports: [MunicipalitiesModule],
  controllers: [EmbedsController, MunicipalityPagesController, SitemapController],
  providers: [MunicipalityPagesService, PlacesRepository, PlacesService, PublishedRepository, PublishedService],
  exports: [PublishedService],
})
export class PublicationModule {}
