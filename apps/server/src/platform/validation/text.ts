import { cleanText, textProblem } from '@bloemen/vocabulary';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { isEmail, ValidateBy } from 'class-validator';
import { withoutGlyph } from '../pdf/fonts.js';

/** Name under which class-validator knows the rule of a text. */
export const TEXT_RULE = 'text';

export type TextOptions = {
  /** May hold more lines than one. */
  lines?: boolean;
  /** Meant for a case number or the like, or only searched for: nine digits are no citizen service number here. */
  reference?: boolean;
  /** Ends in a sealed document, which shows every character or none. */
  sealed?: boolean;
};

/**
 * A text that is an e-mail address. The rule of class-validator itself fails on half a character instead of refusing
 * it.
 */
export const emailRule = (each: boolean) =>
  ValidateBy(
    {
      name: 'isEmail',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && !/\p{Cs}/u.test(value) && isEmail(value),
      },
    },
    { each },
  );

/**
 * A text of `min` to `max` characters, kept without the blanks around it; one that is blank is `empty`. With `each` a
 * list of those, in which a blank one is none.
 */
export function textRule(
  { lines = false, sealed = false, each, ...rule }: TextOptions & { each: boolean; min: number; max: number },
  empty: null | '',
): PropertyDecorator {
  const problemOf = (value: unknown): string | null => {
    if (typeof value !== 'string') return 'Vul dit veld in.';
    const problem = textProblem(value, rule);
    const [glyph] = sealed && problem === null ? withoutGlyph(value) : [];
    return glyph === undefined ? problem : `Het teken ‘${glyph}’ kan niet in een verzegeld document. Verwijder het.`;
  };
  const problemsOf = (value: unknown) =>
    (each ? (Array.isArray(value) ? value : [null]) : [value]).map(problemOf).filter((problem) => problem !== null);
  const clean = (value: unknown): unknown => (typeof value === 'string' ? cleanText(value, { lines }) || empty : value);
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      each && Array.isArray(value) ? value.map(clean).filter((text) => text !== empty) : clean(value),
    ),
    ValidateBy({
      name: TEXT_RULE,
      constraints: [{ sealed }],
      validator: {
        validate: (value: unknown) => problemsOf(value).length === 0,
        defaultMessage: (about) => problemsOf(about?.value)[0] ?? '',
      },
    }),
  );
}
