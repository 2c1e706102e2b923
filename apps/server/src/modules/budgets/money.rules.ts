import { budgetStateCodes, moneyEndsSoon, type BudgetState } from '@bloemen/vocabulary';

declare const ofOneState: unique symbol;

/**
 * Money of one state, in euro cents. `cents` is null where no line names an amount: not named is not nothing. Only
 * `totalsOf` makes one, so that no sum over states can be written down.
 */
export type MoneyInState = {
  readonly [ofOneState]: true;
  state: BudgetState;
  cents: number | null;
  /** Lines of this state whose source names no amount. */
  unknownCount: number;
  count: number;
};

/** A line as far as sums look at it; without a state it asks for no money and is never counted. */
export type SumLine = { state: BudgetState | null; year: number; amountCents: number | null };

/** What there is in each state, in the order of the states; a state without lines has no total. */
export function totalsOf(lines: readonly SumLine[]): MoneyInState[] {
  return budgetStateCodes.flatMap((state) => {
    const own = lines.filter((line) => line.state === state);
    if (own.length === 0) return [];
    const named = own.flatMap(({ amountCents }) => (amountCents === null ? [] : [amountCents]));
    return [
      {
        state,
        cents: named.length === 0 ? null : named.reduce((sum, cents) => sum + cents, 0),
        unknownCount: own.length - named.length,
        count: own.length,
      } as MoneyInState,
    ];
  });
}

export type MoneyOfYear = { year: number; totals: MoneyInState[] };

/** The same year by year, without gaps between the first and the last: a year without money is said, not skipped. */
export function totalsByYear(lines: readonly SumLine[]): MoneyOfYear[] {
  const years = lines.filter(({ state }) => state !== null).map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, totals: totalsOf(lines.filter((line) => line.year === year)) };
  });
}

/** Until which year there is money of a state, and whether it is time to ask for more. */
export type LastYear = { state: BudgetState; year: number; endsSoon: boolean };

/**
 * The cliff: the last year with money, state by state. What was spent or lapsed promises nothing. Nothing was decided
 * for after the last authorised year, so that one alone is warned about, unless money of a later year is authorised.
 */
export function lastYearsOf(lines: readonly SumLine[], today: string): LastYear[] {
  return (['PROPOSED', 'IN_DRAFT_BUDGET', 'AUTHORISED'] as const).flatMap((state) => {
    const years = lines.filter((line) => line.state === state).map(({ year }) => year);
    if (years.length === 0) return [];
    const year = Math.max(...years);
    return [{ state, year, endsSoon: state === 'AUTHORISED' && moneyEndsSoon(year, today) }];
  });
}
