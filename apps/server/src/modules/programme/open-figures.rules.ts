/**
 * What of an edition everybody may read. An edition is protected against readers who know some municipalities by name
 * (`suppression.rules.ts`), and everybody is such a reader too: who shows the level of a pillar on its own page can be
 * subtracted from a figure. So a figure of a group is told only where at least five remain on both sides of it without
 * any of those who showed theirs. Where one figure of a division is not told of a pillar, none of that division is, so
 * that no difference with the country gives it back. Divisions that lie within one another are not told beside each
 * other: the country, provinces and sizes alone.
 */
import { levels, type Level, type PillarCode } from '@bloemen/vocabulary';
import type { Dimension, Edition, GroupFigures, PillarFigures } from './programme.facts.js';
import { groupOf, type Place } from './programme.rules.js';
import { SMALLEST_FIGURE, SMALLEST_GROUP } from './suppression.rules.js';

export const openDimensions = ['NATIONAL', 'PROVINCE', 'SIZE'] as const;
type OpenDimension = (typeof openDimensions)[number];

/** A level of a pillar that a municipality shows everybody. */
export type Shown = { place: Place; pillar: PillarCode; level: Level };

const isOpen = (dimension: Dimension | 'NATIONAL'): dimension is OpenDimension =>
  (openDimensions as readonly string[]).includes(dimension);

function isIn({ dimension, key, parts }: GroupFigures, place: Place): boolean {
  if (dimension === 'NATIONAL') return true;
  return (parts?.map((part) => part.key) ?? [key]).includes(groupOf[dimension](place).key);
}

/** Whether so many of a group, of whom some showed what they are, tells nothing about one to four others. */
function tellsNothing(count: number | null, shown: number, rest: number, shownRest: number): boolean {
  return count === null || ((count === 0 || count - shown >= SMALLEST_FIGURE) && rest - shownRest >= SMALLEST_FIGURE);
}

function isSafe(group: GroupFigures, { pillar, counts, stale }: PillarFigures, shown: readonly Shown[]): boolean {
  const known = shown.filter((one) => one.pillar === pillar && isIn(group, one.place));
  if (known.length === 0) return true;
  if (counts.every((count) => count === null) && stale === null) return true;
  if (group.participating - known.length < SMALLEST_GROUP) return false;
  const at = (level: Level) => known.filter((one) => one.level === level).length;
  return (
    levels.every((level, index) => {
      const count = counts[index] ?? null;
      return tellsNothing(count, at(level), group.participating - (count ?? 0), known.length - at(level));
    }) && tellsNothing(stale, known.length, group.participating - (stale ?? 0), known.length)
  );
}

const withheld = ({ pillar, counts }: PillarFigures): PillarFigures => ({
  pillar,
  counts: counts.map(() => null),
  stale: null,
});

/** The groups of an edition as everybody may read them, while these levels are shown by name. */
export function openGroups({ groups }: Edition, shown: readonly Shown[]): GroupFigures[] {
  const open = groups.filter(({ dimension, isFormer }) => !isFormer && isOpen(dimension));
  const closed = new Set(
    open.flatMap((group) =>
      group.pillars.flatMap((figures) =>
        isSafe(group, figures, shown) ? [] : [`${group.dimension} ${figures.pillar}`],
      ),
    ),
  );
  return open.map(({ measures: _, ...group }) => ({
    ...group,
    pillars: group.pillars.map((figures) =>
      closed.has(`${group.dimension} ${figures.pillar}`) ? withheld(figures) : figures,
    ),
  }));
}
