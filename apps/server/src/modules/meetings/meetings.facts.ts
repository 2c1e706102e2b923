import {
  agendaKindCodes,
  agendaKinds,
  meetingRhythmCodes,
  meetingRhythms,
  meetingStatusCodes,
  meetingStatuses,
  presenceAnswerCodes,
  presenceAnswers,
  type AgendaKind,
  type MeetingStatus,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';

/** The codes of meetings as GraphQL enums, and what a meeting is to who works with it. */
export const MeetingStatusEnum = enumOf(
  'MeetingStatus',
  'Where a meeting of the coalition stands; only what was held is a fact.',
  meetingStatusCodes,
  meetingStatuses,
);
export const MeetingRhythmEnum = enumOf(
  'MeetingRhythm',
  'How often a series of meetings comes back.',
  meetingRhythmCodes,
  meetingRhythms,
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

/** A meeting without what hangs on it. */
export type MeetingFacts = {
  id: string;
  seriesId: string | null;
  title: string;
  status: MeetingStatus;
  /** ISO 8601. */
  startsAt: string;
  /** The day on Dutch calendars. */
  on: string;
  minutes: number;
  place: string | null;
  onlineAddress: string | null;
  hasBegun: boolean;
  isInvited: boolean;
  sequence: number;
  cancelledReason: string | null;
  /** The later meeting that approved the minutes. */
  approvedIn: string | null;
  /** Organisations that prepare the meetings now. */
  preparation: readonly { organisationId: string }[];
  isDemonstration: boolean;
  version: number;
};

/** An organisation that may come to a meeting. */
export type Guest = {
  meetingId: string;
  /** The day of the meeting on Dutch calendars. */
  on: string;
  organisationId: string;
  organisation: string;
  /** Whether it can still say if it comes. */
  isOpen: boolean;
};

/** A point with which an agenda begins. */
export type FixedPoint = { title: string; kind: AgendaKind; minutes: number | null };
