import type { Actor } from '../../platform/access/actor.js';
import { alsoInArchive } from '../../platform/access/policy.js';
import type { PledgeStatus } from './pledges.rules.js';

/** What may be done with the pledges of the coalition together. */
export const pledgesPolicy = {
  readAddresses: alsoInArchive((actor: Actor) => actor.has('coalition:write')),
  invite: (actor: Actor) => actor.has('coalition:write'),
};

/** A link that waits is sent anew or revoked; what was pledged is withdrawn, not revoked. */
export const pledgePolicy = {
  resend: (actor: Actor, { status, email }: { status: PledgeStatus; email: string | null }) =>
    actor.has('coalition:write') && status === 'INVITED' && email !== null,
  revoke: (actor: Actor, { status }: { status: PledgeStatus }) => actor.has('coalition:write') && status === 'INVITED',
  withdraw: (actor: Actor, { status }: { status: PledgeStatus }) =>
    actor.has('coalition:write') && status === 'PLEDGED',
};
