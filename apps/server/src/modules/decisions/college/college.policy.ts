import type { Actor } from '../../../platform/access/actor.js';

const writes = (actor: Actor): boolean => actor.has('decision:write');

/** What is kept of the whole college is written by the coordinator. */
export const collegeWidePolicy = { add: writes };
export const collegeRecordPolicy = { edit: writes, remove: writes };

type Contribution = { holderId: string | null };
/** An alderman answers for the own contribution alone, once it is asked of somebody who works here. */
export const contributionPolicy = {
  edit: writes,
  remove: writes,
  move: (actor: Actor, { holderId }: Contribution) =>
    writes(actor) || (actor.has('contribution:answer') && holderId === actor.personId),
};
