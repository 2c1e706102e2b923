/**
 * Money is told as one fact over years, or year by year: both must give the same answer. What reads money by its years
 * asks it here.
 */
type Years = { firstYear: number | null; lastYear: number | null };

/**
 * The first and last year of money that goes on without a gap, and that runs in a year; null when none runs then. No
 * last year is no end.
 */
export function stretchAround(year: number, money: readonly { first: number; last: number }[]) {
  const running = money.filter(({ first, last }) => first <= year && year <= last);
  if (running.length === 0) return null;
  let first = Math.min(...running.map((one) => one.first));
  let last = Math.max(...running.map((one) => one.last));
  for (;;) {
    const joining = money.filter((one) => one.first <= last + 1 && one.last >= first - 1);
    const wider = {
      first: Math.min(first, ...joining.map((one) => one.first)),
      last: Math.max(last, ...joining.map((one) => one.last)),
    };
    if (wider.first === first && wider.last === last) return wider;
    ({ first, last } = wider);
  }
}

/**
 * Facts that tell the same money of years that follow one another as one, at the place of the first of them. What the
 * same money is says `keyOf`; years that overlap are two sources, and stay two.
 */
export function joinedByYears<Fact extends Years>(facts: readonly Fact[], keyOf: (fact: Fact) => string): Fact[] {
  const joined: Fact[] = [];
  for (const fact of facts) {
    let whole = fact;
    let place = joined.length;
    for (;;) {
      const at = joined.findIndex((one) => keyOf(one) === keyOf(whole) && followsOn(one, whole));
      const next = joined[at];
      if (!next) break;
      whole = {
        ...(at < place ? next : whole),
        firstYear: Math.min(next.firstYear!, whole.firstYear!),
        lastYear: Math.max(next.lastYear!, whole.lastYear!),
      };
      place = Math.min(place, at);
      joined.splice(at, 1);
    }
    joined.splice(place, 0, whole);
  }
  return joined;
}

const followsOn = (one: Years, other: Years): boolean =>
  one.firstYear !== null &&
  one.lastYear !== null &&
  other.firstYear !== null &&
  other.lastYear !== null &&
  (one.lastYear + 1 === other.firstYear || other.lastYear + 1 === one.firstYear);
