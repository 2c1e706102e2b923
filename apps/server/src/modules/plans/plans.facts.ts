import {
  certainties,
  certaintyLabels,
  evidenceKindCodes,
  evidenceKinds,
  evidenceOriginKinds,
  evidenceOrigins,
  evidenceSourceCodes,
  evidenceSources,
  joinDecisions,
  levelLabels,
  levels,
  opennesses,
  opennessLabels,
  pillarCodes,
  pillarNames,
  recurrenceLabels,
  recurrences,
  type EvidenceKind,
  type EvidenceOriginKind,
  type PillarCode,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { allMoves, goalMoves, milestoneMoves, planMoves } from './action-plan/moves.rules.js';
import { unknownStanding, type Standing } from './evidence/standing.rules.js';

/**
 * What other modules may know of plans: the codes as GraphQL enums, the standing of a pillar and the rules that read
 * it.
 */
export type { MilestoneStatus, PlanStatus } from './action-plan/moves.rules.js';
export { after, allMoves, movesFrom } from './action-plan/moves.rules.js';
export { principleGaps, type PrincipleFacts } from './action-plan/principles.rules.js';

export { DatePrecisionEnum } from '../../platform/graphql/partial-day.js';
export type { CarriedWording, Origin } from './evidence/carried.rules.js';

/** Money as one fact over years and year by year give the same answer. */
export { joinedByYears } from './evidence/money.rules.js';

/** Standing of one pillar as a service returns it to other modules. */
export type PillarStandingFacts = Pick<Standing, 'pillar' | 'level' | 'freshUntil' | 'because' | 'missing'> & {
  stale: boolean;
};

/** The standing of a pillar without evidence, for a pillar without a row. */
export const unknownStandingOf = (pillar: PillarCode): PillarStandingFacts => ({
  ...unknownStanding(pillar),
  stale: false,
});

const statesOf = <State extends string>(machine: Record<State, unknown>) => Object.keys(machine) as State[];
const kindLabels = Object.fromEntries(evidenceKindCodes.map((kind) => [kind, evidenceKinds[kind].label])) as Record<
  EvidenceKind,
  string
>;

export const PillarCodeEnum = enumOf('PillarCode', 'The five national pillars.', pillarCodes, pillarNames);
export const LevelEnum = enumOf(
  'Level',
  'How far a pillar is; it follows from evidence and is never set by hand.',
  levels,
  levelLabels,
);
export const CertaintyEnum = enumOf(
  'Certainty',
  'How sure a fact is; decided is never confused with intended.',
  certainties,
  certaintyLabels,
);
export const EvidenceKindEnum = enumOf(
  'EvidenceKind',
  'What sort of fact it is; the kind decides which level it can carry.',
  evidenceKindCodes,
  kindLabels,
);
export const EvidenceSourceEnum = enumOf(
  'EvidenceSource',
  'Where a fact comes from.',
  evidenceSourceCodes,
  evidenceSources,
);
const originLabels = Object.fromEntries(
  evidenceOriginKinds.map((kind) => [kind, evidenceOrigins[kind].label]),
) as Record<EvidenceOriginKind, string>;
export const EvidenceOriginKindEnum = enumOf(
  'EvidenceOriginKind',
  'Which record of the product carries a fact.',
  evidenceOriginKinds,
  originLabels,
);
export const JoinDecisionEnum = enumOf(
  'JoinDecision',
  'Whether a typed fact and a carried one are one and the same.',
  joinDecisions,
);
export const OpennessEnum = enumOf('Openness', 'Who may read it, from narrow to wide.', opennesses, opennessLabels);
export const RecurrenceEnum = enumOf(
  'Recurrence',
  'Whether money comes once or returns.',
  recurrences,
  recurrenceLabels,
);
export const PlanStatusEnum = enumOf('PlanStatus', 'State of the plan of approach.', statesOf(planMoves));
export const PlanMoveEnum = enumOf('PlanMove', 'What may happen to the plan.', allMoves(planMoves));
export const GoalStatusEnum = enumOf('GoalStatus', 'State of a goal.', statesOf(goalMoves));
export const GoalMoveEnum = enumOf('GoalMove', 'What may happen to a goal.', allMoves(goalMoves));
export const MilestoneStatusEnum = enumOf('MilestoneStatus', 'State of a milestone.', statesOf(milestoneMoves));
export const MilestoneMoveEnum = enumOf('MilestoneMove', 'What may happen to a milestone.', allMoves(milestoneMoves));
