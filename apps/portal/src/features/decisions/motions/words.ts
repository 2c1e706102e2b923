import type { MotionStatus, RequestState } from '@bloemen/vocabulary';
import type { MotionMove } from '../../../shared/schema.generated.js';
import type { MotionPartsFragment } from './motions.generated.js';

type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'accent';

/** A tone only supports the words. */
export const motionTones: Record<MotionStatus, Tone> = {
  SUBMITTED: 'neutral',
  ADOPTED: 'info',
  REJECTED: 'neutral',
  IN_EXECUTION: 'info',
  CLOSURE_PROPOSED: 'accent',
  CLOSED: 'positive',
  REOPENED: 'warning',
};
export const requestTones: Record<RequestState, Tone> = {
  NOT_TRACED: 'neutral',
  INTENDED: 'neutral',
  IN_PROGRESS: 'info',
  DELIVERED: 'positive',
  SLIPPED: 'warning',
};

/** The move that leads back to exactly where a motion came from; what is not here cannot be undone by a press. */
export const motionBack: { [From in MotionStatus]?: { [Done in MotionMove]?: MotionMove } } = {
  SUBMITTED: { adopt: 'resubmit' },
  ADOPTED: { execute: 'wait', resubmit: 'adopt' },
  IN_EXECUTION: { proposeClosure: 'execute', wait: 'execute' },
  CLOSURE_PROPOSED: { execute: 'proposeClosure' },
};

/** What is to be done about it, in the fewest words: how many of its requests are delivered. */
export const deliveredOf = ({ requests }: Pick<MotionPartsFragment, 'requests'>) => ({
  delivered: requests.filter(({ state }) => state === 'DELIVERED').length,
  total: requests.length,
});
