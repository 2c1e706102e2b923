import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { PillarCode } from '@bloemen/vocabulary';
import { IsEnum, IsInt, IsUUID, Matches } from 'class-validator';
import { OptionalText, RequiredText } from '../../../platform/validation/text.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';

@InputType({ isAbstract: true })
class PracticeCardText {
  @Field(() => PillarCodeEnum)
  @IsEnum(PillarCodeEnum)
  pillar!: PillarCode;

  @Field()
  @RequiredText(120, { min: 3 })
  title!: string;

  @Field()
  @RequiredText(1_000, { min: 3, lines: true })
  whatItWas!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(500, { lines: true })
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
