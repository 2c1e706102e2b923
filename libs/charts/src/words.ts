const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** `35,2%`, `1.201`. */
export const valueWithUnit = (value: number, unit = '') => `${numbers.format(value)}${unit}`;

/** `a, b en c`. */
export const enumerate = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)!}`;

export const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
