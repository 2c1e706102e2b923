import { isDecided, type PointState } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';

const writes = (actor: Actor): boolean => actor.has('decision:write');

/** The coordinator writes; which moves a point knows, and what rests on it, is told by the point itself. */
export const executiveDecisionsPolicy = { add: writes, arrange: writes };
export const executiveDecisionPolicy = {
  edit: writes,
  addPoint: writes,
  addView: writes,
  /** What was decided stays. */
  remove: (actor: Actor, { points }: { points: readonly { state: PointState }[] }) =>
    writes(actor) && !points.some(({ state }) => isDecided(state)),
};
export const decisionPointPolicy = {
  move: writes,
  /** What was sent or decided keeps its words. */
  edit: (actor: Actor, { state }: { state: string }) => writes(actor) && state === 'PROPOSED',
};
/** What closed a motion stays while the motion is closed. */
export const committeeViewPolicy = {
  edit: writes,
  remove: (actor: Actor, { closesMotion }: { closesMotion: boolean }) => writes(actor) && !closesMotion,
};
