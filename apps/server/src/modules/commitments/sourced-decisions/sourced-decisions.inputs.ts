import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsUUID } from 'class-validator';
import { DecisionReadingEnum, decisionReadings, type DecisionReading } from './sourced-decisions.types.js';

@InputType({ description: 'Which reading of a decision holds, according to whoever says so.' })
export class ReadDecisionInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => DecisionReadingEnum)
  @IsIn(decisionReadings)
  reading!: DecisionReading;

  @Field(() => Int)
  @IsInt()
  version!: number;
}
