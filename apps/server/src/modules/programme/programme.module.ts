import { Module } from '@nestjs/common';
import { ConsentWaitsBecauseResolver } from './consent.waits-because.resolver.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ComparisonResolver } from './comparison/comparison.resolver.js';
import { ComparisonService } from './comparison/comparison.service.js';
import { EditionsRepository } from './editions.repository.js';
import { ProgrammeEditions } from './editions.service.js';
import { NationalListController } from './national-list.controller.js';
import { PictureRepository } from './picture.repository.js';
import { NationalPictureService } from './picture.service.js';
import { ProgrammeResolver } from './programme.resolver.js';
import { ProgrammeService } from './programme.service.js';
import { PublishEditionJob } from './publish-edition.job.js';
import { SavedViewsRepository } from './saved-views.repository.js';
import { SavedViewsService } from './saved-views.service.js';

@Module({
  imports: [IndicatorsModule, PlansModule],
  controllers: [NationalListController],
  providers: [
    ComparisonResolver,
    ComparisonService,
    ConsentWaitsBecauseResolver,
    EditionsRepository,
    NationalPictureService,
    PictureRepository,
    ProgrammeEditions,
    ProgrammeResolver,
    ProgrammeService,
    PublishEditionJob,
    SavedViewsRepository,
    SavedViewsService,
  ],
  exports: [ComparisonService, NationalPictureService, ProgrammeEditions, ProgrammeService],
})
export class ProgrammeModule {}
