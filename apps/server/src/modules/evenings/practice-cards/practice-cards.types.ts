import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PillarCode } from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';

export const practiceCardStatuses = ['NOTED', 'CONFIRMED', 'DROPPED'] as const;
export type PracticeCardStatus = (typeof practiceCardStatuses)[number];
const PracticeCardStatusEnum = enumOf(
  'PracticeCardStatus',
  'Whether a card counts: only once the municipality confirmed it.',
  practiceCardStatuses,
);

@ObjectType({ description: 'An example of what works, told at a table of an evening.' })
export class PracticeCard {
  @Field(() => ID) id!: string;
  @Field(() => PillarCodeEnum) pillar!: PillarCode;
  @Field() title!: string;
  @Field() whatItWas!: string;
  @Field(() => String, { nullable: true, description: 'Null when it was not measured or not told.' }) result!:
    string | null;
  @Field(() => PracticeCardStatusEnum) status!: PracticeCardStatus;
  @Field() notedAt!: string;
  @Field() eventTitle!: string;
  @Field() municipality!: string;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'What the tables of one evening brought in.' })
export class EventPracticeCards {
  @Field(() => Int, { description: 'Noted, and not yet settled by the municipality.' }) waiting!: number;
  @Field(() => [PracticeCard], { description: 'Confirmed by the municipality they are about.' })
  confirmed!: PracticeCard[];
}
