import { monthsAfter } from '@bloemen/vocabulary';
/**
 * How a commitment moves. Source of the states: the programme's way of joining (signature first, decision of the
 * college after, art. 160 and 171 Gemeentewet); source of the terms: six months to a decision, a reminder at three.
 */
export const commitmentStatuses = [
  'INVITED',
  'DRAFT',
  'SIGNED_CONDITIONALLY',
  'RATIFIED',
  'DISPUTED',
  'LAPSED',
  'WITHDRAWN',
  'REAFFIRMATION_DUE',
  'ENDED',
] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/** May sign because of a mandate or a decision, or signs subject to a decision of the college. */
export const authorities = ['MANDATE', 'DECISION', 'SUBJECT_TO_DECISION'] as const;
export type Authority = (typeof authorities)[number];

/** How it was proved who signs. */
export const signingMeans = ['EMAIL_CODE', 'WITNESS', 'PAPER'] as const;
export type SigningMeans = (typeof signingMeans)[number];

export const reaffirmationReasons = ['ELECTIONS', 'NEW_HOLDER', 'NEW_WORDING'] as const;
export type ReaffirmationReason = (typeof reaffirmationReasons)[number];

/**
 * How a signature stands by now: as its commitment does, or replaced by a later signature under the same commitment.
 */
export const signatureStandings = [
  'SIGNED_CONDITIONALLY',
  'RATIFIED',
  'DISPUTED',
  'REAFFIRMATION_DUE',
  'REPLACED',
  'LAPSED',
  'WITHDRAWN',
  'ENDED',
] as const;
export type SignatureStanding = (typeof signatureStandings)[number];

/**
 * What a signature does for its municipality: it joins; it signs while it takes part already; it renews a statement
 * that stands; it signs again after one that no longer stands. Whether it does so subject to a decision is another
 * question.
 */
export const signingOccasions = ['JOINS', 'CONFIRMS', 'RENEWS', 'RETURNS'] as const;
export type SigningOccasion = (typeof signingOccasions)[number];

/** The one answer to what a signature of this round does, for every page, mail and document. */
export function occasionOf(by: { round: number; signedBefore: boolean; takesPart: boolean }): SigningOccasion {
  const { round, signedBefore, takesPart } = by;
  if (round > 1) return 'RENEWS';
  if (signedBefore) return 'RETURNS';
  return takesPart ? 'CONFIRMS' : 'JOINS';
}

/** No longer holds: nothing rests on such a signature any more. */
export function isOver(standing: SignatureStanding): boolean {
  return ['REPLACED', 'LAPSED', 'WITHDRAWN', 'ENDED'].includes(standing);
}

type Move = { from: readonly CommitmentStatus[]; to: CommitmentStatus };

/** Every move there is; the drawing in docs/commitment-states.md is generated from this. */
export const moves = {
  open: { from: ['INVITED'], to: 'DRAFT' },
  sign_conditionally: { from: ['DRAFT'], to: 'SIGNED_CONDITIONALLY' },
  sign_with_authority: { from: ['DRAFT', 'REAFFIRMATION_DUE'], to: 'RATIFIED' },
  ratify: { from: ['SIGNED_CONDITIONALLY'], to: 'RATIFIED' },
  confirm: { from: ['SIGNED_CONDITIONALLY'], to: 'RATIFIED' },
  dispute: { from: ['SIGNED_CONDITIONALLY', 'RATIFIED'], to: 'DISPUTED' },
  uphold_conditionally: { from: ['DISPUTED'], to: 'SIGNED_CONDITIONALLY' },
  uphold: { from: ['DISPUTED'], to: 'RATIFIED' },
  annul: { from: ['DISPUTED'], to: 'WITHDRAWN' },
  lapse: { from: ['SIGNED_CONDITIONALLY'], to: 'LAPSED' },
  withdraw: { from: ['INVITED', 'DRAFT', 'SIGNED_CONDITIONALLY'], to: 'WITHDRAWN' },
  ask_reaffirmation: { from: ['RATIFIED'], to: 'REAFFIRMATION_DUE' },
  end: { from: ['REAFFIRMATION_DUE'], to: 'ENDED' },
} as const satisfies Record<string, Move>;
export type CommitmentMove = keyof typeof moves;

export function mayMove(status: CommitmentStatus, move: CommitmentMove): boolean {
  return (moves[move].from as readonly CommitmentStatus[]).includes(status);
}

/**
 * The move a signature makes. One that waits for the word of the municipality itself is conditional, whatever authority
 * is claimed.
 */
export function moveOfSigning(authority: Authority, isUnconfirmed = false): CommitmentMove {
  return isUnconfirmed || authority === 'SUBJECT_TO_DECISION' ? 'sign_conditionally' : 'sign_with_authority';
}

/**
 * Whether a signature waits until somebody of the municipality confirms it: a witness of the programme alone proved who
 * signs, and there is no address of the municipality that stands apart from whoever planned, invited or vouched, where
 * it would have been noticed.
 */
export function awaitsConfirmation(means: SigningMeans, hasIndependentAddress: boolean): boolean {
  return means === 'WITNESS' && !hasIndependentAddress;
}

/** How an objection ends: the signature stands, or it is annulled. */
export const objectionOutcomes = ['STANDS', 'ANNULLED'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

/** The move that settles a dispute. Upheld by its own municipality a signature is confirmed as well. */
export function moveOfSettling(outcome: ObjectionOutcome, isStillConditional: boolean): CommitmentMove {
  if (outcome === 'ANNULLED') return 'annul';
  return isStillConditional ? 'uphold_conditionally' : 'uphold';
}

const MONTHS_TO_DECISION = 6;
const MONTHS_TO_REMINDER = 3;

/**
 * Last day (YYYY-MM-DD) on which a decision still ratifies a signature of `signedOn`; the day of the month is kept, or
 * the month's last.
 */
export function lapsesOn(signedOn: string): string {
  return monthsAfter(signedOn, MONTHS_TO_DECISION);
}

/** Day on which the coordinator is reminded of the missing decision. */
export function remindsOn(signedOn: string): string {
  return monthsAfter(signedOn, MONTHS_TO_REMINDER);
}

/** A state diagram of all moves in Mermaid. */
export function drawing(): string {
  const lines = Object.entries(moves).flatMap(([move, { from, to }]) =>
    from.map((status) => `  ${status} --> ${to}: ${move}`),
  );
  return [
    'stateDiagram-v2',
    '  [*] --> INVITED',
    ...lines,
    ...commitmentStatuses.filter(isClosed).map((status) => `  ${status} --> [*]`),
    '',
  ].join('\n');
}

/** Nothing more happens to it; a new commitment may begin. */
export function isClosed(status: CommitmentStatus): boolean {
  return !Object.values(moves).some(({ from }) => (from as readonly CommitmentStatus[]).includes(status));
}
