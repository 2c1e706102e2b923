import type { Actor } from '../../../platform/access/actor.js';

/** VWS and the VNG keep the list of funding together. */
export const fundingListPolicy = { add: (actor: Actor) => actor.has('toolkit:maintain') };
export const fundingPolicy = { change: (actor: Actor) => actor.has('toolkit:maintain') };
