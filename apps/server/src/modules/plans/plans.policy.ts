import type { Actor } from '../../platform/access/actor.js';

const writes = (actor: Actor): boolean => actor.has('plan:write');

/** The plan is written by the coordinator. Which moves a state knows is told by `moves.rules.ts`. */
export const planPolicy = { edit: writes };
export const goalsPolicy = { add: writes };
export const goalPolicy = { edit: writes, move: writes, addMilestone: writes };
export const milestonePolicy = { edit: writes, move: writes };

export const activitiesPolicy = { add: writes };
export const activityPolicy = { edit: writes, move: writes, remove: writes };

export const involvementsPolicy = { add: writes };
export const involvementPolicy = { edit: writes, remove: writes };
export const monitoringPolicy = { edit: writes };
export const advisoryGroupPolicy = { edit: writes };

type Fact = { withdrawnReason: string | null; origin: object | null; mayBeDoubleOf: readonly object[] };

export const evidencePolicy = { add: writes };
/**
 * A fact that was withdrawn stays readable, and is changed by nobody. One that a record carries is corrected and
 * withdrawn at that record; who may read it is chosen here all the same, and that it still holds is said here.
 */
export const factPolicy = {
  correct: (actor: Actor, fact: Fact) => factPolicy.open(actor, fact) && fact.origin === null,
  withdraw: (actor: Actor, fact: Fact) => factPolicy.correct(actor, fact),
  open: (actor: Actor, { withdrawnReason }: Fact) => writes(actor) && withdrawnReason === null,
  confirm: (actor: Actor, fact: Fact) => factPolicy.open(actor, fact),
  decideJoin: (actor: Actor, fact: Fact) => factPolicy.correct(actor, fact) && fact.mayBeDoubleOf.length > 0,
};
