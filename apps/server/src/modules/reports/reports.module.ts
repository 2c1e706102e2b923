import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { EveningsModule } from '../evenings/evenings.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { SupportModule } from '../support/support.module.js';
import { ComparisonSnapshots } from './comparison/comparison.snapshots.js';
import { FactsheetSnapshots } from './factsheet/factsheet.snapshots.js';
import { HandoverSnapshots } from './handover/handover.snapshots.js';
import { ChainReader } from './papers/chain.reader.js';
import { BaseReader } from './papers/base.reader.js';
import { PaperSnapshots } from './papers/paper-snapshots.js';
import { PaperTemplatesRepository } from './papers/paper-templates.repository.js';
import { PaperTemplatesService } from './papers/paper-templates.service.js';
import { PapersResolver } from './papers.resolver.js';
import { ProgressSnapshots } from './progress/progress.snapshots.js';
import { RenderReportJob } from './render-report.job.js';
import { ReportProgress } from './report-progress.js';
import { ReportsController } from './reports.controller.js';
import { ReportsRepository } from './reports.repository.js';
import { reportRights, ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';
import { Snapshots } from './snapshots.js';

@Module({
  imports: [
    DecisionsModule,
    EveningsModule,
    IndicatorsModule,
    MunicipalitiesModule,
    PlansModule,
    ProgrammeModule,
    SupportModule,
  ],
  controllers: [ReportsController],
  providers: [
    ReportsRepository,
    ReportsService,
    ReportsResolver,
    reportRights,
    ReportProgress,
    RenderReportJob,
    ComparisonSnapshots,
    FactsheetSnapshots,
    HandoverSnapshots,
    ProgressSnapshots,
    Snapshots,
    BaseReader,
    ChainReader,
    PaperSnapshots,
    PapersResolver,
    PaperTemplatesRepository,
    PaperTemplatesService,
  ],
})
export class ReportsModule {}
