import { ApiError, postJson } from '../../../shared/api.js';
import type { Occasion } from '../../../shared/useBoard.js';
import type { KnownSigner, SigningValues } from './values.js';

/** What opens the door: a personal link, or a municipality chosen at an evening. */
export type Door = { token: string } | { event: string; municipality: string };

export type SigningPage = {
  municipality: string;
  event: { title: string; place: string } | null;
  wording: Wording;
  signer: KnownSigner | null;
  address: string | null;
  mayBeConditional: boolean;
  occasion: Occasion;
  signed: Signed | null;
};
export type Wording = { edition: string; title: string; body: string; sha256: string };
/** Where the code went, and how many minutes it works. */
export type SentCode = { address: string; minutes: number };
export type Signed = {
  signedAt: string;
  signerName: string;
  /** How it was signed, and what it did; `standing` is how it stands by now. */
  isConditional: boolean;
  occasion: Occasion;
  standing:
    | 'SIGNED_CONDITIONALLY'
    | 'RATIFIED'
    | 'DISPUTED'
    | 'REAFFIRMATION_DUE'
    | 'REPLACED'
    | 'LAPSED'
    | 'WITHDRAWN'
    | 'ENDED';
  /** yyyy-mm-dd from which it no longer stands. */
  since: string | null;
  /** Conditional until somebody of the municipality says that it is right. */
  awaitsConfirmation: boolean;
  /** Whether the municipality has a coordinator, who can go on with it. */
  hasCoordinator: boolean;
  certificateCode: string;
  certificateStatus: 'REQUESTED' | 'READY' | 'FAILED';
};

/** How long a phone waits for an answer before it says that nothing was received. */
const PATIENCE_MS = 15_000;

export const openDoor = (door: Door) => postJson<SigningPage>('/api/signing/open', door);

export const askCode = (door: Door) => postJson<SentCode>('/api/signing/code', door, AbortSignal.timeout(PATIENCE_MS));

/**
 * Sends the signature with the hash of the text that is on the screen. Sending again is safe: the server makes one
 * signature of it.
 */
export function sendSignature(door: Door, seenSha256: string, values: SigningValues) {
  const {
    code,
    authority,
    authorityReference,
    authorityOn,
    signerName,
    signerCapacity,
    signerPortfolio,
    pillars,
    consent,
  } = values;
  const may = authority !== 'SUBJECT_TO_DECISION';
  return postJson<Signed>(
    '/api/signing/sign',
    {
      ...door,
      ...(code.length === 8 ? { witnessCode: code } : { code }),
      ...(may && { authorityReference: authorityReference.trim(), authorityOn }),
      ...(signerPortfolio.trim() && { signerPortfolio: signerPortfolio.trim() }),
      seenSha256,
      pillars,
      consent,
      authority,
      signerName: signerName.trim(),
      signerCapacity: signerCapacity.trim(),
    },
    AbortSignal.timeout(PATIENCE_MS),
  );
}

/** Codes after which trying again can help without the signer changing anything. */
const passing = ['unavailable', 'too_many_requests'];

/**
 * True when it is unknown or impossible that the server received something: no answer, a gateway's page, or "not now".
 */
export const isUndelivered = (error: unknown): boolean => !(error instanceof ApiError) || passing.includes(error.code);
