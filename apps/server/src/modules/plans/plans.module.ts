import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { DocumentsModule } from '../documents/documents.module.js';
import { CoalitionNews } from '../coalitions/coalition-news.facts.js';
import { OfferNews } from '../coalitions/offer-news.port.js';
import { ContradictionsModule } from '../contradictions/contradictions.module.js';
import { PortfolioNews } from '../identity/portfolios/portfolio-news.facts.js';
import { ActionPlanRepository } from './action-plan/action-plan.repository.js';
import { ActionPlanResolver, actionPlanRights } from './action-plan/action-plan.resolver.js';
import { ActionPlanService } from './action-plan/action-plan.service.js';
import { ActivitiesRepository } from './activities/activities.repository.js';
import { ActivitiesResolver, activityRights } from './activities/activities.resolver.js';
import { ActivitiesService } from './activities/activities.service.js';
import { EvidenceDisagreements } from './evidence/disagreements.service.js';
import { EvidenceNames } from './evidence/evidence-names.service.js';
import { EvidenceRepository } from './evidence/evidence.repository.js';
import { EvidenceResolver, evidenceRights } from './evidence/evidence.resolver.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { RecordsBelow } from './evidence/records-below.service.js';
import { StandingsOfTheDay } from './evidence/standings-of-the-day.service.js';
import { StandingsRepository } from './evidence/standings.repository.js';
import { InvolvementRepository } from './involvement/involvement.repository.js';
import { InvolvementResolver, involvementRights } from './involvement/involvement.resolver.js';
import { InvolvementService } from './involvement/involvement.service.js';
import { MonitoringRepository } from './monitoring/monitoring.repository.js';
import { MonitoringResolver, monitoringRights } from './monitoring/monitoring.resolver.js';
import { MonitoringService } from './monitoring/monitoring.service.js';

/** Global because it fills ports of modules below: it follows their records as facts. */
@Global()
@Module({
  imports: [ContradictionsModule, DocumentsModule],
  providers: [
    ActionPlanRepository,
    ActionPlanResolver,
    ...actionPlanRights,
    ActionPlanService,
    ActivitiesRepository,
    ActivitiesResolver,
    ...activityRights,
    ActivitiesService,
    EvidenceDisagreements,
    EvidenceNames,
    EvidenceRepository,
    EvidenceResolver,
    ...evidenceRights,
    EvidenceService,
    InvolvementRepository,
    InvolvementResolver,
    ...involvementRights,
    InvolvementService,
    MonitoringRepository,
    MonitoringResolver,
    monitoringRights,
    MonitoringService,
    RecordsBelow,
    StandingsRepository,
    StandingsOfTheDay,
    { provide: APP_INTERCEPTOR, useExisting: StandingsOfTheDay },
    { provide: CoalitionNews, useExisting: RecordsBelow },
    { provide: OfferNews, useExisting: RecordsBelow },
    { provide: PortfolioNews, useExisting: RecordsBelow },
  ],
  exports: [
    ActivitiesService,
    CoalitionNews,
    OfferNews,
    PortfolioNews,
    EvidenceService,
    InvolvementService,
    MonitoringService,
    StandingsOfTheDay,
  ],
})
export class PlansModule {}
