import { describe, expect, it } from '@jest/globals';
import { dueUntil, dutchMoment, isQuietAt } from './notice-mails.rules.js';

/** 2026-11-30 is a Monday; in winter Dutch clocks show an hour more than UTC. */
const at = (moment: string) => new Date(moment);
const until = (moment: string, isQuiet = true) =>
  Object.fromEntries(Object.entries(dueUntil(at(moment), isQuiet)).map(([pace, date]) => [pace, date.toISOString()]));

describe('mail about notices', () => {
  it.each([
    ['2026-11-30T05:59:59Z', true],
    ['2026-11-30T06:00:00Z', false],
    ['2026-11-30T18:59:59Z', false],
    ['2026-11-30T19:00:00Z', true],
    ['2026-11-28T11:00:00Z', true],
    ['2026-11-29T11:00:00Z', true],
    ['2026-07-01T05:00:00Z', false],
    ['2026-07-01T04:59:59Z', true],
  ])('has quiet hours by Dutch clocks: %s', (moment, isQuiet) => expect(isQuietAt(at(moment))).toBe(isQuiet));

  it('by day leaves in the morning, on the days that are not quiet', () => {
    expect(until('2026-12-01T06:00:00Z')['DAY']).toBe('2026-12-01T06:00:00.000Z');
    expect(until('2026-12-01T05:59:59Z')['DAY']).toBe('2026-11-30T06:00:00.000Z');
    expect(until('2026-11-29T12:00:00Z')['DAY']).toBe('2026-11-27T06:00:00.000Z');
    expect(until('2026-11-29T12:00:00Z', false)['DAY']).toBe('2026-11-29T06:00:00.000Z');
  });

  it('by week leaves on Monday morning', () => {
    for (const moment of ['2026-11-30T06:00:00Z', '2026-12-03T12:00:00Z', '2026-12-06T23:00:00Z'])
      expect(until(moment)['WEEK']).toBe('2026-11-30T06:00:00.000Z');
    expect(until('2026-11-30T05:59:00Z')['WEEK']).toBe('2026-11-23T06:00:00.000Z');
  });

  it('at once waits in quiet hours, unless nobody wants them or it concerns a signature', () => {
    const friday = '2026-11-27T19:00:00.000Z';
    for (const moment of ['2026-11-27T20:00:00Z', '2026-11-28T12:00:00Z', '2026-11-30T05:59:00Z'])
      expect(until(moment)['NOW']).toBe(friday);
    const [quiet, noon] = ['2026-11-28T12:00:00.000Z', '2026-11-30T11:00:00.000Z'];
    expect(until(quiet, false)['NOW']).toBe(quiet);
    expect(until(quiet)['FIXED']).toBe(quiet);
    expect(until(noon)['NOW']).toBe(noon);
  });

  it('keeps to the same hour when the clock changes', () => {
    expect(dutchMoment('2026-10-25', 7).toISOString()).toBe('2026-10-25T06:00:00.000Z');
    expect(dutchMoment('2026-10-24', 7).toISOString()).toBe('2026-10-24T05:00:00.000Z');
    expect(dutchMoment('2027-03-28', 7).toISOString()).toBe('2027-03-28T05:00:00.000Z');
    expect(until('2026-10-26T05:59:00Z')['DAY']).toBe('2026-10-23T05:00:00.000Z');
  });
});
