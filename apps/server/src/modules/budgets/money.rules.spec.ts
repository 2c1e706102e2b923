import { describe, expect, it } from '@jest/globals';
import { budgetStateCodes, type BudgetState } from '@bloemen/vocabulary';
import { chance } from '../../platform/seed/chance.js';
import { lastYearsOf, totalsByYear, totalsOf, type SumLine } from './money.rules.js';

const line = (state: BudgetState | null, year: number, amountCents: number | null): SumLine => ({
  state,
  year,
  amountCents,
});

describe('money', () => {
  it('is added within one state, and what no source names is told apart and is no nothing', () => {
    const lines = [
      line('PROPOSED', 2021, 3_000_000),
      line('IN_DRAFT_BUDGET', 2022, 3_000_000),
      line('IN_DRAFT_BUDGET', 2023, 3_000_000),
      line('PROPOSED', 2022, null),
      line('LAPSED', 2022, null),
      line(null, 2022, null),
    ];
    expect(totalsOf(lines)).toEqual([
      { state: 'PROPOSED', cents: 3_000_000, unknownCount: 1, count: 2 },
      { state: 'IN_DRAFT_BUDGET', cents: 6_000_000, unknownCount: 0, count: 2 },
      { state: 'LAPSED', cents: null, unknownCount: 1, count: 1 },
    ]);
    expect(totalsByYear(lines).map(({ year, totals }) => [year, totals.map(({ state }) => state)])).toEqual([
      [2021, ['PROPOSED']],
      [2022, ['PROPOSED', 'IN_DRAFT_BUDGET', 'LAPSED']],
      [2023, ['IN_DRAFT_BUDGET']],
    ]);
  });

  it('tells a year without money in between, and nothing of no lines at all', () => {
    expect(totalsByYear([line('SPENT', 2020, 1), line('SPENT', 2022, 1)]).map(({ totals }) => totals.length)).toEqual([
      1, 0, 1,
    ]);
    expect(totalsByYear([line(null, 2022, null)])).toEqual([]);
    expect(totalsOf([])).toEqual([]);
  });

  it('ends state by state, and is warned about a year before what was authorised ends', () => {
    const lines = [line('AUTHORISED', 2027, 1), line('IN_DRAFT_BUDGET', 2029, 1), line('SPENT', 2030, 1)];
    expect(lastYearsOf(lines, '2025-12-31')).toEqual([
      { state: 'IN_DRAFT_BUDGET', year: 2029, endsSoon: false },
      { state: 'AUTHORISED', year: 2027, endsSoon: false },
    ]);
    expect(lastYearsOf(lines, '2026-01-01')).toContainEqual({ state: 'AUTHORISED', year: 2027, endsSoon: true });
  });

  /** Amounts are powers of two, so that a sum tells which lines are in it. */
  it('is in no figure a sum over states, whatever the lines (1,500 sets)', () => {
    for (let set = 0; set < 1500; set++) {
      const lines = Array.from({ length: 1 + Math.floor(chance(`${set}/size`) * 24) }, (_, index) => {
        const state = budgetStateCodes[Math.floor(chance(`${set}/${index}/state`) * budgetStateCodes.length)]!;
        const isUnknown = chance(`${set}/${index}/unknown`) < 0.2;
        const year = 2020 + Math.floor(chance(`${set}/${index}/year`) * 6);
        return line(state, year, isUnknown ? null : 2 ** index);
      });
      const figures = [...totalsOf(lines), ...totalsByYear(lines).flatMap(({ totals }) => totals)];
      for (const { state, cents } of figures) {
        expect(cents).not.toBe(0);
        const inIt = lines.filter(({ amountCents }) => amountCents && Math.floor((cents ?? 0) / amountCents) % 2 === 1);
        expect(inIt.every((one) => one.state === state)).toBe(true);
      }
      const counted = totalsOf(lines).reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(lines.length);
    }
  });
});
