import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { WeekDoorsService } from './week-doors.service.js';
import { WeeksController } from './weeks.controller.js';
import { WeeksJob } from './weeks.job.js';
import { WeeksRepository } from './weeks.repository.js';
import { weekRights, WeeksResolver } from './weeks.resolver.js';
import { WeeksService } from './weeks.service.js';

/** The annual week: its dates in the country, and how each municipality prepares and fills it. */
@Module({
  imports: [AuditModule, NoticesModule],
  controllers: [WeeksController],
  providers: [WeekDoorsService, WeeksJob, WeeksRepository, WeeksResolver, ...weekRights, WeeksService],
  exports: [WeekDoorsService],
})
export class WeeksModule {}
