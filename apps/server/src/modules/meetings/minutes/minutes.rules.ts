import type { Attendance, MeetingStatus, PresenceAnswer } from '@bloemen/vocabulary';

/** What decides whether minutes may be written. */
export type Written = { status: MeetingStatus; hasBegun: boolean; isApproved: boolean };

/**
 * Why these minutes are not written now, as a code; null when they are. From the day of the meeting until a later
 * meeting approved them.
 */
export function whyNotWritten({ status, hasBegun, isApproved }: Written) {
  if (status === 'CANCELLED') return 'minutes.cancelled' as const;
  if (isApproved) return 'minutes.already_approved' as const;
  return hasBegun ? null : ('minutes.not_begun' as const);
}

/** What the answer from the mail proposes as attendance; who does not know yet proposes nothing. */
export function proposedBy(answer: PresenceAnswer | null): Attendance | null {
  if (answer === 'YES') return 'PRESENT';
  return answer === 'NO' ? 'EXCUSED' : null;
}
