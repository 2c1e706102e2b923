import type { Actor } from '../../platform/access/actor.js';

/** Nobody brings about a signature alone: who planned or moved the evening or invited the municipality vouches not. */
export const guestPolicy = {
  vouch: (actor: Actor, { involved }: { involved: readonly string[] }) =>
    actor.has('event:witness') && !involved.includes(actor.personId),
};

/**
 * What was noted at a table counts by the word of the municipality it is about. It may take that word back: then the
 * card goes, and others read it no more.
 */
export const practiceCardPolicy = {
  confirm: (actor: Actor, { status }: { status: string }) => actor.has('commitment:write') && status === 'NOTED',
  drop: (actor: Actor, { status }: { status: string }) => actor.has('commitment:write') && status !== 'DROPPED',
};
