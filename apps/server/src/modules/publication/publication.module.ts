import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { WooController } from './catalogue/woo.controller.js';
import { WooRepository } from './catalogue/woo.repository.js';
import { WooService } from './catalogue/woo.service.js';
import { EmbedsController } from './embeds/embeds.controller.js';
import { OpenDataApiController } from './open-data/api.controller.js';
import { DatasetFiles } from './open-data/dataset-files.service.js';
import { DatasetRows } from './open-data/dataset-rows.js';
import { OpenDataController } from './open-data/open-data.controller.js';
import { OpenDataLimits } from './open-data/open-data.limits.js';
import { OpenDataRepository } from './open-data/open-data.repository.js';
import { OpenDataService } from './open-data/open-data.service.js';
import { MunicipalityPagesController } from './pages/municipality-pages.controller.js';
import { MunicipalityPagesService } from './pages/municipality-pages.service.js';
import { SitemapController } from './pages/sitemap.controller.js';
import { PlacesRepository } from './places/places.repository.js';
import { PlacesService } from './places/places.service.js';
import { PublishedRepository } from './published.repository.js';
import { PublishedService } from './published.service.js';

/** What everybody may see of municipalities and of the programme: release, pages, council dossiers and open data. */
@Module({
  imports: [IndicatorsModule, MunicipalitiesModule, ProgrammeModule],
  controllers: [
    CatalogueController,
    EmbedsController,
    MunicipalityPagesController,
    OpenDataApiController,
    OpenDataController,
    SitemapController,
    WooController,
  ],
  providers: [
    DatasetFiles,
    DatasetRows,
    MunicipalityPagesService,
    OpenDataLimits,
    OpenDataRepository,
    OpenDataService,
    PlacesRepository,
    PlacesService,
    PublishedRepository,
    PublishedService,
    WooRepository,
    WooService,
  ],
  exports: [PublishedService],
})
export class PublicationModule {}
