import type { ActionStatus } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { isSettled } from './actions.rules.js';

const writes = (actor: Actor): boolean => actor.has('action:write');

/** What may be done with the actions of the coalition together. */
export const actionsPolicy = { add: writes };

/** `isOwn`: the organisation that the reader speaks for is to do it. */
type ActionFacts = { status: ActionStatus; isOwn: boolean; proposedDueOn: string | null };

/**
 * The coordinator keeps the actions; a partner answers those of the own organisation, until they are settled. What is
 * settled is taken up again by the coordinator alone.
 */
export const actionPolicy = {
  change: (actor: Actor, { status }: ActionFacts) => writes(actor) && !isSettled(status),
  answer: (actor: Actor, { status, isOwn }: ActionFacts) =>
    !isSettled(status) && (writes(actor) || (actor.has('action:answer') && isOwn)),
  reopen: (actor: Actor, { status }: ActionFacts) => writes(actor) && isSettled(status),
  proposeDay: (actor: Actor, { status, isOwn }: ActionFacts) =>
    !isSettled(status) && actor.has('action:answer') && isOwn && !writes(actor),
  settleDay: (actor: Actor, { status, proposedDueOn }: ActionFacts) =>
    writes(actor) && !isSettled(status) && proposedDueOn !== null,
};
