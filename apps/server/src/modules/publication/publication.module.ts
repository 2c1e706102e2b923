import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { ToolkitsModule } from '../toolkits/toolkits.module.js';
import { WeeksModule } from '../weeks/weeks.module.js';
import { AtomController } from './catalogue/atom.controller.js';
import { AtomRepository } from './catalogue/atom.repository.js';
import { AtomService } from './catalogue/atom.service.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { WooController } from './catalogue/woo.controller.js';
import { WooRepository } from './catalogue/woo.repository.js';
import { WooService } from './catalogue/woo.service.js';
import { CouncilPagesController } from './council/council-pages.controller.js';
import { CouncilPagesService } from './council/council-pages.service.js';
import { SendingsRepository } from './council/sendings.repository.js';
import { sendingRights, SendingsResolver } from './council/sendings.resolver.js';
import { SendingsService } from './council/sendings.service.js';
import { EmbedsController } from './embeds/embeds.controller.js';
import { CountryPages } from './national/country-pages.js';
import { HomePagesController } from './national/home-pages.controller.js';
import { LibraryPagesController } from './national/library-pages.controller.js';
import { NewsPagesController } from './national/news-pages.controller.js';
import { WeekPagesController } from './national/week-pages.controller.js';
import { CountryWeekService } from './national/week.service.js';
import { NewsRepository } from './news/news.repository.js';
import { newsRights, NewsResolver } from './news/news.resolver.js';
import { NewsService } from './news/news.service.js';
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
import { ContentsRepository } from './release/contents.repository.js';
import { ContentsService } from './release/contents.service.js';
import { PreviewController } from './release/preview.controller.js';
import { ReleaseJob } from './release/release.job.js';
import { ReleaseRepository } from './release/release.repository.js';
import { releaseRights, ReleaseResolver } from './release/release.resolver.js';
import { ReleaseService } from './release/release.service.js';

/** What everybody may see of municipalities and of the programme: release, pages, council dossiers and open data. */
@Module({
  imports: [
    AuditModule,
    DecisionsModule,
    IndicatorsModule,
    MunicipalitiesModule,
    PlansModule,
    ProgrammeModule,
    ToolkitsModule,
    WeeksModule,
  ],
  controllers: [
    AtomController,
    CatalogueController,
    CouncilPagesController,
    EmbedsController,
    HomePagesController,
    LibraryPagesController,
    MunicipalityPagesController,
    NewsPagesController,
    OpenDataApiController,
    OpenDataController,
    PreviewController,
    SitemapController,
    WeekPagesController,
    WooController,
  ],
  providers: [
    AtomRepository,
    AtomService,
    ContentsRepository,
    ContentsService,
    CouncilPagesService,
    CountryPages,
    CountryWeekService,
    DatasetFiles,
    DatasetRows,
    MunicipalityPagesService,
    NewsRepository,
    NewsResolver,
    ...newsRights,
    NewsService,
    OpenDataLimits,
    OpenDataRepository,
    OpenDataService,
    PlacesRepository,
    PlacesService,
    PublishedRepository,
    PublishedService,
    ReleaseJob,
    ReleaseRepository,
    ReleaseResolver,
    ...releaseRights,
    ReleaseService,
    ...sendingRights,
    SendingsRepository,
    SendingsResolver,
    SendingsService,
    WooRepository,
    WooService,
  ],
  exports: [PublishedService],
})
export class PublicationModule {}
