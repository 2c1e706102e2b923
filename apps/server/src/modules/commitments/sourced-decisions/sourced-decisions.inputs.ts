import { InputType } from '@nestjs/graphql';
import { Choice, Id, Version } from '../../../platform/graphql/fields.js';
import { DecisionReadingEnum, type DecisionReading } from './sourced-decisions.types.js';

@InputType({ description: 'Which reading of a decision holds, according to whoever says so.' })
export class ReadDecisionInput {
  @Id()
  id!: string;

  @Choice(DecisionReadingEnum)
  reading!: DecisionReading;

  @Version()
  version!: number;
}
