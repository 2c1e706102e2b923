import { daysBetween, proposedWeek } from '@bloemen/vocabulary';

/** What the week is called where nobody gave it a name. */
export const COMMON_NAME = 'Week tegen Eenzaamheid';

/** The package is looked ahead to so many days before its last day. */
export const PACKAGE_REMINDER_DAYS = 14;

/** The package of the week of a year, as far as it is known; without a day the rule proposes it. */
export type WeekPackage = { year: number; dueOn: string | null; isSettled: boolean };

/** Until when the package is ordered, while that is near and nobody ordered it or decided not to; null otherwise. */
export function packageAsked({ year, dueOn, isSettled }: WeekPackage, today: string): string | null {
  const last = dueOn ?? proposedWeek(year).packageDueOn;
  const left = daysBetween(today, last);
  return !isSettled && left >= 0 && left <= PACKAGE_REMINDER_DAYS ? last : null;
}
