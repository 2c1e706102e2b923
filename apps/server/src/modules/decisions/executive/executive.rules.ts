import {
  decisionHeadingCodes,
  decisionHeadings,
  isDecided,
  type DatePrecision,
  type DecisionHeading,
  type PaperOpenness,
  type PointServes,
  type PointState,
} from '@bloemen/vocabulary';
import type { CarriedWording } from '../../plans/plans.facts.js';

/**
 * What may happen to one point of a decision. A point goes back with a reason, for what was recorded by mistake or is
 * proposed anew.
 */
export const pointMoves = {
  PROPOSED: {
    send: 'SENT_TO_COMMITTEE',
    adopt: 'ADOPTED',
    amend: 'AMENDED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
  },
  SENT_TO_COMMITTEE: {
    adopt: 'ADOPTED',
    amend: 'AMENDED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
    reopen: 'PROPOSED',
  },
  ADOPTED: { reopen: 'PROPOSED' },
  AMENDED: { reopen: 'PROPOSED' },
  REJECTED: { reopen: 'PROPOSED' },
  WITHDRAWN: { reopen: 'PROPOSED' },
} as const satisfies Record<PointState, Partial<Record<string, PointState>>>;

export const pointMoveCodes = ['send', 'adopt', 'amend', 'reject', 'withdraw', 'reopen'] as const;
export type PointMove = (typeof pointMoveCodes)[number];

/** Where a move leads from here; null when this state does not know it. */
export function stateAfter(state: PointState, move: PointMove): PointState | null {
  return (pointMoves[state] as Partial<Record<PointMove, PointState>>)[move] ?? null;
}

/** The moves a state knows, without those that would pull the ground from under a statement. */
export function movesOf(state: PointState, carriesStatement: boolean): PointMove[] {
  return (Object.keys(pointMoves[state]) as PointMove[]).filter((move) => move !== 'reopen' || !carriesStatement);
}

type Point = { serves: PointServes; state: PointState };

/**
 * The points on which a statement can rest: those about joining the programme, or every point where none is about that.
 */
export function groundsOf<P extends Point>(points: readonly P[]): P[] {
  const joining = points.filter(({ serves }) => serves === 'JOINS_PROGRAMME');
  return joining.length > 0 ? joining : [...points];
}

export type Heading = { code: DecisionHeading; name: string; isRequired: boolean; isUsed: boolean };
type StoredHeading = Omit<Heading, 'code'> & { code: string };

/** What is said elsewhere on the page: the subject is a field, the decision itself its points. */
export const withoutText: readonly DecisionHeading[] = ['SUBJECT', 'DECISION'];

/**
 * The headings of a municipality in its own order; without any of its own those of the product. A heading that the
 * product learned later comes last, unused.
 */
export function headingsOf(stored: readonly StoredHeading[]): Heading[] {
  const known = stored.filter((heading): heading is Heading =>
    decisionHeadingCodes.includes(heading.code as DecisionHeading),
  );
  const missing = decisionHeadingCodes.filter((code) => known.every((heading) => heading.code !== code));
  return [
    ...known,
    ...missing.map((code) => ({
      code,
      name: decisionHeadings[code],
      isRequired: withoutText.includes(code),
      isUsed: stored.length === 0,
    })),
  ];
}

/** A point with what its fact is made from; days as yyyy-mm-dd. */
export type PointRecord = Point & {
  body: string;
  stateOn: string | null;
  stateSource: string | null;
  caseNumber: string | null;
  meetingOn: string | null;
  meetingPrecision: DatePrecision | null;
  openness: PaperOpenness;
  sourceText: string | null;
  sourceUrl: string | null;
  /** For a point whose decision has no day yet, or a day to come. */
  recordedOn: string;
};
export type FactOfPoint = { wording: CarriedWording } | { withdraw: string };

const TITLE = 200;
const over: Partial<Record<PointState, string>> = {
  REJECTED: 'Het college wees dit punt af.',
  WITHDRAWN: 'Dit punt is ingetrokken.',
};

/**
 * A point as a fact under pillar 1: an intention until it is decided. Joining is carried as an intention to join until
 * then; once it is decided the decision is the fact, and the signed statement the stronger one. Money is carried by its
 * budget line, and what only goes to a committee carries nothing. A paper that the municipality does not read yet
 * carries nothing either, because a fact, and the level that follows from it, is read by more people.
 */
export function factOfPoint(point: PointRecord): FactOfPoint {
  if (point.openness === 'RESTRICTED' || point.openness === 'CONFIDENTIAL')
    return { withdraw: 'Het besluit is nog niet open voor de hele gemeente.' };
  if (point.serves === 'MONEY' || point.serves === 'COMMITTEE')
    return { withdraw: 'Dit punt gaat over iets anders dan meedoen of het plan.' };
  const reason = over[point.state];
  if (reason) return { withdraw: reason };
  const decided = isDecided(point.state);
  const paper =
    point.sourceText ?? (point.caseNumber ? `Collegestuk met zaaknummer ${point.caseNumber}` : 'Collegestuk');
  return {
    wording: {
      pillar: 'P1',
      kind: point.serves === 'JOINS_PROGRAMME' && !decided ? 'PROGRAMME_COMMITMENT' : 'EXECUTIVE_DECISION',
      certainty: decided ? 'DECIDED' : 'INTENDED',
      title: point.body.length > TITLE ? `${point.body.slice(0, TITLE - 1)}…` : point.body,
      ...(decided
        ? { happenedOn: point.stateOn!, datePrecision: 'DAY' }
        : {
            happenedOn: point.meetingOn ?? point.recordedOn,
            datePrecision: point.meetingOn ? point.meetingPrecision! : 'DAY',
          }),
      sourceType: 'EXECUTIVE_PAPER',
      sourceText: decided ? point.stateSource! : paper,
      sourceUrl: point.sourceUrl,
      note: decided ? null : 'Dit is een voornemen. Het college heeft over dit punt nog niet besloten.',
    },
  };
}
