/** How exactly a source dates a fact; a month or year is stored as its first day. */
export const datePrecisions = ['DAY', 'MONTH', 'YEAR'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

const formats: Record<DatePrecision, Intl.DateTimeFormat> = {
  DAY: new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  MONTH: new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  YEAR: new Intl.DateTimeFormat('nl-NL', { year: 'numeric', timeZone: 'UTC' }),
};

/** A calendar date (`2021-05-25`) as a person reads it, no more exact than the source: "25 mei 2021", "mei 2021", "2021". */
export function dutchDate(on: string, precision: DatePrecision = 'DAY'): string {
  return formats[precision].format(new Date(`${on}T00:00:00Z`));
}
