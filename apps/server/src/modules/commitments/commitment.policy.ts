import type { Actor } from '../../platform/access/actor.js';
import { isClosed, mayMove, type CommitmentStatus } from './commitment.rules.js';

type Statement = {
  status: CommitmentStatus;
  awaitsConfirmation: boolean;
  paper: { receivedById: string } | null;
  invitation: object | null;
  /** The last one first. */
  signatures: readonly { authority: string; decisionOn: string | null }[];
};
type Page = { wording: object | null; commitments: readonly Pick<Statement, 'status' | 'paper'>[] };

const writes = (actor: Actor): boolean => actor.has('commitment:write');

/** Nobody signed yet in this round, so that somebody may be asked, or somebody else instead. */
export const isUnsigned = (status: CommitmentStatus): boolean =>
  ['INVITED', 'DRAFT', 'REAFFIRMATION_DUE'].includes(status);

/**
 * A next signature is asked while there is a wording to sign, and nothing on paper waits for its second person; of a
 * statement that stands, for a reason.
 */
export const commitmentsPolicy = {
  manage: (actor: Actor, _page: Page) => writes(actor),
  invite: (actor: Actor, { wording, commitments: [newest] }: Page) =>
    writes(actor) &&
    wording !== null &&
    (!newest ||
      isClosed(newest.status) ||
      newest.status === 'RATIFIED' ||
      (isUnsigned(newest.status) && newest.paper === null)),
  receivePaper: (actor: Actor, page: Page) =>
    commitmentsPolicy.invite(actor, page) || (writes(actor) && Boolean(page.commitments[0]?.paper)),
};

/** A second person confirms what came on paper; what only a witness proved is confirmed before it is ratified. */
export const commitmentPolicy = {
  revokeInvitation: (actor: Actor, { status, invitation }: Statement) =>
    writes(actor) && invitation !== null && !isClosed(status),
  ratify: (actor: Actor, { status, awaitsConfirmation }: Statement) =>
    writes(actor) && mayMove(status, 'ratify') && !awaitsConfirmation,
  /** What ratified afterwards; a decision on which somebody signed at once is part of that signature. */
  correctDecision: (actor: Actor, { signatures: [last] }: Statement) =>
    writes(actor) && last?.authority === 'SUBJECT_TO_DECISION' && last.decisionOn !== null,
  confirmSignature: (actor: Actor, { status, awaitsConfirmation }: Statement) =>
    writes(actor) && mayMove(status, 'confirm') && awaitsConfirmation,
  confirmPaper: (actor: Actor, { paper }: Statement) =>
    writes(actor) && paper !== null && paper.receivedById !== actor.personId,
  withdraw: (actor: Actor, { status }: Statement) => writes(actor) && mayMove(status, 'withdraw'),
  end: (actor: Actor, { status }: Statement) => writes(actor) && mayMove(status, 'end'),
};

export const signaturePolicy = {
  retryCertificate: (actor: Actor, { certificate }: { certificate: { status: string } | null }) =>
    writes(actor) && certificate?.status === 'FAILED',
};

/** By the municipality itself, or by the programme; never by who had a hand in it, which `objection.own` refuses. */
export const objectionPolicy = {
  settle: (actor: Actor, { outcome }: { outcome: string | null }) =>
    (writes(actor) || actor.has('event:manage')) && outcome === null,
};
