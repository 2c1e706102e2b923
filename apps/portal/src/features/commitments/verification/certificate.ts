import { ApiError, getJson } from '../../../shared/api.js';

/** What anybody may know of a certificate, as the server tells it. */
export type Certificate = {
  code: string;
  municipality: string;
  cbsCode: string;
  signerName: string;
  signerCapacity: string;
  signerPortfolio: string | null;
  /** What the signature did for the municipality; not told of older ones. */
  occasion?: 'JOINS' | 'CONFIRMS' | 'RENEWS' | 'RETURNS' | null;
  /** Placed before a witness alone, conditional until the municipality confirmed it; not told of older ones. */
  awaitedConfirmation?: boolean;
  authority: 'MANDATE' | 'DECISION' | 'SUBJECT_TO_DECISION';
  authorityReference: string | null;
  authorityOn: string | null;
  means: 'EMAIL_CODE' | 'WITNESS' | 'PAPER';
  /** yyyy-mm-dd; on paper, the day that stands on it. */
  signedOn: string;
  signedAt: string;
  place: string | null;
  isDemonstration: boolean;
  wording: { edition: string; title: string; sha256: string };
  verdict: Verdict;
  decisionReference: string | null;
  decisionOn: string | null;
  document: {
    status: 'REQUESTED' | 'READY' | 'FAILED';
    sha256: string | null;
    sealedAt: string | null;
    isTimestamped: boolean;
    /** False as long as there is no document. */
    sealValid: boolean;
    sealedBy: string | null;
    /** SHA-256 of the certificates of the keys under the document and its proof; empty unless the seal is valid. */
    fingerprints: string[];
    isDevelopmentKey: boolean;
  };
  trail: { seq: number; hash: string; intact: boolean };
};

/** The server's one verdict on the document and the statement in it, and what it rests on. */
export type Verdict = {
  outcome: 'STANDS' | 'CONDITIONAL' | 'OVER' | 'PENDING' | 'FAILED' | 'BROKEN';
  document: 'GENUINE' | 'PENDING' | 'FAILED' | 'BROKEN';
  standing:
    | 'SIGNED_CONDITIONALLY'
    | 'RATIFIED'
    | 'DISPUTED'
    | 'REAFFIRMATION_DUE'
    | 'REPLACED'
    | 'LAPSED'
    | 'WITHDRAWN'
    | 'ENDED';
  /**
   * Conditional until the municipality confirms it; then also until the college decides, if it was signed subject to
   * that.
   */
  awaitsConfirmation: boolean;
  /** yyyy-mm-dd from which the statement no longer stands. */
  since: string | null;
  /** Code of the certificate of the municipality's next signature. */
  succeededBy: string | null;
};

/**
 * The code as it was issued, from what somebody typed: with or without dashes, small letters, O for 0 and I or L for 1.
 * Null when it cannot be one.
 */
export function certificateCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain.match(/.{4}/g)!.join('-') : null;
}

export const certificateAddress = (code: string) => `/api/certificates/${encodeURIComponent(code)}` as const;
export const readCertificate = (code: string) => getJson<Certificate>(certificateAddress(code));
export const findCertificate = (sha256: string) => getJson<Certificate>(`/api/certificates/by-hash/${sha256}`);

/** One answer for every code and every file that is none of ours. */
export const isUnknown = (error: unknown): boolean => error instanceof ApiError && error.code === 'certificate.unknown';
