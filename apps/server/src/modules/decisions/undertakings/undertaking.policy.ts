import type { Actor } from '../../../platform/access/actor.js';

const writes = (actor: Actor): boolean => actor.has('decision:write');

/** Undertakings are recorded by the coordinator. Which moves a state knows is told by `undertaking.moves.ts`. */
export const undertakingsPolicy = { add: writes };
export const undertakingPolicy = { edit: writes, move: writes, tell: writes, remove: writes };
