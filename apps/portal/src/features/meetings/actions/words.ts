import type { ActionStatus } from '@bloemen/vocabulary';
import type { useText } from '../../../shared/i18n.js';
import type { ActionPartsFragment } from './actions.generated.js';

type Say = ReturnType<typeof useText>;

export const tones = {
  OPEN: 'neutral',
  NEEDS_HELP: 'warning',
  DONE: 'positive',
  STOPPED: 'neutral',
} as const satisfies Record<ActionStatus, string>;

/** By when, and that it is late where it is. */
export function dayOf(
  t: Say,
  { dueOn, isOverdue }: Pick<ActionPartsFragment, 'dueOn' | 'isOverdue'>,
  format: (on: string) => string,
): string {
  if (!dueOn) return t('action.noDay');
  return isOverdue ? t('action.lateSince', { date: format(dueOn) }) : format(dueOn);
}
