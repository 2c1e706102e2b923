import type { CarriedWording } from '../plans/plans.facts.js';
import type { CommitmentStatus } from './commitment.rules.js';

/** One signature with the decision that rests under it, as far as its facts need it; days as YYYY-MM-DD. */
export type SignedStatement = {
  signatureId: string;
  signerName: string;
  signerCapacity: string;
  signedOn: string;
  edition: string;
  decisionReference: string | null;
  decisionOn: string | null;
};

/** What becomes of a carried fact: it stands as worded, follows if it was there, is taken back, or is left as it is. */
export type Carried =
  { act: 'carry' | 'correct'; wording: CarriedWording } | { act: 'withdraw'; reason: string } | { act: 'leave' };

const OBJECTED = 'Er is bezwaar gemaakt tegen de handtekening. Tot daarover is beslist, telt dit als voornemen.';

/** Why the statement no longer carries its pillar. */
const over: Partial<Record<CommitmentStatus, string>> = {
  LAPSED: 'De verklaring is vervallen: er kwam niet op tijd een besluit van het college.',
  WITHDRAWN: 'De verklaring is ingetrokken.',
  ENDED: 'De verklaring is geëindigd: er is niet opnieuw getekend.',
};

/**
 * The statement as a fact under pillar 1, from its last signature: an intention while it is conditional or disputed,
 * done once it is ratified, and taken back when it no longer stands. A renewal gives it its new day.
 */
export function factOfStatement(status: CommitmentStatus, signed: SignedStatement): Carried {
  const reason = over[status];
  if (reason) return { act: 'withdraw', reason };
  const isDone = status === 'RATIFIED' || status === 'REAFFIRMATION_DUE';
  return {
    act: 'carry',
    wording: {
      pillar: 'P1',
      kind: 'PROGRAMME_COMMITMENT',
      certainty: isDone ? 'DONE' : 'INTENDED',
      title: 'Intentieverklaring van de gemeente',
      happenedOn: signed.signedOn,
      sourceType: 'AGREEMENT',
      sourceText: `Handtekening van ${signed.signerName}, ${signed.signerCapacity}, onder de tekst ${signed.edition}`,
      note: status === 'DISPUTED' ? OBJECTED : null,
    },
  };
}

/**
 * The decision under one signature as a fact under pillar 1. It counts once it ratifies: before that it is a claim of
 * whoever signed. A decision that was taken stays taken when the statement ends; of an annulled signature it was never
 * shown.
 */
export function factOfDecision(status: CommitmentStatus, signed: SignedStatement, isLast: boolean): Carried {
  const { decisionReference, decisionOn } = signed;
  if (!decisionOn) return { act: 'leave' };
  if (isLast && status === 'SIGNED_CONDITIONALLY') return { act: 'leave' };
  if (isLast && status === 'WITHDRAWN')
    return { act: 'withdraw', reason: 'De handtekening die hierop rustte geldt niet.' };
  const isDisputed = isLast && status === 'DISPUTED';
  return {
    act: isDisputed ? 'correct' : 'carry',
    wording: {
      pillar: 'P1',
      kind: 'EXECUTIVE_DECISION',
      certainty: isDisputed ? 'INTENDED' : 'DECIDED',
      title: 'Besluit van het college over de intentieverklaring',
      happenedOn: decisionOn,
      sourceType: 'EXECUTIVE_PAPER',
      sourceText: decisionReference
        ? `Besluit met kenmerk ${decisionReference}`
        : 'Besluit waarvan het kenmerk niet is bewaard',
      note: isDisputed ? OBJECTED : null,
    },
  };
}
