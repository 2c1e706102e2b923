/** What the trail says of records of the whole college; bodies hold codes only. */
export type CollegeAuditType =
  | 'contribution.saved'
  | 'contribution.moved'
  | 'contribution.removed'
  | 'policy_link.saved'
  | 'policy_link.removed'
  | 'theme.saved'
  | 'theme.removed'
  | 'agreement_clause.saved'
  | 'agreement_clause.removed';
