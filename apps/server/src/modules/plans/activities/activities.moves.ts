import type { ActivityStatus } from '@bloemen/vocabulary';

/** What may happen to an activity. One that ended or did not go on may be taken up again. */
export const activityMoves = {
  PLANNED: { start: 'RUNNING', end: 'ENDED', cancel: 'CANCELLED' },
  RUNNING: { end: 'ENDED', cancel: 'CANCELLED' },
  ENDED: { resume: 'RUNNING' },
  CANCELLED: { replan: 'PLANNED' },
} as const satisfies Record<ActivityStatus, Partial<Record<string, ActivityStatus>>>;

export type ActivityMove = { [S in ActivityStatus]: keyof (typeof activityMoves)[S] }[ActivityStatus];
