import { isDay } from '@bloemen/vocabulary';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { wrongFields } from '../errors/domain-error.js';
import { NO_DAY } from '../validation/day.js';

/** A calendar day; what is none is refused with its sentence, at the place that `wrongVariables` finds. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day that exists, as YYYY-MM-DD, without a time or a zone.',
  parseValue: dayOf,
  parseLiteral: (node: ValueNode) => dayOf(node.kind === Kind.STRING ? node.value : null),
  serialize: (day) => day as string,
});

function dayOf(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) throw wrongFields({ path: '', message: NO_DAY });
  return value;
}
