import type { PressApprover, PressState, QuoteState } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';

const writes = (actor: Actor): boolean => actor.has('press:write');

export const pressReleasesPolicy = { add: writes };

/** The approval of one role. Asked: nobody gave it, and somebody who did not give the other one holds the role now. */
export type Approval = {
  role: PressApprover;
  byId: string | null;
  byName: string | null;
  isOwnText: boolean;
  isAsked: boolean;
};
type Approvals = readonly Approval[];

/**
 * The approval that this person can give now: of a role of their own, and one for each person. Null where there is none.
 */
export const ownApproval = ({ personId, roles }: Actor, approvals: Approvals): Approval | null =>
  approvals.some(({ byId }) => byId === personId)
    ? null
    : (approvals.find(({ role, byName }) => byName === null && roles.includes(role)) ?? null);

/** Who wrote at the text approves it for their role only where the other approval is, or will be, of somebody who did not. */
export const isOneTooFew = (approvals: Approvals, own: Approval): boolean =>
  !approvals.some((other) => other !== own && (other.byName === null ? other.isAsked : !other.isOwnText));

/** Both roles approved, or one did while nobody can give the other approval; one of them did not write the text. */
export const isApproved = (approvals: Approvals): boolean =>
  approvals.every(({ byName, isAsked }) => byName !== null || !isAsked) &&
  approvals.some(({ byName, isOwnText }) => byName !== null && !isOwnText);

type Release = { state: PressState; isOwnText: boolean; isBeingCorrected: boolean; approvals: Approvals };
const isOpen = ({ state }: Release): boolean => state === 'DRAFT' || state === 'APPROVED';

/**
 * Communications and the coordinator write; the coordinator and the alderman approve, at least one of them a text that
 * somebody else wrote.
 * Under embargo a text stays as it was approved; what came out is corrected, not changed.
 */
export const pressReleasePolicy = {
  edit: (actor: Actor, release: Release) => writes(actor) && isOpen(release),
  remove: (actor: Actor, release: Release) => writes(actor) && isOpen(release),
  approve: (actor: Actor, { state, isOwnText, approvals }: Release) => {
    if (!actor.has('press:approve') || state !== 'DRAFT') return false;
    const own = ownApproval(actor, approvals);
    return own ? !isOwnText || !isOneTooFew(approvals, own) : isApproved(approvals);
  },
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
