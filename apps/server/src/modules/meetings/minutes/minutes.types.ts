import { ObjectType } from '@nestjs/graphql';
import type {
  ActionStatus,
  AgendaKind,
  Attendance,
  AttendanceGroup,
  MeetingStatus,
  PresenceAnswer,
} from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  Moment,
  OptionalChoice,
  OptionalCount,
  OptionalDay,
  OptionalId,
  OptionalMoment,
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { ActionStatusEnum } from '../actions/actions.types.js';
import { AgendaKindEnum, MeetingStatusEnum, PresenceAnswerEnum } from '../meetings.facts.js';
import { AttendanceEnum, AttendanceGroupEnum } from './minutes.enums.js';

@ObjectType({ description: 'Whether an organisation was at a meeting; never which people.' })
export class MinutesAttendance {
  @Id()
  organisationId!: string;

  @Text()
  name!: string;

  @Choice(AttendanceGroupEnum, 'How it stood to the coalition that day.')
  group!: AttendanceGroup;

  @OptionalChoice(PresenceAnswerEnum, 'What came back from the mail.')
  answer!: PresenceAnswer | null;

  @OptionalChoice(AttendanceEnum, 'What that answer proposes, while nothing is recorded.')
  proposed!: Attendance | null;

  @OptionalChoice(AttendanceEnum, 'Null while nothing is recorded.')
  attendance!: Attendance | null;

  @Version('0 while nothing is recorded.')
  version!: number;
}

@ObjectType({ description: 'An item of the agenda with what was said.' })
export class MinutesItem {
  @Id()
  id!: string;

  @Choice(AgendaKindEnum)
  kind!: AgendaKind;

  @Text()
  title!: string;

  @OptionalCount('Minutes of time on the agenda.')
  minutes!: number | null;

  @OptionalText('The organisation that brought it in.')
  organisationName!: string | null;

  @OptionalText('What stands with it on the agenda.')
  note!: string | null;

  @OptionalText('A document of it.')
  link!: string | null;

  @OptionalText('What was said, in lines.')
  said!: string | null;

  @Version('Of what was said.')
  version!: number;

  @OptionalMoment('When what was said was last kept.')
  saidAt!: Date | null;
}

@ObjectType({ description: 'What the coalition agreed; no decision of the municipality.' })
export class MinutesDecision {
  @Id()
  id!: string;

  @OptionalId('The item of the agenda that it belongs to.')
  itemId!: string | null;

  @Text()
  text!: string;

  @Version()
  version!: number;
}

@ObjectType({ description: 'An action that was agreed in the meeting.' })
export class MinutesAction {
  @Id()
  id!: string;

  @Text()
  what!: string;

  @Text()
  organisationName!: string;

  @OptionalDay()
  dueOn!: string | null;

  @Choice(ActionStatusEnum)
  status!: ActionStatus;
}

@ObjectType({ description: 'Minutes of another meeting.' })
export class MinutesOfOther {
  @Id()
  meetingId!: string;

  @Text()
  title!: string;

  @Day()
  on!: string;

  @OptionalText('What was put right when the minutes were approved.')
  remark!: string | null;
}

@ObjectType({ description: 'The minutes of a meeting: who was there, what was said, decided and promised.' })
export class Minutes {
  @Id('Of the meeting.')
  id!: string;

  @Text()
  title!: string;

  @Choice(MeetingStatusEnum)
  status!: MeetingStatus;

  @Moment()
  startsAt!: Date;

  @Day('The day in the Netherlands.')
  on!: string;

  @Count('How long it lasts, in minutes.')
  minutes!: number;

  @OptionalText()
  place!: string | null;

  @Text('What the coalition is called.')
  coalition!: string;

  @Text()
  municipality!: string;

  @Flag()
  isDemonstration!: boolean;

  @Flag('Its day has come.')
  hasBegun!: boolean;

  @Flag('A later meeting approved it, and nothing changes any more.')
  isApproved!: boolean;

  @OptionalPart(() => MinutesOfOther, 'The meeting that approved it, with the remark.')
  approvedIn!: MinutesOfOther | null;

  @List(() => MinutesOfOther, 'Minutes that this meeting approved.')
  approved!: MinutesOfOther[];

  @List(() => MinutesOfOther, 'Minutes of earlier meetings that no meeting approved yet; the last ten.')
  toApprove!: MinutesOfOther[];

  @List(() => MinutesAttendance, 'Members first, by name.')
  attendance!: MinutesAttendance[];

  @List(() => MinutesItem)
  items!: MinutesItem[];

  @List(() => MinutesDecision)
  decisions!: MinutesDecision[];

  @List(() => MinutesAction)
  actions!: MinutesAction[];

  /** Whether the organisation of who asks prepares the meetings. */
  isSeated!: boolean;
}
