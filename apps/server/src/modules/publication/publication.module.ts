import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { MunicipalityPagesController } from './pages/municipality-pages.controller.js';
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
  imports: [AuditModule, DecisionsModule, MunicipalitiesModule],
  controllers: [MunicipalityPagesController, PreviewController],
  providers: [
    ContentsRepository,
    ContentsService,
    PublishedRepository,
    PublishedService,
    ReleaseJob,
    ReleaseRepository,
    ReleaseResolver,
    ...releaseRights,
    ReleaseService,
  ],
  exports: [PublishedService],
})
export class PublicationModule {}
