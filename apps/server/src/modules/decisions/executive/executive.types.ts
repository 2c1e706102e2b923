import { ObjectType } from '@nestjs/graphql';
import {
  agendaMeaningCodes,
  agendaMeanings,
  decisionHeadingCodes,
  decisionHeadings,
  pointServes,
  pointServesCodes,
  pointStateCodes,
  pointStates,
  viewOutcomeCodes,
  viewOutcomes,
  type AgendaMeaning,
  type DatePrecision,
  type DecisionHeading as HeadingCode,
  type PaperOpenness,
  type PointServes,
  type PointState,
  type ViewOutcome,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalMoment,
  OptionalPart,
  OptionalText,
  Moment,
  Text,
  Version,
  Year,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { DatePrecisionEnum } from '../../plans/plans.facts.js';
import { PaperOpennessEnum } from '../../documents/documents.facts.js';
import { pointMoveCodes, type PointMove } from './executive.rules.js';

export const PointStateEnum = enumOf(
  'PointState',
  'Where one point of a decision stands. Only adopted and amended are decided.',
  pointStateCodes,
  pointStates,
);
export const PointMoveEnum = enumOf('PointMove', 'What may happen to a point of a decision.', pointMoveCodes);
export const PointServesEnum = enumOf('PointServes', 'What a point is about.', pointServesCodes, pointServes);
export const DecisionHeadingEnum = enumOf(
  'DecisionHeadingCode',
  'A heading of a proposal to the college.',
  decisionHeadingCodes,
  decisionHeadings,
);
export const AgendaMeaningEnum = enumOf(
  'AgendaMeaning',
  'What a class of council papers asks of a committee.',
  agendaMeaningCodes,
  agendaMeanings,
);
export const ViewOutcomeEnum = enumOf('ViewOutcome', 'What a committee found.', viewOutcomeCodes, viewOutcomes);
export const DecisionListStateEnum = enumOf(
  'DecisionListState',
  'Decisions by the state of their points: one still open, or all of them past.',
  ['OPEN', 'CLOSED'],
);

@ObjectType({ description: 'A heading of a proposal to the college, as this municipality names and orders it.' })
export class DecisionHeading {
  @Choice(DecisionHeadingEnum) code!: HeadingCode;
  @Text() name!: string;
  @Flag('A proposal is not saved without it.') isRequired!: boolean;
  @Flag('False: not asked in a new proposal; what was written under it stays.') isUsed!: boolean;
}

@ObjectType({ description: 'What a proposal says under one heading.' })
export class DecisionSection {
  @Choice(DecisionHeadingEnum) heading!: HeadingCode;
  @Text('Paragraphs divided by an empty line.') body!: string;
}

@ObjectType({ description: 'One moment at which a point got a state, with who said it.' })
export class DecisionPointStep {
  @Choice(PointStateEnum) state!: PointState;
  @OptionalDay('The day of the state itself.') on!: string | null;
  @OptionalText('Where it is known from.') source!: string | null;
  @OptionalText() reason!: string | null;
  @OptionalText('Null where the product took it from a document.') byName!: string | null;
  @Moment('When it was recorded.') recordedAt!: Date;
}

@ObjectType({ description: 'One numbered point of a decision, with a state of its own.' })
export class DecisionPoint {
  @Id() id!: string;
  @Count('From 1.') place!: number;
  @Text() body!: string;
  @Choice(PointServesEnum) serves!: PointServes;
  @Choice(PointStateEnum) state!: PointState;
  @OptionalDay() stateOn!: string | null;
  @OptionalText() stateSource!: string | null;
  @OptionalText() stateReason!: string | null;
  @OptionalText() stateByName!: string | null;
  @Flag('A statement of the municipality rests on it, so it does not go back.') carriesStatement!: boolean;
  @Choice(PointMoveEnum, 'What may happen to it now.', { list: true }) moves!: PointMove[];
  @List(() => DecisionPointStep, 'How it came to stand where it stands, the last first.') steps!: DecisionPointStep[];
  @Version() version!: number;
}

@ObjectType({ description: 'What a municipality calls one class of its council papers.' })
export class AgendaCategory {
  @Id() id!: string;
  @Text() label!: string;
  @Choice(AgendaMeaningEnum) meaning!: AgendaMeaning;
  @Flag('A view of a committee has it, so it stays.') isUsed!: boolean;
}

@ObjectType({ description: 'One question to a committee and its answer.' })
export class CommitteeQuestion {
  @Text() question!: string;
  @OptionalText() answer!: string | null;
}

@ObjectType({ description: 'What a committee of the council is asked about a decision, and what it said.' })
export class CommitteeView {
  @Id() id!: string;
  @Text() committee!: string;
  @OptionalPart(() => AgendaCategory) category!: AgendaCategory | null;
  @OptionalDay() heldOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) heldPrecision!: DatePrecision | null;
  @OptionalChoice(ViewOutcomeEnum, 'Null where no source says what the committee found.') outcome!: ViewOutcome | null;
  @OptionalText() remarks!: string | null;
  @OptionalText() sourceText!: string | null;
  @List(() => CommitteeQuestion) questions!: CommitteeQuestion[];
  @Flag('A motion was closed with it, so it stays.') closesMotion!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'What one source says of how a decision is to be read.' })
export class DecisionReading {
  @OptionalText('DECIDED or INTENDED.') code!: string | null;
  @Text() says!: string;
  @OptionalText('The word of the document itself.') quote!: string | null;
  @Text('Which document.') sourceText!: string;
}

@ObjectType({ description: 'A motion that a decision answers.' })
export class MotionOfDecision {
  @Id() id!: string;
  @Text() title!: string;
  @Day() happenedOn!: string;
  @Choice(DatePrecisionEnum) datePrecision!: DatePrecision;
}

@ObjectType({ description: 'A proposal to or decision of the college, in one line.' })
export class ExecutiveDecision {
  @Id() id!: string;
  @OptionalText('Case number (zaaknummer).') caseNumber!: string | null;
  @Text() subject!: string;
  @OptionalText() department!: string | null;
  @OptionalText() portfolioHolder!: string | null;
  @OptionalDay() meetingOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) meetingPrecision!: DatePrecision | null;
  @Choice(PaperOpennessEnum) openness!: PaperOpenness;
  @OptionalMoment() releasedAt!: Date | null;
  @Choice(PointStateEnum, 'The states of its points, in their order.', { list: true }) states!: PointState[];
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'A decision with all that it says, its points, and what committees said of it.' })
export class ExecutiveDecisionDetail extends ExecutiveDecision {
  @OptionalText() sourceText!: string | null;
  @OptionalText() sourceUrl!: string | null;
  @OptionalPart(() => MotionOfDecision) motion!: MotionOfDecision | null;
  @List(() => DecisionHeading, 'Every heading in the order of the municipality.') headings!: DecisionHeading[];
  @List(() => DecisionSection) sections!: DecisionSection[];
  @List(() => DecisionPoint) points!: DecisionPoint[];
  @List(() => CommitteeView) views!: CommitteeView[];
  @List(() => DecisionReading, 'Where sources differ about how it is to be read; empty where none do.')
  readings!: DecisionReading[];
}

@ObjectType({ description: 'One page of decisions of the college, the last meeting first.' })
export class ExecutiveDecisionConnection extends Numbered(() => ExecutiveDecision) {
  @Year('Years in which there was a meeting, the last first.', { list: true }) years!: number[];
}

@ObjectType({ description: 'What a proposal is written with: headings, classes of papers, and motions it may answer.' })
export class ExecutiveDecisionChoices {
  @List(() => DecisionHeading) headings!: DecisionHeading[];
  @List(() => AgendaCategory) categories!: AgendaCategory[];
  @List(() => MotionOfDecision) motions!: MotionOfDecision[];
}
