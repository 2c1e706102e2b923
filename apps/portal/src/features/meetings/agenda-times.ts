import { dutchClock } from '../../shared/times.js';

/** Whether these are minutes a point may take: none, or from 1 to 600. */
export const isLength = (typed: string): boolean =>
  typed === '' || (/^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 600);

type Timed = { minutes: number | null };

/** When each point begins on Dutch clocks, as far as all before it say how long they take; null after one that does not. */
export function beginnings(startsAt: string, items: readonly Timed[]): (string | null)[] {
  let at: number | null = Date.parse(startsAt);
  return items.map(({ minutes }) => {
    const begins = at;
    at = at === null || minutes === null ? null : at + minutes * 60_000;
    return begins === null ? null : dutchClock(new Date(begins).toISOString()).time;
  });
}

/** How many minutes all points take together, those without a time left out. */
export const totalOf = (items: readonly Timed[]): number =>
  items.reduce((total, { minutes }) => total + (minutes ?? 0), 0);

/** The same things with one of them at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}
