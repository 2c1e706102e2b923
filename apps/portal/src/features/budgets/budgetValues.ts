import {
  budgetKindCodes,
  budgetSourceCodes,
  budgetStateCodes,
  evidenceSourceCodes,
  recurrences,
  type BudgetState,
  type PillarCode,
} from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../../shared/formats.js';
import { datePartsFrom, partialDateOf, type DateParts } from '../../shared/forms/partial-date.js';
import { across, choice, choiceOrNull, refusing, text, textOrNull } from '../../shared/forms/schemas.js';
import type { Say } from '../../shared/i18n.js';
import type { SaveBudgetLineInput } from '../../shared/schema.generated.js';
import type { BudgetLinePartsFragment } from './budgets.generated.js';

const MOST_YEARS = 10;
/** The pillars under which money is a fact. */
export const moneyPillars = ['P1', 'P4'] as const satisfies readonly PillarCode[];
/** How new money may stand in its source. */
export const firstStates = budgetStateCodes.filter((state) => state !== 'LAPSED') as Exclude<BudgetState, 'LAPSED'>[];

/** The form as a person fills it in: everything is text until it is sent. */
export function valuesOf(line: BudgetLinePartsFragment | null) {
  return {
    title: line?.title ?? '',
    kind: line?.kind ?? '',
    purpose: line?.purpose ?? '',
    year: line ? String(line.year) : '',
    untilYear: '',
    amount: line && line.amountCents !== null ? String(line.amountCents / 100).replace('.', ',') : '',
    recurrence: line?.recurrence ?? '',
    state: line?.state ?? 'PROPOSED',
    source: line?.source ?? '',
    sourceName: line?.sourceName ?? '',
    pillar: line?.pillar ?? '',
    decisionId: line?.decision?.id ?? '',
    documentId: line?.document?.id ?? '',
    sourceType: line?.sourceType ?? '',
    sourceText: line?.sourceText ?? '',
    on: datePartsFrom(line?.recordedOn ?? null, line?.datePrecision ?? null),
    note: line?.note ?? '',
  };
}

/** When the source is from; a day that is known, and not to come. */
export const sourceDay = (say: Say) =>
  z.object({ day: z.string(), month: z.string(), year: z.string() }).check(
    refusing((parts: DateParts) => {
      const date = partialDateOf(parts);
      if (!date) return say(date === '' ? 'budgetForm.onMissing' : 'budgetForm.onWrong');
      return date.happenedOn > today() && say('budgetMove.onAhead');
    }),
  );

export const yearText = (say: Say) =>
  text({ max: 4 }).check(
    refusing((value) => value !== '' && !/^(20\d\d|2100)$/.test(value) && say('budgetForm.yearWrong')),
  );

const isCovered = ({ kind }: { kind: string }) => kind === 'COVERED_ELSEWHERE';

export const rulesOf = (say: Say) =>
  z
    .object({
      title: text({ max: 160, min: 3, missing: say('budgetForm.titleMissing') }),
      kind: choice(budgetKindCodes, say('budgetForm.kindMissing')),
      purpose: textOrNull({ max: 300, lines: true }),
      year: yearText(say).check(refusing((value) => value === '' && say('budgetForm.yearWrong'))),
      untilYear: yearText(say),
      amount: text({ max: 16 }).check(
        refusing(
          (value) =>
            value !== '' &&
            (!/^(\d{1,9}|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/.test(value) || centsOf(value) === 0) &&
            say('budgetForm.amountWrong'),
        ),
      ),
      recurrence: choiceOrNull(recurrences),
      state: choice(budgetStateCodes),
      source: choice(budgetSourceCodes, say('budgetForm.sourceMissing')),
      sourceName: textOrNull({ max: 120, reference: true }),
      pillar: choiceOrNull(moneyPillars),
      decisionId: z.string(),
      documentId: z.string(),
      sourceType: choice(evidenceSourceCodes, say('budgetForm.sourceTypeMissing')),
      sourceText: text({ max: 200, min: 3, reference: true, missing: say('budgetForm.sourceTextMissing') }),
      on: sourceDay(say),
      note: textOrNull({ max: 600, lines: true }),
    })
    .check(
      across('recurrence', (values) => !isCovered(values) && !values.recurrence && say('budgetForm.recurrenceMissing')),
      across('pillar', (values) => !isCovered(values) && !values.pillar && say('budgetForm.pillarMissing')),
      across('untilYear', ({ year, untilYear }) => {
        if (!untilYear) return null;
        if (untilYear < year) return say('budgetForm.yearsReversed');
        return Number(untilYear) - Number(year) >= MOST_YEARS && say('budgetForm.yearsMany');
      }),
    );

export const centsOf = (amount: string): number =>
  Math.round(Number(amount.replaceAll('.', '').replace(',', '.')) * 100);

/** What is sent; what money that is covered elsewhere is not asked, is left out. */
export function inputOf(
  values: z.output<ReturnType<typeof rulesOf>>,
  line: BudgetLinePartsFragment | null,
): SaveBudgetLineInput {
  const { amount, year, untilYear, on, state, decisionId, documentId, recurrence, pillar, ...same } = values;
  const date = partialDateOf(on);
  if (!date) throw new Error('a checked form has a date');
  const covered = isCovered(values);
  return {
    ...same,
    year: Number(year),
    untilYear: line || !untilYear ? null : Number(untilYear),
    amountCents: covered || !amount ? null : centsOf(amount),
    recurrence: covered ? null : recurrence,
    pillar: covered ? null : pillar,
    state: line || covered ? null : state,
    decisionId: decisionId || null,
    documentId: documentId || null,
    recordedOn: date.happenedOn,
    datePrecision: date.datePrecision,
  };
}
