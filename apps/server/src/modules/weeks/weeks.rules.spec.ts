import { expect, it } from '@jest/globals';
import { countDays, datesOf, yearAhead } from './weeks.rules.js';

it('works at the week of this year until October is over', () => {
  expect(yearAhead('2026-10-31')).toBe(2026);
  expect(yearAhead('2026-11-01')).toBe(2027);
});

it('proposes the dates of a year that nobody set, and says so', () => {
  expect(datesOf(2027, null)).toMatchObject({
    isSet: false,
    firstOn: '2027-09-30',
    lastOn: '2027-10-07',
    source: null,
  });
});

it('counts every day of the week, and days around it that have something', () => {
  const week = { firstOn: '2027-09-30', lastOn: '2027-10-01' };
  const one = [{ on: '2027-09-30', count: 2 }];
  const other = [
    { on: '2027-10-03', count: 1 },
    { on: '2027-09-30', count: 3 },
  ];
  expect(countDays(week, [one, other])).toEqual([
    { on: '2027-09-30', count: 5 },
    { on: '2027-10-01', count: 0 },
    { on: '2027-10-03', count: 1 },
  ]);
});
