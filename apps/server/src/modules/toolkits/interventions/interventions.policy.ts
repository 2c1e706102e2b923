import type { Actor } from '../../../platform/access/actor.js';

/** VWS and the VNG keep the list of interventions together. */
export const interventionsPolicy = {
  bringIn: (actor: Actor) => actor.has('toolkit:maintain'),
  remove: (actor: Actor) => actor.has('toolkit:maintain'),
};
