import { ObjectType } from '@nestjs/graphql';
import type {
  BudgetState,
  DatePrecision,
  MotionStatus,
  PointState,
  UndertakingState,
  ViewOutcome,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  OptionalCents,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Year,
} from '../../../platform/graphql/fields.js';
import { BudgetStateEnum } from '../../budgets/budgets.types.js';
import { PointStateEnum, ViewOutcomeEnum } from '../../decisions/executive/executive.types.js';
import { MotionRequest, MotionStatusEnum, UndertakingStateEnum } from '../../decisions/motions/motions.types.js';
import { NamedChoice } from '../../plans/activities/activities.types.js';
import { DatePrecisionEnum } from '../../plans/plans.facts.js';
import { chainReaches, chainStages, type ChainReach, type ChainStageKind } from './chain.rules.js';

export const ChainStageKindEnum = enumOf(
  'ChainStageKind',
  'The steps from what the council asked to what came of it.',
  chainStages,
);
export const ChainReachEnum = enumOf(
  'ChainReach',
  'How far a step is; NOTHING is that nothing is recorded of it for the reader.',
  chainReaches,
);
const ChainSubjectKindEnum = enumOf('ChainSubjectKind', 'What a chain begins with.', ['MOTION', 'DECISION'] as const);

@ObjectType({ description: 'What a chain begins with: a motion, or a decision without one.' })
export class ChainSubject {
  @Id() id!: string;
  @Choice(ChainSubjectKindEnum) kind!: 'MOTION' | 'DECISION';
  @Text() title!: string;
  @OptionalDay() on!: string | null;
  @OptionalChoice(DatePrecisionEnum) precision!: DatePrecision | null;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'One step, with how far it is in words.' })
export class ChainStage {
  @Choice(ChainStageKindEnum) kind!: ChainStageKind;
  @Choice(ChainReachEnum) reached!: ChainReach;
  @Text() says!: string;
}

@ObjectType({ description: 'What somebody wants to know first, each as a Dutch sentence.' })
export class ChainAnswers {
  @Text() asked!: string;
  @Text() decided!: string;
  @Text() slipped!: string;
  @Text('Whether the council was told.') told!: string;
}

@ObjectType({ description: 'One point of a decision in the chain.' })
export class ChainPoint {
  @Id() id!: string;
  @Count() place!: number;
  @Text() body!: string;
  @Choice(PointStateEnum) state!: PointState;
  @OptionalDay() stateOn!: string | null;
  @OptionalText('On whose word it stands so.') stateSource!: string | null;
}

@ObjectType({ description: 'What a committee found.' })
export class ChainView {
  @Id() id!: string;
  @Text() committee!: string;
  @OptionalDay() heldOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) heldPrecision!: DatePrecision | null;
  @OptionalChoice(ViewOutcomeEnum) outcome!: ViewOutcome | null;
  @OptionalText() remarks!: string | null;
}

@ObjectType({ description: 'A decision in the chain, point by point.' })
export class ChainDecision {
  @Id() id!: string;
  @OptionalText() caseNumber!: string | null;
  @Text() subject!: string;
  @OptionalDay() meetingOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) meetingPrecision!: DatePrecision | null;
  @Count('Between sources, about this decision.') openDifferences!: number;
  @List(() => ChainPoint) points!: ChainPoint[];
  @List(() => ChainView) views!: ChainView[];
}

@ObjectType({ description: 'What was promised about it.' })
export class ChainUndertaking {
  @Id() id!: string;
  @Text() title!: string;
  @Text() promisedBy!: string;
  @Text() promisedTo!: string;
  @OptionalDay() dueOn!: string | null;
  @Choice(UndertakingStateEnum) state!: UndertakingState;
  @Flag() isLate!: boolean;
  @OptionalDay() toldOn!: string | null;
}

@ObjectType({ description: 'Money of one year.' })
export class ChainLine {
  @Id() id!: string;
  @Text() title!: string;
  @Year() year!: number;
  @OptionalCents('Null: no source names it.') amountCents!: number | null;
  @Count('Between sources, about this money.') openDifferences!: number;
}

@ObjectType({ description: 'Money of one state, line by line; nothing is summed.' })
export class ChainMoney {
  @OptionalChoice(BudgetStateEnum, 'Null for what is covered by a budget that exists.') state!: BudgetState | null;
  @List(() => ChainLine) lines!: ChainLine[];
}

@ObjectType({ description: 'An evaluation of the approach.' })
export class ChainEvaluation {
  @Id() id!: string;
  @Text() title!: string;
  @OptionalDay() on!: string | null;
  @OptionalChoice(DatePrecisionEnum) precision!: DatePrecision | null;
  @Flag() isHeld!: boolean;
}

@ObjectType({ description: 'From a motion, or a decision without one, to what came of it.' })
export class Chain {
  @Part(() => ChainSubject) subject!: ChainSubject;
  @OptionalChoice(MotionStatusEnum, 'Of the motion.') status!: MotionStatus | null;
  @OptionalText('Fractions that submitted it.') submittedBy!: string | null;
  @OptionalText('Where it is known from.') sourceText!: string | null;
  @Count('Between sources, about the motion.') openDifferences!: number;
  @Part(() => ChainAnswers) answers!: ChainAnswers;
  @List(() => ChainStage, 'In their order; without a motion those about it are left out.') stages!: ChainStage[];
  @List(() => MotionRequest) requests!: MotionRequest[];
  @List(() => ChainDecision) decisions!: ChainDecision[];
  @List(() => ChainUndertaking) undertakings!: ChainUndertaking[];
  @List(() => NamedChoice, 'Letters to the council about any of this.') briefings!: NamedChoice[];
  @List(() => ChainMoney) money!: ChainMoney[];
  @List(() => ChainEvaluation, 'Of the whole approach.') evaluations!: ChainEvaluation[];
}

@ObjectType({ description: 'What was asked, decided, promised and paid, and what came of it.' })
export class ChainPage {
  @List(() => ChainSubject, 'Motions, then decisions without one, the last first; at most a hundred.')
  subjects!: ChainSubject[];
  @OptionalId('The one that is shown.') chosenId!: string | null;
  @OptionalPart(() => Chain, 'Null where there is nothing that the reader may read.') chain!: Chain | null;
}
