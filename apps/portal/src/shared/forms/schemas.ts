import { cleanText, textProblem } from '@bloemen/vocabulary';
import { z } from 'zod/mini';

// Without it zod tries to make code out of text, which the content security policy refuses.
z.config({ jitless: true });

/** What is wrong with an answer, as the sentence for at its field; null when nothing is. */
export type Rule<Value> = (value: Value) => string | null | false | undefined;

/** Refuses an answer with a sentence. */
export const refusing = <Value>(rule: Rule<Value>) =>
  z.superRefine<Value>((value, context) => {
    const sentence = rule(value);
    if (sentence) context.addIssue(sentence);
  });

/**
 * Refuses an answer at its field for what other answers say, also while those are not right yet. For at the end of a
 * `z.object`.
 */
export const across = <Values extends object>(field: keyof Values & string, rule: Rule<Values>) =>
  z.superRefine<Values>(
    (values, context) => {
      const sentence = rule(values);
      if (sentence) context.addIssue({ code: 'custom', message: sentence, path: [field], input: values });
    },
    { when: () => true },
  );

type Text = {
  max: number;
  /** Said instead of the rule's own sentence when there is too little text. */
  missing?: string;
  /** Characters at least; 1 when it says what is missing. */
  min?: number;
  lines?: boolean;
  reference?: boolean;
};

/** A text by the rules of every text, which are those of the server: cleaned, not too long, without a BSN. */
export const text = ({ missing, min = missing === undefined ? 0 : 1, ...rule }: Text) =>
  z.string().check(
    z.overwrite((value) => cleanText(value, rule)),
    refusing((value) => {
      const problem = textProblem(value, { ...rule, min });
      return problem !== null && missing !== undefined && [...value].length < min ? missing : problem;
    }),
  );

/** A text that may be left out; null without one. */
export const textOrNull = (rule: Omit<Text, 'missing' | 'min'>) =>
  z.pipe(
    text(rule),
    z.transform((value) => value || null),
  );

/** Texts of one line each, one under the other; blank lines are none. */
export const textPerLine = ({ rule, ...line }: Pick<Text, 'max'> & { rule?: Rule<string[]> }) =>
  z.pipe(
    z.string(),
    z.pipe(
      z.transform((value: string) =>
        value
          .split('\n')
          .map((one) => cleanText(one))
          .filter(Boolean),
      ),
      z
        .array(z.string())
        .check(
          refusing((texts) => rule?.(texts) || texts.map((one) => textProblem(one, { ...line, min: 1 })).find(Boolean)),
        ),
    ),
  );

const address = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** An e-mail address. */
export const email = (wrong: string) =>
  text({ max: 254 }).check(refusing((value) => (address.test(value) ? null : wrong)));

/** An e-mail address that may be left out; null without one. */
export const emailOrNull = (wrong: string) =>
  z.pipe(
    text({ max: 254 }).check(refusing((value) => (value === '' || address.test(value) ? null : wrong))),
    z.transform((value) => value || null),
  );

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text);

/** A web address that may be left out; null without one. */
export const webAddressOrNull = (wrong: string) =>
  z.pipe(
    text({ max: 500, reference: true }).check(refusing((value) => value !== '' && !isWebAddress(value) && wrong)),
    z.transform((value) => value || null),
  );

/** One of these codes; the answer is '' until one is chosen. */
export const choice = <const Code extends string>(codes: readonly Code[], missing?: string) =>
  z.pipe(z.string(), z.enum(codes, missing));

/** One of these codes, or null when none is chosen; that is refused where it says what is missing. */
export const choiceOrNull = <const Code extends string>(codes: readonly Code[], missing?: string | null) =>
  z.pipe(
    z.pipe(z.string(), z.enum(['', ...codes])).check(refusing((code) => code === '' && missing)),
    z.transform((code) => (code === '' ? null : (code as Code))),
  );

/** One or more of these codes. */
export const choices = <const Code extends string>(codes: readonly Code[], missing?: string) =>
  z.pipe(z.array(z.string()), z.array(z.enum(codes))).check(refusing((values) => values.length === 0 && missing));

/** Something of a list that only the screen knows, by its id. */
export const chosen = (missing: string) => z.string().check(z.minLength(1, missing));

/** A day out of `DateField`, `2021-05-25`: null is no date, '' none at all. */
export const day = ({ missing, wrong, rule }: { missing: string; wrong: string; rule?: Rule<string> }) =>
  z.pipe(
    z
      .nullable(z.string())
      .check(refusing((value) => (value === null ? wrong : value === '' ? missing : rule?.(value)))),
    z.transform((value) => value!),
  );

/** A day that may be left out; null without one. */
export const dayOrNull = ({ wrong, rule }: { wrong: string; rule?: Rule<string> }) =>
  z.pipe(
    z.nullable(z.string()).check(refusing((value) => (value === null ? wrong : value === '' ? null : rule?.(value)))),
    z.transform((value) => value || null),
  );

/** One file. */
export const file = (missing: string, rule?: Rule<File>) =>
  z.pipe(
    z.custom<FileList | null>().check(
      refusing((files) => {
        const first = files?.[0];
        return first ? rule?.(first) : missing;
      }),
    ),
    z.transform((files) => files![0]!),
  );
