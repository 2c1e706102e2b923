/** How exactly a source dates a fact; a month or year is stored as its first day. */
export const datePrecisions = ['DAY', 'MONTH', 'YEAR'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

const formats: Record<DatePrecision, Intl.DateTimeFormat> = {
  DAY: new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  MONTH: new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  YEAR: new Intl.DateTimeFormat('nl-NL', { year: 'numeric', timeZone: 'UTC' }),
};

/**
 * A calendar date (`2021-05-25`) as a person reads it, no more exact than the source: "25 mei 2021", "mei 2021",
 * "2021".
 */
export function dutchDate(on: string, precision: DatePrecision = 'DAY'): string {
  return formats[precision].format(new Date(`${on}T00:00:00Z`));
}

/** The last day that a date can mean, no more exact than the source: of a month or a year its last. */
export function lastDayOf(on: string, precision: DatePrecision): string {
  if (precision === 'DAY') return on;
  const [year = 0, month = 12] = on.split('-').map(Number);
  return new Date(Date.UTC(year, precision === 'YEAR' ? 12 : month, 0)).toISOString().slice(0, 10);
}
