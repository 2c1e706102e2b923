import type { FundingStatus } from '@bloemen/vocabulary';
import { longDate } from '../../../shared/formats.js';
import type { Say } from '../../../shared/i18n.js';

export const fundingTones = {
  ANNOUNCED: 'info',
  OPEN: 'positive',
  CLOSED: 'neutral',
} as const satisfies Record<FundingStatus, string>;

/** From when until when it can be asked for, as far as somebody said so. */
export function periodOf(t: Say, { opensOn, closesOn }: { opensOn: string | null; closesOn: string | null }): string {
  if (opensOn && closesOn) return t('funding.between', { from: longDate(opensOn), until: longDate(closesOn) });
  if (opensOn) return t('funding.from', { date: longDate(opensOn) });
  return closesOn ? t('funding.until', { date: longDate(closesOn) }) : t('funding.noDates');
}
