/** Errors of money. One Dutch sentence each, level B1. */
export const budgetsErrors = {
  'budget.not_now': 'Dat kan bij dit bedrag niet (meer). Kijk wat de status nu is.',
} as const;
