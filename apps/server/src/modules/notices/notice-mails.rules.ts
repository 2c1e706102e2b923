import { daysAfter, dutchDay, type NoticePace } from '@bloemen/vocabulary';

/** The hour, on Dutch clocks, at which mail about notices leaves, and the one at which the quiet hours begin. */
const MORNING = 7;
const EVENING = 20;
const HOUR_MS = 3_600_000;

const hours = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' });
const dutchHour = (at: Date): number => Number(hours.format(at));

/** 0 is Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string): boolean => [0, 6].includes(weekdayOf(day));

/** The moment at which Dutch clocks show a whole hour of a day; at these hours no clock is changed. */
export function dutchMoment(day: string, hour: number): Date {
  const guess = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  return new Date(guess.getTime() - (dutchHour(guess) - hour) * HOUR_MS);
}

/** The last such hour that has been, on a day that will do. */
function last(now: Date, hour: number, fits: (day: string) => boolean): Date {
  let day = dutchDay(now);
  while (!fits(day) || dutchMoment(day, hour) > now) day = daysAfter(day, -1);
  return dutchMoment(day, hour);
}

/** In the evening, at night and in the weekend. */
export function isQuietAt(now: Date): boolean {
  return isWeekend(dutchDay(now)) || dutchHour(now) < MORNING || dutchHour(now) >= EVENING;
}

/** `FIXED` is the pace of what concerns a signature: no choice and no quiet hour holds it up. */
export type DuePace = NoticePace | 'FIXED';

/**
 * Notices that were told at or before this moment are due by now, for each pace. What is told in quiet hours leaves at
 * their end; a mail that gathers does not leave in the weekend then either. What never gets mail waits no longer.
 */
export function dueUntil(now: Date, isQuiet: boolean): Record<DuePace, Date> {
  const workday = (day: string) => !isQuiet || !isWeekend(day);
  return {
    FIXED: now,
    NOW: isQuiet && isQuietAt(now) ? last(now, EVENING, workday) : now,
    DAY: last(now, MORNING, workday),
    WEEK: last(now, MORNING, (day) => weekdayOf(day) === 1),
    NEVER: now,
  };
}
