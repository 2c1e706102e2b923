import type { Say } from '../../../shared/i18n.js';
import type { FixedGroupFragment } from './comparison.generated.js';

/** A fixed group as it stands in a title. */
export const groupName = (t: Say, { dimension, name }: Pick<FixedGroupFragment, 'dimension' | 'name'>): string =>
  dimension === 'NATIONAL' ? t('compare.group.all') : name;

/** `5 tot en met 9`, `20 of meer`, `0`. */
export const rangeWords = (t: Say, { from, to }: { from: number; to: number | null }): string => {
  if (to === null) return t('compare.range.open', { from });
  return from === to ? String(from) : t('compare.range', { from, to });
};
