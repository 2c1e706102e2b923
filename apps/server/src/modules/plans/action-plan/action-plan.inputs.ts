import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsEnum,
  IsIn,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import type { EvidenceSource, Openness, PillarCode } from '@bloemen/vocabulary';
import { OptionalText, RequiredText } from '../../../platform/validation/text.js';
import {
  EvidenceSourceEnum,
  GoalMoveEnum,
  GoalStatusEnum,
  MilestoneMoveEnum,
  OpennessEnum,
  PillarCodeEnum,
  PlanMoveEnum,
} from '../plans.facts.js';
import type { GoalMove, GoalStatus, MilestoneMove, PlanMove } from './moves.rules.js';

const VERSION_READ = 'The version you read; leave out for something new.';
const OPENNESS = 'Left out: the municipality alone; for what exists: as it was.';

@InputType({ description: 'Title and other names of the plan.' })
export class SavePlanInput {
  @Field()
  @RequiredText(200, { min: 3 })
  title!: string;

  @Field(() => [String])
  @ArrayMaxSize(10)
  @RequiredText(200, { each: true })
  aliases!: string[];

  @Field(() => Int, { nullable: true, description: VERSION_READ })
  @IsOptional()
  @Min(1)
  version?: number | null;
}

@InputType({ description: 'The decision that adopted the plan.' })
export class PlanAdoptionInput {
  @Field({ description: 'yyyy-mm-dd' })
  @Matches(/^(19|20)\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  on!: string;

  @Field({ description: 'Which decision, so that somebody else can find it.' })
  @RequiredText(200, { min: 3 })
  reference!: string;

  @Field(() => EvidenceSourceEnum, { description: 'COUNCIL_PAPER or EXECUTIVE_PAPER.' })
  @IsIn(['COUNCIL_PAPER', 'EXECUTIVE_PAPER'])
  source!: EvidenceSource;
}

@InputType({ description: 'Puts right what was recorded of the decision that adopted the plan.' })
export class CorrectPlanAdoptionInput {
  @Field(() => PlanAdoptionInput)
  @ValidateNested()
  @Type(() => PlanAdoptionInput)
  adoption!: PlanAdoptionInput;

  @Field(() => Int)
  @Min(1)
  version!: number;
}

@InputType()
export class MovePlanInput {
  @Field(() => PlanMoveEnum)
  @IsEnum(PlanMoveEnum)
  move!: PlanMove;

  @Field(() => PlanAdoptionInput, {
    nullable: true,
    description: 'For adopting; left out only where a fact that somebody typed says that the plan was adopted.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanAdoptionInput)
  adoption?: PlanAdoptionInput | null;

  @Field(() => Int)
  @Min(1)
  version!: number;
}

@InputType({ description: 'A local principle; without `id` a new one.' })
export class SavePrincipleInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION_READ })
  @IsOptional()
  @Min(1)
  version?: number | null;

  @Field()
  @RequiredText(120, { min: 3 })
  title!: string;

  @Field()
  @OptionalText(1000, { lines: true, empty: '' })
  description!: string;

  @Field(() => [PillarCodeEnum])
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsEnum(PillarCodeEnum, { each: true })
  pillars!: PillarCode[];
}

@InputType()
export class RemovePrincipleInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @Min(1)
  version!: number;
}

@InputType({ description: 'A goal; without `id` a new one.' })
export class SaveGoalInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION_READ })
  @IsOptional()
  @Min(1)
  version?: number | null;

  @Field(() => PillarCodeEnum)
  @IsEnum(PillarCodeEnum)
  pillar!: PillarCode;

  @Field()
  @RequiredText(200, { min: 3 })
  title!: string;

  @Field()
  @OptionalText(200, { empty: '' })
  sourceText!: string;

  @Field(() => OpennessEnum, { nullable: true, description: OPENNESS })
  @IsOptional()
  @IsEnum(OpennessEnum)
  openness?: Openness | null;
}

@InputType()
export class MoveGoalInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @Min(1)
  version!: number;

  @Field(() => GoalMoveEnum)
  @IsEnum(GoalMoveEnum)
  move!: GoalMove;
}

@InputType({ description: 'A milestone of a goal; without `id` a new one.' })
export class SaveMilestoneInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: VERSION_READ })
  @IsOptional()
  @Min(1)
  version?: number | null;

  @Field(() => ID)
  @IsUUID()
  goalId!: string;

  @Field()
  @RequiredText(200, { min: 3 })
  title!: string;

  @Field({ description: 'Organisation or role that does it.' })
  @RequiredText(120, { min: 2 })
  owner!: string;

  @Field(() => String, { nullable: true, description: 'yyyy-mm-dd' })
  @IsOptional()
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  dueOn?: string | null;

  @Field(() => OpennessEnum, { nullable: true, description: OPENNESS })
  @IsOptional()
  @IsEnum(OpennessEnum)
  openness?: Openness | null;
}

@InputType()
export class MoveMilestoneInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @Min(1)
  version!: number;

  @Field(() => MilestoneMoveEnum)
  @IsEnum(MilestoneMoveEnum)
  move!: MilestoneMove;
}

@InputType({ description: 'Which goals to list.' })
export class GoalFilter {
  @Field(() => PillarCodeEnum, { nullable: true })
  @IsOptional()
  @IsEnum(PillarCodeEnum)
  pillar?: PillarCode | null;

  @Field(() => GoalStatusEnum, { nullable: true })
  @IsOptional()
  @IsEnum(GoalStatusEnum)
  status?: GoalStatus | null;

  @Field(() => OpennessEnum, { nullable: true, description: 'Only what is open to exactly these readers.' })
  @IsOptional()
  @IsEnum(OpennessEnum)
  openness?: Openness | null;
}
