import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
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
  @Field(() => DecisionReadingEnum) reading!: DecisionReading;
  @Field({ description: 'The word of the document itself.' }) quote!: string;
  @Field({ description: 'Which document.' }) source!: string;
}

@ObjectType({
  description:
    'A decision of the college as documents tell of it; where they contradict each other, a person says which reading holds.',
})
export class SourcedDecision {
  @Field(() => ID) id!: string;
  @Field({ description: 'Case number.' }) reference!: string;
  @Field() decidedOn!: string;
  @Field() subject!: string;
  @Field(() => String, { nullable: true }) portfolioHolder!: string | null;
  @Field(() => String, { nullable: true, description: 'The motion of the council it answers.' }) motion!: string | null;
  @Field(() => String, { nullable: true }) motionOn!: string | null;
  @Field(() => [SourcedReading]) readings!: SourcedReading[];
  @Field(() => DecisionReadingEnum, {
    nullable: true,
    description: 'Null until a person decided; only DECIDED can ratify.',
  })
  reading!: DecisionReading | null;
  @Field(() => String, { nullable: true }) readByName!: string | null;
  @Field(() => String, { nullable: true }) readAt!: string | null;
  @Field({ description: 'Whether a commitment rests on it.' }) ratifies!: boolean;
  @Field(() => Int) version!: number;
}
