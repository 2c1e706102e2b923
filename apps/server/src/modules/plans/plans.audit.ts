/** What the plans module writes in the audit trail; bodies hold codes and numbers only. */
export type PlansAuditType =
  | 'evidence.added'
  | 'evidence.corrected'
  | 'evidence.withdrawn'
  | 'evidence.confirmed'
  | 'evidence.confirmation_withdrawn'
  | 'evidence.joined'
  | 'evidence.kept_apart'
  | 'plan.adoption_corrected'
  | 'plan.saved'
  | 'plan.moved'
  | 'principle.saved'
  | 'principle.removed'
  | 'goal.saved'
  | 'goal.moved'
  | 'milestone.saved'
  | 'milestone.moved';
