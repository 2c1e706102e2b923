/**
 * Calendar days, as `YYYY-MM-DD`, and everything that is counted with them. A day has no zone and no time; the only
 * question about a moment is which day it was in the Netherlands. Days compare as texts.
 */

/** How exactly a source dates a fact; a month or year is stored as its first day. */
export const datePrecisions = ['DAY', 'MONTH', 'YEAR'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

const DAY_MS = 86_400_000;
const dutchDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const formats: Record<DatePrecision, Intl.DateTimeFormat> = {
  DAY: new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  MONTH: new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  YEAR: new Intl.DateTimeFormat('nl-NL', { year: 'numeric', timeZone: 'UTC' }),
};

/** Whether a text is a day that the calendar has: not 2026-02-30, and nothing with a time. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(startOf(text)) && textOf(startOf(text)) === text;
}

/** The calendar day in the Netherlands at a moment. */
export function dutchDay(at: Date | number | string): string {
  return dutchDays.format(new Date(at));
}

/** So many days later; before the day when negative. */
export function daysAfter(day: string, days: number): string {
  return textOf(startOf(day) + days * DAY_MS);
}

/** How many days `until` comes after `from`; negative when it comes before. */
export function daysBetween(from: string, until: string): number {
  return (startOf(until) - startOf(from)) / DAY_MS;
}

/** The same day of the month so many months later, or its last day where that month is shorter; negative goes back. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = numbersOf(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return textOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** The first day that a date can mean, no more exact than the source; as it is stored. */
export function firstDayOf(on: string, precision: DatePrecision): string {
  return precision === 'DAY' ? on : precision === 'MONTH' ? `${on.slice(0, 7)}-01` : `${on.slice(0, 4)}-01-01`;
}

/** The last day that a date can mean, no more exact than the source: of a month or a year its last. */
export function lastDayOf(on: string, precision: DatePrecision): string {
  if (precision === 'DAY') return on;
  const [year, month] = numbersOf(on);
  return textOf(Date.UTC(year, precision === 'YEAR' ? 12 : month, 0));
}

/**
 * A calendar date (`2021-05-25`) as a person reads it, no more exact than the source: "25 mei 2021", "mei 2021",
 * "2021".
 */
export function dutchDate(on: string, precision: DatePrecision = 'DAY'): string {
  return formats[precision].format(startOf(on));
}

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const textOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function numbersOf(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
