import { sha256 } from '../../../shared/sha256.js';
import type { Door } from './door.js';
import type { SigningValues } from './values.js';

/** What was filled in so far, under which text. The code stays out of it. */
export type Draft = { seenSha256: string; values: Omit<SigningValues, 'code'> };

/** Where the draft of a door is kept on this device. The token itself is not in it. */
export const draftKey = async (door: Door): Promise<string> => `bloemen.signing.${await sha256(JSON.stringify(door))}`;

export function readDraft(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

/** Keeps the draft; a browser that keeps nothing is no reason not to sign. */
export function keepDraft(key: string, seenSha256: string, { code: _, ...values }: SigningValues): void {
  try {
    localStorage.setItem(key, JSON.stringify({ seenSha256, values } satisfies Draft));
  } catch {
    // Private windows and full devices.
  }
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

/**
 * The draft as the form starts with it: ticks belong to the text they were put under, so another text asks for them
 * again.
 */
export function resumed(draft: Draft, seenSha256: string): Draft['values'] {
  return draft.seenSha256 === seenSha256 ? draft.values : { ...draft.values, pillars: [], consent: false };
}
