import { describe, expect, it } from '@jest/globals';
import {
  datePrecisions,
  daysAfter,
  daysBetween,
  dutchDate,
  dutchDay,
  firstDayOf,
  isDay,
  lastDayOf,
  monthsAfter,
} from './days.js';

describe('a calendar day', () => {
  it.each(['2026-11-26', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '26-04-2026',
    '2026-11-26T00:00:00Z',
    ' 2026-11-26',
    '2026-11-26\n',
    '20261126',
    'morgen',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is that of the Netherlands: in winter one hour, in summer two hours before midnight elsewhere', () => {
    expect(dutchDay('2026-01-31T22:59:59Z')).toBe('2026-01-31');
    expect(dutchDay('2026-01-31T23:00:00Z')).toBe('2026-02-01');
    expect(dutchDay(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
    expect(dutchDay(Date.parse('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    // The days on which the clock is changed are days as all others.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2023-03-01', 366, '2024-03-01'],
  ])('%s and %i days is %s, and as far back', (day, days, later) => {
    expect(daysAfter(day, days)).toBe(later);
    expect(daysAfter(later, -days)).toBe(day);
    expect(daysBetween(day, later)).toBe(days);
    expect(daysBetween(later, day)).toBe(-days);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-30', 2, '2027-01-30'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-25', 0, '2026-05-25'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later);
  });

  it('as exact as its source has a first and a last day', () => {
    expect(datePrecisions.map((precision) => firstDayOf('2024-02-10', precision))).toEqual([
      '2024-02-10',
      '2024-02-01',
      '2024-01-01',
    ]);
    expect(datePrecisions.map((precision) => lastDayOf('2024-02-10', precision))).toEqual([
      '2024-02-10',
      '2024-02-29',
      '2024-12-31',
    ]);
    expect(lastDayOf('2025-02-01', 'MONTH')).toBe('2025-02-28');
    expect(lastDayOf('2025-12-01', 'MONTH')).toBe('2025-12-31');
  });

  it('is read by people in words', () => {
    expect(datePrecisions.map((precision) => dutchDate('2021-05-25', precision))).toEqual([
      '25 mei 2021',
      'mei 2021',
      '2021',
    ]);
  });
});
