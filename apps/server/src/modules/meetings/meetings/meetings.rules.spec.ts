import { describe, expect, it } from '@jest/globals';
import { firstAgenda, nextDay, sameWeekday, usualPoints } from './meetings.rules.js';

describe('the next meeting of a series', () => {
  it('is the same weekday of its month again', () => {
    // The second Tuesday of November 2026 is the 10th, of December the 8th.
    expect(sameWeekday('2026-11-10', 1)).toBe('2026-12-08');
    expect(sameWeekday('2026-12-08', 2)).toBe('2027-02-09');
  });

  it('is the last such weekday where the month has no fifth', () => {
    // A fifth Monday in November 2026; December 2026 has four Mondays.
    expect(sameWeekday('2026-11-30', 1)).toBe('2026-12-28');
  });

  it('comes after today, by whole steps of the rhythm', () => {
    expect(nextDay('MONTH', '2026-09-08', '2026-11-30')).toBe('2026-12-08');
    expect(nextDay('QUARTER', '2026-09-08', '2026-11-30')).toBe('2026-12-08');
    expect(nextDay('TWO_MONTHS', '2026-09-08', '2026-11-30')).toBe('2027-01-12');
  });

  it('is not guessed without a rhythm or a meeting to count from', () => {
    expect(nextDay('IRREGULAR', '2026-09-08', '2026-11-30')).toBeNull();
    expect(nextDay('MONTH', null, '2026-11-30')).toBeNull();
  });
});

describe('the first agenda', () => {
  const titles = (points: { title: string }[]) => points.map(({ title }) => title);

  it('has the usual points, and the open actions before the last when there are any', () => {
    expect(firstAgenda([], 0)).toEqual(usualPoints);
    expect(titles(firstAgenda([], 3))).toEqual([
      'Opening',
      'Verslag van de vorige keer',
      'Openstaande acties',
      'Rondvraag',
    ]);
  });

  it('has the points of the series where it says them', () => {
    const points = [{ title: 'Welkom', kind: 'INFORM' as const, minutes: 10 }];
    expect(titles(firstAgenda(points, 0))).toEqual(['Welkom']);
    expect(titles(firstAgenda(points, 1))).toEqual(['Openstaande acties', 'Welkom']);
  });
});
