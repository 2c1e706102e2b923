import type { Level } from '@bloemen/vocabulary';

/** How a call between two municipalities moves, from the proposal to the note of what was exchanged. */
export const callStatuses = [
  'PROPOSED',
  'ACCEPTED_BY_ONE',
  'AGREED',
  'HELD',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type CallStatus = (typeof callStatuses)[number];

/** Who asks how it is done, and who tells. */
export const callSides = ['ASKER', 'HELPER'] as const;
export type CallSide = (typeof callSides)[number];

export const callAnswers = ['YES', 'NO'] as const;
export type CallAnswer = (typeof callAnswers)[number];

/** Who or what ended a call: one of both, the adviser, a consent that was withdrawn, or time. */
export const callEnders = ['ASKER', 'HELPER', 'ADVISER', 'CONSENT', 'TIME'] as const;
export type CallEnder = (typeof callEnders)[number];

type Move = { from: readonly CallStatus[]; to: CallStatus };

/** Every move there is; the drawing in docs/peer-call-states.md is generated from this. */
export const callMoves = {
  accept_first: { from: ['PROPOSED'], to: 'ACCEPTED_BY_ONE' },
  accept_second: { from: ['ACCEPTED_BY_ONE'], to: 'AGREED' },
  hold: { from: ['AGREED'], to: 'HELD' },
  decline: { from: ['PROPOSED', 'ACCEPTED_BY_ONE'], to: 'DECLINED' },
  withdraw: { from: ['PROPOSED', 'ACCEPTED_BY_ONE', 'AGREED'], to: 'WITHDRAWN' },
  lose_consent: { from: ['PROPOSED', 'ACCEPTED_BY_ONE'], to: 'WITHDRAWN' },
  expire: { from: ['PROPOSED', 'ACCEPTED_BY_ONE'], to: 'EXPIRED' },
} as const satisfies Record<string, Move>;
export type CallMove = keyof typeof callMoves;

export function mayMoveCall(status: CallStatus, move: CallMove): boolean {
  return (callMoves[move].from as readonly CallStatus[]).includes(status);
}

/** Waits for an answer. */
export const isOpenCall = (status: CallStatus): boolean => mayMoveCall(status, 'expire');

/** Where an answer of one side leads. */
export function statusAfter(status: CallStatus, answer: CallAnswer): CallStatus {
  if (answer === 'NO') return callMoves.decline.to;
  return status === 'PROPOSED' ? callMoves.accept_first.to : callMoves.accept_second.to;
}

/** A state diagram of all moves in Mermaid. */
export function callDrawing(): string {
  const lines = Object.entries(callMoves).flatMap(([move, { from, to }]) =>
    from.map((status) => `  ${status} --> ${to}: ${move}`),
  );
  const closed = callStatuses.filter(
    (status) => !Object.values(callMoves).some(({ from }) => (from as readonly CallStatus[]).includes(status)),
  );
  return ['stateDiagram-v2', '  [*] --> PROPOSED', ...lines, ...closed.map((status) => `  ${status} --> [*]`), ''].join(
    '\n',
  );
}

/** Who asks for a peer is not yet working on the pillar; who helps is. */
export const askerLevels: readonly Level[] = ['UNKNOWN', 'NOT_STARTED', 'INTENDED'];
export const helperLevels: readonly Level[] = ['IN_PROGRESS', 'EMBEDDED'];

/** Proposals of one municipality that wait at once, so that who opted in is not asked by everybody for everything. */
export const MOST_OPEN_CALLS = 5;
const FURTHEST_DAYS = 180;

/** Moments that somebody proposes lie ahead, within half a year, each once. Gives them in order, or null. */
export function properMoments(moments: readonly string[], now: Date): string[] | null {
  const times = [...new Set(moments.map((moment) => Date.parse(moment)))].sort((a, b) => a - b);
  const latest = now.getTime() + FURTHEST_DAYS * 86_400_000;
  return times.every((time) => time > now.getTime() && time <= latest)
    ? times.map((time) => new Date(time).toISOString())
    : null;
}

/** What one side is to hear of a call as it is now; null when there is nothing to tell. */
export type CallNews = 'ASKED' | 'AGREED' | 'PLANNED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED';

export function newsFor(
  side: CallSide,
  call: {
    status: CallStatus;
    hasAnswered: boolean;
    isOwnProposal: boolean;
    endedBy: CallEnder | null;
    startsAt: string | null;
  },
): CallNews | null {
  switch (call.status) {
    case 'PROPOSED':
    case 'ACCEPTED_BY_ONE':
      return call.hasAnswered ? null : 'ASKED';
    case 'AGREED':
      return call.startsAt ? 'PLANNED' : 'AGREED';
    case 'DECLINED':
    case 'WITHDRAWN':
      return call.endedBy === side ? null : call.status;
    case 'EXPIRED':
      return call.hasAnswered ? 'EXPIRED' : null;
    case 'HELD':
      return null;
  }
}

/** What the adviser who proposed it is to hear: how it was answered, and that one of both stopped it. */
export type AdviserNews = 'AGREED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED';

export function newsForAdviser({
  status,
  endedBy,
}: {
  status: CallStatus;
  endedBy: CallEnder | null;
}): AdviserNews | null {
  switch (status) {
    case 'AGREED':
    case 'DECLINED':
    case 'EXPIRED':
      return status;
    case 'WITHDRAWN':
      return endedBy === 'ASKER' || endedBy === 'HELPER' ? status : null;
    default:
      return null;
  }
}
