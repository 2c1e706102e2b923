import { Module } from '@nestjs/common';
import { SignalsRepository } from './signals/signals.repository.js';
import { SignalsService } from './signals/signals.service.js';
import { TeamRepository } from './team/team.repository.js';
import { TeamResolver } from './team/team.resolver.js';
import { TeamService } from './team/team.service.js';
import { StepCalendarController } from './trajectories/step-calendar.controller.js';
import { TrajectoriesRepository } from './trajectories/trajectories.repository.js';
import { supportRights, TrajectoriesResolver } from './trajectories/trajectories.resolver.js';
import { TrajectoriesService } from './trajectories/trajectories.service.js';

@Module({
  controllers: [StepCalendarController],
  providers: [
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
