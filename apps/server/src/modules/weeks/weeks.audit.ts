/** What the trail says of the annual week; bodies hold codes and numbers only. */
export type WeekAuditType =
  | 'annual_week.set'
  | 'local_week.prepared'
  | 'local_week.published'
  | 'local_week.hidden'
  | 'week_link.renewed'
  | 'week_link.revoked'
  | 'week_activity.saved'
  | 'week_activity.proposed'
  | 'week_activity.accepted'
  | 'week_activity.refused'
  | 'week_activity.cancelled';
