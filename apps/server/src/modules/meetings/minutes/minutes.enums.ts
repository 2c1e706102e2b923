import { attendanceCodes, attendanceGroupCodes, attendanceGroups, attendances } from '@bloemen/vocabulary';
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
