import type { Actor } from '../../../platform/access/actor.js';

/** Coordinator and communications say what everybody reads; the alderman reads along before it is released. */
export const releasePagePolicy = {
  edit: (actor: Actor) => actor.has('publication:write'),
  preview: (actor: Actor) => actor.has('publication:preview'),
};
