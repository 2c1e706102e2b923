/** Where a sum of money stands. Sums of different states are never added. */
export const budgetStates = {
  PROPOSED: 'Voorgesteld',
  IN_DRAFT_BUDGET: 'In de ontwerpbegroting',
  AUTHORISED: 'Vastgesteld door de raad',
  SPENT: 'Uitgegeven',
  LAPSED: 'Vervallen',
} as const;
export type BudgetState = keyof typeof budgetStates;
export const budgetStateCodes = Object.keys(budgetStates) as BudgetState[];

/** Where the money comes from. */
export const budgetSources = {
  RESERVE: 'Reserve',
  CENTRAL_GOVERNMENT: 'Rijk (algemene uitkering)',
  SPECIFIC_GRANT: 'Specifieke uitkering (SPUK)',
  OWN_BUDGET: 'Eigen begroting',
  FUND: 'Fonds',
  UNKNOWN: 'Niet genoemd',
} as const;
export type BudgetSource = keyof typeof budgetSources;
export const budgetSourceCodes = Object.keys(budgetSources) as BudgetSource[];

/** What a line is: COVERED_ELSEWHERE has no amount of its own and needs none. */
export const budgetKinds = {
  EXPENDITURE: 'Uitgave',
  WITHDRAWAL: 'Onttrekking aan een reserve',
  GRANT: 'Subsidie',
  COVERED_ELSEWHERE: 'Gedekt uit een bestaand budget',
} as const;
export type BudgetKind = keyof typeof budgetKinds;
export const budgetKindCodes = Object.keys(budgetKinds) as BudgetKind[];

/** What became of an agreement about a result. */
export const grantStates = {
  PROPOSED: 'Wordt onderzocht of voorgesteld',
  AGREED: 'Afgesproken',
  MET: 'Nagekomen',
  NOT_MET: 'Niet gehaald',
} as const;
export type GrantState = keyof typeof grantStates;
export const grantStateCodes = Object.keys(grantStates) as GrantState[];

/**
 * What may happen to a line, by a person with a day and a source. `back` undoes a step with a reason; what lapsed may
 * come back, what was spent does not lapse.
 */
export const budgetMoves = {
  draft: 'Naar de ontwerpbegroting',
  authorise: 'Vastgesteld door de raad',
  spend: 'Uitgegeven',
  lapse: 'Laten vervallen',
  back: 'Een stap terug',
} as const;
export type BudgetMove = keyof typeof budgetMoves;
export const budgetMoveCodes = Object.keys(budgetMoves) as BudgetMove[];

/** What may happen to an agreement about a result. */
export const grantMoves = {
  agree: 'Afgesproken',
  meet: 'Nagekomen',
  miss: 'Niet gehaald',
  reopen: 'Een stap terug',
} as const;
export type GrantMove = keyof typeof grantMoves;
export const grantMoveCodes = Object.keys(grantMoves) as GrantMove[];

/**
 * Whether money with this last year ends next year or earlier: then it is time to ask for more, at least twelve months
 * before it stops (domain.md b, Money).
 */
export const moneyEndsSoon = (lastYear: number, today: string): boolean => lastYear <= Number(today.slice(0, 4)) + 1;
