import { describe, expect, it } from '@jest/globals';
import { joinedByYears, stretchAround } from './money.rules.js';

const of = (first: number, last = first) => ({ first, last });
const fact = (title: string, firstYear: number | null, lastYear = firstYear) => ({ title, firstYear, lastYear });
const joined = (...facts: ReturnType<typeof fact>[]) =>
  joinedByYears(facts, ({ title }) => title).map(({ title, firstYear, lastYear }) => [title, firstYear, lastYear]);

describe('money year by year', () => {
  it('goes on without a gap, in whatever order it is told', () => {
    expect(stretchAround(2026, [of(2025), of(2027), of(2026)])).toEqual(of(2025, 2027));
    expect(stretchAround(2026, [of(2025, 2028)])).toEqual(of(2025, 2028));
    expect(stretchAround(2026, [of(2026), of(2028)])).toEqual(of(2026));
    expect(stretchAround(2026, [of(2025), of(2027)])).toBeNull();
    expect(stretchAround(2026, [of(2026), of(2027, Infinity)])).toEqual(of(2026, Infinity));
  });

  it('is told as one where it is the same money of years that follow one another', () => {
    expect(joined(fact('a', 2025), fact('b', 2025), fact('a', 2023), fact('a', 2024))).toEqual([
      ['a', 2023, 2025],
      ['b', 2025, 2025],
    ]);
    expect(joined(fact('a', 2021), fact('a', 2023))).toHaveLength(2);
    expect(joined(fact('a', 2021, 2024), fact('a', 2023))).toHaveLength(2);
    expect(joined(fact('a', null), fact('a', 2023))).toHaveLength(2);
  });
});
