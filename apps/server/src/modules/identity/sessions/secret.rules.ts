import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * Secrets that open a door: session cookies, sign-in links, and the nonce of the asking browser. 256 bits from the
 * operating system; only the SHA-256 of the text is stored, so a stolen backup opens nothing. The text itself is
 * hashed, never its decoded bytes: base64url has several spellings of the same bytes, and one must do.
 */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function isSecret(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value);
}

export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** A second secret that whoever holds the first can make again, so that it need not be stored. */
export function derivedSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose, 'utf8').digest('base64url');
}
