import { describe, expect, it } from '@jest/globals';
import { networkOf } from '../../../platform/http/network.js';
import { keyOf, signInLimits, slowdown, type AttemptPurpose, type Counter } from './attempt-limit.rules.js';

const from = (address: string, device: string | null = null) => ({
  address,
  network: networkOf(address),
  device,
  session: null,
});
const counters: Counter[] = ['device', 'network', 'here', 'deviceHere', 'networkHere'];
const keysOf = (
  address: string,
  device: string | null = null,
  here: string | null = null,
  purpose: AttemptPurpose = 'ask-link',
) =>
  Object.fromEntries(
    counters.map((counter) => [counter, keyOf(purpose, counter, from(address, device), here).toString('hex')]),
  ) as Record<Counter, string>;

describe('keys of the attempt counters', () => {
  it('count one IPv6 subscriber as one', () => {
    expect(keysOf('2001:db8:1:2::1')).toEqual(keysOf('2001:db8:1:2:ffff:ffff:ffff:ffff'));
    expect(keysOf('2001:0db8:0001:0002::1')).toEqual(keysOf('2001:db8:1:2::9'));
    expect(keysOf('2001:db8::1')).toEqual(keysOf('2001:db8:0:0::2'));
    expect(keysOf('::ffff:192.0.2.1')).toEqual(keysOf('192.0.2.1'));
  });

  it('count two devices of one address apart, and their network and what they claim together', () => {
    const [one, other] = [keysOf('192.0.2.1', 'a', 'x'), keysOf('192.0.2.1', 'b', 'x')];
    for (const counter of ['device', 'deviceHere'] as const) expect(one[counter]).not.toBe(other[counter]);
    for (const counter of ['network', 'networkHere', 'here'] as const) expect(one[counter]).toBe(other[counter]);
  });

  it('are five different ones, and other ones elsewhere and for another purpose', () => {
    const all = [
      keysOf('192.0.2.1', 'a', 'x'),
      keysOf('192.0.2.2', 'b', 'y'),
      keysOf('192.0.2.1', 'a', 'x', 'use-link'),
      keysOf('192.0.2.3', null, '192.0.2.1'),
    ].flatMap((keys) => Object.values(keys));
    expect(new Set(all).size).toBe(20);
  });
});

describe('asking for links', () => {
  it('has limits of the device first, and then those it shares', () => {
    expect(signInLimits({ perDevice: 20, perIdentity: 10 }, true)).toEqual([
      [
        { counter: 'device', limit: 20 },
        { counter: 'deviceHere', limit: 10 },
      ],
      [
        { counter: 'network', limit: 1_000 },
        { counter: 'here', limit: 60 },
      ],
    ]);
    expect(signInLimits({ perDevice: 20, perIdentity: 10 }, false)).toEqual([
      [{ counter: 'device', limit: 20 }],
      [{ counter: 'network', limit: 1_000 }],
    ]);
  });

  it('is answered ever more slowly, and never very slowly', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map(slowdown)).toEqual([0, 0, 0, 100, 200, 400, 800, 1_600, 1_600, 1_600]);
  });
});
