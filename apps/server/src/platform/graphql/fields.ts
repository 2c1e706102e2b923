import { applyDecorators } from '@nestjs/common';
import { Field, Float, GraphQLISODateTime, ID, Int, type GqlTypeReference } from '@nestjs/graphql';
import { isUuid } from '@bloemen/vocabulary';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { dayRule, type DayOptions } from '../validation/day.js';
import { emailRule, textRule, type TextOptions } from '../validation/text.js';
import { DayScalar } from './day.js';

/**
 * The words in which a property of the contract is declared. Each says at once what the property is in GraphQL, whether
 * it may be left out, its description, and by what rules it comes in; of a request that is no GraphQL the rules alone
 * count. Written as `@Text('Where this is known from.', { max: 300 })`, `@Id()`, `@OptionalDay({ list: true })`: the
 * description first, if any, then how. What begins with Optional may be null or left out, and a blank text there is
 * null.
 */
type About<Options> = [docs: string, options?: Options & Way] | [options?: Options & Way];

type Way = {
  /** A list of these, of so many. Outgoing lists and lists of codes need no size. */
  list?: true | { min?: number; max?: number };
  /** For what may be left out: when it may not, by what else is in the same input. */
  requiredWhen?: (input: never) => boolean;
};

type Meaning = { type: () => unknown; rules?: PropertyDecorator[]; list?: Way['list'] };

function field<Options>(
  isOptional: boolean,
  about: About<Options>,
  meaningOf: (options: Options & Way, each: boolean, isOptional: boolean) => Meaning,
): PropertyDecorator {
  const [docs, given] = typeof about[0] === 'string' ? [about[0], about[1]] : [undefined, about[0]];
  const options = given ?? ({} as Options & Way);
  const { type, rules = [], list = options.list } = meaningOf(options, options.list !== undefined, isOptional);
  const { min, max } = typeof list === 'object' ? list : {};
  const { requiredWhen } = options;
  return applyDecorators(
    Field(() => (list ? [type()] : type()) as GqlTypeReference, {
      nullable: isOptional,
      ...(docs !== undefined && { description: docs }),
    }),
    ...(min === undefined ? [] : [ArrayMinSize(min)]),
    ...(max === undefined ? [] : [ArrayMaxSize(max)]),
    ...rules,
    ...(requiredWhen
      ? [ValidateIf(requiredWhen as (input: object) => boolean)]
      : isOptional && rules.length > 0
        ? [IsOptional()]
        : []),
  );
}

/** A word and its Optional twin. */
function pair<Options = object>(
  meaningOf: (options: Options & Way, each: boolean, isOptional: boolean) => Meaning,
): [
  required: (...about: About<Options>) => PropertyDecorator,
  optional: (...about: About<Options>) => PropertyDecorator,
] {
  return [(...about) => field(false, about, meaningOf), (...about) => field(true, about, meaningOf)];
}

/** A word about something given first, such as an enum, and its Optional twin. */
function pairOf<Subject, Options = object>(
  meaningOf: (subject: Subject) => (options: Options & Way, each: boolean, isOptional: boolean) => Meaning,
): [
  required: (subject: Subject, ...about: About<Options>) => PropertyDecorator,
  optional: (subject: Subject, ...about: About<Options>) => PropertyDecorator,
] {
  return [
    (subject, ...about) => field(false, about, meaningOf(subject)),
    (subject, ...about) => field(true, about, meaningOf(subject)),
  ];
}

/** An identifier (UUID). */
export const [Id, OptionalId] = pair((_, each) => ({
  type: () => ID,
  rules: [
    ValidateBy(
      { name: 'isUuid', validator: { validate: (value: unknown) => typeof value === 'string' && isUuid(value) } },
      { each },
    ),
  ],
}));

/** A text, of at least `min` (1) and at most `max` characters; `min: 0` may be blank. Without `max` it only goes out. */
export const [Text, OptionalText] = pair<TextOptions & { min?: number; max?: number; pattern?: RegExp }>(
  ({ max, min = 1, pattern, list: _, requiredWhen: __, ...options }, each, isOptional) => ({
    type: () => String,
    rules:
      max === undefined
        ? []
        : [
            textRule({ ...options, each, max, min: isOptional ? 0 : min }, isOptional ? null : ''),
            ...(pattern ? [Matches(pattern, { each })] : []),
          ],
  }),
);

/** An e-mail address. */
export const [Email, OptionalEmail] = pair((_, each, isOptional) => ({
  type: () => String,
  rules: [
    textRule({ reference: true, each, min: isOptional ? 0 : 1, max: 254 }, isOptional ? null : ''),
    emailRule(each),
  ],
}));

/** A web address, with http or https. */
export const [WebAddress, OptionalWebAddress] = pair<{ max: number }>(({ max }, each, isOptional) => ({
  type: () => String,
  rules: [
    textRule({ reference: true, each, min: isOptional ? 0 : 1, max }, isOptional ? null : ''),
    IsUrl({ protocols: ['https', 'http'], require_protocol: true }, { each }),
  ],
}));

/** A text that is wholly given by a pattern, from `^` to `$`: a code, a hash. */
export const [Code, OptionalCode] = pairOf<RegExp>((pattern) => (_, each) => ({
  type: () => String,
  rules: [Matches(pattern, { each })],
}));

/** One of the values of an enum, or of a list where there is no GraphQL, but none of `except`; in a list of these each at most once. */
export const [Choice, OptionalChoice] = pairOf<object, { except?: readonly string[] }>(
  (codes) =>
    ({ except = [] }, each) => ({
      type: () => codes,
      rules: [
        ...(each ? [ArrayUnique()] : []),
        IsIn(
          (Array.isArray(codes) ? (codes as string[]) : Object.keys(codes)).filter((code) => !except.includes(code)),
          { each },
        ),
      ],
    }),
);

/** A calendar day, of the years from `since` (1900) to `until`. */
export const [Day, OptionalDay] = pair<DayOptions>(({ since, until }, each, isOptional) => ({
  type: () => DayScalar,
  rules: [
    dayRule({ since, until, each }),
    ...(isOptional ? [Transform(({ value }: { value: unknown }) => (value === '' ? null : value))] : []),
  ],
}));

/** A moment that goes out. */
export const [Moment, OptionalMoment] = pair(() => ({ type: () => GraphQLISODateTime }));

/** A moment that somebody plans, ISO 8601. Without a zone it would be read as the server's own. */
export const [ZonedMoment, OptionalZonedMoment] = pair((_, each) => ({
  type: () => String,
  rules: [IsDateString({ strict: true }, { each }), Matches(/(Z|[+-]\d{2}:\d{2})$/, { each })],
}));

/** Yes or no. */
export const [Flag, OptionalFlag] = pair((_, each) => ({ type: () => Boolean, rules: [IsBoolean({ each })] }));

/** A whole number of at least `min` (0). */
export const [Count, OptionalCount] = pair<{ min?: number; max?: number }>(({ min = 0, max }, each) => ({
  type: () => Int,
  rules: [IsInt({ each }), Min(min, { each }), ...(max === undefined ? [] : [Max(max, { each })])],
}));

/** A calendar year. */
export const [Year, OptionalYear] = pair((_, each) => ({
  type: () => Int,
  rules: [IsInt({ each }), Min(2000, { each }), Max(2100, { each })],
}));

/** The version that was read, so that what somebody else saved meanwhile is not written over; from 1, or `min`. */
export const [Version, OptionalVersion] = pair<{ min?: number }>(({ min = 1 }, each) => ({
  type: () => Int,
  rules: [IsInt({ each }), Min(min, { each })],
}));

/** Euro cents, up to a thousand million euros; more than fits in an Int. */
export const [Cents, OptionalCents] = pair((_, each) => ({
  type: () => Float,
  rules: [IsInt({ each }), Min(0, { each }), Max(100_000_000_000, { each })],
}));

/** A number that goes out and may have decimals. */
export const [Decimal, OptionalDecimal] = pair(() => ({ type: () => Float }));

type Thing = () => new () => object;

/** A thing with properties of its own. */
export const [Part, OptionalPart] = pairOf<Thing>((type) => () => ({
  type,
  rules: [ValidateNested(), Type(type)],
}));

/** A list of things with properties of their own; of so many, where it comes in. */
export const [List, OptionalList] = pairOf<Thing, { min?: number; max?: number }>((type) => ({ min, max }) => ({
  type,
  list: { min, max },
  rules: [ValidateNested({ each: true }), Type(type)],
}));
