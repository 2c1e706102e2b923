import type {
  GoalMove,
  GoalStatus,
  MilestoneMove,
  MilestoneStatus,
  PlanMove,
  PlanStatus,
} from '../../shared/schema.generated.js';

type Back<Status extends string, Move extends string> = { [From in Status]?: { [Done in Move]?: Move } };

/**
 * The move that leads back to exactly where a move came from, by where it came from; a move that is not here cannot be
 * undone (a milestone that was never begun comes back as begun). The moves themselves are those of `moves.rules.ts` of
 * the server, which answers which of them a record allows.
 */
export const planBack: Back<PlanStatus, PlanMove> = {
  DRAFT: { endorse: 'redraft' },
  ENDORSED_BY_COALITION: { redraft: 'endorse' },
  // The decision stays recorded with the plan while it is under review.
  ADOPTED: { review: 'adopt' },
};
export const goalBack: Back<GoalStatus, GoalMove> = {
  OPEN: { achieve: 'reopen', abandon: 'reopen' },
  ACHIEVED: { reopen: 'achieve' },
  ABANDONED: { reopen: 'abandon' },
};
export const milestoneBack: Back<MilestoneStatus, MilestoneMove> = {
  PLANNED: { drop: 'reopen' },
  IN_PROGRESS: { finish: 'reopen' },
  DONE: { reopen: 'finish' },
  DROPPED: { reopen: 'drop' },
};
/** The server says so when somebody else moved first. */
export const movedBefore = ['plan.move_not_possible'];
