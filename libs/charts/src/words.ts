const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const days = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `35,2%`, `1.201`. */
export const valueWithUnit = (value: number, unit = '') => `${numbers.format(value)}${unit}`;

export const dayInWords = (on: string) => days.format(new Date(`${on}T00:00:00Z`));

/** `a, b en c`. */
export const enumerate = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)!}`;

export const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
