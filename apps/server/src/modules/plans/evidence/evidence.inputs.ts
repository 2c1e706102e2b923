import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEnum,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
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
import { OptionalText, RequiredText } from '../../../platform/validation/text.js';
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
  @Field(() => PillarCodeEnum)
  @IsEnum(PillarCodeEnum)
  pillar!: PillarCode;

  @Field(() => EvidenceKindEnum)
  @IsEnum(EvidenceKindEnum)
  kind!: EvidenceKind;

  @Field(() => CertaintyEnum)
  @IsEnum(CertaintyEnum)
  certainty!: Certainty;

  @Field()
  @RequiredText(160, { min: 3 })
  title!: string;

  @Field({ description: 'yyyy-mm-dd' })
  @Matches(/^(19|20)\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  happenedOn!: string;

  @Field(() => DatePrecisionEnum)
  @IsEnum(DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @Field(() => EvidenceSourceEnum)
  @IsEnum(EvidenceSourceEnum)
  sourceType!: EvidenceSource;

  @Field({ description: 'Which document or person, so that somebody else can find it.' })
  @RequiredText(200, { min: 3 })
  sourceText!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(500, { reference: true })
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  sourceUrl?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(1000, { lines: true })
  note?: string | null;

  @Field(() => Float, { nullable: true, description: 'Euro cents per year.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000_000_000)
  amountCents?: number | null;

  @Field(() => RecurrenceEnum, { nullable: true })
  @IsOptional()
  @IsEnum(RecurrenceEnum)
  recurrence?: Recurrence | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(2000)
  @Max(2100)
  firstFundedYear?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(2000)
  @Max(2100)
  lastFundedYear?: number | null;

  @Field(() => String, { nullable: true, description: 'What changed because of it.' })
  @OptionalText(1000, { lines: true })
  effect?: string | null;

  @Field(() => OpennessEnum, {
    nullable: true,
    description: 'Left out: the municipality alone; in a correction: as it was.',
  })
  @IsOptional()
  @IsEnum(OpennessEnum)
  openness?: Openness | null;

  @Field(() => String, {
    nullable: true,
    description: 'yyyy-mm-dd, last day on which it holds: of a portfolio, a lead, an agreement.',
  })
  @IsOptional()
  @Matches(/^(19|20)\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  endsOn?: string | null;
}

@InputType({ description: 'Better wording or facts for evidence that was recorded before.' })
export class CorrectEvidenceInput extends AddEvidenceInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version you read; another version is a CONFLICT that carries the newer text.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'A draft to try; with `id` as a correction of that fact.' })
export class PreviewEvidenceInput extends AddEvidenceInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;
}

@InputType({ description: 'Takes a fact back; it stays readable with the reason.' })
export class WithdrawEvidenceInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @Min(1)
  version!: number;

  @Field()
  @RequiredText(500, { min: 3, lines: true })
  reason!: string;
}

@InputType({ description: 'Who may read a fact.' })
export class OpenEvidenceInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @Min(1)
  version!: number;

  @Field(() => OpennessEnum)
  @IsEnum(OpennessEnum)
  openness!: Openness;
}

@InputType({ description: 'Says of a typed fact and a carried one whether they are the same.' })
export class DecideEvidenceJoinInput {
  @Field(() => ID, { description: 'The typed fact.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Of the typed fact, as you read it.' })
  @Min(1)
  version!: number;

  @Field(() => ID, { description: 'One of its `mayBeDoubleOf`.' })
  @IsUUID()
  carriedId!: string;

  @Field(() => JoinDecisionEnum)
  @IsEnum(JoinDecisionEnum)
  decision!: JoinDecision;
}

@InputType({ description: 'Which evidence to list.' })
export class EvidenceFilter {
  @Field(() => PillarCodeEnum, { nullable: true })
  @IsOptional()
  @IsEnum(PillarCodeEnum)
  pillar?: PillarCode | null;

  @Field(() => String, { nullable: true, description: 'Words to find in title, source, remark or effect.' })
  @OptionalText(100, { reference: true })
  search?: string | null;

  @Field(() => [CertaintyEnum], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(3)
  @IsEnum(CertaintyEnum, { each: true })
  certainties?: Certainty[] | null;

  @Field(() => OpennessEnum, { nullable: true, description: 'Only what is open to exactly these readers.' })
  @IsOptional()
  @IsEnum(OpennessEnum)
  openness?: Openness | null;

  @Field(() => Boolean, { nullable: true, description: 'Also list what was withdrawn.' })
  @IsOptional()
  @IsBoolean()
  includeWithdrawn?: boolean | null;
}
