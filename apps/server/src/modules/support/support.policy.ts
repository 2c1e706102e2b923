import type { Actor } from '../../platform/access/actor.js';
import { alsoInArchive } from '../../platform/access/policy.js';
import type { SupportStepStatus } from '@bloemen/vocabulary';

/** Whose help it is: of the adviser who is assigned now, to a municipality that still exists. */
type Mine = { adviserId: string | null; isOpen: boolean };

const isOf = (actor: Actor, { adviserId, isOpen }: Mine): boolean =>
  actor.has('support:write') && isOpen && adviserId === actor.personId;

/** The page of one municipality: an adviser begins once, and confirms that the file of who was there before was read. */
export const supportPolicy = {
  read: alsoInArchive(
    (actor: Actor, { adviserId }: Mine) =>
      actor.has('support:own') || (actor.has('support:write') && adviserId === actor.personId),
  ),
  begin: (actor: Actor, page: Mine & { trajectories: readonly { adviserId: string | null }[] }) =>
    isOf(actor, page) && !page.trajectories.some(({ adviserId }) => adviserId === actor.personId),
  confirmHandover: (actor: Actor, page: Mine & { handover: { confirmedAt: string | null } | null }) =>
    isOf(actor, page) && page.handover !== null && page.handover.confirmedAt === null,
};

/** What somebody wrote is theirs, for as long as they help; of who helped before nothing changes any more. */
export const trajectoryPolicy = {
  change: isOf,
  addEntry: isOf,
  addStep: isOf,
};

export const entryPolicy = {
  correct: (actor: Actor, entry: Mine & { withdrawnAt: string | null }) =>
    isOf(actor, entry) && entry.withdrawnAt === null,
  withdraw: (actor: Actor, entry: Mine & { withdrawnAt: string | null }) =>
    isOf(actor, entry) && entry.withdrawnAt === null,
};

export const stepPolicy = {
  change: (actor: Actor, step: Mine & { status: SupportStepStatus }) => isOf(actor, step) && step.status === 'OPEN',
  reopen: (actor: Actor, step: Mine & { status: SupportStepStatus }) => isOf(actor, step) && step.status !== 'OPEN',
};
