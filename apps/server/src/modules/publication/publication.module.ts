import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { ToolkitsModule } from '../toolkits/toolkits.module.js';
import { WeeksModule } from '../weeks/weeks.module.js';
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
import { PublishedRepository } from './published.repository.js';
import { PublishedService } from './published.service.js';

/** What everybody may see of municipalities and of the programme: release, pages, council dossiers and open data. */
@Module({
  imports: [AuditModule, IndicatorsModule, MunicipalitiesModule, ProgrammeModule, ToolkitsModule, WeeksModule],
  controllers: [
    HomePagesController,
    LibraryPagesController,
    MunicipalityPagesController,
    NewsPagesController,
    OpenDataApiController,
    OpenDataController,
    WeekPagesController,
  ],
  providers: [
    CountryPages,
    CountryWeekService,
    DatasetFiles,
    DatasetRows,
    NewsRepository,
    NewsResolver,
    ...newsRights,
    NewsService,
    OpenDataLimits,
    OpenDataRepository,
    OpenDataService,
    PublishedRepository,
    PublishedService,
  ],
  exports: [PublishedService],
})
export class PublicationModule {}
