import { dutchDate, dutchDay } from '@bloemen/vocabulary';

const numbers = new Intl.NumberFormat('nl-NL');
const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const moments = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

const shortDays = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** `1.201` */
export const number = (value: number): string => numbers.format(value);

/** `35,2%` from 35.2 */
export const percentage = (value: number): string => `${oneDecimal.format(value)}%`;

const money = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});

/** `€ 30.000` from cents */
export const euros = (cents: number): string => money.format(cents / 100);

/** `25 mei 2021` from a date without a time */
export const longDate = (on: string): string => dutchDate(on);

/** `25 sep 2021` from a date without a time, for columns where the month written whole does not fit */
export const shortDate = (on: string): string => shortDays.format(new Date(`${on}T12:00:00Z`));

/** `25 mei 2021`, the Dutch day of a moment */
export const longDateOf = (at: string | number): string => dutchDate(dutchDay(at));

/** `25 mei 2021 om 14:05`, Dutch time, from a moment */
export const dateTime = (at: string): string => moments.format(new Date(at));

/** The day in the Netherlands now: `2021-05-25`. */
export const today = (): string => dutchDay(Date.now());

/** `20.14`, Dutch time, from a moment */
export const clockTime = (at: string | number): string => clock.format(new Date(at)).replace(':', '.');

const MEGABYTE = 1_048_576;

/** `PDF, 1,2 MB` */
export function fileWords(name: string, sizeBytes: number): string {
  const kind = name.split('.').at(-1)!.toUpperCase();
  if (sizeBytes < MEGABYTE / 10) return `${kind}, ${number(Math.max(1, Math.round(sizeBytes / 1024)))} kB`;
  return `${kind}, ${number(Math.round((sizeBytes / MEGABYTE) * 10) / 10)} MB`;
}
