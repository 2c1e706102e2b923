import { describe, expect, it } from '@jest/globals';
import { safeReturnTo } from './return-to.rules.js';

describe('return-to', () => {
  it.each([
    '/',
    '/werkruimte',
    '/werkruimte/coalitie/',
    '/programma/gemeenten?provincie=Noord-Holland&sorteer=naam',
    '/programma/gemeenten/GM0397',
    '/apiary',
  ])('keeps %s', (path) => expect(safeReturnTo(path)).toBe(path));

  it.each([
    'https://kwaad.example',
    '//kwaad.example',
    '///kwaad.example',
    '/\\kwaad.example',
    '\\\\kwaad.example',
    '/\t/kwaad.example',
    '/\n/kwaad.example',
    '/%2f%2fkwaad.example',
    '/%5ckwaad.example',
    '/..//kwaad.example',
    '/./kwaad',
    '/.//kwaad.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/@kwaad.example',
    ' /werkruimte',
    '/werkruimte#x',
    '/api/auth/sign-out',
    '/api',
    '/api?x=1',
    '/API/auth/sign-out',
    '',
    undefined,
    null,
    7,
    ['/'],
    `/${'a'.repeat(600)}`,
  ])('sends %j to the start page', (value) => {
    expect(safeReturnTo(value)).toBe('/');
  });

  it('never leaves the origin, whatever is accepted', () => {
    const pieces = ['/', '\\', '.', '%2f', '%5c', '@', ':', 'kwaad.example', '\t', '?', '#', 'a'];
    for (const a of pieces)
      for (const b of pieces)
        for (const c of pieces) {
          expect(new URL(safeReturnTo(`/${a}${b}${c}`), 'https://bloemen.example').origin).toBe(
            'https://bloemen.example',
          );
        }
  });

  it('answers a hostile path in linear time', () => {
    const startedAt = performance.now();
    safeReturnTo(`/${'a'.repeat(510)}!`);
    expect(performance.now() - startedAt).toBeLessThan(50);
  });
});
