import type { SentCode, Signed, SigningPage } from '@bloemen/api-contract/public';
import { ApiError, postJson } from '../../../shared/api.js';
import type { SigningValues } from './values.js';

/** What opens the door: a personal link, or a municipality chosen at an evening. */
export type Door = { token: string } | { event: string; municipality: string };

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
