import { InputType } from '@nestjs/graphql';
import type { Attendance } from '@bloemen/vocabulary';
import {
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { AttendanceEnum } from './minutes.enums.js';

@InputType({ description: 'Whether an organisation was there; null takes it back.' })
export class RecordAttendanceInput {
  @Id()
  meetingId!: string;

  @Id()
  organisationId!: string;

  @OptionalChoice(AttendanceEnum)
  attendance?: Attendance | null;

  @Version('The version you read; 0 when nothing was recorded.', { min: 0 })
  version!: number;
}

@InputType({ description: 'What was said about an item.' })
export class WriteMinutesInput {
  @Id()
  meetingId!: string;

  @Id()
  itemId!: string;

  @OptionalText({ max: 8000, lines: true })
  said?: string | null;

  @Version()
  version!: number;
}

@InputType({ description: 'What came up without standing on the agenda. Whoever writes makes the id.' })
export class AddMinutesItemInput {
  @Id()
  meetingId!: string;

  @Id()
  id!: string;

  @Text({ max: 200, min: 2 })
  title!: string;
}

@InputType({ description: 'What was agreed. Whoever writes makes the id, so that sending it again is safe.' })
export class SaveMeetingDecisionInput {
  @Id()
  meetingId!: string;

  @Id()
  id!: string;

  @OptionalId('The item of the agenda that it belongs to.')
  itemId?: string | null;

  @Text({ max: 1000, min: 2, lines: true })
  text!: string;

  @Version('The version you read; 0 for something new.', { min: 0 })
  version!: number;
}

@InputType()
export class RemoveMeetingDecisionInput {
  @Id()
  meetingId!: string;

  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'What an organisation promised in the meeting. Whoever writes makes the id.' })
export class AddMeetingActionInput {
  @Id()
  meetingId!: string;

  @Id()
  id!: string;

  @Text({ max: 300, min: 3 })
  what!: string;

  @Id()
  organisationId!: string;

  @OptionalDay({ since: 2000, until: 2099 })
  dueOn?: string | null;
}

@InputType({ description: 'Says that a later meeting approved the minutes of an earlier one.' })
export class ApproveMinutesInput {
  @Id('The meeting that approved.')
  meetingId!: string;

  @Id('The earlier meeting.')
  ofMeetingId!: string;

  @OptionalText('What was put right.', { max: 1000, lines: true })
  remark?: string | null;
}
