import { createHash } from 'node:crypto';
import { networkOf } from '../../../platform/http/network.js';

/**
 * Limits on guessing. An attempt counts for the identity that is claimed and for the network address it comes from; either
 * over its limit refuses. The counters live in the database, so a restart or a second replica does not forget.
 * Keys are hashes: counting needs no e-mail address and no IP address.
 */
export type AttemptPurpose = 'ask-link' | 'use-link' | 'visit-issuer' | 'ask-signing-code' | 'sign';

export function identityKey(purpose: AttemptPurpose, identity: string): Buffer {
  return keyOf(purpose, 'identity', identity);
}

export function addressKey(purpose: AttemptPurpose, address: string): Buffer {
  return keyOf(purpose, 'address', networkOf(address));
}

function keyOf(...parts: string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest();
}
