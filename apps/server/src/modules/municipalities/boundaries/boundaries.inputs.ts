import { InputType } from '@nestjs/graphql';
import { Choice, Year } from '../../../platform/graphql/fields.js';
import type { BoundaryKind } from './boundaries.facts.js';
import { BoundaryKindEnum } from './boundaries.types.js';

@InputType({ description: 'Which borders are removed.' })
export class RemoveBoundariesInput {
  @Choice(BoundaryKindEnum)
  kind!: BoundaryKind;

  @Year()
  year!: number;
}
