import type { Actor } from '../../../platform/access/actor.js';
import type { CouncilSending } from './sendings.types.js';

const sends = (actor: Actor): boolean => actor.has('council:send');

/** The clerk records what went to the council, and the coordinator may. */
export const councilDeskPolicy = { send: sends };
export const councilSendingPolicy = {
  takeBack: (actor: Actor, { takenBackAt }: CouncilSending): boolean => sends(actor) && takenBackAt === null,
};
