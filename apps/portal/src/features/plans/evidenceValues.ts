import {
  evidenceKindCodes,
  evidenceKindOf,
  evidenceSourceCodes,
  opennesses,
  pillarCodes,
  recurrences,
  certainties,
  type EvidenceKind,
  type PillarCode,
} from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../../shared/formats.js';
import { datePartsOf, partialDateOf, type DateParts } from '../../shared/forms/partial-date.js';
import { across, choice, refusing, text, textOrNull } from '../../shared/forms/schemas.js';
import type { Say, TextKey } from '../../shared/i18n.js';
import type { AddEvidenceInput } from '../../shared/schema.generated.js';
import type { EvidencePartsFragment } from './plan.generated.js';

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

const kindOf = ({ kind }: { kind: string }) => (kind === '' ? null : evidenceKindOf(kind as EvidenceKind));
const isMoney = (values: { kind: string }) => kindOf(values)?.asks === 'MONEY';
const holds = (values: { kind: string }) => kindOf(values)?.holds === true;

/** What a fact must be. The rules that look at several answers do not wait until all others are right. */
export const evidenceRules = (say: Say) => {
  const matching = (max: number, pattern: RegExp, key: TextKey) =>
    text({ max, reference: true }).check(refusing((value) => !pattern.test(value) && say(key)));
  const year = matching(4, /^(20\d{2})?$/, 'evidence.error.year');
  return z
    .object({
      pillar: choice(pillarCodes, say('evidence.error.pillar')),
      kind: choice(evidenceKindCodes, say('evidence.error.kind')),
      certainty: choice(certainties, say('evidence.error.certainty')),
      title: text({ max: 160, min: 3, missing: say('evidence.error.title') }),
      date: z.object({ day: z.string(), month: z.string(), year: z.string() }).check(
        refusing((parts) => {
          const date = partialDateOf(parts);
          return !date && say(date === '' ? 'evidence.error.dateMissing' : 'evidence.error.date');
        }),
      ),
      sourceType: choice(evidenceSourceCodes, say('evidence.error.sourceType')),
      sourceText: text({ max: 200, min: 3, missing: say('evidence.error.sourceText') }),
      sourceUrl: matching(500, /^(https?:\/\/\S+\.\S+)?$/, 'evidence.error.url'),
      note: textOrNull({ max: 1000, lines: true }),
      recurrence: choice(['', ...recurrences]),
      amount: matching(16, /^(\d{1,9}|\d{1,3}(\.\d{3})+)?(,\d{1,2})?$/, 'evidence.error.amount'),
      firstFundedYear: year,
      lastFundedYear: year,
      effect: textOrNull({ max: 1000, lines: true }),
      openness: choice(opennesses, say('evidence.error.openness')),
      endsOn: z.nullable(z.string()),
    })
    .check(
      across('recurrence', (values) => isMoney(values) && values.recurrence === '' && say('evidence.error.recurrence')),
      across(
        'lastFundedYear',
        (values) =>
          isMoney(values) &&
          values.firstFundedYear !== '' &&
          values.lastFundedYear !== '' &&
          values.firstFundedYear > values.lastFundedYear &&
          say('evidence.error.years'),
      ),
      across(
        'date',
        ({ kind, date }) => kind === 'NOT_STARTED' && date.year && !date.day && say('evidence.error.statementDay'),
      ),
      across('endsOn', (values) => {
        if (!holds(values)) return null;
        if (values.endsOn === null) return say('evidence.error.date');
        const began = (partialDateOf(values.date) || null)?.happenedOn ?? '';
        return values.endsOn !== '' && values.endsOn < began && say('evidence.error.endsBefore');
      }),
    );
};

/** What the form is checked by when it is sent; the day of today is only known then. */
export const evidenceFormRules = (say: Say) =>
  evidenceRules(say).check(
    across('date', ({ date }) => {
      const known = partialDateOf(date);
      return known && known.happenedOn > today() && say('evidence.error.future');
    }),
  );

type CheckedValues = z.output<ReturnType<typeof evidenceRules>>;

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
    note: values.note,
    recurrence: isMoney && values.recurrence !== '' ? values.recurrence : null,
    amountCents:
      isMoney && values.amount ? Math.round(Number(values.amount.replaceAll('.', '').replace(',', '.')) * 100) : null,
    firstFundedYear: yearOf(values.firstFundedYear),
    lastFundedYear: yearOf(values.lastFundedYear),
    effect: asks === 'EFFECT' ? values.effect : null,
    endsOn: holds && values.endsOn ? values.endsOn : null,
    openness: values.openness,
  };
}

/** Enough to ask what the status would become: texts that are still empty do not matter for that. */
export function previewOf(values: EvidenceValues): AddEvidenceInput | null {
  const checked = evidenceRules((key) => key).safeParse({
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
