import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { MunicipalityPagesController } from './pages/municipality-pages.controller.js';
import { PublishedRepository } from './published.repository.js';
import { PublishedService } from './published.service.js';

/** What everybody may see of municipalities and of the programme: release, pages, council dossiers and open data. */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [MunicipalityPagesController],
  providers: [PublishedRepository, PublishedService],
  exports: [PublishedService],
})
export class PublicationModule {}
