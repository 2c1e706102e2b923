import { ObjectType } from '@nestjs/graphql';
import type { PillarCode, ToolkitStatus } from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalCount,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';
import { ToolkitStatusEnum } from '../items/items.types.js';
import {
  adoptionMoveNames,
  adoptionStatuses,
  recommendationAnswers,
  recommendationStatuses,
  type AdoptionMove,
  type AdoptionStatus,
  type RecommendationStatus,
} from './adoption.rules.js';

export const AdoptionStatusEnum = enumOf(
  'AdoptionStatus',
  'What a municipality does with an item of the toolkit.',
  adoptionStatuses,
);
export const AdoptionMoveEnum = enumOf('AdoptionMove', 'What may happen to an adoption.', adoptionMoveNames);
export const RecommendationStatusEnum = enumOf(
  'RecommendationStatus',
  'What became of a recommendation.',
  recommendationStatuses,
);
export const RecommendationAnswerEnum = enumOf(
  'RecommendationAnswer',
  'What a municipality answers to a recommendation.',
  recommendationAnswers,
);

@ObjectType({ description: 'One step of an adoption.' })
export class AdoptionStep {
  @Choice(AdoptionStatusEnum) status!: AdoptionStatus;
  @Count('The version that was used from then on.') number!: number;
  @Day() happenedOn!: string;
  @OptionalText() note!: string | null;
}

@ObjectType({ description: 'The fact that the use of an item is, under a pillar.' })
export class AdoptionFact {
  @Choice(PillarCodeEnum) pillar!: PillarCode;
  @OptionalText('What changed because of it.') effect!: string | null;
}

@ObjectType({
  description: 'An item of the toolkit that the own municipality considers, prepares, uses or stopped using.',
})
export class ToolkitAdoption {
  @Id() id!: string;
  @Id() itemId!: string;
  @Text('Title of the version that is used.') title!: string;
  @Choice(PillarCodeEnum, { list: {} }) pillars!: PillarCode[];
  @Choice(PillarCodeEnum, 'Pillars under which its use may be a fact.', { list: {} }) factPillars!: PillarCode[];
  @Choice(AdoptionStatusEnum) status!: AdoptionStatus;
  @Day('Day on which it came into this status.') since!: string;
  @OptionalText() note!: string | null;
  @Count('The version that is used.') number!: number;
  @OptionalCount('The version that is published now.') currentNumber!: number | null;
  @OptionalText('What changed in the version that is published now; null where the same is used.')
  whatChanged!: string | null;
  @Choice(ToolkitStatusEnum) itemStatus!: ToolkitStatus;
  @OptionalText('The item that takes the place of one that is retired.') successorTitle!: string | null;
  @OptionalText('Its id.') successorId!: string | null;
  @OptionalPart(() => AdoptionFact) fact!: AdoptionFact | null;
  @List(() => AdoptionStep, 'Newest first.') steps!: AdoptionStep[];
  @Choice(AdoptionMoveEnum, 'What may happen now.', { list: {} }) moves!: AdoptionMove[];
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'An item that the adviser recommends to a municipality, and what it answers.' })
export class ToolkitRecommendation {
  @Id() id!: string;
  @Id() itemId!: string;
  @Text() title!: string;
  @Id() municipalityId!: string;
  @Text() municipality!: string;
  @Text('Why, in one sentence.') because!: string;
  @Text() adviserName!: string;
  @Day() recommendedOn!: string;
  @Choice(RecommendationStatusEnum) status!: RecommendationStatus;
  @OptionalText() answer!: string | null;
  @OptionalDay('Until when it waits.') until!: string | null;
  @OptionalDay() answeredOn!: string | null;
  @OptionalChoice(AdoptionStatusEnum, 'What the municipality does with it now; only for the municipality itself.')
  adoption!: AdoptionStatus | null;
  @Version() version!: number;
}

@ObjectType({ description: 'Our list: what the own municipality chose of the toolkit, and what is recommended to it.' })
export class ToolkitChoices {
  @List(() => ToolkitAdoption, 'In use first, then what is prepared, considered and stopped; by title.')
  adoptions!: ToolkitAdoption[];
  @List(() => ToolkitRecommendation, 'Open first, then the newest.') recommendations!: ToolkitRecommendation[];
}

@ObjectType({ description: 'A municipality that uses an item and lets others know.' })
export class ToolkitUser {
  @Text() name!: string;
  @Flag('Whether its use is invented.') isDemonstration!: boolean;
}

@ObjectType({ description: 'By whom an item is used.' })
export class ToolkitUsage {
  @OptionalCount('How many municipalities; null when fewer than five, or none.') municipalities!: number | null;
  @Count('How many of them are invented.') demonstration!: number;
  @List(() => ToolkitUser, 'Who lets others know, when the own municipality does so too.') users!: ToolkitUser[];
}
