import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';

/** Gives the page of a spec what a browser has on https; `null` takes it away, as plain http does. */
export function hashing(subtle: SubtleCrypto | null = webcrypto.subtle as SubtleCrypto): void {
  Object.defineProperty(crypto, 'subtle', { value: subtle ?? undefined, configurable: true });
  globalThis.TextEncoder = TextEncoder as typeof globalThis.TextEncoder;
}
