import type { PressState, QuoteState } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';

const writes = (actor: Actor): boolean => actor.has('press:write');

export const pressReleasesPolicy = { add: writes };

type Release = { state: PressState; isOwnText: boolean; isBeingCorrected: boolean };
const isOpen = ({ state }: Release): boolean => state === 'DRAFT' || state === 'APPROVED';

/**
 * Communications and the coordinator write, the coordinator and the alderman approve, but nobody a text of their own.
 * Under embargo a text stays as it was approved; what came out is corrected, not changed.
 */
export const pressReleasePolicy = {
  edit: (actor: Actor, release: Release) => writes(actor) && isOpen(release),
  remove: (actor: Actor, release: Release) => writes(actor) && isOpen(release),
  approve: (actor: Actor, { state, isOwnText }: Release) =>
    actor.has('press:approve') && state === 'DRAFT' && !isOwnText,
  schedule: (actor: Actor, { state }: Release) => writes(actor) && state === 'APPROVED',
  withdrawEmbargo: (actor: Actor, { state }: Release) => writes(actor) && state === 'EMBARGOED',
  correct: (actor: Actor, { state, isBeingCorrected }: Release) =>
    writes(actor) && state === 'PUBLISHED' && !isBeingCorrected,
};

type Quote = { state: QuoteState; isInDraft: boolean; hasMail: boolean };

export const pressQuotePolicy = {
  ask: (actor: Actor, { state, isInDraft, hasMail }: Quote) =>
    writes(actor) && isInDraft && hasMail && (state === 'NOT_ASKED' || state === 'ASKED'),
  agreeOnPaper: (actor: Actor, { state, isInDraft }: Quote) =>
    writes(actor) && isInDraft && state !== 'APPROVED' && state !== 'ON_PAPER',
  takeWords: (actor: Actor, { state, isInDraft }: Quote) => writes(actor) && isInDraft && state === 'CHANGE_PROPOSED',
};
