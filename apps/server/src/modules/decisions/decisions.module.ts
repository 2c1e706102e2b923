import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ContradictionsModule } from '../contradictions/contradictions.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { DecisionEvidence } from './executive/decision-evidence.service.js';
import { ExecutiveRepository } from './executive/executive.repository.js';
import { ExecutiveResolver, executiveRights } from './executive/executive.resolver.js';
import { ExecutiveService } from './executive/executive.service.js';
import { ViewsRepository } from './executive/views.repository.js';

/** From motion to closure: what the council asked, what the college decided, and what was promised. */
@Module({
  imports: [AuditModule, ContradictionsModule, PlansModule],
  providers: [
    DecisionEvidence,
    ExecutiveRepository,
    ExecutiveResolver,
    ...executiveRights,
    ExecutiveService,
    ViewsRepository,
  ],
  exports: [ExecutiveService],
})
export class DecisionsModule {}
