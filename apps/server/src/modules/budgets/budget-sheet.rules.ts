import {
  budgetKinds,
  budgetSources,
  budgetStateCodes,
  budgetStates,
  dutchDate,
  pillarNames,
  recurrenceLabels,
} from '@bloemen/vocabulary';
import type { BudgetLineRow } from './budgets.repository.js';

export type BudgetSheetLine = (string | number | null)[];

const UNKNOWN = 'niet genoemd';
const head = [
  'Jaar',
  'Omschrijving',
  ...budgetStateCodes.map((state) => `${budgetStates[state]} (euro)`),
  'Status',
  'Status sinds',
  'Bron van de status',
  'Soort',
  'Eenmalig of structureel',
  'Waar het geld vandaan komt',
  'Pijler',
  'Doel',
  'Besluit',
  'Bron',
  'Voorbeeld',
];

/**
 * Money as a sheet: one row for each line, and an amount in the column of its own state, so that a sum that somebody
 * makes of a column is of one state. No row adds up.
 */
export function sheetOf(lines: readonly BudgetLineRow[]): BudgetSheetLine[] {
  return [
    head,
    ...lines.map((line) => [
      line.year,
      line.title,
      ...budgetStateCodes.map((state) =>
        state === line.state ? (line.amountCents === null ? UNKNOWN : inEuros(line.amountCents)) : null,
      ),
      line.state ? budgetStates[line.state] : budgetKinds[line.kind],
      line.stateOn ? dutchDate(line.stateOn) : null,
      line.stateSource,
      budgetKinds[line.kind],
      line.recurrence && recurrenceLabels[line.recurrence],
      [budgetSources[line.source], line.sourceName].filter(Boolean).join(': '),
      line.pillar && pillarNames[line.pillar],
      line.purpose,
      line.decision?.name ?? null,
      `${line.sourceText} (${dutchDate(line.recordedOn, line.datePrecision)})`,
      line.isDemonstration ? 'ja' : null,
    ]),
  ];
}

/** Euros with a comma, as a Dutch sheet reads a number. */
const inEuros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
