import type { CounterpartStatus } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';

/** VWS and the VNG keep the list of national members together. */
export const nationalMembersPolicy = { add: (actor: Actor) => actor.has('toolkit:maintain') };
export const nationalMemberPolicy = { change: (actor: Actor) => actor.has('toolkit:maintain') };

/** Who takes part is told by the coalition, and is changed there. */
export const counterpartPolicy = {
  move: (actor: Actor, { status }: { status: CounterpartStatus | null }) =>
    actor.has('counterpart:write') && status !== 'JOINED',
};
