import { Module } from '@nestjs/common';
import { MinutesRepository } from './minutes/minutes.repository.js';
import { MinutesResolver, minutesRights } from './minutes/minutes.resolver.js';
import { MinutesService } from './minutes/minutes.service.js';
import { MinutesPapersController } from './papers/minutes-papers.controller.js';

/** Meetings of the coalition and the actions that follow from them. */
@Module({
  controllers: [MinutesPapersController],
  providers: [MinutesRepository, MinutesResolver, ...minutesRights, MinutesService],
})
export class MeetingsModule {}
