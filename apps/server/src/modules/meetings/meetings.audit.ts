/** What the trail says of meetings; bodies hold ids, codes and counts only. */
export type MeetingAuditType =
  | 'meeting_series.saved'
  | 'meeting.planned'
  | 'meeting.changed'
  | 'meeting.cancelled'
  | 'meeting.held'
  | 'meeting.not_held'
  | 'meeting.sent'
  | 'meeting.answered'
  | 'agenda.changed'
  | 'agenda.proposed'
  | 'agenda.decided'
  | 'meeting_feed.renewed'
  | 'meeting_feed.revoked';
