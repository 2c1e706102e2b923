import { isDay, type DatePrecision } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { refusing } from './schemas.js';

/** A date of which day, or day and month, may be unknown. */
export type PartialDate = { happenedOn: string; datePrecision: DatePrecision };
export type DateParts = { day: string; month: string; year: string };

/** What three number fields mean: a partial date, '' when nothing is filled in, null when it is no date. */
export function partialDateOf({ day, month, year }: DateParts): PartialDate | '' | null {
  if (!day && !month && !year) return '';
  if (!/^(19|20)\d{2}$/.test(year) || (day && !month)) return null;
  const datePrecision: DatePrecision = day ? 'DAY' : month ? 'MONTH' : 'YEAR';
  const happenedOn = `${year}-${(month || '1').padStart(2, '0')}-${(day || '1').padStart(2, '0')}`;
  return isDay(happenedOn) ? { happenedOn, datePrecision } : null;
}

export function datePartsOf({ happenedOn, datePrecision }: PartialDate): DateParts {
  const [year = '', month = '', day = ''] = happenedOn.split('-').map((part) => part.replace(/^0/, ''));
  return { year, month: datePrecision === 'YEAR' ? '' : month, day: datePrecision === 'DAY' ? day : '' };
}

export const datePartsFrom = (on: string | null, precision: DatePrecision | null): DateParts =>
  on && precision ? datePartsOf({ happenedOn: on, datePrecision: precision }) : { day: '', month: '', year: '' };

/** What is sent of a date as exact as it is known; nothing of an empty one. */
export function partialDayOf(parts: DateParts) {
  const known = partialDateOf(parts);
  return known ? { on: known.happenedOn, precision: known.datePrecision } : null;
}

export const partialDate = (wrong: string) =>
  z
    .object({ day: z.string(), month: z.string(), year: z.string() })
    .check(refusing((parts) => partialDateOf(parts) === null && wrong));
