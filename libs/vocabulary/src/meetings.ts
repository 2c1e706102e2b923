import type { Role } from './permissions/roles.js';

/** Where a meeting stands. Only what was held is a fact. */
export const meetingStatuses = { PLANNED: 'Gepland', HELD: 'Gehouden', CANCELLED: 'Afgezegd' } as const;
export type MeetingStatus = keyof typeof meetingStatuses;
export const meetingStatusCodes = Object.keys(meetingStatuses) as MeetingStatus[];

/** How often a series of meetings comes back. */
export const meetingRhythms = {
  MONTH: 'Elke maand',
  TWO_MONTHS: 'Elke twee maanden',
  QUARTER: 'Elk kwartaal',
  IRREGULAR: 'Zonder vast ritme',
} as const;
export type MeetingRhythm = keyof typeof meetingRhythms;
export const meetingRhythmCodes = Object.keys(meetingRhythms) as MeetingRhythm[];

/** What is asked of those who are there. */
export const agendaKinds = { INFORM: 'Ter informatie', DISCUSS: 'Bespreken', DECIDE: 'Besluiten' } as const;
export type AgendaKind = keyof typeof agendaKinds;
export const agendaKindCodes = Object.keys(agendaKinds) as AgendaKind[];

/** What somebody who is invited answers from the mail. */
export const presenceAnswers = { YES: 'Komt', NO: 'Komt niet', MAYBE: 'Weet het nog niet' } as const;
export type PresenceAnswer = keyof typeof presenceAnswers;
export const presenceAnswerCodes = Object.keys(presenceAnswers) as PresenceAnswer[];

/** Whether an organisation was at a meeting. */
export const attendances = { PRESENT: 'Aanwezig', EXCUSED: 'Afgemeld', ABSENT: 'Afwezig' } as const;
export type Attendance = keyof typeof attendances;
export const attendanceCodes = Object.keys(attendances) as Attendance[];

/** Who stood in which way to the coalition on the day of a meeting. */
export const attendanceGroups = {
  MEMBERS: 'Leden',
  OBSERVERS: 'Toehoorders',
  ADVISORY: 'Adviesgroepen',
  GUESTS: 'Gasten',
} as const;
export type AttendanceGroup = keyof typeof attendanceGroups;
export const attendanceGroupCodes = Object.keys(attendanceGroups) as AttendanceGroup[];

/** What an organisation's attendance over the last meetings tells, who needs a call first. */
export const participationStates = {
  DRIFTING: 'Raakt uit beeld',
  FALLING: 'Komt minder vaak',
  STEADY: 'Doet mee',
  NEW: 'Pas begonnen',
  UNKNOWN: 'Nog niet bekend',
} as const;
export type ParticipationState = keyof typeof participationStates;
export const participationStateCodes = Object.keys(participationStates) as ParticipationState[];

/** Where an action stands. */
export const actionStatuses = { OPEN: 'Open', NEEDS_HELP: 'Hulp nodig', DONE: 'Gedaan', STOPPED: 'Gestopt' } as const;
export type ActionStatus = keyof typeof actionStatuses;
export const actionStatusCodes = Object.keys(actionStatuses) as ActionStatus[];

/** More than this many days without a meeting is a reason to call (domain.md b, Processes). */
export const MEETING_GAP_DAYS = 90;

/** Who may read meetings, attendance and actions; row level security says the same (`app_reads_meetings`). */
export const meetingReaders = [
  'COORDINATOR',
  'COMMUNICATIONS',
  'ALDERMAN',
  'PARTNER',
] as const satisfies readonly Role[];
