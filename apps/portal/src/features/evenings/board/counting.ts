import type { Board } from '../../../shared/useBoard.js';

type Counted = Pick<Board, 'before' | 'signed'> & { event: Pick<Board['event'], 'milestones'> };

/** How many municipalities take part: the server's numbers alone, which already know who did before and signs again. */
export const countOf = ({ before, signed }: Pick<Board, 'before' | 'signed'>): number => before + signed.length;

/** The first milestone that is still ahead. */
export const nextMilestone = (board: Counted): number | null =>
  [...board.event.milestones].sort((a, b) => a - b).find((milestone) => milestone > countOf(board)) ?? null;

/** The highest milestone that was passed on the way from one count to another. */
export const passedBetween = (from: number, to: number, milestones: readonly number[]): number | null =>
  milestones.reduce<number | null>(
    (highest, milestone) => (milestone > from && milestone <= to && milestone > (highest ?? 0) ? milestone : highest),
    null,
  );
