import { ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  Choice,
  List,
  OptionalDecimal,
  OptionalPart,
  OptionalText,
  OptionalYear,
  Part,
  Text,
  Year,
} from '../../platform/graphql/fields.js';
import type { ComparisonVerdict } from './indicators.facts.js';
import { FigureChoice, FigureComparison, IndicatorDefinition } from './indicators.types.js';
import type { NeighbourhoodKind } from './neighbourhoods.rules.js';

export const NeighbourhoodKindEnum: { [K in NeighbourhoodKind]: K } = {
  DISTRICT: 'DISTRICT',
  NEIGHBOURHOOD: 'NEIGHBOURHOOD',
};
registerEnumType(NeighbourhoodKindEnum, {
  name: 'NeighbourhoodKind',
  description: 'Districts (wijken) or neighbourhoods (buurten) of CBS.',
});

@ObjectType({ description: 'An estimate by a model, with its margin where the source gives one.' })
export class Estimate {
  @OptionalDecimal('Percentage with one decimal; null where the source gives none.')
  value!: number | null;

  @OptionalDecimal('Lower end of the margin (95%).')
  lower!: number | null;

  @OptionalDecimal('Upper end of the margin (95%).')
  upper!: number | null;

  @OptionalText('Why there is no figure.')
  because!: string | null;
}

@ObjectType({ description: 'A district or neighbourhood with its estimate.' })
export class NeighbourhoodFigure {
  @Text('Code of CBS: WK or BU.')
  code!: string;

  @Text()
  name!: string;

  @Part(() => Estimate)
  estimate!: Estimate;

  @OptionalPart(() => Estimate, 'Of the year beside it; null where that may not be compared.')
  beside!: Estimate | null;
}

@ObjectType({ description: 'Borders to draw a map with.' })
export class NeighbourhoodBorders {
  @Text('TopoJSON.')
  topology!: string;

  @Year()
  year!: number;

  @Text()
  source!: string;

  @Text()
  licence!: string;
}

@ObjectType({ description: 'Estimates of one definition, kind of area and year, in the order of their names.' })
export class ChosenNeighbourhoods {
  @Part(() => IndicatorDefinition)
  definition!: IndicatorDefinition;

  @Choice(NeighbourhoodKindEnum)
  kind!: NeighbourhoodKind;

  @Year()
  year!: number;

  @Year('For the borders of which years they were made; mostly one.', { list: true })
  boundaryYears!: number[];

  @Text('How exact an estimate is, for on screen.')
  note!: string;

  @OptionalYear()
  besideYear!: number | null;

  @OptionalPart(() => FigureComparison, 'Whether the year beside it may stand there, and why (not).')
  comparison!: ComparisonVerdict | null;

  @List(() => NeighbourhoodFigure)
  areas!: NeighbourhoodFigure[];

  @OptionalPart(() => NeighbourhoodBorders, 'Null where none were imported.')
  borders!: NeighbourhoodBorders | null;
}

@ObjectType({
  description: 'Estimates of the districts and neighbourhoods of the own municipality, and what may be chosen.',
})
export class NeighbourhoodFigures {
  @Text('The municipality.')
  name!: string;

  @List(() => FigureChoice)
  populations!: FigureChoice[];

  @List(() => FigureChoice)
  measures!: FigureChoice[];

  @Choice(NeighbourhoodKindEnum, { list: true })
  kinds!: NeighbourhoodKind[];

  @Year({ list: true })
  years!: number[];

  @OptionalPart(() => ChosenNeighbourhoods, 'Null where there are none.')
  chosen!: ChosenNeighbourhoods | null;
}
