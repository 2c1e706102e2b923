import { expect, it } from '@jest/globals';
import { proposedWeek } from './weeks.js';

it('proposes the days on which the sources say that the week began', () => {
  expect([2021, 2022, 2023, 2024, 2026, 2027].map((year) => proposedWeek(year).firstOn)).toEqual([
    '2021-09-30',
    '2022-09-29',
    '2023-09-28',
    '2024-09-26',
    '2026-09-24',
    '2027-09-30',
  ]);
  expect(proposedWeek(2027)).toMatchObject({ lastOn: '2027-10-07', packageDueOn: '2027-08-31' });
});
