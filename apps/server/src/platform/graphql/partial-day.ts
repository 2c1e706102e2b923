import { InputType } from '@nestjs/graphql';
import { datePrecisions, firstDayOf, type DatePrecision } from '@bloemen/vocabulary';
import { enumOf } from './enum-of.js';
import { Choice, Day } from './fields.js';

export const DatePrecisionEnum = enumOf('DatePrecision', 'How exactly the source dates a fact.', datePrecisions);

@InputType({ description: 'A day, month or year, as exactly as it is known.' })
export class PartialDayInput {
  @Day({ since: 2000, until: 2099 })
  on!: string;

  @Choice(DatePrecisionEnum)
  precision!: DatePrecision;
}

/** A day as it is stored: of a month or year that alone is known, the first. */
export function asKnown(day: PartialDayInput | null | undefined): PartialDayInput | null {
  return day ? { ...day, on: firstDayOf(day.on, day.precision) } : null;
}
