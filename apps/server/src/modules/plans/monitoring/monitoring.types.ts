import { ObjectType } from '@nestjs/graphql';
import {
  checkAnswerCodes,
  checkAnswers,
  evaluationStatusCodes,
  evaluationStatuses,
  measureKindCodes,
  measureKinds,
  structuralHalfCodes,
  structuralHalves,
  type CheckAnswer,
  type DatePrecision,
  type EvaluationStatus,
  type MeasureKind,
  type Openness,
  type StructuralHalf,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Day,
  Decimal,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalDecimal,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Version,
  Year,
} from '../../../platform/graphql/fields.js';
import { NamedChoice } from '../activities/activities.types.js';
import { DatePrecisionEnum, OpennessEnum } from '../plans.facts.js';

export const MeasureKindEnum = enumOf(
  'MeasureKind',
  'Whether a measure speaks in figures or in words.',
  measureKindCodes,
  measureKinds,
);
export const EvaluationStatusEnum = enumOf(
  'EvaluationStatus',
  'How far an evaluation is.',
  evaluationStatusCodes,
  evaluationStatuses,
);
export const StructuralHalfEnum = enumOf(
  'StructuralHalf',
  'Half of the question whether means are structural.',
  structuralHalfCodes,
  structuralHalves,
);
export const CheckAnswerEnum = enumOf('CheckAnswer', 'An honest answer to a check.', checkAnswerCodes, checkAnswers);

@ObjectType({ description: 'What a measure showed on a day.' })
export class MeasureReading {
  @Id() id!: string;
  @Day('When, or the first day of the month or year.') readOn!: string;
  @Choice(DatePrecisionEnum) datePrecision!: DatePrecision;
  @OptionalDecimal('Of a measure in figures.') value!: number | null;
  @OptionalText('Of a measure in words.') told!: string | null;
  @Text('Where it was read.') sourceText!: string;
  @Version() version!: number;
}

@ObjectType({ description: 'What a figure of the catalogue says of the own municipality in a year.' })
export class MeasureYear {
  @Year() year!: number;
  @Decimal('Percentage with one decimal.') value!: number;
}

@ObjectType({ description: 'A figure of the catalogue, with what it says of the own municipality.' })
export class MeasureIndicator {
  @Id() id!: string;
  @Text('What it counts, and of whom.') name!: string;
  @Text('Who made it.') source!: string;
  @List(() => MeasureYear, 'The first year first; empty where no source tells of this municipality.')
  figures!: MeasureYear[];
}

@ObjectType({ description: 'A line of the monitoring plan.' })
export class Measure {
  @Id() id!: string;
  @Text() title!: string;
  @Choice(MeasureKindEnum) kind!: MeasureKind;
  @OptionalPart(() => MeasureIndicator, 'The figure of the catalogue that it is.') indicator!: MeasureIndicator | null;
  @OptionalText('What a figure counts, such as % or deelnemers.') unit!: string | null;
  @OptionalDecimal('Where it began, in figures.') baselineValue!: number | null;
  @OptionalText('Where it began, in words.') baselineText!: string | null;
  @OptionalDay() baselineOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) baselinePrecision!: DatePrecision | null;
  @OptionalDecimal('What is aimed at, in figures.') targetValue!: number | null;
  @OptionalText('What is aimed at, in words.') targetText!: string | null;
  @OptionalText('Where it is read.') sourceText!: string | null;
  @OptionalDay('When it is read next.') nextOn!: string | null;
  @OptionalText('Who reads it, as a role or organisation.') who!: string | null;
  @List(() => MeasureReading, 'The first first.') readings!: MeasureReading[];
  @Choice(OpennessEnum) openness!: Openness;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'When the approach is or was looked back on.' })
export class EvaluationMoment {
  @Id() id!: string;
  @Text() title!: string;
  @Choice(EvaluationStatusEnum) status!: EvaluationStatus;
  @Day('When, or the first day of the month or year.') happensOn!: string;
  @Choice(DatePrecisionEnum) datePrecision!: DatePrecision;
  @OptionalText('What was learned.') lesson!: string | null;
  @OptionalText('What changed in the plan; null where nobody said.') effect!: string | null;
  @OptionalText('What comes next.') nextStep!: string | null;
  @OptionalText('Where this is known from.') sourceText!: string | null;
  @Choice(OpennessEnum) openness!: Openness;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'When the monitoring plan as a whole was agreed, as a person says.' })
export class MonitoringAgreement {
  @OptionalDay('Null where nobody says that it was.') agreedOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) agreedPrecision!: DatePrecision | null;
  @OptionalText() sourceText!: string | null;
  @Version() version!: number;
}

@ObjectType({ description: 'Whether money or capacity is structural, and why.' })
export class StructuralCheck {
  @Choice(StructuralHalfEnum) half!: StructuralHalf;
  @Choice(CheckAnswerEnum) answer!: CheckAnswer;
  @Text('Why, as a sentence.') because!: string;
  @Flag('A person states it; no fact says it.') isStated!: boolean;
}

@ObjectType({ description: 'Whether there is structural, multi-year budget and capacity.' })
export class StructuralChecks {
  @Choice(CheckAnswerEnum, 'Both halves together.') answer!: CheckAnswer;
  @List(() => StructuralCheck, 'Money, then capacity.') halves!: StructuralCheck[];
}

@ObjectType({ description: 'How it is known whether the approach helps, as far as it is open to you.' })
export class Monitoring {
  @List(() => Measure, 'The line recorded first first; at most 100.') measures!: Measure[];
  @List(() => EvaluationMoment, 'Planned ones first, then the last first; at most 100.')
  evaluations!: EvaluationMoment[];
  @OptionalPart(() => MonitoringAgreement) agreement!: MonitoringAgreement | null;
  @List(() => NamedChoice, 'Figures of the catalogue that a measure can be.') indicators!: NamedChoice[];
  @Part(() => StructuralChecks) structural!: StructuralChecks;
}
