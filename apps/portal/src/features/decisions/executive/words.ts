import { decisionHeadings, isDecided, type PointState } from '@bloemen/vocabulary';
import { today } from '../../../shared/formats.js';
import { dutchClock } from '../../../shared/times.js';

export const stateTones: Record<PointState, 'neutral' | 'info' | 'positive' | 'warning'> = {
  PROPOSED: 'info',
  SENT_TO_COMMITTEE: 'info',
  ADOPTED: 'positive',
  AMENDED: 'positive',
  REJECTED: 'neutral',
  WITHDRAWN: 'neutral',
};

/** How many points were decided, and how many still can be. */
export const tallyOf = (states: readonly PointState[]) => ({
  count: states.length,
  decided: states.filter(isDecided).length,
  open: states.filter((state) => state === 'PROPOSED' || state === 'SENT_TO_COMMITTEE').length,
});

/** What is said elsewhere on the page: the subject is a field, the decision itself its points. */
export const isWithoutText = (code: keyof typeof decisionHeadings): boolean =>
  code === 'SUBJECT' || code === 'DECISION';

/** Of a day that is over the hour says nothing any more. */
export const isBeforeToday = (moment: string): boolean => dutchClock(moment).day < today();
