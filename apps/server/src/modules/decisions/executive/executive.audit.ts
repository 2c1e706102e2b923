/** What the trail says of decisions of the college; bodies hold ids and codes only. */
export type ExecutiveAuditType =
  | 'executive_decision.saved'
  | 'executive_decision.removed'
  | 'decision_point.saved'
  | 'decision_point.removed'
  | 'decision_point.moved'
  | 'decision_points.ordered'
  | 'decision_headings.saved'
  | 'committee_view.saved'
  | 'committee_view.removed'
  | 'agenda_categories.saved';
