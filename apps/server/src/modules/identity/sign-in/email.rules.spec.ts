import { describe, expect, it } from '@jest/globals';
import { domainOf, normaliseEmail, speaksFor } from './email.rules.js';

describe('e-mail addresses', () => {
  it('have one spelling', () => {
    expect(normaliseEmail('  Coordinator@Heemstede.Example ')).toBe('coordinator@heemstede.example');
    expect(normaliseEmail('a.b+c@gemeente-súdwest.example')).toBe('a.b+c@xn--gemeente-sdwest-cvb.example');
  });

  it.each([
    '',
    'no-at',
    '@x.nl',
    'a@',
    'a@b',
    'a b@c.nl',
    'a@b@c.nl',
    'a@b.nl\nbcc:x@y.nl',
    '<a@b.nl>',
    'a@b.nl/..',
    'a@-b.nl',
    `${'x'.repeat(65)}@b.nl`,
  ])('refuse %j', (value) => expect(normaliseEmail(value)).toBeNull());
});

describe('home-realm discovery', () => {
  const domains = ['heemstede.example'];

  it('lets an issuer speak for its own domain', () => {
    expect(speaksFor(domains, 'iemand@heemstede.example')).toBe(true);
    expect(domainOf('iemand@heemstede.example')).toBe('heemstede.example');
  });

  it.each([
    'iemand@zandvoort.example',
    'iemand@sub.heemstede.example',
    'iemand@nepheemstede.example',
    'iemand@heemstede.example.kwaad.example',
  ])('and not for %s', (email) => expect(speaksFor(domains, email)).toBe(false));
});
