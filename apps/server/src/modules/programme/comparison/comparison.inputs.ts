import { InputType } from '@nestjs/graphql';
import { Count } from '../../../platform/graphql/fields.js';
import type { AlikeWeights } from '../../municipalities/alike.facts.js';

const weight = { min: 0, max: 3 };

@InputType({ description: 'How much each trait counts for which municipalities are alike, 0 (not) to 3 (much).' })
export class AlikeWeightsInput implements AlikeWeights {
  @Count(weight) INHABITANTS!: number;
  @Count(weight) URBANITY!: number;
  @Count(weight) REGION!: number;
  @Count(weight) SHARE_65!: number;
  @Count(weight) PHASE!: number;
}
