import type { Actor } from '../../platform/access/actor.js';

/** What the dashboard leads to: a new fact, or that one still holds. */
export const workspacePolicy = { recordFact: (actor: Actor) => actor.has('plan:write') };
