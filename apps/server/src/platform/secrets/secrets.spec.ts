import { describe, expect, it } from '@jest/globals';
import { derivedSecret, hashOf, isSame, isSecret, newSecret, sha256Of } from './secrets.js';

describe('secrets', () => {
  it('carry 256 bits, never twice the same', () => {
    const secrets = Array.from({ length: 1000 }, newSecret);
    expect(new Set(secrets).size).toBe(1000);
    expect(secrets.every((secret) => isSecret(secret) && Buffer.from(secret, 'base64url').length === 32)).toBe(true);
  });

  it.each(['', 'short', `${'a'.repeat(42)}=`, 'a'.repeat(44), `${'a'.repeat(42)}\n`, undefined, 1, ['a'.repeat(43)]])(
    'refuse the shape of %j',
    (value) => expect(isSecret(value)).toBe(false),
  );

  it('another spelling of the same bytes is another secret', () => {
    const secret = `${'A'.repeat(42)}A`;
    const twin = `${'A'.repeat(42)}B`;
    expect(Buffer.from(secret, 'base64url')).toEqual(Buffer.from(twin, 'base64url'));
    expect(hashOf(secret)).not.toEqual(hashOf(twin));
  });

  it('derive differently for each purpose and each holder', () => {
    const secret = newSecret();
    expect(derivedSecret(secret, 'nonce:1')).toBe(derivedSecret(secret, 'nonce:1'));
    expect(derivedSecret(secret, 'nonce:1')).not.toBe(derivedSecret(secret, 'nonce:2'));
    expect(derivedSecret(secret, 'nonce:1')).not.toBe(derivedSecret(newSecret(), 'nonce:1'));
  });

  it('are compared whole', () => {
    expect(isSame(hashOf('a'), hashOf('a'))).toBe(true);
    expect(isSame(hashOf('a'), hashOf('b'))).toBe(false);
    expect(isSame('geheim', 'geheim')).toBe(true);
    expect(isSame('geheim', 'geheimer')).toBe(false);
    expect(isSame('', 'x')).toBe(false);
  });

  it('and what is known by its hash are hashed alike', () => {
    expect(sha256Of('a')).toBe(hashOf('a').toString('hex'));
    expect(sha256Of(Buffer.from('a'))).toBe(sha256Of('a'));
  });
});
