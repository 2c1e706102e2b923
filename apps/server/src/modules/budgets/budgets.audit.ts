/** What the trail says of money; bodies hold ids, codes and years only, never an amount. */
export type BudgetAuditType =
  | 'budget_line.saved'
  | 'budget_line.moved'
  | 'budget_line.removed'
  | 'budget.exported'
  | 'grant_agreement.saved'
  | 'grant_agreement.moved'
  | 'grant_agreement.removed';
