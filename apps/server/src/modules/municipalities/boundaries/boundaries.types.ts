import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { Choice, Count, Text, Year } from '../../../platform/graphql/fields.js';
import type { BoundaryKind, BoundarySet as Facts } from './boundaries.facts.js';

export const BoundaryKindEnum: { [K in BoundaryKind]: K } = {
  MUNICIPALITY: 'MUNICIPALITY',
  DISTRICT: 'DISTRICT',
  NEIGHBOURHOOD: 'NEIGHBOURHOOD',
};
registerEnumType(BoundaryKindEnum, {
  name: 'BoundaryKind',
  description: 'Of which kind of area the borders are: municipality, district (wijk) or neighbourhood (buurt).',
});

@ObjectType({ description: 'Borders of one kind of area, as they were in one year.' })
export class BoundarySet implements Facts {
  @Choice(BoundaryKindEnum)
  kind!: BoundaryKind;

  @Year()
  year!: number;

  @Text()
  source!: string;

  @Text()
  licence!: string;

  @Count('Areas with a shape.')
  areas!: number;

  @Count('Corners in the file that was sent last.')
  pointsBefore!: number;

  @Count('Corners that are kept.')
  points!: number;

  @Count('Size of what is kept, before compression.')
  bytes!: number;

  @Text('Changes with the shapes.')
  hash!: string;

  @Text('Moment (ISO 8601).')
  importedAt!: string;
}
