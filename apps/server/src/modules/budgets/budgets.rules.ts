import {
  grantMoveCodes,
  type BudgetKind,
  type BudgetMove,
  type BudgetState,
  type Certainty,
  type DatePrecision,
  type EvidenceSource,
  type GrantMove,
  type GrantState,
  type PillarCode,
  type Recurrence,
} from '@bloemen/vocabulary';
import type { CarriedWording } from '../plans/plans.facts.js';

/** A line as its rules look at it. */
export type BudgetLineFacts = {
  title: string;
  year: number;
  amountCents: number | null;
  kind: BudgetKind;
  recurrence: Recurrence | null;
  state: BudgetState | null;
  stateOn: string | null;
  stateSource: string | null;
  pillar: PillarCode | null;
  purpose: string | null;
  note: string | null;
  sourceType: EvidenceSource;
  sourceText: string;
  recordedOn: string;
  datePrecision: DatePrecision;
};
/** A state that a line had before. */
export type BudgetStepFacts = { state: BudgetState };

const next: Record<BudgetState, Partial<Record<BudgetMove, BudgetState>>> = {
  PROPOSED: { draft: 'IN_DRAFT_BUDGET', authorise: 'AUTHORISED', lapse: 'LAPSED' },
  IN_DRAFT_BUDGET: { authorise: 'AUTHORISED', lapse: 'LAPSED' },
  AUTHORISED: { spend: 'SPENT', lapse: 'LAPSED' },
  SPENT: {},
  LAPSED: {},
};
const onTheWay = ['PROPOSED', 'IN_DRAFT_BUDGET', 'AUTHORISED', 'SPENT'] as const;

/** Moves that ask why. */
export const movesWithReason: readonly BudgetMove[] = ['lapse', 'back'];

/**
 * Where a line goes back to: what lapsed to the state it lapsed from, any other to the last earlier one it had. Steps
 * come oldest first. Null for what stands at the beginning.
 */
function stateBefore(state: BudgetState, steps: readonly BudgetStepFacts[]): BudgetState | null {
  const earlier = steps.map((step) => step.state).toReversed();
  if (state === 'LAPSED') return earlier.find((one) => one !== 'LAPSED') ?? 'PROPOSED';
  const place = onTheWay.indexOf(state);
  const before = earlier.find((one) => one !== 'LAPSED' && onTheWay.indexOf(one) < place);
  return before ?? onTheWay[place - 1] ?? null;
}

/** What a line becomes by a move; null where the move is not possible. */
export function afterBudgetMove(
  state: BudgetState | null,
  move: BudgetMove,
  steps: readonly BudgetStepFacts[],
): BudgetState | null {
  if (state === null) return null;
  return move === 'back' ? stateBefore(state, steps) : (next[state][move] ?? null);
}

export type PossibleMove = { move: BudgetMove; to: BudgetState };

/** The moves that are possible now, each with what it makes of the line. */
export function budgetMovesFrom(state: BudgetState | null, steps: readonly BudgetStepFacts[]): PossibleMove[] {
  return (['draft', 'authorise', 'spend', 'lapse', 'back'] as const).flatMap((move) => {
    const to = afterBudgetMove(state, move, steps);
    return to ? [{ move, to }] : [];
  });
}

const certaintyOf: Partial<Record<BudgetState, Certainty>> = {
  PROPOSED: 'INTENDED',
  IN_DRAFT_BUDGET: 'INTENDED',
  AUTHORISED: 'DECIDED',
  SPENT: 'DONE',
};

/**
 * A line as a fact: money of its one year. Null for what carries none: what lapsed, and what is covered by a budget
 * that exists. A draft budget is an intention; only what the council authorised is decided.
 */
export function factOfLine(line: BudgetLineFacts): CarriedWording | null {
  const certainty = line.state && certaintyOf[line.state];
  if (!certainty || !line.pillar) return null;
  return {
    pillar: line.pillar,
    kind: 'FUNDING',
    certainty,
    title: line.title,
    happenedOn: line.stateOn ?? line.recordedOn,
    datePrecision: line.stateOn ? 'DAY' : line.datePrecision,
    sourceType: line.sourceType,
    sourceText: line.stateSource ?? line.sourceText,
    note: [line.purpose, line.note].filter(Boolean).join(' ') || null,
    amountCents: line.amountCents,
    recurrence: line.recurrence,
    firstFundedYear: line.year,
    lastFundedYear: line.year,
  };
}

const grantNext: Record<GrantState, Partial<Record<GrantMove, GrantState>>> = {
  PROPOSED: { agree: 'AGREED' },
  AGREED: { meet: 'MET', miss: 'NOT_MET', reopen: 'PROPOSED' },
  MET: { reopen: 'AGREED' },
  NOT_MET: { reopen: 'AGREED' },
};
export const afterGrantMove = (state: GrantState, move: GrantMove): GrantState | null => grantNext[state][move] ?? null;
export const grantMovesFrom = (state: GrantState): { move: GrantMove; to: GrantState }[] =>
  grantMoveCodes.flatMap((move) => {
    const to = afterGrantMove(state, move);
    return to ? [{ move, to }] : [];
  });

/** An agreement as its rules look at it. */
export type GrantAgreementFacts = {
  receiver: string;
  year: number | null;
  pillar: PillarCode;
  result: string;
  state: GrantState;
  stateOn: string | null;
  stateSource: string | null;
  sourceType: EvidenceSource;
  sourceText: string;
  recordedOn: string;
  datePrecision: DatePrecision;
};

/**
 * An agreement as a fact under the fourth pillar, where agreements about results belong. It holds until its year ends.
 * One that was not met was made all the same, and holds no longer than the day on which that was said.
 */
export function factOfAgreement(agreement: GrantAgreementFacts): CarriedWording {
  const { receiver, result, state, stateOn, stateSource, year, recordedOn, datePrecision } = agreement;
  const happenedOn = stateOn ?? recordedOn;
  const lastDay = year === null ? null : `${year}-12-31`;
  const endsOn = state === 'NOT_MET' ? happenedOn : lastDay;
  const title = `${receiver}: ${result.replace(/\s+/g, ' ')}`;
  return {
    pillar: 'P4',
    kind: 'GRANT_AGREEMENT',
    certainty: state === 'PROPOSED' ? 'INTENDED' : state === 'MET' ? 'DONE' : 'DECIDED',
    title: title.length > 160 ? `${title.slice(0, 159)}…` : title,
    happenedOn,
    datePrecision: stateOn ? 'DAY' : datePrecision,
    endsOn: endsOn !== null && endsOn < happenedOn ? happenedOn : endsOn,
    sourceType: agreement.sourceType,
    sourceText: stateSource ?? agreement.sourceText,
  };
}
