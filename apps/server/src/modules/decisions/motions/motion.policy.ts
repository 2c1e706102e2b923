import type { Actor } from '../../../platform/access/actor.js';

const writes = (actor: Actor): boolean => actor.has('decision:write');

/** Motions are recorded by the coordinator. Which moves a status knows is told by `motion.moves.ts`. */
export const motionsPolicy = { add: writes };
export const motionPolicy = { edit: writes, move: writes, trace: writes, remove: writes };
