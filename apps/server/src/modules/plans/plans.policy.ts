import type { Actor } from '../../platform/access/actor.js';

const writes = (actor: Actor): boolean => actor.has('plan:write');

/** The plan is written by the coordinator. Which moves a state knows is told by `moves.rules.ts`. */
export const planPolicy = { edit: writes };
export const goalsPolicy = { add: writes };
export const goalPolicy = { edit: writes, move: writes, addMilestone: writes };
export const milestonePolicy = { edit: writes, move: writes };

/** A fact that was withdrawn stays readable, and is changed by nobody. */
export const evidencePolicy = { add: writes };
export const factPolicy = {
  correct: (actor: Actor, { withdrawnReason }: { withdrawnReason: string | null }) =>
    writes(actor) && withdrawnReason === null,
  withdraw: (actor: Actor, { withdrawnReason }: { withdrawnReason: string | null }) =>
    writes(actor) && withdrawnReason === null,
};
