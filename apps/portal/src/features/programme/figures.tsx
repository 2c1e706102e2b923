import { levelKeys, type StackKey } from '@bloemen/charts';
import { levels, type Level } from '@bloemen/vocabulary';
import type { GroupNumbersFragment } from './programme.generated.js';
import type { Participation } from '../../shared/schema.generated.js';
import { number } from '../../shared/formats.js';
import { useText, type Say } from '../../shared/i18n.js';

type Figures = GroupNumbersFragment['pillars'][number];
export type Kind = Level | 'WITHHELD';

/** The levels, and what is withheld as a part of its own, so that every bar is as long as its group. */
export function useKinds(): StackKey<Kind>[] {
  const t = useText();
  return [
    ...levelKeys,
    {
      key: 'WITHHELD',
      label: t('programme.withheld.label'),
      style: { fill: '#f4f1ea', ink: '#6f6653', pattern: 'crosses' },
    },
  ];
}

/** The numbers of one bar; what is withheld is what the shown numbers leave over. */
export function stackOf(
  { levels: counted }: Pick<Figures, 'levels'>,
  participating: number,
): Partial<Record<Kind, number>> {
  const shown = Object.fromEntries(
    counted.flatMap(({ level, count }) => (count === null ? [] : [[level, count]])),
  ) as Partial<Record<Kind, number>>;
  const rest = participating - Object.values(shown).reduce((total, count) => total + count, 0);
  return rest > 0 ? { ...shown, WITHHELD: rest } : shown;
}

/** A number, or an x where it is withheld. */
export function Figure({ value }: { value: number | null | undefined }) {
  const t = useText();
  if (value === null || value === undefined)
    return (
      <span className="bl-withheld" aria-label={t('programme.withheld.label')} role="img">
        x
      </span>
    );
  return <>{number(value)}</>;
}

export const countAt = (figures: Pick<Figures, 'levels'> | undefined, level: Level): number | null =>
  figures?.levels.find((one) => one.level === level)?.count ?? null;

/** The levels as columns of a table, furthest first. */
export const levelColumns = [...levels].reverse();

/** How a municipality takes part, with the condition that a decision is still to come. */
export function participationWords(t: Say, status: Participation, isConditional: boolean): string {
  const words = t(`programme.participation.${status}`);
  return isConditional ? t('programme.conditional', { status: words }) : words;
}
