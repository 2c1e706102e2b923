import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * Limits on guessing. An attempt counts for the identity that is claimed and for the network address it comes from; either
 * over its limit refuses. The counters live in the database, so a restart or a second replica does not forget.
 * Keys are hashes: counting needs no e-mail address and no IP address.
 */
export type AttemptPurpose = 'ask-link' | 'use-link' | 'visit-issuer';

export function identityKey(purpose: AttemptPurpose, email: string): Buffer {
  return keyOf(purpose, 'identity', email);
}

/** IPv6 counts per /64: that is what one subscriber holds, and 2^64 fresh addresses are no fresh attempts. */
export function addressKey(purpose: AttemptPurpose, address: string): Buffer {
  return keyOf(purpose, 'address', isIPv6(address) ? ipv6Network(address) : address);
}

function keyOf(...parts: string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest();
}

function ipv6Network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const groups = tail === undefined ? left : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
