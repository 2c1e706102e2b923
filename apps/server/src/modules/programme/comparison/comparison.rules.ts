/**
 * How a municipality lies among others.
 *
 * What anybody may read of every municipality by itself (a published figure) is compared with any group of at least ten
 * others. What is for a municipality itself to tell (the level of a pillar, how many partners it has) is told of a group
 * alone, and only as an edition shows it: groups that the reader cannot choose, protected together. What is calculated
 * here from an edition is calculated from what it shows, so it tells no more. Source: domain.md (c)5 and (e);
 * docs/decisions/0011.
 */
import { counted } from '@bloemen/vocabulary';
import {
  countedMeasures,
  type CountedMeasure,
  type Edition,
  type GroupFigures,
  type PillarFigures,
} from '../programme.facts.js';
import { groupOf, type Place } from '../programme.rules.js';
import { SMALLEST_GROUP } from '../suppression.rules.js';

/** How many municipalities that are alike stand beside the own; all are all that take part. */
export const groupSizes = { TEN: 10, TWENTY_FIVE: 25, FIFTY: 50, ALL: Number.POSITIVE_INFINITY } as const;
export type GroupSize = keyof typeof groupSizes;
export const groupSizeCodes = Object.keys(groupSizes) as GroupSize[];

export type Quartiles = { lower: number; median: number; upper: number };

/**
 * Quartiles by linear interpolation between the ordered values, to one decimal; null of fewer than ten, of which nothing
 * is told.
 */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length < SMALLEST_GROUP) return null;
  const ordered = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = (ordered.length - 1) * share;
    const [below, above] = [ordered[Math.floor(place)]!, ordered[Math.ceil(place)]!];
    return Math.round((below + (above - below) * (place - Math.floor(place))) * 10) / 10;
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** From a number up to and including another; without an end where there is none. */
export type Range = { from: number; to: number | null };

export const classRanges = (code: CountedMeasure): Range[] => {
  const { from } = countedMeasures[code];
  return from.map((least, at) => ({ from: least, to: from[at + 1] === undefined ? null : from[at + 1]! - 1 }));
};

/**
 * In which classes the middle half of a group lies, from what is shown of it; null where what is withheld decides.
 * A count behind those of the classes is of municipalities that were not counted yet.
 */
export function middleHalf(ranges: readonly Range[], counts: readonly (number | null)[], total: number): Range | null {
  if (total < SMALLEST_GROUP || (counts[ranges.length] ?? (ranges.length < counts.length ? null : 0)) !== 0)
    return null;
  const withheld = total - counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  /** The first class with which so many are reached, when all that is withheld lies as low, or as high, as it can. */
  const classAt = (share: number, isLow: boolean): number => {
    const hidden = ranges.flatMap((_, at) => (counts[at] === null ? [at] : []));
    const where = isLow ? hidden[0] : hidden.at(-1);
    let sum = 0;
    return ranges.findIndex((_, at) => {
      sum += (counts[at] ?? 0) + (at === where ? withheld : 0);
      return sum >= total * share;
    });
  };
  const ends = [0.25, 0.75].map((share) => [classAt(share, true), classAt(share, false)] as const);
  if (ends.some(([low, high]) => low < 0 || low !== high)) return null;
  return { from: ranges[ends[0]![0]]!.from, to: ranges[ends[1]![0]]!.to };
}

/** The rows of an edition that a municipality is in: the country, and one of each division. */
export function groupsAround(place: Place, edition: Edition | null): GroupFigures[] {
  return (edition?.groups ?? []).filter(({ dimension, key, parts, isFormer }) => {
    if (isFormer) return false;
    if (dimension === 'NATIONAL') return true;
    return (parts?.map((part) => part.key) ?? [key]).includes(groupOf[dimension](place).key);
  });
}

/**
 * One sentence for every reason, because saying which of them it is would tell something too: of a few, of nearly all,
 * or found by subtracting another figure.
 */
export const withheldBecause =
  'Sommige aantallen laten we niet zien. Ze gaan over minder dan vijf gemeenten, over bijna alle gemeenten, of ze zijn af te leiden uit een ander aantal.';

/** Why nothing is told about a group; null when something is. */
export function refusedBecause({
  participating,
  pillars,
}: Pick<GroupFigures, 'participating' | 'pillars'>): string | null {
  if (participating < SMALLEST_GROUP)
    return `In deze groep ${participating === 1 ? 'doet' : 'doen'} ${counted(participating, 'gemeente', 'gemeenten')} mee. Wij vergelijken alleen met groepen van tien of meer.`;
  return pillars.every(({ counts }: PillarFigures) => counts.every((count) => count === null))
    ? 'Van deze groep kunnen we niets laten zien zonder te verraden hoe het met één gemeente staat. Kies een andere groep.'
    : null;
}

export const tooFewBecause = (count: number): string =>
  `Van ${counted(count, 'andere gemeente', 'andere gemeenten')} is dit bekend. Wij vergelijken alleen met tien of meer.`;
