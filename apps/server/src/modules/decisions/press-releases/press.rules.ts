import { dutchMomentsOf, isAgreed, isDecided, type PointState, type QuoteState } from '@bloemen/vocabulary';
import { DomainError, wrongFields } from '../../../platform/errors/domain-error.js';

type Words = { title: string; lead: string; body: string };

const decided = /\b(besloten|besloot|besluit|besluiten|ingestemd|stemt in|stemde in|vastgesteld)\b/i;

/**
 * Whether the text says that something was decided, while points of the decision are not, or while whoever releases it
 * may not read how they stand.
 */
export function saysTooMuch(
  { title, lead, body }: Words,
  decision: { points: readonly { state: PointState }[] } | null,
): boolean {
  if (!decided.test([title, lead, body].join('\n'))) return false;
  const points = decision?.points ?? [];
  return points.length === 0 || points.some(({ state }) => !isDecided(state));
}

const percentages = /\d+(?:[.,]\d+)?\s?(?:%|procent)/gi;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/procent/g, '%')
    .replace(/\s/g, '')
    .replace(/,/g, '.');
const percentagesIn = (text: string): string[] => [...text.matchAll(percentages)].map(([found]) => found);

/** Percentages in the text that no figure of the press release tells the source of, or what is missing of it. */
export function withoutSource({ title, lead, body }: Words, figures: readonly { body: string }[]): string[] {
  const told = new Set(figures.flatMap((figure) => percentagesIn(figure.body).map(plain)));
  return [...new Set(percentagesIn([title, lead, body].join('\n')))].filter((found) => !told.has(plain(found)));
}

/** What stands in the way of approval, whoever gives it. */
export function hindrancesOf(
  words: Words,
  quotes: readonly { state: QuoteState }[],
  figures: readonly { body: string }[],
): ('press.quotes_open' | 'press.figures_open')[] {
  return [
    ...(quotes.every(({ state }) => isAgreed(state)) ? [] : (['press.quotes_open'] as const)),
    ...(withoutSource(words, figures).length === 0 ? [] : (['press.figures_open'] as const)),
  ];
}

/**
 * The moment of release as somebody chose it on Dutch clocks. Throws at its field where the clock skips that hour, and
 * where it comes twice without a choice which of the two.
 */
export function momentOf(on: string, at: string, turn: 'FIRST' | 'SECOND' | null): Date {
  const [first, second] = dutchMomentsOf(on, at);
  if (!first)
    throw wrongFields({
      path: 'at',
      message: 'Deze tijd bestaat niet: in deze nacht gaat de klok een uur vooruit. Kies een tijd vanaf 3.00 uur.',
    });
  if (!second) return first;
  if (!turn)
    throw wrongFields({
      path: 'turn',
      message:
        'Deze tijd komt in deze nacht twee keer voor, omdat de klok teruggaat. Kies de eerste of de tweede keer.',
    });
  return turn === 'FIRST' ? first : second;
}

const shape = /^PB(\d{4})_(\d{1,5})$/;
export const NUMBER = shape;

/** `PB2021_25` from its year and place, and back. */
export const numberOf = (year: number, place: number): string => `PB${year}_${place}`;
export function partsOf(number: string): { year: number; place: number } {
  const [, year, place] = shape.exec(number) ?? [];
  if (!year || !place) throw new DomainError('bad_input');
  return { year: Number(year), place: Number(place) };
}

/** So many days the person who is quoted can answer by a link. */
export const QUOTE_LINK_DAYS = 14;
