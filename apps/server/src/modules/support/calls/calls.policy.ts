import type { Actor } from '../../../platform/access/actor.js';
import { alsoInArchive } from '../../../platform/access/policy.js';
import { isOpenCall, mayMoveCall, type CallAnswer, type CallSide, type CallStatus } from './calls.rules.js';

/** What the sentences look at: the call as its reader has it before them. */
export type CallFacts = {
  status: CallStatus;
  /** The side of the reader's own municipality; null for an adviser. */
  ownSide: CallSide | null;
  isOwnProposal: boolean;
  asker: { answer: CallAnswer | null };
  helper: { answer: CallAnswer | null };
  startsAt: string | null;
  /** Whether the moment has come; true where no moment was chosen. */
  isPast: boolean;
};

const ownAnswer = ({ ownSide, asker, helper }: CallFacts) =>
  ownSide === null ? null : ownSide === 'ASKER' ? asker.answer : helper.answer;
const isYetToCome = ({ startsAt, isPast }: CallFacts) => startsAt === null || !isPast;
const isParty = (actor: Actor, { ownSide }: CallFacts) => ownSide !== null && actor.has('support:ask_call');
const isProposer = (actor: Actor, { isOwnProposal }: CallFacts) =>
  isOwnProposal && (actor.has('support:ask_call') || actor.has('support:propose_call'));

/** What may be done with all calls together. */
export const callsPolicy = { ask: (actor: Actor) => actor.has('support:ask_call') };

/** What may be done with one call. */
export const callPolicy = {
  answer: (actor: Actor, call: CallFacts) =>
    isParty(actor, call) && isOpenCall(call.status) && ownAnswer(call) === null,
  /** Other moments, as long as none was chosen or the chosen one no longer suits. */
  offerMoments: (actor: Actor, call: CallFacts) =>
    isParty(actor, call) &&
    ownAnswer(call) === 'YES' &&
    (isOpenCall(call.status) || (call.status === 'AGREED' && isYetToCome(call))),
  /** Who asks chooses when. */
  pick: (actor: Actor, call: CallFacts) =>
    isParty(actor, call) && call.ownSide === 'ASKER' && call.status === 'AGREED' && isYetToCome(call),
  /** Who proposed it takes it back, who said yes too, and once agreed each of both. */
  withdraw: (actor: Actor, call: CallFacts) =>
    mayMoveCall(call.status, 'withdraw') &&
    (isProposer(actor, call) || (isParty(actor, call) && (call.status === 'AGREED' || ownAnswer(call) === 'YES'))),
  note: (actor: Actor, call: CallFacts) =>
    isParty(actor, call) && (call.status === 'HELD' || (mayMoveCall(call.status, 'hold') && call.isPast)),
  openCalendar: alsoInArchive(
    (actor: Actor, call: CallFacts) => isParty(actor, call) && call.status === 'AGREED' && call.startsAt !== null,
  ),
};
