import { createHmac, randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another: for reading aloud and typing over (Crockford). */
const CAPITALS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SMALL = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Digits that somebody types within minutes: six from a mail, eight that are said aloud. */
export function newCode(digits: 6 | 8): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

/** What is kept of a code: keyed, because six digits alone would be found by trying them all. */
export function codeHash(secret: string, owner: string, code: string): Buffer {
  return createHmac('sha256', secret).update(`${owner}:${code}`).digest();
}

/** A public code of 80 random bits in four groups, such as on a document: it can be typed and not be guessed. */
export function newDocumentCode(): string {
  return drawn(CAPITALS, 16).match(/.{4}/g)!.join('-');
}

/** A public code of eight letters, for in an address that is on a screen in a hall. */
export function newAddressCode(): string {
  return drawn(SMALL, 8);
}

function drawn(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}
