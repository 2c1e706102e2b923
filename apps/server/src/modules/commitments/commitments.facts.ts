import type {
  Authority,
  CommitmentStatus,
  ReaffirmationReason,
  SignatureStanding,
  SigningMeans,
  SigningOccasion,
} from './commitment.rules.js';

/** Told at commit whenever a signature at an evening was placed, fell away or was disputed. */
export const EVENING_SIGNATURE_CHANNEL = 'signing_board';

/** A wording as anybody may read it once it is offered. */
export type WordingFacts = {
  id: string;
  edition: string;
  title: string;
  body: string;
  sha256: string;
  offeredAt: string | null;
  retiredAt: string | null;
  asksReaffirmation: boolean;
  version: number;
};

/** What a scan of a paper statement says, as the person who sends it fills in; days as YYYY-MM-DD. */
export type PaperFacts = {
  signedOn: string;
  signerName: string;
  signerCapacity: string;
  authority: Authority;
  authorityReference: string | null;
  authorityOn: string | null;
};

/** One signature with its evidence; what the certificate and the verification show. */
export type SignatureFacts = {
  id: string;
  commitmentId: string;
  round: number;
  /** What it did for the municipality when it was placed. */
  occasion: SigningOccasion;
  wordingId: string;
  wordingSha256: string;
  signerName: string;
  signerCapacity: string;
  signerPortfolio: string | null;
  authority: Authority;
  authorityReference: string | null;
  authorityOn: string | null;
  means: SigningMeans;
  witnessName: string | null;
  eventId: string | null;
  place: string | null;
  /** When it was recorded; on paper, when the second person confirmed it. */
  signedAt: string;
  /** Day of signing (YYYY-MM-DD, Dutch calendar); on paper, the day that stands on it. */
  signedOn: string;
  auditSeq: number;
};

/** How a signature stands by now, and what came of it since. */
export type SignatureOutcome = {
  standing: SignatureStanding;
  /** Day (YYYY-MM-DD) from which it no longer stands; null while it does. */
  since: string | null;
  /** Code of the certificate of the municipality's next signature. */
  succeededBy: string | null;
  /** Of the decision under this very signature; null when there is none, or its reference was not kept. */
  decisionReference: string | null;
  /** YYYY-MM-DD */
  decisionOn: string | null;
};

export type CommitmentFacts = {
  id: string;
  status: CommitmentStatus;
  round: number;
  signerName: string;
  signerCapacity: string;
  signerPortfolio: string | null;
  lapsesOn: string | null;
  reaffirmationReason: ReaffirmationReason | null;
  withdrawnReason: string | null;
  /** Conditional until somebody of the municipality confirms it. */
  awaitsConfirmation: boolean;
  isDemonstration: boolean;
  createdAt: string;
  version: number;
};
