import {
  evidenceKindCodes,
  evidenceKindOf,
  evidenceSourceCodes,
  isDay,
  opennesses,
  pillarCodes,
  recurrences,
  certainties,
  type DatePrecision,
  type EvidenceKind,
  type PillarCode,
} from '@bloemen/vocabulary';
import { z } from 'zod';
import { today } from '../../shared/formats.js';
import type { AddEvidenceInput } from '../../shared/schema.generated.js';
import type { EvidencePartsFragment } from './plan.generated.js';

/** A date of which day, or day and month, may be unknown. */
export type PartialDate = { happenedOn: string; datePrecision: DatePrecision };
export type DateParts = { day: string; month: string; year: string };

/** What three number fields mean: a partial date, '' when nothing is filled in, null when it is no date. */
export function partialDateOf({ day, month, year }: DateParts): PartialDate | '' | null {
  if (!day && !month && !year) return '';
  if (!/^(19|20)\d{2}$/.test(year) || (day && !month)) return null;
  const datePrecision: DatePrecision = day ? 'DAY' : month ? 'MONTH' : 'YEAR';
  const happenedOn = `${year}-${(month || '1').padStart(2, '0')}-${(day || '1').padStart(2, '0')}`;
  return isDay(happenedOn) ? { happenedOn, datePrecision } : null;
}

export function datePartsOf({ happenedOn, datePrecision }: PartialDate): DateParts {
  const [year = '', month = '', day = ''] = happenedOn.split('-').map((part) => part.replace(/^0/, ''));
  return { year, month: datePrecision === 'YEAR' ? '' : month, day: datePrecision === 'DAY' ? day : '' };
}

/** The form as a person fills it in: everything is text until it is sent. */
export type EvidenceValues = {
  pillar: string;
  kind: string;
  certainty: string;
  title: string;
  date: DateParts;
  sourceType: string;
  sourceText: string;
  sourceUrl: string;
  note: string;
  recurrence: string;
  amount: string;
  firstFundedYear: string;
  lastFundedYear: string;
  effect: string;
  openness: string;
  /** `2028-03-01`, '' for none, null for what is no date. */
  endsOn: string | null;
};

export const emptyValues = (pillar: PillarCode | ''): EvidenceValues => ({
  pillar,
  kind: '',
  certainty: '',
  title: '',
  date: { day: '', month: '', year: '' },
  sourceType: '',
  sourceText: '',
  sourceUrl: '',
  note: '',
  recurrence: '',
  amount: '',
  firstFundedYear: '',
  lastFundedYear: '',
  effect: '',
  endsOn: '',
  openness: opennesses[0],
});

export const valuesOf = (evidence: EvidencePartsFragment): EvidenceValues => ({
  pillar: evidence.pillar,
  kind: evidence.kind,
  certainty: evidence.certainty,
  title: evidence.title,
  date: datePartsOf(evidence),
  sourceType: evidence.sourceType,
  sourceText: evidence.sourceText,
  sourceUrl: evidence.sourceUrl ?? '',
  note: evidence.note ?? '',
  recurrence: evidence.recurrence ?? '',
  amount: evidence.amountCents === null ? '' : String(evidence.amountCents / 100).replace('.', ','),
  firstFundedYear: evidence.firstFundedYear?.toString() ?? '',
  lastFundedYear: evidence.lastFundedYear?.toString() ?? '',
  effect: evidence.effect ?? '',
  endsOn: evidence.endsOn ?? '',
  openness: evidence.openness,
});

const year = z
  .string()
  .trim()
  .regex(/^(20\d{2})?$/, 'evidence.error.year');

const oneOf = <const Codes extends readonly string[]>(codes: Codes, message: string) =>
  z.string().pipe(z.enum(codes, message));

/** These two look at several fields, and must not wait until all others are right. */
const isMoney = (value: unknown) =>
  (value as EvidenceValues).kind !== '' && evidenceKindOf((value as { kind: EvidenceKind }).kind).asks === 'MONEY';

const holds = (value: unknown) =>
  (value as EvidenceValues).kind !== '' && evidenceKindOf((value as { kind: EvidenceKind }).kind).holds === true;

/** Messages are keys of the feature's texts. */
export const evidenceSchema = z
  .object({
    pillar: oneOf(pillarCodes, 'evidence.error.pillar'),
    kind: oneOf(evidenceKindCodes, 'evidence.error.kind'),
    certainty: oneOf(certainties, 'evidence.error.certainty'),
    title: z.string().trim().min(3, 'evidence.error.title').max(160, 'evidence.error.long'),
    date: z.object({ day: z.string(), month: z.string(), year: z.string() }).superRefine((parts, context) => {
      const date = partialDateOf(parts);
      if (!date)
        context.addIssue({
          code: 'custom',
          message: date === '' ? 'evidence.error.dateMissing' : 'evidence.error.date',
        });
    }),
    sourceType: oneOf(evidenceSourceCodes, 'evidence.error.sourceType'),
    sourceText: z.string().trim().min(3, 'evidence.error.sourceText').max(200, 'evidence.error.long'),
    sourceUrl: z
      .string()
      .trim()
      .max(500, 'evidence.error.long')
      .regex(/^(https?:\/\/\S+\.\S+)?$/, 'evidence.error.url'),
    note: z.string().trim().max(1000, 'evidence.error.long'),
    recurrence: oneOf(['', ...recurrences], 'evidence.error.recurrence'),
    amount: z
      .string()
      .trim()
      .regex(/^(\d{1,9}|\d{1,3}(\.\d{3})+)?(,\d{1,2})?$/, 'evidence.error.amount'),
    firstFundedYear: year,
    lastFundedYear: year,
    effect: z.string().trim().max(1000, 'evidence.error.long'),
    openness: oneOf(opennesses, 'evidence.error.openness'),
    endsOn: z.string().nullable(),
  })
  .refine(({ recurrence }) => recurrence !== '', {
    path: ['recurrence'],
    message: 'evidence.error.recurrence',
    when: ({ value }) => isMoney(value),
  })
  .refine(
    ({ firstFundedYear, lastFundedYear }) => !firstFundedYear || !lastFundedYear || firstFundedYear <= lastFundedYear,
    { path: ['lastFundedYear'], message: 'evidence.error.years', when: ({ value }) => isMoney(value) },
  )
  .refine(({ kind, date }) => kind !== 'NOT_STARTED' || !date.year || date.day !== '', {
    path: ['date'],
    message: 'evidence.error.statementDay',
    when: ({ value }) => (value as EvidenceValues).kind === 'NOT_STARTED',
  })
  .refine(({ endsOn }) => endsOn !== null, {
    path: ['endsOn'],
    message: 'evidence.error.date',
    when: ({ value }) => holds(value),
  })
  .refine(({ date, endsOn }) => !endsOn || endsOn >= ((partialDateOf(date) || null)?.happenedOn ?? ''), {
    path: ['endsOn'],
    message: 'evidence.error.endsBefore',
    when: ({ value }) => holds(value),
  });

/** What the form is checked by when it is sent; the day of today is only known then. */
export const evidenceFormSchema = evidenceSchema.refine(
  ({ date }) => {
    const known = partialDateOf(date);
    return !known || known.happenedOn <= today();
  },
  { path: ['date'], message: 'evidence.error.future', when: () => true },
);

type CheckedValues = z.infer<typeof evidenceSchema>;

/**
 * What is sent. Answers to questions that the chosen kind does not ask are left out; the screen does not show them
 * either.
 */
export function inputOf(values: CheckedValues): AddEvidenceInput {
  const { asks, holds = false } = evidenceKindOf(values.kind);
  const isMoney = asks === 'MONEY';
  const date = partialDateOf(values.date);
  if (!date) throw new Error('a checked form has a date');
  const yearOf = (text: string) => (isMoney && text ? Number(text) : null);
  return {
    ...date,
    pillar: values.pillar,
    kind: values.kind,
    certainty: values.certainty,
    title: values.title,
    sourceType: values.sourceType,
    sourceText: values.sourceText,
    sourceUrl: values.sourceUrl || null,
    note: values.note || null,
    recurrence: isMoney && values.recurrence !== '' ? values.recurrence : null,
    amountCents:
      isMoney && values.amount ? Math.round(Number(values.amount.replaceAll('.', '').replace(',', '.')) * 100) : null,
    firstFundedYear: yearOf(values.firstFundedYear),
    lastFundedYear: yearOf(values.lastFundedYear),
    effect: asks === 'EFFECT' && values.effect ? values.effect : null,
    endsOn: holds && values.endsOn ? values.endsOn : null,
    openness: values.openness,
  };
}

/** Enough to ask what the status would become: texts that are still empty do not matter for that. */
export function previewOf(values: EvidenceValues): AddEvidenceInput | null {
  const checked = evidenceSchema.safeParse({
    ...values,
    title: values.title.trim().length < 3 ? 'Dit feit' : values.title,
    sourceText: 'Bron',
    sourceUrl: '',
    note: '',
    sourceType: values.sourceType || (values.kind === 'NOT_STARTED' ? 'STATEMENT' : 'REPORT'),
  });
  return checked.success ? inputOf(checked.data) : null;
}

/** The certainties a kind knows, in their fixed order. */
export const certaintiesOf = (kind: EvidenceKind) =>
  certainties.filter((certainty) => evidenceKindOf(kind).says[certainty]);
