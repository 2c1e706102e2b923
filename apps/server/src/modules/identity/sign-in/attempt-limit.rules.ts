import { createHash } from 'node:crypto';
import type { Visitor } from '../../../platform/http/visitor.js';

/**
 * Limits on guessing. An attempt counts for what is claimed or tried (an e-mail address, a door), for the device it
 * comes from and for the network of that device. The counters live in the database, so a restart or a second replica
 * does not forget. Keys are hashes: counting needs no e-mail address and no IP address.
 */
export type AttemptPurpose =
  'ask-link' | 'use-link' | 'visit-issuer' | 'try-witness-code' | 'try-witness-code-beyond' | 'try-mailed-code';

/** What an attempt counts for: a device or a network anywhere, everybody here, and a device or a network here. */
export type Counter = 'device' | 'network' | 'here' | 'deviceHere' | 'networkHere';

/** The key of one counter. Whoever keeps no cookie is one device with everybody like that in the same network. */
export function keyOf(
  purpose: AttemptPurpose,
  counter: Counter,
  { network, device }: Visitor,
  here: string | null,
): Buffer {
  const who = {
    device: ['device', network, device],
    network: ['network', network],
    here: [],
    deviceHere: ['device', network, device],
    networkHere: ['network', network],
  }[counter];
  const where = counter.toLowerCase().endsWith('here') ? ['here', here] : [];
  return createHash('sha256')
    .update(JSON.stringify([purpose, ...who, ...where]), 'utf8')
    .digest();
}

/** How much more than one device a whole network, and all networks together for one e-mail address, may ask. */
const NETWORK_OVER_DEVICE = 50;
const EVERYBODY_OVER_DEVICE = 6;

/** One counter and how often it may be reached in a window. */
export type Limit = { counter: Counter; limit: number };

/**
 * The limits on signing in, in two steps: those of the device itself, and those it shares. Whoever is over their own
 * counts no further, so that one device locks neither an address nor a network. An e-mail address gets links from other
 * devices until six times the limit of one: no mailbox is flooded from many.
 */
export function signInLimits(
  { perDevice, perIdentity }: { perDevice: number; perIdentity: number },
  hasIdentity: boolean,
): Limit[][] {
  const here = (limit: Limit) => (hasIdentity ? [limit] : []);
  return [
    [{ counter: 'device', limit: perDevice }, ...here({ counter: 'deviceHere', limit: perIdentity })],
    [
      { counter: 'network', limit: perDevice * NETWORK_OVER_DEVICE },
      ...here({ counter: 'here', limit: perIdentity * EVERYBODY_OVER_DEVICE }),
    ],
  ];
}

const FREE = 3;
const FIRST_MS = 100;
const LONGEST_MS = 1_600;

/**
 * How long the answer to a failure waits, in milliseconds: nothing for the first three of a device, then twice as long
 * each time.
 */
export function slowdown(failures: number): number {
  return failures <= FREE ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - FREE - 1));
}
