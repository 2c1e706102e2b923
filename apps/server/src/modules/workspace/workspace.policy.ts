import type { Actor } from '../../platform/access/actor.js';

/** What the dashboard leads to. */
export const workspacePolicy = { recordFact: (actor: Actor) => actor.has('plan:write') };
