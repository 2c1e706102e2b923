import type { MotionStatus } from '@bloemen/vocabulary';

/**
 * What may happen to a motion. A vote can be taken back while nothing followed from it; a motion is closed by what a
 * committee found, and a closed one can be opened again.
 */
export const motionMoves = {
  SUBMITTED: { adopt: 'ADOPTED', reject: 'REJECTED' },
  ADOPTED: { execute: 'IN_EXECUTION', resubmit: 'SUBMITTED' },
  REJECTED: { resubmit: 'SUBMITTED' },
  IN_EXECUTION: { proposeClosure: 'CLOSURE_PROPOSED', wait: 'ADOPTED' },
  CLOSURE_PROPOSED: { close: 'CLOSED', execute: 'IN_EXECUTION' },
  CLOSED: { reopen: 'REOPENED' },
  REOPENED: { proposeClosure: 'CLOSURE_PROPOSED', execute: 'IN_EXECUTION' },
} as const satisfies Record<MotionStatus, Partial<Record<string, MotionStatus>>>;

export type MotionMove = { [S in MotionStatus]: keyof (typeof motionMoves)[S] }[MotionStatus];
