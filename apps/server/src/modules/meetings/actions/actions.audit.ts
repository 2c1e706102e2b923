/** What the trail says of actions; bodies hold ids and codes only. */
export type ActionAuditType =
  'action.added' | 'action.changed' | 'action.moved' | 'action.day_proposed' | 'action.day_settled';
