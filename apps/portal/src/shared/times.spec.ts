import { describe, expect, it } from '@jest/globals';
import { dutchClock, momentOf } from './times.js';

describe('a moment on Dutch clocks', () => {
  it.each([
    ['2026-11-26', '19:30', '2026-11-26T18:30:00.000Z'],
    ['2026-07-02', '19:30', '2026-07-02T17:30:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
  ])('%s %s is %s, and back, also around both clock changes', (day, time, moment) => {
    expect(momentOf(day, time)).toBe(moment);
    expect(dutchClock(moment)).toEqual({ day, time });
  });

  it('takes the second of an hour that comes twice', () => {
    expect(momentOf('2026-10-25', '02:30')).toBe('2026-10-25T01:30:00.000Z');
  });
});
