import { getJson } from '../../shared/api.js';

export type Evening = { code: string; title: string; startsAt: string; endsAt: string; place: string; organisers: string[]; municipalities: { cbsCode: string; name: string }[] };
export type Board = {
  event: { title: string; place: string; startsAt: string; endsAt: string; organisers: string[]; milestones: number[] };
  before: number;
  signed: { cbsCode: string; name: string; signerName: string; signedAt: string; isConditional: boolean }[];
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

/** How many municipalities take part, and the milestones on the way, from the numbers of the server alone. */
export function progressOf({ before, signed, event }: Pick<Board, 'before' | 'signed'> & { event: Pick<Board['event'], 'milestones'> }) {
  const count = before + signed.length;
  const milestones = [...event.milestones].sort((a, b) => a - b);
  const passed = milestones.filter((milestone) => milestone > before && milestone <= count).at(-1);
  return {
    count,
    next: milestones.find((milestone) => milestone > count) ?? null,
    /** The highest milestone that was reached this evening, with who made it. */
    passed: passed === undefined ? null : { milestone: passed, by: signed[passed - before - 1]!.name },
  };
}
