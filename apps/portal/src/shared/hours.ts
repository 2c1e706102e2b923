const hours = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** "1,5 uur" from six quarters. */
export const hoursOf = (quarters: number): string => `${hours.format(quarters / 4)} uur`;

/** "1,5" from six quarters, as one types it. */
export const typedHours = (quarters: number): string => hours.format(quarters / 4).replace('.', '');

/** Quarters of an hour in "1,5", "1.5" or "0,75"; null where it is no number of quarters up to a day. */
export function quartersIn(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(text)) return null;
  const quarters = Number(text) * 4;
  return Number.isInteger(quarters) && quarters >= 1 && quarters <= 96 ? quarters : null;
}
