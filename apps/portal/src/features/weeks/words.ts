import { targetGroupCodes, targetGroups, type TargetGroup, type WeekActivityStatus } from '@bloemen/vocabulary';
import type { SiteAddress } from '../../shared/address.js';
import { dutchClock } from '../../shared/times.js';

export const tones: Record<WeekActivityStatus, 'info' | 'positive' | 'neutral' | 'warning'> = {
  PROPOSED: 'warning',
  ACCEPTED: 'positive',
  REFUSED: 'neutral',
  CANCELLED: 'neutral',
};

const days = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Where everybody reads the calendar of a municipality. */
export const calendarOf = (cbsCode: string, year: number) =>
  `/week/${cbsCode as `GM${string}`}/${year}` as const satisfies SiteAddress;

/** "donderdag 30 september" of a day of the calendar. */
export const dayWords = (on: string): string => days.format(new Date(`${on}T12:00:00Z`));
/** "do 30 sep" */
export const shortDay = (on: string): string => short.format(new Date(`${on}T12:00:00Z`));

/** "17.00-19.00 uur", on Dutch clocks and on one line. */
export function hoursOf({ startsAt, minutes }: { startsAt: string; minutes: number }): string {
  const end = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
  return `${[startsAt, end].map((at) => dutchClock(at).time.replace(':', '.')).join('-\u2060')}\u00a0uur`;
}

/** In the order of the list; empty for everybody. */
export const groupWords = (groups: readonly TargetGroup[]): string =>
  targetGroupCodes
    .filter((code) => groups.includes(code))
    .map((code, index) => (index === 0 ? targetGroups[code] : targetGroups[code].toLowerCase()))
    .join(', ');
