import { Injectable } from '@nestjs/common';
import { AttachmentSubjects } from '../../documents/attachment-subjects.port.js';
import { AgendaRepository } from './agenda.repository.js';
import { MeetingsRepository } from './meetings.repository.js';

/** Says to documents what a meeting, and a point of its agenda, is called that one belongs to. */
@Injectable()
export class MeetingNames {
  constructor(subjects: AttachmentSubjects, meetings: MeetingsRepository, agenda: AgendaRepository) {
    subjects.areNamedBy('MEETING', (ids) => meetings.named(ids));
    subjects.areNamedBy('AGENDA_ITEM', (ids) => agenda.named(ids));
  }
}
