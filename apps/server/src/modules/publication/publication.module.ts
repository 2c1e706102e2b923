import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
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
import { MunicipalityPagesController } from './pages/municipality-pages.controller.js';
import { NewsRepository } from './news/news.repository.js';
import { newsRights, NewsResolver } from './news/news.resolver.js';
import { NewsService } from './news/news.service.js';
import { PublishedRepository } from './published.repository.js';
import { PublishedService } from './published.service.js';

/** What everybody may see of municipalities and of the programme: release, pages, council dossiers and open data. */
@Module({
  imports: [AuditModule, MunicipalitiesModule, ProgrammeModule, ToolkitsModule, WeeksModule],
  controllers: [
    HomePagesController,
    LibraryPagesController,
    MunicipalityPagesController,
    NewsPagesController,
    WeekPagesController,
  ],
  providers: [
    CountryPages,
    CountryWeekService,
    NewsRepository,
    NewsResolver,
    ...newsRights,
    NewsService,
    PublishedRepository,
    PublishedService,
  ],
  exports: [PublishedService],
})
export class PublicationModule {}
