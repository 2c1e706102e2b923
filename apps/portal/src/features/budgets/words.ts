import type { BudgetMove, BudgetSource, BudgetState, GrantState } from '@bloemen/vocabulary';
import { budgetSources, budgetStates } from '@bloemen/vocabulary';
import { euros } from '../../shared/formats.js';
import type { Say } from '../../shared/i18n.js';

type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'accent';

/** Decided and spent stand out; what is only proposed is calm, for no money is no fault. */
export const budgetTones: Record<BudgetState, Tone> = {
  PROPOSED: 'neutral',
  IN_DRAFT_BUDGET: 'info',
  AUTHORISED: 'positive',
  SPENT: 'accent',
  LAPSED: 'warning',
};
export const grantTones: Record<GrantState, Tone> = {
  PROPOSED: 'neutral',
  AGREED: 'info',
  MET: 'positive',
  NOT_MET: 'warning',
};

/** An amount, or that no source names it; what is covered elsewhere has none of its own. */
export function amountOf(t: Say, { amountCents, state }: { amountCents: number | null; state: BudgetState | null }) {
  if (state === null) return t('budgets.noAmount');
  return amountCents === null ? t('budgets.notNamed') : euros(amountCents);
}

/** What a move is called; a way back names where it leads. */
export const moveLabel = (t: Say, move: BudgetMove, to: BudgetState): string =>
  move === 'back' ? t('budgetMove.back', { status: budgetStates[to] }) : t(`budgetMove.${move}`);

/** Where money comes from, also out of the column that says so. */
export const sourceOf = (t: Say, source: BudgetSource): string =>
  source === 'UNKNOWN' ? t('budgets.sourceNotNamed') : budgetSources[source];
