import {
  actionStatusCodes,
  actionStatuses,
  agendaKindCodes,
  agendaKinds,
  attendanceCodes,
  attendanceGroupCodes,
  attendanceGroups,
  attendances,
  meetingStatusCodes,
  meetingStatuses,
  presenceAnswerCodes,
  presenceAnswers,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';

export const AttendanceEnum = enumOf(
  'Attendance',
  'Whether an organisation was at a meeting.',
  attendanceCodes,
  attendances,
);
export const AttendanceGroupEnum = enumOf(
  'AttendanceGroup',
  'How an organisation stood to the coalition on the day of a meeting.',
  attendanceGroupCodes,
  attendanceGroups,
);
export const MeetingStatusEnum = enumOf(
  'MeetingStatus',
  'Where a meeting stands.',
  meetingStatusCodes,
  meetingStatuses,
);
export const AgendaKindEnum = enumOf(
  'AgendaKind',
  'What is asked of those who are there.',
  agendaKindCodes,
  agendaKinds,
);
export const PresenceAnswerEnum = enumOf(
  'PresenceAnswer',
  'What somebody who is invited answers.',
  presenceAnswerCodes,
  presenceAnswers,
);
export const ActionStatusEnum = enumOf('ActionStatus', 'Where an action stands.', actionStatusCodes, actionStatuses);
