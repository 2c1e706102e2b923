/**
 * What may happen to a plan, a goal and a milestone: state machines as data. A change of state is always a named move;
 * a move that a state does not know is refused.
 */
type Machine = Record<string, Partial<Record<string, string>>>;

/**
 * Plan of approach: adopted only by a decision; a review ends in adoption again or in expiry (domain.md b,
 * `ActionPlan`).
 */
export const planMoves = {
  DRAFT: { endorse: 'ENDORSED_BY_COALITION', adopt: 'ADOPTED' },
  ENDORSED_BY_COALITION: { adopt: 'ADOPTED', redraft: 'DRAFT' },
  ADOPTED: { review: 'UNDER_REVIEW', expire: 'EXPIRED' },
  UNDER_REVIEW: { adopt: 'ADOPTED', expire: 'EXPIRED' },
  EXPIRED: { redraft: 'DRAFT' },
} as const satisfies Machine;

export const goalMoves = {
  OPEN: { achieve: 'ACHIEVED', abandon: 'ABANDONED' },
  ACHIEVED: { reopen: 'OPEN' },
  ABANDONED: { reopen: 'OPEN' },
} as const satisfies Machine;

export const milestoneMoves = {
  PLANNED: { start: 'IN_PROGRESS', finish: 'DONE', drop: 'DROPPED' },
  IN_PROGRESS: { finish: 'DONE', drop: 'DROPPED' },
  DONE: { reopen: 'IN_PROGRESS' },
  DROPPED: { reopen: 'PLANNED' },
} as const satisfies Machine;

export type PlanStatus = keyof typeof planMoves;
export type GoalStatus = keyof typeof goalMoves;
export type MilestoneStatus = keyof typeof milestoneMoves;

type MoveOf<M extends Machine> = { [S in keyof M]: keyof M[S] }[keyof M] & string;
export type PlanMove = MoveOf<typeof planMoves>;
export type GoalMove = MoveOf<typeof goalMoves>;
export type MilestoneMove = MoveOf<typeof milestoneMoves>;

/** The state after a move, or null when the state does not know the move. */
export function after<M extends Machine>(
  machine: M,
  status: keyof M & string,
  move: string,
): (keyof M & string) | null {
  return (Object.hasOwn(machine[status] ?? {}, move) ? machine[status]?.[move] : null) ?? null;
}

/** Where a move leads, by the states that know it. */
export function statesAfter<M extends Machine>(machine: M, move: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(machine).flatMap((status) => {
      const next = after(machine, status, move);
      return next ? [[status, next]] : [];
    }),
  );
}

/** The moves a state knows, for the buttons on the screen. */
export function movesFrom<M extends Machine>(machine: M, status: keyof M & string): MoveOf<M>[] {
  return Object.keys(machine[status] ?? {});
}

/** Every move a machine knows, once. */
export function allMoves<M extends Machine>(machine: M): MoveOf<M>[] {
  return [...new Set(Object.values(machine).flatMap((moves) => Object.keys(moves)))] as MoveOf<M>[];
}

/** A milestone is overdue when its date has passed and nobody finished or dropped it. */
export function isOverdue(milestone: { status: MilestoneStatus; dueOn: string | null }, today: string): boolean {
  return (
    milestone.dueOn !== null &&
    milestone.dueOn < today &&
    (milestone.status === 'PLANNED' || milestone.status === 'IN_PROGRESS')
  );
}
