import { InputType } from '@nestjs/graphql';
import { CBS_CODE_PATTERN, type AdoptionPillar, type PillarCode } from '@bloemen/vocabulary';
import {
  Choice,
  Code,
  Day,
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';
import type { AdoptionMove, AdoptionStatus, RecommendationAnswer } from './adoption.rules.js';
import { AdoptionMoveEnum, AdoptionStatusEnum, RecommendationAnswerEnum } from './adoption.types.js';

@InputType({ description: 'The use of an item as a fact under a pillar.' })
export class AdoptionFactInput {
  @Choice(PillarCodeEnum, { except: ['P1', 'P2'] }) pillar!: PillarCode & AdoptionPillar;
  @OptionalText({ max: 500, lines: true }) effect?: string | null;
}

@InputType({ description: 'Puts a published item on our list.' })
export class AdoptToolkitItemInput {
  @Id() itemId!: string;
  @Choice(AdoptionStatusEnum, { except: ['STOPPED'] }) status!: Exclude<AdoptionStatus, 'STOPPED'>;
  @Day() happenedOn!: string;
  @OptionalText({ max: 500, lines: true }) note?: string | null;
  @OptionalPart(() => AdoptionFactInput, 'Only with IN_USE.') fact?: AdoptionFactInput | null;
}

@InputType({ description: 'A step of an adoption.' })
export class MoveAdoptionInput {
  @Id() id!: string;
  @Version() version!: number;
  @Choice(AdoptionMoveEnum) move!: AdoptionMove;
  @Day() happenedOn!: string;
  @OptionalText({ max: 500, lines: true }) note?: string | null;
  @OptionalPart(() => AdoptionFactInput, 'Only with the move to use it.') fact?: AdoptionFactInput | null;
}

@InputType({ description: 'Uses the version that is published now, from today.' })
export class TakeOverToolkitVersionInput {
  @Id() id!: string;
  @Version() version!: number;
}

@InputType({ description: 'Recommends an item to a municipality.' })
export class RecommendToolkitItemInput {
  @Id() itemId!: string;
  @Code(CBS_CODE_PATTERN, 'CBS code of a municipality that the adviser helps.') cbsCode!: string;
  @Text({ min: 10, max: 500, lines: true }) because!: string;
}

@InputType({ description: 'What the municipality answers to a recommendation.' })
export class AnswerRecommendationInput {
  @Id() id!: string;
  @Version() version!: number;
  @Choice(RecommendationAnswerEnum) answer!: RecommendationAnswer;
  @OptionalText({ max: 500, lines: true }) sentence?: string | null;
  @OptionalDay('Until when it waits; with LATER.') until?: string | null;
  @OptionalChoice(AdoptionStatusEnum, 'What is done with it; with TAKEN_OVER.', { except: ['STOPPED'] })
  status?: Exclude<AdoptionStatus, 'STOPPED'> | null;
}

@InputType({ description: 'Takes back a recommendation that is not answered.' })
export class WithdrawRecommendationInput {
  @Id() id!: string;
  @Version() version!: number;
}
