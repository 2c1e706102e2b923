import { counted } from '@bloemen/vocabulary';

/**
 * Which municipalities are like which: like is compared with like, never ranked. A difference of 1 is large on each
 * trait, so that weights mean the same for all:
 *
 * - inhabitants: one is ten times as large (a difference of the logarithm of 1);
 * - urbanity: four steps on the scale of CBS, the whole scale;
 * - region: another province; the same province but another GGD region counts for half;
 * - share of people of 65 or older: ten percentage points;
 * - phase: eight years between the years in which they joined, two terms of a council.
 *
 * A trait that one of the two lacks says nothing, and the others decide. Thresholds are first proposals (domain.md c5).
 */
export const alikeTraits = ['INHABITANTS', 'URBANITY', 'REGION', 'SHARE_65', 'PHASE'] as const;
export type AlikeTrait = (typeof alikeTraits)[number];

export type Traits = {
  id: string;
  inhabitants: number;
  /** 1 very strongly urban to 5 not urban. */
  urbanity: number | null;
  provinceCode: string;
  province: string;
  ggdCode: string;
  ggdRegion: string;
  /** Percentage of the inhabitants. */
  share65: number | null;
  /** Day on which it joined the programme. */
  joinedOn: string | null;
};

/** How much each trait counts, 0 (not) to 3 (much). */
export type AlikeWeights = Record<AlikeTrait, number>;
export const usualWeights: AlikeWeights = { INHABITANTS: 3, URBANITY: 2, REGION: 1, SHARE_65: 1, PHASE: 1 };

/** Another municipality, how far it is (0 is the same) and why it is near, the nearest trait first, in Dutch. */
export type Alike<T extends Traits = Traits> = { municipality: T; distance: number; because: string[] };

const yearOf = (day: string) => Number(day.slice(0, 4));

const differences: Record<AlikeTrait, (a: Traits, b: Traits) => number | null> = {
  INHABITANTS: (a, b) => Math.abs(Math.log10(a.inhabitants / b.inhabitants)),
  URBANITY: (a, b) => (a.urbanity === null || b.urbanity === null ? null : Math.abs(a.urbanity - b.urbanity) / 4),
  REGION: (a, b) => (a.ggdCode === b.ggdCode ? 0 : a.provinceCode === b.provinceCode ? 0.5 : 1),
  SHARE_65: (a, b) => (a.share65 === null || b.share65 === null ? null : Math.abs(a.share65 - b.share65) / 10),
  PHASE: (a, b) =>
    a.joinedOn === null || b.joinedOn === null ? null : Math.abs(yearOf(a.joinedOn) - yearOf(b.joinedOn)) / 8,
};

/** Nearer than this a trait is named as a reason. */
const NEAR: Record<AlikeTrait, number> = {
  INHABITANTS: 0.15,
  URBANITY: 0.25,
  REGION: 0.5,
  SHARE_65: 0.25,
  PHASE: 0.125,
};

const reasons: Record<AlikeTrait, (own: Traits, other: Traits) => string> = {
  INHABITANTS: (_, other) => `bijna even groot (${other.inhabitants.toLocaleString('nl-NL')} inwoners)`,
  URBANITY: (own, other) => (own.urbanity === other.urbanity ? 'even stedelijk' : 'bijna even stedelijk'),
  REGION: (own, other) =>
    own.ggdCode === other.ggdCode ? `dezelfde regio (${other.ggdRegion})` : `dezelfde provincie (${other.province})`,
  SHARE_65: (_, other) => `ongeveer evenveel 65-plussers (${other.share65!.toLocaleString('nl-NL')}%)`,
  PHASE: (own, other) => {
    const years = Math.abs(yearOf(own.joinedOn!) - yearOf(other.joinedOn!));
    return years === 0
      ? `deed mee vanaf hetzelfde jaar (${yearOf(other.joinedOn!)})`
      : `deed mee ${counted(years, 'jaar', 'jaar')} ${other.joinedOn! > own.joinedOn! ? 'later' : 'eerder'} (${yearOf(other.joinedOn!)})`;
  },
};

/** How alike two municipalities are. */
export function likenessOf<T extends Traits>(own: Traits, other: T, weights: AlikeWeights = usualWeights): Alike<T> {
  const told = alikeTraits.flatMap((trait) => {
    const difference = differences[trait](own, other);
    return difference === null || weights[trait] === 0 ? [] : [{ trait, difference, weight: weights[trait] }];
  });
  const weight = told.reduce((sum, one) => sum + one.weight, 0);
  return {
    municipality: other,
    distance: weight === 0 ? 0 : told.reduce((sum, one) => sum + one.weight * one.difference, 0) / weight,
    because: told
      .filter(({ trait, difference }) => difference <= NEAR[trait])
      .sort((a, b) => b.weight * (1 - b.difference) - a.weight * (1 - a.difference))
      .map(({ trait }) => reasons[trait](own, other)),
  };
}

/** The `count` that are most alike, the nearest first; the own municipality is left out. */
export function nearest<T extends Traits>(
  own: Traits,
  others: readonly T[],
  count: number,
  weights: AlikeWeights = usualWeights,
): Alike<T>[] {
  return others
    .filter(({ id }) => id !== own.id)
    .map((other) => likenessOf(own, other, weights))
    .sort((a, b) => a.distance - b.distance || (a.municipality.id < b.municipality.id ? -1 : 1))
    .slice(0, count);
}
