import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ActionPlanRepository } from './action-plan/action-plan.repository.js';
import { ActionPlanResolver, actionPlanRights } from './action-plan/action-plan.resolver.js';
import { ActionPlanService } from './action-plan/action-plan.service.js';
import { EvidenceRepository } from './evidence/evidence.repository.js';
import { EvidenceResolver, evidenceRights } from './evidence/evidence.resolver.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { StandingsOfTheDay } from './evidence/standings-of-the-day.service.js';
import { StandingsRepository } from './evidence/standings.repository.js';

@Module({
  providers: [
    ActionPlanRepository,
    ActionPlanResolver,
    ...actionPlanRights,
    ActionPlanService,
    EvidenceRepository,
    EvidenceResolver,
    ...evidenceRights,
    EvidenceService,
    StandingsRepository,
    StandingsOfTheDay,
    { provide: APP_INTERCEPTOR, useExisting: StandingsOfTheDay },
  ],
  exports: [EvidenceService, StandingsOfTheDay],
})
export class PlansModule {}
