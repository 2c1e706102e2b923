import { isDay } from '@bloemen/vocabulary';
import { ValidateBy } from 'class-validator';

/** Name under which class-validator knows the rule of a day. */
export const DAY_RULE = 'day';
export const NO_DAY = 'Vul een dag in die bestaat.';

/** Of which years a day may be; a year before or after is a slip of the keyboard. */
export type DayOptions = { since?: number; until?: number };

/** A calendar day. */
export function dayRule({ since = 1900, until = 9999, each }: DayOptions & { each: boolean }): PropertyDecorator {
  const problemOf = (value: unknown): string | null => {
    if (typeof value !== 'string' || !isDay(value)) return NO_DAY;
    const year = Number(value.slice(0, 4));
    return year < since || year > until ? 'Controleer het jaar.' : null;
  };
  const problems = (value: unknown) =>
    (each ? (Array.isArray(value) ? value : [null]) : [value]).map(problemOf).filter((it) => it !== null);
  return ValidateBy({
    name: DAY_RULE,
    validator: {
      validate: (value: unknown) => problems(value).length === 0,
      defaultMessage: (about) => problems(about?.value)[0] ?? NO_DAY,
    },
  });
}
