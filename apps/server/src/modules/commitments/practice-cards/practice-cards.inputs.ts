import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { PillarCode } from '@bloemen/vocabulary';
import { IsEnum, IsInt, IsOptional, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { PillarCodeEnum } from '../../plans/plans.facts.js';

@InputType({ isAbstract: true })
class PracticeCardText {
  @Field(() => PillarCodeEnum)
  @IsEnum(PillarCodeEnum)
  pillar!: PillarCode;

  @Field()
  @MinLength(3)
  @MaxLength(120)
  title!: string;

  @Field()
  @MinLength(3)
  @MaxLength(1_000)
  whatItWas!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  result?: string | null;
}

@InputType({ description: 'What somebody tells at a table of an evening.' })
export class NotePracticeCardInput extends PracticeCardText {
  @Field(() => ID)
  @IsUUID()
  eventId!: string;

  @Field({ description: 'Of an invited municipality.' })
  @Matches(/^GM\d{4}$/)
  cbsCode!: string;
}

@InputType({ description: 'The card as it is right according to the municipality.' })
export class ConfirmPracticeCardInput extends PracticeCardText {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  version!: number;
}

@InputType()
export class DropPracticeCardInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  version!: number;
}
