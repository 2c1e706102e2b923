import type { Actor } from '../../platform/access/actor.js';

/** Whoever keeps the facts of a workspace says which source holds. */
export const contradictionsPolicy = {
  record: (actor: Actor) => actor.has('contradiction:resolve'),
};

export const contradictionPolicy = {
  resolve: (actor: Actor, { resolution }: { resolution: object | null }) =>
    actor.has('contradiction:resolve') && resolution === null,
  reopen: (actor: Actor, { resolution }: { resolution: object | null }) =>
    actor.has('contradiction:resolve') && resolution !== null,
};
