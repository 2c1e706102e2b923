import { InputType } from '@nestjs/graphql';
import type {
  BudgetKind,
  BudgetMove,
  BudgetSource,
  BudgetState,
  DatePrecision,
  EvidenceSource,
  GrantMove,
  GrantState,
  Openness,
  PillarCode,
  Recurrence,
} from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  Id,
  List,
  OptionalCents,
  OptionalChoice,
  OptionalFlag,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalYear,
  Text,
  Version,
  Year,
} from '../../platform/graphql/fields.js';
import {
  DatePrecisionEnum,
  EvidenceSourceEnum,
  OpennessEnum,
  PillarCodeEnum,
  RecurrenceEnum,
} from '../plans/plans.facts.js';
import {
  BudgetKindEnum,
  BudgetMoveEnum,
  BudgetSourceEnum,
  BudgetStateEnum,
  GrantMoveEnum,
  GrantStateEnum,
} from './budgets.types.js';

@InputType({
  description: 'A line of money; without `id` a new one. Its state changes by a move, never here.',
})
export class SaveBudgetLineInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 160, min: 3 })
  title!: string;

  @Year()
  year!: number;

  @OptionalYear('Of something new: the last of the years for which there is such a line, each with its own state.')
  untilYear?: number | null;

  @OptionalCents('Euro cents per year; left out where no source names the amount.')
  amountCents?: number | null;

  @Choice(BudgetSourceEnum)
  source!: BudgetSource;

  @OptionalText('The name of the reserve, fund or grant.', { max: 120, reference: true })
  sourceName?: string | null;

  @Choice(BudgetKindEnum)
  kind!: BudgetKind;

  @OptionalChoice(RecurrenceEnum, 'Needed, but for what is covered by a budget that exists.')
  recurrence?: Recurrence | null;

  @OptionalChoice(BudgetStateEnum, 'Of something new: how it stands in its source. Left out: proposed.', {
    except: ['LAPSED'],
  })
  state?: BudgetState | null;

  @OptionalChoice(PillarCodeEnum, 'Needed, but for what is covered by a budget that exists.', {
    except: ['P2', 'P3', 'P5'],
  })
  pillar?: PillarCode | null;

  @OptionalText('What it is for.', { max: 300, lines: true })
  purpose?: string | null;

  @OptionalId('The decision it comes from.')
  decisionId?: string | null;

  @OptionalId('The document it comes from.')
  documentId?: string | null;

  @Choice(EvidenceSourceEnum)
  sourceType!: EvidenceSource;

  @Text('Which document or person, so that somebody else can find it.', { max: 200, min: 3, reference: true })
  sourceText!: string;

  @OptionalText({ max: 600, lines: true })
  note?: string | null;

  @Day('The day of the source.', { until: 2099 })
  recordedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;
}

@InputType()
export class ReadBudgetLineInput {
  @Id()
  id!: string;

  @Version('The version you read.')
  version!: number;
}

@InputType({ description: 'One step of one line or of several with the same state: all or none.' })
export class MoveBudgetLinesInput {
  @List(() => ReadBudgetLineInput, { min: 1, max: 25 })
  lines!: ReadBudgetLineInput[];

  @Choice(BudgetMoveEnum)
  move!: BudgetMove;

  @Day('When it happened.', { until: 2099 })
  happenedOn!: string;

  @Text('Which document or person says so.', { max: 200, min: 3, reference: true })
  sourceText!: string;

  @OptionalText('Needed to let lapse and to go back.', { max: 300 })
  reason?: string | null;
}

@InputType()
export class RemoveBudgetLineInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text('Why it does not stand.', { max: 300, min: 3 })
  reason!: string;
}

@InputType({ description: 'Which lines. Everything named must hold.' })
export class BudgetFilter {
  @OptionalText('Words of the title, purpose or source.', { max: 100, reference: true })
  search?: string | null;

  @OptionalYear()
  year?: number | null;

  @OptionalChoice(BudgetStateEnum)
  state?: BudgetState | null;

  @OptionalChoice(BudgetSourceEnum)
  source?: BudgetSource | null;

  @OptionalFlag('Whether its source names no amount, of what asks for money.')
  isUnknown?: boolean | null;
}

@InputType({ description: 'An agreement about a result; without `id` a new one. Its state changes by a move.' })
export class SaveGrantAgreementInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @OptionalId('An organisation that the workspace knows, or else `organisationText`.')
  organisationId?: string | null;

  @OptionalText('Which grants are meant, where no organisation is named.', { max: 120 })
  organisationText?: string | null;

  @OptionalYear()
  year?: number | null;

  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Text('What is to be reached.', { max: 300, min: 3, lines: true })
  result!: string;

  @OptionalId('The line of money it belongs to.')
  lineId?: string | null;

  @Choice(EvidenceSourceEnum)
  sourceType!: EvidenceSource;

  @Text({ max: 200, min: 3, reference: true })
  sourceText!: string;

  @Day('The day of the source.', { until: 2099 })
  recordedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;
}

@InputType()
export class MoveGrantAgreementInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(GrantMoveEnum)
  move!: GrantMove;

  @Day('When it happened.', { until: 2099 })
  happenedOn!: string;

  @Text('Which document or person says so.', { max: 200, min: 3, reference: true })
  sourceText!: string;
}

@InputType()
export class RemoveGrantAgreementInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text('Why it does not stand.', { max: 300, min: 3 })
  reason!: string;
}

@InputType({ description: 'Which agreements. Everything named must hold.' })
export class GrantAgreementFilter {
  @OptionalYear()
  year?: number | null;

  @OptionalChoice(GrantStateEnum)
  state?: GrantState | null;
}
