import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { WeeksModule } from '../weeks/weeks.module.js';
import { CountryPages } from './national/country-pages.js';
import { HomePagesController } from './national/home-pages.controller.js';
import { WeekPagesController } from './national/week-pages.controller.js';
import { CountryWeekService } from './national/week.service.js';
import { MunicipalityPagesController } from './pages/municipality-pages.controller.js';
import { PublishedRepository } from './published.repository.js';
import { PublishedService } from './published.service.js';

/** What everybody may see of municipalities and of the programme: release, pages, council dossiers and open data. */
@Module({
  imports: [MunicipalitiesModule, ProgrammeModule, WeeksModule],
  controllers: [HomePagesController, MunicipalityPagesController, WeekPagesController],
  providers: [CountryPages, CountryWeekService, PublishedRepository, PublishedService],
  exports: [PublishedService],
})
export class PublicationModule {}
