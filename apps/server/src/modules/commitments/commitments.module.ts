import { Global, Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { ParticipationCondition } from '../decisions/motions/participation.port.js';
import { StatementsOnDecisions } from '../decisions/statements-on-decisions.port.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { CertificatesRepository } from './certificates/certificates.repository.js';
import { CertificatesResolver } from './certificates/certificates.resolver.js';
import { CertificatesService } from './certificates/certificates.service.js';
import { SealCertificateJob } from './certificates/seal-certificate.job.js';
import { TrailVerdicts } from './certificates/trail-verdicts.js';
import { CommitmentsRepository } from './commitments.repository.js';
import { MunicipalityIsConditionalResolver } from './statement/municipality.is-conditional.resolver.js';
import { NoticesRepository } from './notices/notices.repository.js';
import { NoticesService } from './notices/notices.service.js';
import { ObjectionsController } from './objections/objections.controller.js';
import { ObjectionsRepository } from './objections/objections.repository.js';
import { ObjectionRights, ObjectionsResolver } from './objections/objections.resolver.js';
import { ObjectionsService } from './objections/objections.service.js';
import { PaperController } from './paper/paper.controller.js';
import { PaperRepository } from './paper/paper.repository.js';
import { PaperResolver } from './paper/paper.resolver.js';
import { PaperService } from './paper/paper.service.js';
import { CollegeProposalsController } from './proposals/college-proposals.controller.js';
import { CollegeProposalsRepository } from './proposals/college-proposals.repository.js';
import { CollegeProposalsService } from './proposals/college-proposals.service.js';
import { SignaturesRepository } from './signatures/signatures.repository.js';
import { SignaturesService } from './signatures/signatures.service.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { CommitmentEvidenceRepository } from './commitment-evidence.repository.js';
import { CommitmentEvidence } from './commitment-evidence.service.js';
import { InvitationsRepository } from './signing/invitations.repository.js';
import { SigningDoorsService } from './signing/signing-doors.service.js';
import { SigningProofsService } from './signing/signing-proofs.service.js';
import { GroundsService } from './grounds.service.js';
import { RestingStatements } from './resting-statements.service.js';
import { HandingOnService } from './signing/handing-on.service.js';
import { SigningRemindersJob } from './signing/signing-reminders.job.js';
import { SigningController } from './signing/signing.controller.js';
import { SigningService } from './signing/signing.service.js';
import { CommitmentsPageRepository } from './statement/commitments-page.repository.js';
import { CommitmentsJob } from './statement/commitments.job.js';
import { CommitmentsResolver, commitmentRights } from './statement/commitments.resolver.js';
import { CommitmentsService } from './statement/commitments.service.js';
import { WordingsRepository } from './wordings/wordings.repository.js';
import { WordingsResolver } from './wordings/wordings.resolver.js';
import { WordingsService } from './wordings/wordings.service.js';

/** Asks for `SigningEvenings`, which the module of the evenings fills. Global because it fills ports of decisions. */
@Global()
@Module({
  imports: [DecisionsModule, IdentityModule, MunicipalitiesModule, NoticesModule, PlansModule],
  controllers: [
    SigningController,
    PaperController,
    CertificatesController,
    CollegeProposalsController,
    ObjectionsController,
  ],
  providers: [
    CertificatesRepository,
    CertificatesResolver,
    CertificatesService,
    CommitmentEvidence,
    CommitmentEvidenceRepository,
    CollegeProposalsRepository,
    CollegeProposalsService,
    CommitmentsJob,
    CommitmentsPageRepository,
    CommitmentsRepository,
    CommitmentsResolver,
    ...commitmentRights,
    CommitmentsService,
    InvitationsRepository,
    MunicipalityIsConditionalResolver,
    NoticesRepository,
    NoticesService,
    ObjectionsRepository,
    ObjectionRights,
    ObjectionsResolver,
    ObjectionsService,
    PaperRepository,
    PaperResolver,
    PaperService,
    SealCertificateJob,
    SignaturesRepository,
    SignaturesService,
    SigningDoorsService,
    SigningProofsService,
    GroundsService,
    HandingOnService,
    RestingStatements,
    { provide: StatementsOnDecisions, useExisting: RestingStatements },
    SigningRemindersJob,
    SigningService,
    TrailVerdicts,
    WordingsRepository,
    WordingsResolver,
    WordingsService,
    { provide: ParticipationCondition, useExisting: CommitmentsService },
  ],
  exports: [CommitmentEvidence, CommitmentsService, NoticesService, ParticipationCondition, StatementsOnDecisions],
})
export class CommitmentsModule {}
