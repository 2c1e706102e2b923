import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ContradictionsModule } from '../contradictions/contradictions.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { DecisionEvidence } from './executive/decision-evidence.service.js';
import { ExecutiveRepository } from './executive/executive.repository.js';
import { ExecutiveResolver, executiveRights } from './executive/executive.resolver.js';
import { ExecutiveService } from './executive/executive.service.js';
import { ViewsRepository } from './executive/views.repository.js';
import { MotionsRepository } from './motions/motions.repository.js';
import { motionRights, MotionsResolver } from './motions/motions.resolver.js';
import { MotionsService } from './motions/motions.service.js';
import { PressReleasedJob } from './press-releases/press-released.job.js';
import { PressRepository } from './press-releases/press.repository.js';
import { pressRights, PressResolver } from './press-releases/press.resolver.js';
import { PressService } from './press-releases/press.service.js';
import { QuoteLinksRepository } from './press-releases/quote-links.repository.js';
import { QuoteLinksService } from './press-releases/quote-links.service.js';
import { QuotesController } from './press-releases/quotes.controller.js';
import { UndertakingsRepository } from './undertakings/undertakings.repository.js';
import { undertakingRights, UndertakingsResolver } from './undertakings/undertakings.resolver.js';
import { UndertakingsService } from './undertakings/undertakings.service.js';

/**
 * From motion to closure: what the council asked, what the college decided, and what was promised. Asks for
 * `ParticipationCondition` and `StatementsOnDecisions`, which the module of the statements fills.
 */
@Module({
  imports: [AuditModule, ContradictionsModule, DocumentsModule, NoticesModule, PlansModule],
  controllers: [QuotesController],
  providers: [
    DecisionEvidence,
    ExecutiveRepository,
    ExecutiveResolver,
    ...executiveRights,
    ExecutiveService,
    MotionsRepository,
    MotionsResolver,
    ...motionRights,
    MotionsService,
    PressReleasedJob,
    PressRepository,
    PressResolver,
    ...pressRights,
    PressService,
    QuoteLinksRepository,
    QuoteLinksService,
    UndertakingsRepository,
    UndertakingsResolver,
    ...undertakingRights,
    UndertakingsService,
    ViewsRepository,
  ],
  exports: [ExecutiveService, MotionsService, PressService, UndertakingsService],
})
export class DecisionsModule {}
