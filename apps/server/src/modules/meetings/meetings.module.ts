import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ContactNews } from '../coalitions/contact-news.port.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { ActionNews } from './actions/action-news.js';
import { ActionLinksRepository } from './actions/action-links.repository.js';
import { ActionLinksService } from './actions/action-links.service.js';
import { ActionRemindersJob } from './actions/action-reminders.job.js';
import { ActionsController } from './actions/actions.controller.js';
import { ActionsRepository } from './actions/actions.repository.js';
import { ActionsResolver, actionRights } from './actions/actions.resolver.js';
import { ActionsService } from './actions/actions.service.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InvitationsRepository } from './invitations/invitations.repository.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { AgendaRepository } from './meetings/agenda.repository.js';
import { AgendaService } from './meetings/agenda.service.js';
import { MeetingNames } from './meetings/meeting-names.service.js';
import { MeetingsRepository } from './meetings/meetings.repository.js';
import { meetingRights, MeetingsResolver } from './meetings/meetings.resolver.js';
import { MeetingsService } from './meetings/meetings.service.js';
import { MinutesRepository } from './minutes/minutes.repository.js';
import { MinutesResolver, minutesRights } from './minutes/minutes.resolver.js';
import { MinutesService } from './minutes/minutes.service.js';
import { MinutesPapersController } from './papers/minutes-papers.controller.js';
import { ParticipationRepository } from './participation/participation.repository.js';
import { ParticipationResolver } from './participation/participation.resolver.js';
import { ContactSuccession } from './succession/contact-succession.service.js';
import { ParticipationService } from './participation/participation.service.js';

/** Meetings of the coalition and the actions that follow from them. Global because it fills a port of coalitions. */
@Global()
@Module({
  imports: [AuditModule, DocumentsModule, MunicipalitiesModule, NoticesModule],
  controllers: [ActionsController, InvitationsController, MinutesPapersController],
  providers: [
    ActionLinksRepository,
    ActionLinksService,
    ActionNews,
    ActionRemindersJob,
    ActionsRepository,
    ActionsResolver,
    ...actionRights,
    ActionsService,
    ContactSuccession,
    { provide: ContactNews, useExisting: ContactSuccession },
    AgendaRepository,
    AgendaService,
    InvitationsRepository,
    InvitationsService,
    MeetingNames,
    MeetingsRepository,
    MeetingsResolver,
    ...meetingRights,
    MeetingsService,
    MinutesRepository,
    MinutesResolver,
    ...minutesRights,
    MinutesService,
    ParticipationRepository,
    ParticipationResolver,
    ParticipationService,
  ],
  exports: [ActionsService, ContactNews, MeetingsService],
})
export class MeetingsModule {}
