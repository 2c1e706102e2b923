import { releaseStates } from '@bloemen/vocabulary';
import type { Say } from '../../../shared/i18n.js';
import { dateTime } from '../../../shared/formats.js';
import type { ReleaseBlockPartsFragment } from './release.generated.js';

type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'accent';

/** How a block stands outside, in words: what everybody reads of it, and whether that is still so. */
export function standingOf(
  t: Say,
  { shown, planned, changes, hasContent, mode }: ReleaseBlockPartsFragment,
): { words: string; tone: Tone } {
  // Who does not prepare the page does not hear whether something is coming.
  if (shown && mode === null) return { words: releaseStates.SHOWN, tone: 'positive' };
  if (shown)
    return changes.length > 0
      ? { words: t('release.changed'), tone: 'warning' }
      : { words: t('release.same'), tone: 'positive' };
  if (planned) return { words: t('release.plannedFor', { moment: dateTime(planned.releasedAt) }), tone: 'info' };
  if (mode === null) return { words: t('release.notShown'), tone: 'neutral' };
  if (!hasContent) return { words: t('release.empty'), tone: 'neutral' };
  return mode === 'OFF'
    ? { words: t('release.notShown'), tone: 'neutral' }
    : { words: t('release.ready'), tone: 'info' };
}

/** Whether somebody may release it now. */
export const isReady = ({ mode, hasContent }: ReleaseBlockPartsFragment): boolean =>
  mode !== null && mode !== 'OFF' && hasContent;

/** The address of a page that the server makes: no page of the portal, so the browser itself goes there. */
export const publicAddress = (path: string) => `${location.origin}${path}` as `https://${string}`;
