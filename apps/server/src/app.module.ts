import { Module } from '@nestjs/common';
import { AuditModule } from './modules/audit/audit.module.js';
import { CoalitionsModule } from './modules/coalitions/coalitions.module.js';
import { BudgetsModule } from './modules/budgets/budgets.module.js';
import { CommitmentsModule } from './modules/commitments/commitments.module.js';
import { ContradictionsModule } from './modules/contradictions/contradictions.module.js';
import { DecisionsModule } from './modules/decisions/decisions.module.js';
import { DocumentsModule } from './modules/documents/documents.module.js';
import { EveningsModule } from './modules/evenings/evenings.module.js';
import { IdentityModule } from './modules/identity/identity.module.js';
import { PortfoliosModule } from './modules/identity/portfolios/portfolios.module.js';
import { IndicatorsModule } from './modules/indicators/indicators.module.js';
import { MeetingsModule } from './modules/meetings/meetings.module.js';
import { MunicipalitiesModule } from './modules/municipalities/municipalities.module.js';
import { NoticesModule } from './modules/notices/notices.module.js';
import { PlansModule } from './modules/plans/plans.module.js';
import { PledgesModule } from './modules/pledges/pledges.module.js';
import { ProgrammeModule } from './modules/programme/programme.module.js';
import { PublicationModule } from './modules/publication/publication.module.js';
import { ReportsModule } from './modules/reports/reports.module.js';
import { SearchModule } from './modules/search/search.module.js';
import { SupportModule } from './modules/support/support.module.js';
import { ToolkitsModule } from './modules/toolkits/toolkits.module.js';
import { WorkspaceModule } from './modules/workspace/workspace.module.js';
import { WeeksModule } from './modules/weeks/weeks.module.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The whole application; modules in dependency order, nothing else. */
@Module({
  imports: [
    PlatformModule,
    graphqlModule,
    AuditModule,
    IdentityModule,
    PortfoliosModule,
    MunicipalitiesModule,
    NoticesModule,
    DocumentsModule,
    ContradictionsModule,
    IndicatorsModule,
    CoalitionsModule,
    PlansModule,
    MeetingsModule,
    DecisionsModule,
    BudgetsModule,
    WeeksModule,
    CommitmentsModule,
    EveningsModule,
    PledgesModule,
    ToolkitsModule,
    SupportModule,
    ProgrammeModule,
    WorkspaceModule,
    PublicationModule,
    SearchModule,
    ReportsModule,
  ],
})
export class AppModule {}
