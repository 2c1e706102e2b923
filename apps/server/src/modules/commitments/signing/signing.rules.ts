import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';
import type { Limit } from '../../identity/sign-in/attempts.service.js';

/**
 * How much more than one device a network may try at one door beyond the door's own limit, and all networks together
 * more than that limit.
 */
const NETWORK_AT_DOOR = 100;
const EVERYBODY_AT_DOOR = 10;

/**
 * When a witness's code is looked at. Until the door's limit it always is, whoever guessed before: a code that is good
 * passes. Beyond it each device has some tries of its own, so that whoever used up the door does not shut out a room;
 * whoever is over those counts no further.
 *
 * The bound, with `perDoor` 1,000, `perDevice` 10 and a window of 15 minutes, however many devices and networks attack:
 * 11,000 guesses at a door per window, 44,000 per hour. A code is eight digits and works 10 minutes, in which two
 * windows may meet: 22,000 guesses, one chance in 4,500 to be found. From one network it is 2,000 guesses per window,
 * 8,000 per hour: one chance in 25,000.
 */
export function witnessCodeLimits({ perDoor, perDevice }: { perDoor: number; perDevice: number }) {
  return {
    door: [
      { counter: 'here', limit: perDoor },
      { counter: 'deviceHere', limit: perDevice },
    ],
    beyond: [
      { counter: 'networkHere', limit: perDevice * NETWORK_AT_DOOR },
      { counter: 'here', limit: perDoor * EVERYBODY_AT_DOOR },
    ],
  } as const satisfies Record<string, readonly Limit[]>;
}

/**
 * "s•••@heemstede.nl": enough to recognise one's own address, too little to learn it. Before whoever passes by:
 * "s•••@•••".
 */
export function maskedAddress(email: string, withDomain: boolean): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}•••@${withDomain ? domain : '•••'}`;
}

/** All five pillars, each ticked by itself. */
export function ticksAll(pillars: readonly PillarCode[]): boolean {
  return pillarCodes.every((code) => pillars.includes(code));
}
