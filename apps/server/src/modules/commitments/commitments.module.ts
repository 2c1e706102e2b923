import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { CertificatesRepository } from './certificates/certificates.repository.js';
import { CertificatesResolver } from './certificates/certificates.resolver.js';
import { CertificatesService } from './certificates/certificates.service.js';
import { SealCertificateJob } from './certificates/seal-certificate.job.js';
import { TrailVerdicts } from './certificates/trail-verdicts.js';
import { CommitmentsJob } from './commitments.job.js';
import { CommitmentsRepository } from './commitments.repository.js';
import { CommitmentsResolver } from './commitments.resolver.js';
import { CommitmentsService } from './commitments.service.js';
import { SourcedDecisionsRepository } from './sourced-decisions/sourced-decisions.repository.js';
import { SourcedDecisionsResolver } from './sourced-decisions/sourced-decisions.resolver.js';
import { SourcedDecisionsService } from './sourced-decisions/sourced-decisions.service.js';
import { BoardController } from '../evenings/board.controller.js';
import { BoardService } from '../evenings/board.service.js';
import { EveningMailsJob } from '../evenings/evening-mails.job.js';
import { EventsRepository } from '../evenings/events.repository.js';
import { EventsResolver } from '../evenings/events.resolver.js';
import { EventsService } from '../evenings/events.service.js';
import { CollegeProposalsController } from './proposals/college-proposals.controller.js';
import { CollegeProposalsRepository } from './proposals/college-proposals.repository.js';
import { CollegeProposalsService } from './proposals/college-proposals.service.js';
import { NoticesRepository } from './objections/notices.repository.js';
import { NoticesService } from './objections/notices.service.js';
import { PlansModule } from '../plans/plans.module.js';
import { CommitmentEvidenceRepository } from './commitment-evidence.repository.js';
import { CommitmentEvidence } from './commitment-evidence.service.js';
import { ObjectionsController } from './objections/objections.controller.js';
import { ObjectionsResolver } from './objections/objections.resolver.js';
import { ObjectionsService } from './objections/objections.service.js';
import { PledgesController } from '../pledges/pledges.controller.js';
import { MunicipalityIsConditionalResolver } from './municipality.is-conditional.resolver.js';
import { PledgesRepository } from '../pledges/pledges.repository.js';
import { PledgesResolver } from '../pledges/pledges.resolver.js';
import { PledgesService } from '../pledges/pledges.service.js';
import { PracticeCardsRepository } from '../evenings/practice-cards/practice-cards.repository.js';
import { PracticeCardsResolver } from '../evenings/practice-cards/practice-cards.resolver.js';
import { PracticeCardsService } from '../evenings/practice-cards/practice-cards.service.js';
import { InvitationsRepository } from './signing/invitations.repository.js';
import { PaperController } from './signing/paper.controller.js';
import { SigningController } from './signing/signing.controller.js';
import { SigningService } from './signing/signing.service.js';
import { WordingsRepository } from './wordings/wordings.repository.js';
import { WordingsResolver } from './wordings/wordings.resolver.js';
import { WordingsService } from './wordings/wordings.service.js';

@Module({
  imports: [IdentityModule, MunicipalitiesModule, PlansModule],
  controllers: [
    SigningController,
    BoardController,
    PaperController,
    CertificatesController,
    PledgesController,
    CollegeProposalsController,
    ObjectionsController,
  ],
  providers: [
    CertificatesRepository,
    CertificatesService,
    CertificatesResolver,
    SealCertificateJob,
    TrailVerdicts,
    CommitmentEvidence,
    CommitmentEvidenceRepository,
    CommitmentsRepository,
    CommitmentsService,
    CommitmentsResolver,
    CommitmentsJob,
    MunicipalityIsConditionalResolver,
    WordingsRepository,
    WordingsService,
    WordingsResolver,
    InvitationsRepository,
    SigningService,
    EventsRepository,
    EventsService,
    EventsResolver,
    BoardService,
    SourcedDecisionsRepository,
    SourcedDecisionsService,
    SourcedDecisionsResolver,
    PledgesRepository,
    PledgesService,
    PledgesResolver,
    PracticeCardsRepository,
    PracticeCardsService,
    PracticeCardsResolver,
    CollegeProposalsRepository,
    CollegeProposalsService,
    NoticesRepository,
    NoticesService,
    ObjectionsService,
    ObjectionsResolver,
    EveningMailsJob,
  ],
  exports: [CommitmentEvidence, CommitmentsService, EventsService],
})
export class CommitmentsModule {}
