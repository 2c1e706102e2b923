import { InputType } from '@nestjs/graphql';
import type {
  Certainty,
  DatePrecision,
  EvidenceKind,
  EvidenceSource,
  JoinDecision,
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
  OptionalDay,
  OptionalFlag,
  OptionalId,
  OptionalText,
  OptionalWebAddress,
  OptionalYear,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import {
  CertaintyEnum,
  DatePrecisionEnum,
  EvidenceKindEnum,
  EvidenceSourceEnum,
  JoinDecisionEnum,
  OpennessEnum,
  PillarCodeEnum,
  RecurrenceEnum,
} from '../plans.facts.js';

@InputType({ description: 'A dated fact with its source.' })
export class AddEvidenceInput {
  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Choice(EvidenceKindEnum)
  kind!: EvidenceKind;

  @Choice(CertaintyEnum)
  certainty!: Certainty;

  @Text({ max: 160, min: 3 })
  title!: string;

  @Day({ until: 2099 })
  happenedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @Choice(EvidenceSourceEnum)
  sourceType!: EvidenceSource;

  @Text('Which document or person, so that somebody else can find it.', { max: 200, min: 3 })
  sourceText!: string;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;

  @OptionalText({ max: 1000, lines: true })
  note?: string | null;

  @OptionalCents('Euro cents per year.')
  amountCents?: number | null;

  @OptionalChoice(RecurrenceEnum)
  recurrence?: Recurrence | null;

  @OptionalYear()
  firstFundedYear?: number | null;

  @OptionalYear()
  lastFundedYear?: number | null;

  @OptionalText('What changed because of it.', { max: 1000, lines: true })
  effect?: string | null;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; in a correction: as it was.')
  openness?: Openness | null;

  @OptionalDay('Last day on which it holds: of a portfolio, a lead, an agreement.', { until: 2099 })
  endsOn?: string | null;
}

@InputType({ description: 'Better wording or facts for evidence that was recorded before.' })
export class CorrectEvidenceInput extends AddEvidenceInput {
  @Id()
  id!: string;

  @Version('The version you read; another version is a CONFLICT that carries the newer text.')
  version!: number;
}

@InputType({ description: 'A draft to try; with `id` as a correction of that fact.' })
export class PreviewEvidenceInput extends AddEvidenceInput {
  @OptionalId()
  id?: string | null;
}

@InputType({ description: 'Takes a fact back; it stays readable with the reason.' })
export class WithdrawEvidenceInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text({ max: 500, min: 3, lines: true })
  reason!: string;
}

@InputType({ description: 'Who may read a fact.' })
export class OpenEvidenceInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(OpennessEnum)
  openness!: Openness;
}

@InputType({ description: 'Somebody or something says that a fact still holds.' })
export class ConfirmEvidenceInput {
  @Id()
  id!: string;

  @Version('The version of the fact you read; another version is a CONFLICT that carries the newer text.')
  version!: number;

  @Day('Day on which it was said; not before the fact, not after its end, not in the future.', { until: 2099 })
  confirmedOn!: string;

  @Text('Who or what confirms it, such as a meeting or a document.', { max: 200, min: 3 })
  sourceText!: string;
}

@InputType({ description: 'A fact as somebody read it.' })
export class ReadFactInput {
  @Id()
  id!: string;

  @Version('The version of the fact you read; another version is a CONFLICT that carries the newer text.')
  version!: number;
}

@InputType({ description: 'Somebody or something says of several facts at once that they still hold.' })
export class ConfirmManyEvidenceInput {
  @List(() => ReadFactInput, { min: 1, max: 100 })
  facts!: ReadFactInput[];

  @Day('Day on which it was said; not before any of the facts, not after the end of one, not in the future.', {
    until: 2099,
  })
  confirmedOn!: string;

  @Text('Who or what confirms them, such as a meeting or a document.', { max: 200, min: 3 })
  sourceText!: string;
}

@InputType({ description: 'Takes back a confirmation that was recorded by mistake.' })
export class WithdrawEvidenceConfirmationInput {
  @Id('The confirmation.')
  id!: string;
}

@InputType({ description: 'Says of a typed fact and a carried one whether they are the same.' })
export class DecideEvidenceJoinInput {
  @Id('The typed fact.')
  id!: string;

  @Version('Of the typed fact, as you read it.')
  version!: number;

  @Id('One of its `mayBeDoubleOf`.')
  carriedId!: string;

  @Choice(JoinDecisionEnum)
  decision!: JoinDecision;
}

@InputType({ description: 'Which evidence to list.' })
export class EvidenceFilter {
  @OptionalChoice(PillarCodeEnum)
  pillar?: PillarCode | null;

  @OptionalText('Words to find in title, source, remark or effect.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(CertaintyEnum, { list: true })
  certainties?: Certainty[] | null;

  @OptionalChoice(OpennessEnum, 'Only what is open to exactly these readers.')
  openness?: Openness | null;

  @OptionalFlag('Also list what was withdrawn.')
  includeWithdrawn?: boolean | null;
}
