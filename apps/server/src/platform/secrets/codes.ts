import { createHmac, randomInt } from 'node:crypto';

/** Six digits for the mail, eight for a code that is said aloud. */
export function newCode(digits: 6 | 8): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

/** What is kept of a code: keyed, because six digits alone would be found by trying them all. */
export function codeHash(secret: string, owner: string, code: string): Buffer {
  return createHmac('sha256', secret).update(`${owner}:${code}`).digest();
}
