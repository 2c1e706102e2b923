import { InputType } from '@nestjs/graphql';
import type { CheckAnswer, EvaluationStatus, MeasureKind, Openness, StructuralHalf } from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalPart,
  OptionalText,
  OptionalVersion,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { PartialDayInput } from '../../../platform/graphql/partial-day.js';
import { OpennessEnum } from '../plans.facts.js';
import { CheckAnswerEnum, EvaluationStatusEnum, MeasureKindEnum, StructuralHalfEnum } from './monitoring.types.js';

const years = { since: 2000, until: 2099 };
/** A figure with at most two decimals, written with a point. */
const figure = { max: 14, reference: true, pattern: /^-?\d{1,9}(\.\d{1,2})?$/ };

@InputType({ description: 'A line of the monitoring plan; without `id` a new one.' })
export class SaveMeasureInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 160, min: 3 })
  title!: string;

  @Choice(MeasureKindEnum, 'Stays as it was once there are readings.')
  kind!: MeasureKind;

  @OptionalId('A figure of the catalogue, of a measure in figures.')
  indicatorId?: string | null;

  @OptionalText('Of a measure in figures.', { max: 30 })
  unit?: string | null;

  @OptionalText('Of a measure in figures.', figure)
  baselineValue?: string | null;

  @OptionalText('Of a measure in words.', { max: 500, lines: true })
  baselineText?: string | null;

  @OptionalPart(() => PartialDayInput)
  baseline?: PartialDayInput | null;

  @OptionalText('Of a measure in figures.', figure)
  targetValue?: string | null;

  @OptionalText('Of a measure in words.', { max: 500, lines: true })
  targetText?: string | null;

  @OptionalText('Where it is read.', { max: 200, reference: true })
  sourceText?: string | null;

  @OptionalDay('When it is read next.', years)
  nextOn?: string | null;

  @OptionalText('Who reads it, as a role or organisation.', { max: 120 })
  who?: string | null;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;
}

@InputType({ description: 'What a measure showed; without `id` a new one.' })
export class SaveMeasureReadingInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Id()
  measureId!: string;

  @Part(() => PartialDayInput)
  on!: PartialDayInput;

  @OptionalText('Of a measure in figures.', figure)
  value?: string | null;

  @OptionalText('Of a measure in words.', { max: 1000, lines: true })
  told?: string | null;

  @Text('Where it was read.', { max: 200, min: 3, reference: true })
  sourceText!: string;
}

@InputType({ description: 'An evaluation that is planned or was held; without `id` a new one.' })
export class SaveEvaluationInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 160, min: 3 })
  title!: string;

  @Choice(EvaluationStatusEnum)
  status!: EvaluationStatus;

  @Part(() => PartialDayInput)
  on!: PartialDayInput;

  @OptionalText('Of what was held.', { max: 1000, lines: true })
  lesson?: string | null;

  @OptionalText('What changed in the plan, of what was held.', { max: 500, lines: true })
  effect?: string | null;

  @OptionalText({ max: 500, lines: true })
  nextStep?: string | null;

  @OptionalText('Where this is known from.', { max: 200, reference: true })
  sourceText?: string | null;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;
}

@InputType({ description: 'A record of monitoring that does not stand.' })
export class RemoveFromMonitoringInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text('Why it does not stand.', { max: 300, min: 3 })
  reason!: string;
}

@InputType({ description: 'When the monitoring plan was agreed; without a day nobody says that it was.' })
export class SaveMonitoringAgreementInput {
  @OptionalVersion('The version you read; left out where there was none.')
  version?: number | null;

  @OptionalPart(() => PartialDayInput)
  agreed?: PartialDayInput | null;

  @OptionalText({ max: 200, reference: true })
  sourceText?: string | null;
}

@InputType({ description: 'What a person states of structural money or capacity.' })
export class StateStructuralInput {
  @Choice(StructuralHalfEnum)
  half!: StructuralHalf;

  @Choice(CheckAnswerEnum)
  answer!: CheckAnswer;

  @Day(years)
  statedOn!: string;

  @Text({ max: 200, min: 3, reference: true })
  sourceText!: string;
}
