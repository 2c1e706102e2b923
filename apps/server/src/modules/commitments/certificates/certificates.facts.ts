import type { Authority, SigningMeans, SigningOccasion } from '../commitment.rules.js';
import type { SignatureOutcome } from '../commitments.facts.js';

/** Everything a certificate says, as it was when the signature was sealed. */
export type CertificateFacts = {
  code: string;
  municipality: string;
  cbsCode: string;
  isDemonstration: boolean;
  signerName: string;
  signerCapacity: string;
  signerPortfolio: string | null;
  /** What the signature did for the municipality; null for one whose line in the trail does not tell it. */
  occasion: SigningOccasion | null;
  /** It was placed before a witness alone, and counts once the municipality confirms it; not told of older ones. */
  awaitedConfirmation?: boolean;
  authority: Authority;
  authorityReference: string | null;
  /** yyyy-mm-dd */
  authorityOn: string | null;
  means: SigningMeans;
  witnessName: string | null;
  /** Hex SHA-256 of the scan, for a signature on paper. */
  paperSha256: string | null;
  /** yyyy-mm-dd; on paper, the day that stands on it. */
  signedOn: string;
  /** Moment of the line in the trail: UTC, to the millisecond. */
  signedAt: string;
  place: string | null;
  wording: { edition: string; title: string; body: string; sha256: string };
  /** The line of the workspace's trail that tells of this signature; the hash in hex. */
  trail: { seq: number; hash: string };
};

/** A certificate with its facts and how the signature stands by now. */
export type Certificate = SignatureOutcome & {
  /** It waits, still, for the municipality to confirm it. */
  awaitsConfirmation: boolean;
  tenantId: string;
  code: string;
  status: CertificateStatus;
  documentSha256: string | null;
  sealedAt: string | null;
  evidenceSalt: string;
  commitmentId: string;
  facts: CertificateFacts;
};

export const certificateStatuses = ['REQUESTED', 'READY', 'FAILED'] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];
