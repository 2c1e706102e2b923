import { Global, Module } from '@nestjs/common';
import { AdviserMunicipalities } from '../support/calls/adviser-municipalities.port.js';
import { PeerNames } from '../municipalities/peer-names.port.js';
import { AdmittedPeers } from './peer-names.service.js';
import { ReadableByAdviser } from './adviser-municipalities.service.js';
import { ConsentWaitsBecauseResolver } from './consent.waits-because.resolver.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { SupportModule } from '../support/support.module.js';
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

/** Global for one reason: it fills what modules below it ask of the programme. */
@Global()
@Module({
  imports: [IndicatorsModule, PlansModule, SupportModule],
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
    ReadableByAdviser,
    AdmittedPeers,
    SavedViewsRepository,
    SavedViewsService,
    { provide: AdviserMunicipalities, useExisting: ReadableByAdviser },
    { provide: PeerNames, useExisting: AdmittedPeers },
  ],
  exports: [
    AdviserMunicipalities,
    PeerNames,
    ComparisonService,
    NationalPictureService,
    ProgrammeEditions,
    ProgrammeService,
  ],
})
export class ProgrammeModule {}
