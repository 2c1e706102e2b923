/**
 * What somebody asks of a set, and which rows answer it. Pages go on after the last row that was given, so that a row
 * that comes or goes meanwhile neither hides another nor shows one twice.
 */
import { isDay } from '@bloemen/vocabulary';
import type { Problem } from '../../../platform/http/open-api.js';
import type { Row, Value } from './dataset-rows.js';
import type { DataColumn, DataFilter, Dataset } from './datasets.js';

export const FIRST_PAGE = 100;
export const LARGEST_PAGE = 500;
export const LONGEST_TEXT = 200;

export type Question = { limit: number; after: string; filters: readonly { filter: DataFilter; value: Value }[] };
type Errors = NonNullable<Problem['errors']>;

export const columnOf = ({ columns }: Dataset, name: string): DataColumn => {
  const found = columns.find((column) => column.name === name);
  if (!found) throw new Error(`There is no column ${name}.`);
  return found;
};

/** Reads the parameters of a question; all that is wrong with them at once. */
export function questionOf(dataset: Dataset, query: Readonly<Record<string, unknown>>): Question | { errors: Errors } {
  const errors: { parameter: string; detail: string }[] = [];
  const filters: { filter: DataFilter; value: Value }[] = [];
  let [limit, after] = [FIRST_PAGE, ''];
  for (const [parameter, given] of Object.entries(query)) {
    const refuse = (detail: string) => errors.push({ parameter, detail });
    const filter = dataset.filters.find(({ name }) => name === parameter);
    if (typeof given !== 'string') refuse('Geef deze parameter één keer.');
    else if (given.length > LONGEST_TEXT) refuse(`Gebruik hooguit ${LONGEST_TEXT} tekens.`);
    else if (parameter === 'limit') {
      limit = Number(given);
      if (!/^[1-9]\d{0,2}$/.test(given) || limit > LARGEST_PAGE)
        refuse(`Geef een geheel getal van 1 tot en met ${LARGEST_PAGE}.`);
    } else if (parameter === 'after') after = given;
    else if (!filter) refuse('Deze parameter bestaat niet.');
    else {
      const read = valueOf(columnOf(dataset, filter.column), given);
      if ('wrong' in read) refuse(read.wrong);
      else filters.push({ filter, value: read.value });
    }
  }
  return errors.length > 0 ? { errors } : { limit, after, filters };
}

function valueOf({ type, choices, pattern }: DataColumn, given: string): { value: Value } | { wrong: string } {
  if (type === 'flag')
    return given === 'true' || given === 'false' ? { value: given === 'true' } : { wrong: 'Geef true of false.' };
  if (type === 'day') return isDay(given) ? { value: given } : { wrong: 'Geef een dag als 2026-10-12.' };
  if (type === 'count') return /^\d{1,9}$/.test(given) ? { value: Number(given) } : { wrong: 'Geef een geheel getal.' };
  if (choices && !Object.hasOwn(choices, given)) return { wrong: `Kies uit: ${Object.keys(choices).join(', ')}.` };
  if (pattern && !new RegExp(pattern, 'u').test(given)) return { wrong: `Dit moet eruitzien als ${pattern}.` };
  return { value: given };
}

const asks: Record<DataFilter['asks'], (has: Value, value: Value) => boolean> = {
  is: (has, value) => has === value,
  holds: (has, value) => Array.isArray(has) && has.includes(value),
  from: (has, value) => has !== null && has >= (value as string),
  until: (has, value) => has !== null && has <= (value as string),
};

export type Page = {
  rows: readonly Row[];
  total: number;
  /** After which row each of these pages goes on; null where there is no such page. */
  starts: { first: string; prev: string | null; next: string | null; last: string };
};

/** One page of the rows that answer a question. Rows come in the order of their ids. */
export function pageOf(rows: readonly Row[], { limit, after, filters }: Question): Page {
  const found = rows.filter((row) =>
    filters.every(({ filter, value }) => asks[filter.asks](row[filter.column] ?? null, value)),
  );
  const next = found.findIndex(({ id }) => id > after);
  const at = next < 0 ? found.length : next;
  const startAt = (index: number): string => found[index - 1]?.id ?? '';
  return {
    rows: found.slice(at, at + limit),
    total: found.length,
    starts: {
      first: '',
      prev: at > 0 ? startAt(Math.max(0, at - limit)) : null,
      next: at + limit < found.length ? startAt(at + limit) : null,
      last: startAt(Math.max(0, found.length - limit)),
    },
  };
}
