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

/**
 * Whether so many of a group, of whom some showed what they are, and the rest of it, of whom some did, tell nothing about
 * one to four others. Nobody, and everybody but who showed it, is told only where the edition tells it.
 */
function tellsNothing(count: number, shown: number, rest: number, shownRest: number): boolean {
  return (count === 0 || count - shown >= SMALLEST_FIGURE) && rest - shownRest >= SMALLEST_FIGURE;
}

type Question = 'LEVEL' | 'STALE';

/** Which figures of one group about one pillar tell about few of those who show nothing. */
function tellingIn(group: GroupFigures, { pillar, counts, stale }: PillarFigures, shown: readonly Shown[]): Question[] {
  const known = shown.filter((one) => one.pillar === pillar && isIn(group, one.place));
  if (known.length === 0) return [];
  const isSmall = group.participating - known.length < SMALLEST_GROUP;
  const isTold = (count: number | null, among: number): boolean =>
    count !== null &&
    (isSmall || !tellsNothing(count, among, group.participating - count, known.length - Math.min(among, known.length)));
  const at = (level: Level) => known.filter((one) => one.level === level).length;
  const questions: Question[] = [];
  if (levels.some((level, index) => isTold(counts[index] ?? null, at(level)))) questions.push('LEVEL');
  // Whether the level of who shows it is up to date may be seen from its facts: all of them may be, or none.
  if (isTold(stale, known.length) || isTold(stale, 0)) questions.push('STALE');
  return questions;
}

/** The groups of an edition as everybody may read them, while these levels are shown by name. */
export function openGroups({ groups }: Edition, shown: readonly Shown[]): GroupFigures[] {
  const open = groups.filter(({ dimension, isFormer }) => !isFormer && isOpen(dimension));
  const keyOf = ({ dimension }: GroupFigures, { pillar }: PillarFigures, question: Question): string =>
    [dimension, pillar, question].join(' ');
  const closed = new Set(
    open.flatMap((group) =>
      group.pillars.flatMap((figures) =>
        tellingIn(group, figures, shown).map((question) => keyOf(group, figures, question)),
      ),
    ),
  );
  return open.map(({ measures: _, ...group }) => ({
    ...group,
    pillars: group.pillars.map((figures) => ({
      pillar: figures.pillar,
      counts: closed.has(keyOf(group, figures, 'LEVEL')) ? figures.counts.map(() => null) : figures.counts,
      stale: closed.has(keyOf(group, figures, 'STALE')) ? null : figures.stale,
    })),
  }));
}
