/** What the trail says of support; bodies hold ids, codes and numbers only. */
export type SupportEvent =
  | 'support.begun'
  | 'support.changed'
  | 'support.handed_over'
  | 'support_entry.added'
  | 'support_entry.corrected'
  | 'support_entry.withdrawn'
  | 'support_step.saved'
  | 'support_step.moved'
  | 'signal.snoozed'
  | 'signal.woken';
