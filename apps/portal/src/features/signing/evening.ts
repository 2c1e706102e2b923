import { getJson } from '../../shared/api.js';
import type { Occasion } from './door.js';

export type Evening = { code: string; title: string; startsAt: string; endsAt: string; place: string; organisers: string[]; isDemonstration: boolean; municipalities: { cbsCode: string; name: string }[] };
export type Board = {
  event: { title: string; place: string; startsAt: string; endsAt: string; organisers: string[]; milestones: number[]; isDemonstration: boolean };
  before: number;
  /** How many of all that are counted signed subject to a decision to come. */
  conditional: number;
  signed: { cbsCode: string; name: string; signerName: string; signedAt: string; isConditional: boolean; occasion: Occasion }[];
  participants: string[];
};

const at = (code: string) => `/api/signing-events/${encodeURIComponent(code)}`;
export const readEvening = (code: string) => getJson<Evening>(at(code));
export const readBoard = (code: string) => getJson<Board>(`${at(code)}/board`);
export const liveAddress = (code: string) => `${at(code)}/live`;

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
export const nextMilestone = (board: Counted): number | null => [...board.event.milestones].sort((a, b) => a - b).find((milestone) => milestone > countOf(board)) ?? null;

/** The highest milestone that was passed on the way from one count to another. */
export const passedBetween = (from: number, to: number, milestones: readonly number[]): number | null =>
  milestones.reduce<number | null>((highest, milestone) => (milestone > from && milestone <= to && milestone > (highest ?? 0) ? milestone : highest), null);
