import type { Authority, CommitmentStatus, ReaffirmationReason, SigningMeans } from './commitment.rules.js';

/** A wording as anybody may read it once it is offered. */
export type WordingFacts = { id: string; edition: string; title: string; body: string; sha256: string; offeredAt: string | null; retiredAt: string | null; asksReaffirmation: boolean; version: number };

/** What a scan of a paper statement says, as the person who sends it fills in; days as YYYY-MM-DD. */
export type PaperFacts = { signedOn: string; signerName: string; signerCapacity: string; authority: Authority; authorityReference: string | null; authorityOn: string | null };

/** One signature with its evidence; what the certificate and the verification show. */
export type SignatureFacts = {
  id: string;
  commitmentId: string;
  round: number;
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

export type CommitmentFacts = {
  id: string;
  status: CommitmentStatus;
  round: number;
  signerName: string;
  signerCapacity: string;
  signerPortfolio: string | null;
  decisionReference: string | null;
  decisionOn: string | null;
  lapsesOn: string | null;
  reaffirmationReason: ReaffirmationReason | null;
  withdrawnReason: string | null;
  /** Conditional until somebody of the municipality confirms it. */
  awaitsConfirmation: boolean;
  isDemonstration: boolean;
  createdAt: string;
  version: number;
};
