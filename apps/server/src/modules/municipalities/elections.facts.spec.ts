import { describe, expect, it } from '@jest/globals';
import { daysAfter, isDay } from '@bloemen/vocabulary';
import {
  councilElections,
  electionBetween,
  electionsHeld,
  hasElectionAhead,
  type CouncilElection,
} from './elections.facts.js';

/** Kieswet, art. F 1 and J 1: the Monday from 30 January to 5 February (a day later in a leap year), and 44 days on. */
const byLaw = (year: number): string => {
  const first = isDay(`${year}-02-29`) ? `${year}-01-31` : `${year}-01-30`;
  const week = Array.from({ length: 7 }, (_, day) => daysAfter(first, day));
  return daysAfter(
    week.find((day) => new Date(day).getUTCDay() === 1)!,
    44,
  );
};
const HEEMSTEDE = 'GM0397';

describe('elections', () => {
  it.each([
    [2018, '2018-03-21'],
    [2022, '2022-03-16'],
    [2026, '2026-03-18'],
    [2030, '2030-03-20'],
  ])('of %i are on the day that the law gives', (year, day) => {
    expect(byLaw(year)).toBe(day);
    expect(councilElections.filter(({ on, only }) => !only && on.startsWith(`${year}`)).map(({ on }) => on)).toEqual([
      day,
    ]);
  });

  it('stand in order, each with its source', () => {
    const days = councilElections.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    for (const { on, source } of councilElections) expect([isDay(on), source.length > 0]).toEqual([true, true]);
  });

  it('ask again who signed before them, from the day after', () => {
    expect(electionBetween('2026-03-17', '2026-03-18', HEEMSTEDE)).toBeNull();
    expect(electionBetween('2026-03-17', '2026-03-19', HEEMSTEDE)).toBe('2026-03-18');
    expect(electionBetween('2026-03-18', '2026-12-01', HEEMSTEDE)).toBeNull();
    expect(electionBetween('2019-05-22', '2026-12-01', HEEMSTEDE)).toBe('2022-03-16');
    expect(electionBetween('2026-11-29', '2030-03-20', HEEMSTEDE)).toBeNull();
    expect(electionBetween('2026-11-29', '2030-03-21', HEEMSTEDE)).toBe('2030-03-20');
  });

  it('of a merger are of the municipalities in it alone, which then do not vote with the others', () => {
    const merging: CouncilElection[] = [
      { on: '2029-11-21', source: 'invented for this spec', only: ['GM9001'] },
      { on: '2030-03-20', source: 'invented for this spec', except: ['GM9001'] },
    ];
    expect(electionBetween('2029-01-01', '2031-01-01', 'GM9001', merging)).toBe('2029-11-21');
    expect(electionBetween('2029-12-01', '2031-01-01', 'GM9001', merging)).toBeNull();
    expect(electionsHeld('2031-01-01', 'GM9001', merging)).toEqual(['2029-11-21']);
    expect(electionBetween('2029-01-01', '2031-01-01', HEEMSTEDE, merging)).toBe('2030-03-20');
  });

  it('that were held are those until today, the last first', () => {
    expect(electionsHeld('2026-03-18', HEEMSTEDE)).toEqual(['2026-03-18', '2022-03-16', '2018-03-21']);
    expect(electionsHeld('2026-03-17', HEEMSTEDE)).toEqual(['2022-03-16', '2018-03-21']);
  });

  it('lie ahead until the day of the last regular one is over', () => {
    expect(hasElectionAhead('2026-11-29')).toBe(true);
    const one: CouncilElection[] = [
      { on: '2026-03-18', source: 'invented for this spec' },
      { on: '2029-11-21', source: 'invented for this spec', only: ['GM9001'] },
    ];
    expect(hasElectionAhead('2026-03-18', one)).toBe(true);
    expect(hasElectionAhead('2026-03-19', one)).toBe(false);
  });
});
