import { getJson } from '../../../shared/api.js';
import type { Board } from '../../../shared/useBoard.js';

export type Evening = {
  code: string;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  organisers: string[];
  isDemonstration: boolean;
  cancelledAt: string | null;
  cancelledReason: string | null;
  municipalities: { cbsCode: string; name: string }[];
};

export const readEvening = (code: string) => getJson<Evening>(`/api/signing-events/${encodeURIComponent(code)}`);

const HOUR_MS = 3_600_000;

/** The server takes signatures from two hours before an evening to six hours after it. */
export const opensAt = ({ startsAt }: Pick<Evening, 'startsAt'>): number => Date.parse(startsAt) - 2 * HOUR_MS;
const closesAt = ({ endsAt }: Pick<Evening, 'endsAt'>): number => Date.parse(endsAt) + 6 * HOUR_MS;

export function phaseOf(evening: Pick<Evening, 'startsAt' | 'endsAt'>, now: number): 'before' | 'open' | 'after' {
  if (now < opensAt(evening)) return 'before';
  return now > closesAt(evening) ? 'after' : 'open';
}

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
