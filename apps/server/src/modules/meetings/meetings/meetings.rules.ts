import { daysAfter, monthsAfter, type MeetingRhythm } from '@bloemen/vocabulary';
import type { FixedPoint } from '../meetings.facts.js';

const months: Record<MeetingRhythm, number> = { MONTH: 1, TWO_MONTHS: 2, QUARTER: 3, IRREGULAR: 0 };

/** With what an agenda begins when its series says nothing else. */
export const usualPoints: readonly FixedPoint[] = [
  { title: 'Opening', kind: 'INFORM', minutes: 5 },
  { title: 'Verslag van de vorige keer', kind: 'DECIDE', minutes: 5 },
  { title: 'Rondvraag', kind: 'INFORM', minutes: 10 },
];

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The same weekday of its month so many months later: the second Tuesday again, or the last where there is no fifth. */
export function sameWeekday(day: string, later: number): string {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  const first = monthsAfter(`${day.slice(0, 7)}-01`, later);
  const found = daysAfter(first, ((weekdayOf(day) - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return found.slice(0, 7) === first.slice(0, 7) ? found : daysAfter(found, -7);
}

/**
 * The day on which a series meets next: by its rhythm after the last day known, and after today. Null without a rhythm
 * or a day to count from.
 */
export function nextDay(rhythm: MeetingRhythm, lastOn: string | null, today: string): string | null {
  const step = months[rhythm];
  if (lastOn === null || step === 0) return null;
  let later = step;
  while (sameWeekday(lastOn, later) <= today) later += step;
  return sameWeekday(lastOn, later);
}

/** The first agenda: the fixed points, with the open actions before the last of them when there are any. */
export function firstAgenda(points: readonly FixedPoint[], openActions: number): FixedPoint[] {
  const fixed = points.length > 0 ? points : usualPoints;
  if (openActions === 0) return [...fixed];
  const actions: FixedPoint = { title: 'Openstaande acties', kind: 'DISCUSS', minutes: 15 };
  return [...fixed.slice(0, -1), actions, ...fixed.slice(-1)];
}
