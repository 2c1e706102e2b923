import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a secret looks like. */
export const SECRET_PATTERN = /^[A-Za-z0-9_-]{43}$/;
/** What a SHA-256 looks like where it is text. */
export const SHA256_PATTERN = /^[0-9a-f]{64}$/;

/**
 * Secrets that open a door: session cookies, links in a mail, and the nonce of the asking browser. 256 bits from the
 * operating system; only the SHA-256 of the text is stored, so a stolen backup opens nothing. The text itself is
 * hashed, never its decoded bytes: base64url has several spellings of the same bytes, and one must do.
 */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function isSecret(value: unknown): value is string {
  return typeof value === 'string' && SECRET_PATTERN.test(value);
}

/** What is stored of a secret. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** By what a text or file that somebody saw is known: its SHA-256. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A second secret that whoever holds the first can make again, so that it need not be stored. */
export function derivedSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose, 'utf8').digest('base64url');
}

/** Whether two texts or hashes are the same, in a time that does not tell how far they are. */
export function isSame(one: string | Buffer, other: string | Buffer): boolean {
  const [a, b] = [Buffer.from(one as string), Buffer.from(other as string)];
  return a.length === b.length && timingSafeEqual(a, b);
}
