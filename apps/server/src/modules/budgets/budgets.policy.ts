import type { Actor } from '../../platform/access/actor.js';
import type { BudgetState } from '@bloemen/vocabulary';

const writes = (actor: Actor): boolean => actor.has('budget:write');

/** The list of money is written by the coordinator; who reads it may take it out, as far as it is theirs to read. */
export const budgetPolicy = { add: writes };
export const budgetLinePolicy = {
  edit: writes,
  move: (actor: Actor, { state }: { state: BudgetState | null }) => writes(actor) && state !== null,
  remove: writes,
};
export const grantAgreementsPolicy = { add: writes };
export const grantAgreementPolicy = { edit: writes, move: writes, remove: writes };
