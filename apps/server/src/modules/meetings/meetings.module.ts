import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InvitationsRepository } from './invitations/invitations.repository.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { AgendaRepository } from './meetings/agenda.repository.js';
import { AgendaService } from './meetings/agenda.service.js';
import { MeetingsRepository } from './meetings/meetings.repository.js';
import { meetingRights, MeetingsResolver } from './meetings/meetings.resolver.js';
import { MeetingsService } from './meetings/meetings.service.js';

/** Meetings of the coalition and the actions that follow from them. */
@Module({
  imports: [NoticesModule],
  controllers: [InvitationsController],
  providers: [
    AgendaRepository,
    AgendaService,
    InvitationsRepository,
    InvitationsService,
    MeetingsRepository,
    MeetingsResolver,
    ...meetingRights,
    MeetingsService,
  ],
  exports: [MeetingsService],
})
export class MeetingsModule {}
