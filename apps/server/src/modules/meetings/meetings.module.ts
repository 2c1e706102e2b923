import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { AgendaRepository } from './meetings/agenda.repository.js';
import { AgendaService } from './meetings/agenda.service.js';
import { MeetingsRepository } from './meetings/meetings.repository.js';
import { meetingRights, MeetingsResolver } from './meetings/meetings.resolver.js';
import { MeetingsService } from './meetings/meetings.service.js';
import { MinutesRepository } from './minutes/minutes.repository.js';
import { MinutesResolver, minutesRights } from './minutes/minutes.resolver.js';
import { MinutesService } from './minutes/minutes.service.js';
import { MinutesPapersController } from './papers/minutes-papers.controller.js';

/** Meetings of the coalition and the actions that follow from them. */
@Module({
  imports: [NoticesModule],
  controllers: [MinutesPapersController],
  providers: [
    AgendaRepository,
    AgendaService,
    MeetingsRepository,
    MeetingsResolver,
    ...meetingRights,
    MeetingsService,
    MinutesRepository,
    MinutesResolver,
    ...minutesRights,
    MinutesService,
  ],
  exports: [MeetingsService],
})
export class MeetingsModule {}
