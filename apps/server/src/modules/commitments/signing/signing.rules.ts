import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';

/** Six digits for the mail, eight for a witness who says them aloud. */
export function newCode(digits: 6 | 8): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

/** What is kept of a code: keyed, because six digits alone would be found by trying them all. */
export function codeHash(secret: string, owner: string, code: string): Buffer {
  return createHmac('sha256', secret).update(`${owner}:${code}`).digest();
}

/** For whom the code of a witness is good: one municipality at one evening. */
export function witnessed(eventId: string, municipalityId: string): string {
  return `${eventId}:${municipalityId}`;
}

/** "s•••@heemstede.nl": enough to recognise one's own address, too little to learn it. Before whoever passes by: "s•••@•••". */
export function maskedAddress(email: string, withDomain: boolean): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}•••@${withDomain ? domain : '•••'}`;
}

/** All five pillars, each ticked by itself. */
export function ticksAll(pillars: readonly PillarCode[]): boolean {
  return pillarCodes.every((code) => pillars.includes(code));
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Public code of a certificate: 80 random bits in four groups, without letters that are mistaken for digits. */
export function newCertificateCode(): string {
  const letters = [...randomBytes(16)].map((byte) => CROCKFORD[byte % 32]).join('');
  return letters.match(/.{4}/g)!.join('-');
}
