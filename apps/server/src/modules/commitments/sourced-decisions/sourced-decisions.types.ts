import { ObjectType } from '@nestjs/graphql';
import {
  Choice,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

/** DECIDED: the college took the decision. INTENDED: it meant to, and asked for a view first. */
export const decisionReadings = ['DECIDED', 'INTENDED'] as const;
export type DecisionReading = (typeof decisionReadings)[number];
export const DecisionReadingEnum = enumOf(
  'DecisionReading',
  'How a decision of the college is to be read.',
  decisionReadings,
);

@ObjectType({ description: 'What one document says about a decision.' })
export class SourcedReading {
  @Choice(DecisionReadingEnum) reading!: DecisionReading;
  @Text('The word of the document itself.') quote!: string;
  @Text('Which document.') source!: string;
}

@ObjectType({
  description:
    'A decision of the college as documents tell of it; where they contradict each other, a person says which reading holds.',
})
export class SourcedDecision {
  @Id() id!: string;
  @Text('Case number.') reference!: string;
  @Day() decidedOn!: string;
  @Text() subject!: string;
  @OptionalText() portfolioHolder!: string | null;
  @OptionalText('The motion of the council it answers.') motion!: string | null;
  @OptionalDay() motionOn!: string | null;
  @List(() => SourcedReading) readings!: SourcedReading[];
  @OptionalChoice(DecisionReadingEnum, 'Null until a person decided; only DECIDED can ratify.')
  reading!: DecisionReading | null;
  @OptionalText() readByName!: string | null;
  @OptionalText() readAt!: string | null;
  @Flag('Whether a commitment rests on it.') ratifies!: boolean;
  @Version() version!: number;
}
