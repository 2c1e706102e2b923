import { Module } from '@nestjs/common';
import { CallNewsJob } from './calls/call-news.job.js';
import { CallsController } from './calls/calls.controller.js';
import { CallsRepository } from './calls/calls.repository.js';
import { callRights, CallsResolver } from './calls/calls.resolver.js';
import { CallsService } from './calls/calls.service.js';
import { SignalsRepository } from './signals/signals.repository.js';
import { SignalsService } from './signals/signals.service.js';
import { TeamRepository } from './team/team.repository.js';
import { TeamResolver } from './team/team.resolver.js';
import { TeamService } from './team/team.service.js';
import { StepCalendarController } from './trajectories/step-calendar.controller.js';
import { TrajectoriesRepository } from './trajectories/trajectories.repository.js';
import { supportRights, TrajectoriesResolver } from './trajectories/trajectories.resolver.js';
import { TrajectoriesService } from './trajectories/trajectories.service.js';

/** What advisers do for municipalities: trajectories, signals, the team, and calls between municipalities. */
@Module({
  controllers: [CallsController, StepCalendarController],
  providers: [
    CallNewsJob,
    CallsRepository,
    CallsResolver,
    CallsService,
    ...callRights,
    SignalsRepository,
    SignalsService,
    TeamRepository,
    TeamResolver,
    TeamService,
    TrajectoriesRepository,
    TrajectoriesResolver,
    TrajectoriesService,
    ...supportRights,
  ],
  exports: [SignalsService, TrajectoriesService],
})
export class SupportModule {}
