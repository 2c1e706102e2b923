/** What the minutes write in the audit trail; bodies hold ids, codes and numbers only. */
export type MinutesAuditType =
  | 'minutes.attendance_recorded'
  | 'minutes.written'
  | 'minutes.item_added'
  | 'minutes.decision_saved'
  | 'minutes.decision_removed'
  | 'minutes.approved';
