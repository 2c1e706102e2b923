import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * Limits on guessing. Every attempt counts twice: for the identity that is claimed and for the address it comes from;
 * either over its limit refuses. The counters live in the database, so a restart or a second replica does not forget.
 * Keys are hashes: the counters need no e-mail or IP address to count.
 */
export type AttemptKey = { key: Buffer; limit: number };

export function identityKey(email: string): Buffer {
  return keyOf('identity', email);
}

/** IPv6 counts per /64: that is what one subscriber holds, and 2^64 fresh addresses are no fresh attempts. */
export function addressKey(address: string): Buffer {
  return keyOf('address', isIPv6(address) ? ipv6Network(address) : address);
}

function keyOf(kind: string, value: string): Buffer {
  return createHash('sha256').update(`${kind}:${value}`, 'utf8').digest();
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
