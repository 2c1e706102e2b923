import { describe, expect, it } from '@jest/globals';
import { Config } from '../config/config.js';
import { codeHash, newAddressCode, newCode, newDocumentCode } from './codes.js';
import { linkTo } from './links.js';

const many = <T>(make: () => T) => Array.from({ length: 2_000 }, make);

describe('codes', () => {
  it('have the shape by which they are recognised, and are seldom or never twice the same', () => {
    const [mailed, said] = [many(() => newCode(6)), many(() => newCode(8))];
    expect(mailed.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(said.every((code) => /^\d{8}$/.test(code))).toBe(true);
    expect(new Set(mailed).size).toBeGreaterThan(1_900);
    const [documents, addresses] = [many(newDocumentCode), many(newAddressCode)];
    expect(documents.every((code) => /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/.test(code))).toBe(true);
    expect(addresses.every((code) => /^[a-hjkmnp-z2-9]{8}$/.test(code))).toBe(true);
    expect(new Set([...documents, ...addresses]).size).toBe(4_000);
  });

  it('are kept under a key, for one owner', () => {
    const kept = codeHash('secret', 'invitation', '123456');
    expect(kept).toEqual(codeHash('secret', 'invitation', '123456'));
    expect(kept).not.toEqual(codeHash('another secret', 'invitation', '123456'));
    expect(kept).not.toEqual(codeHash('secret', 'another invitation', '123456'));
  });
});

it('a link begins with the address of the platform and keeps its secret behind the #', () => {
  const config = { values: { publicUrl: 'https://bloemen.example' } } as Config;
  expect(linkTo(config, '/inloggen')).toBe('https://bloemen.example/inloggen');
  expect(linkTo(config, '/inloggen/link', 'geheim')).toBe('https://bloemen.example/inloggen/link#geheim');
});
