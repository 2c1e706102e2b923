import { InputType } from '@nestjs/graphql';
import type {
  AgendaMeaning,
  DatePrecision,
  DecisionHeading,
  PaperOpenness,
  PointServes,
  PointState,
  ViewOutcome,
} from '@bloemen/vocabulary';
import {
  Choice,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  OptionalYear,
  OptionalZonedMoment,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { PaperOpennessEnum } from '../../documents/documents.facts.js';
import { DatePrecisionEnum } from '../../plans/plans.facts.js';
import type { PointMove } from './executive.rules.js';
import {
  AgendaMeaningEnum,
  DecisionHeadingEnum,
  DecisionListStateEnum,
  PointMoveEnum,
  PointServesEnum,
  PointStateEnum,
  ViewOutcomeEnum,
} from './executive.types.js';

const years = { since: 2000, until: 2099 };
const MOST_SECTION = 8000;

@InputType({ description: 'What a proposal says under one heading; a blank text takes it away.' })
export class DecisionSectionInput {
  @Choice(DecisionHeadingEnum)
  heading!: DecisionHeading;

  @Text({ max: MOST_SECTION, min: 0, lines: true, reference: true })
  body!: string;
}

@InputType({ description: 'A decision of the college; without `id` a new one. Its points are saved by themselves.' })
export class SaveExecutiveDecisionInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @OptionalText('Case number, once in a municipality.', { max: 40, reference: true })
  caseNumber?: string | null;

  @Text({ max: 200, min: 3, reference: true })
  subject!: string;

  @OptionalText({ max: 120 })
  department?: string | null;

  @OptionalText({ max: 120 })
  portfolioHolder?: string | null;

  @OptionalDay('Of the meeting of the college.', years)
  meetingOn?: string | null;

  @OptionalChoice(DatePrecisionEnum)
  meetingPrecision?: DatePrecision | null;

  @OptionalId('The motion that it answers.')
  motionId?: string | null;

  @OptionalChoice(PaperOpennessEnum, 'Left out: not decided yet; for what exists: as it was.')
  openness?: PaperOpenness | null;

  @OptionalZonedMoment('From when what is actively public may be read by everybody.')
  releasedAt?: string | null;

  @OptionalText('Where this is known from.', { max: 200, reference: true })
  sourceText?: string | null;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;

  @List(() => DecisionSectionInput, { max: 40 })
  sections!: DecisionSectionInput[];
}

@InputType({ description: 'A point of a decision while it is proposed; without `id` a new one, at the end.' })
export class SaveDecisionPointInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Id()
  decisionId!: string;

  @Text({ max: 1000, min: 3, lines: true, reference: true })
  body!: string;

  @Choice(PointServesEnum)
  serves!: PointServes;
}

@InputType({ description: 'A point that is still proposed, at the version that was read.' })
export class RemoveDecisionPointInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Removes a decision that was recorded by mistake, and its facts with the reason.' })
export class RemoveExecutiveDecisionInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text('Why it does not stand.', { max: 300, min: 3 })
  reason!: string;
}

@InputType({ description: 'All points of a decision in their new order.' })
export class OrderDecisionPointsInput {
  @Id()
  decisionId!: string;

  @Id({ list: { min: 1, max: 60 } })
  pointIds!: string[];
}

@InputType({
  description: 'What happens to one point: what is sent or decided with day and source, back with a reason.',
})
export class MoveDecisionPointInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(PointMoveEnum)
  move!: PointMove;

  @OptionalDay('The day on which that was so.', years)
  on?: string | null;

  @OptionalText('Where that is known from.', { max: 200, reference: true })
  source?: string | null;

  @OptionalText('Why; needed to go back.', { max: 500, lines: true })
  reason?: string | null;

  @OptionalText('The text as it was decided, of an amended point.', { max: 1000, lines: true, reference: true })
  body?: string | null;
}

@InputType({ description: 'One heading of the municipality.' })
export class DecisionHeadingInput {
  @Choice(DecisionHeadingEnum)
  code!: DecisionHeading;

  @Text({ max: 80, min: 2 })
  name!: string;

  @Flag()
  isRequired!: boolean;

  @Flag()
  isUsed!: boolean;
}

@InputType({ description: 'Every heading once, in the order of the municipality.' })
export class SaveDecisionHeadingsInput {
  @List(() => DecisionHeadingInput, { min: 1, max: 40 })
  headings!: DecisionHeadingInput[];
}

@InputType({ description: 'One question to a committee, and what it answered.' })
export class CommitteeQuestionInput {
  @Text({ max: 1000, min: 3, lines: true })
  question!: string;

  @OptionalText('As a summary, or of each fraction.', { max: 4000, lines: true })
  answer?: string | null;
}

@InputType({ description: 'What a committee is asked and said; without `id` a new one.' })
export class SaveCommitteeViewInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Id()
  decisionId!: string;

  @Text({ max: 120, min: 2 })
  committee!: string;

  @OptionalId()
  categoryId?: string | null;

  @OptionalDay(years)
  heldOn?: string | null;

  @OptionalChoice(DatePrecisionEnum)
  heldPrecision?: DatePrecision | null;

  @OptionalChoice(ViewOutcomeEnum, 'Left out where no source says what the committee found.')
  outcome?: ViewOutcome | null;

  @OptionalText({ max: 2000, lines: true })
  remarks?: string | null;

  @OptionalText('Where this is known from.', { max: 200, reference: true })
  sourceText?: string | null;

  @List(() => CommitteeQuestionInput, { max: 20 })
  questions!: CommitteeQuestionInput[];
}

@InputType()
export class RemoveCommitteeViewInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'A class of council papers; without `id` a new one.' })
export class AgendaCategoryInput {
  @OptionalId()
  id?: string | null;

  @Text({ max: 60, min: 1 })
  label!: string;

  @Choice(AgendaMeaningEnum)
  meaning!: AgendaMeaning;
}

@InputType({ description: 'All classes of council papers of the municipality; one that is left out is removed.' })
export class SaveAgendaCategoriesInput {
  @List(() => AgendaCategoryInput, { max: 20 })
  categories!: AgendaCategoryInput[];
}

@InputType({ description: 'Which decisions. Everything named must hold.' })
export class ExecutiveDecisionFilter {
  @OptionalText('Words of its case number, subject, people or points.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(PointStateEnum, 'With a point that stands so.')
  state?: PointState | null;

  @OptionalChoice(DecisionListStateEnum)
  standing?: 'OPEN' | 'CLOSED' | null;

  @OptionalYear('Of the meeting.')
  year?: number | null;

  @OptionalChoice(PaperOpennessEnum)
  openness?: PaperOpenness | null;
}
