import { describe, expect, it } from '@jest/globals';
import { addressKey as addressKeyFor, identityKey } from './attempt-limit.rules.js';

const addressKey = (address: string) => addressKeyFor('ask-link', address);

describe('keys of the attempt counters', () => {
  it('count one IPv6 subscriber as one', () => {
    expect(addressKey('2001:db8:1:2::1')).toEqual(addressKey('2001:db8:1:2:ffff:ffff:ffff:ffff'));
    expect(addressKey('2001:0db8:0001:0002::1')).toEqual(addressKey('2001:db8:1:2::9'));
    expect(addressKey('2001:db8::1')).toEqual(addressKey('2001:db8:0:0::2'));
  });

  it('count two subscribers, two IPv4 addresses and two identities as two', () => {
    expect(addressKey('2001:db8:1:3::1')).not.toEqual(addressKey('2001:db8:1:2::1'));
    expect(addressKey('192.0.2.1')).not.toEqual(addressKey('192.0.2.2'));
    expect(identityKey('ask-link', 'a@x.example')).not.toEqual(identityKey('ask-link', 'b@x.example'));
    expect(addressKeyFor('use-link', '192.0.2.1')).not.toEqual(addressKey('192.0.2.1'));
    expect(identityKey('ask-link', '192.0.2.1')).not.toEqual(addressKey('192.0.2.1'));
  });

  it('see through an IPv4 address in IPv6 clothes', () => {
    expect(addressKey('::ffff:192.0.2.1')).toEqual(addressKey('192.0.2.1'));
  });
});
