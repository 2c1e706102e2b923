import { daysAfter, isWeekYear, proposedWeek } from '@bloemen/vocabulary';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { COMMON_NAME } from './weeks.facts.js';
import type { AnnualWeek } from './weeks.types.js';

type Dates = {
  isSet: boolean;
  firstOn: string;
  lastOn: string;
  packageDueOn: string;
  source: string | null;
  nationalName: string;
};

/** When the week of a year is: as the programme set it, else as the rule proposes. Throws not_found for a far year. */
export function datesOf(year: number, annual: AnnualWeek | null): Dates {
  refuseUnless(isWeekYear(year), 'not_found');
  const { firstOn, lastOn, packageDueOn } = annual ?? proposedWeek(year);
  return {
    isSet: annual !== null,
    firstOn,
    lastOn,
    packageDueOn,
    source: annual?.source ?? null,
    nationalName: annual?.name ?? COMMON_NAME,
  };
}

/** The week that one works at: of this year until October is over, then that of the next. */
export const yearAhead = (today: string): number => Number(today.slice(0, 4)) + (today.slice(5) > '10-31' ? 1 : 0);

type DayCount = { on: string; count: number };

/** Each day of the week, and the days around it on which there is something; over all that is counted. */
export function countDays(
  { firstOn, lastOn }: { firstOn: string; lastOn: string },
  counted: readonly (readonly DayCount[])[],
): DayCount[] {
  const counts = new Map<string, number>();
  for (let day = firstOn; day <= lastOn; day = daysAfter(day, 1)) counts.set(day, 0);
  for (const { on, count } of counted.flat()) counts.set(on, (counts.get(on) ?? 0) + count);
  return [...counts].map(([on, count]) => ({ on, count })).sort((one, other) => one.on.localeCompare(other.on));
}
