import { ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  OptionalDay,
  OptionalDecimal,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Version,
  Year,
} from '../../platform/graphql/fields.js';
import type { ComparisonVerdict, Method } from './indicators.facts.js';

export const IndicatorMethod: { [M in Method]: M } = { MODEL: 'MODEL', SURVEY: 'SURVEY' };
registerEnumType(IndicatorMethod, {
  name: 'IndicatorMethod',
  description: 'A model estimate per area, or counted from a questionnaire.',
});

export const Verdict: { [V in ComparisonVerdict['verdict']]: V } = {
  COMPARABLE: 'COMPARABLE',
  WITH_CAUTION: 'WITH_CAUTION',
  REFUSED: 'REFUSED',
};
registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'Whether two figures may stand beside one another: yes, with a warning, or not.',
});

@ObjectType({ description: 'Whether two figures may stand beside one another, and why.' })
export class FigureComparison {
  @Choice(Verdict)
  verdict!: ComparisonVerdict['verdict'];

  @Text('One Dutch sentence for on screen.')
  because!: string;
}

@ObjectType({ description: 'What a figure means and where it comes from.' })
export class IndicatorDefinition {
  @Id()
  id!: string;

  @Text('Measure, population and scale in one code.')
  code!: string;

  @Version()
  version!: number;

  @Text()
  measure!: string;

  @Text()
  population!: string;

  @Text()
  populationName!: string;

  @Text()
  scaleName!: string;

  @Choice(IndicatorMethod)
  method!: Method;

  @Text()
  methodName!: string;

  @Text()
  name!: string;

  @Text('How to read the figure, for on screen.')
  explanation!: string;

  @Text()
  source!: string;

  @Text('The line the source asks for.')
  attribution!: string;
}

@ObjectType({ description: 'The figure of one area in one year, or why there is none.' })
export class AreaFigure {
  @Text()
  areaCode!: string;

  @Text()
  areaName!: string;

  @OptionalDecimal('Percentage with one decimal.')
  value!: number | null;

  @Flag('True when we calculated it, weighted by inhabitants, because the source states none.')
  isDerived!: boolean;

  @OptionalDay('Calendar day on which the source was read, where known.')
  retrievedOn!: string | null;

  @OptionalText('How it was calculated, or that the borders moved since.')
  note!: string | null;

  @OptionalText('Why there is no figure.')
  because!: string | null;

  @OptionalPart(() => FigureComparison, 'Whether it may stand beside the own figure; null on the own figure.')
  comparison!: ComparisonVerdict | null;
}

@ObjectType({ description: 'One year of one series, with the same figure for the areas around it.' })
export class FigurePoint {
  @Year()
  year!: number;

  @Year('The CBS division in municipalities the figures were made for.')
  boundaryYear!: number;

  @Part(() => AreaFigure)
  own!: AreaFigure;

  @Part(() => AreaFigure)
  province!: AreaFigure;

  @Part(() => AreaFigure)
  ggdRegion!: AreaFigure;

  @Part(() => AreaFigure)
  country!: AreaFigure;
}

@ObjectType({ description: 'A year from which a series may not be compared with the years before.' })
export class SeriesBreak {
  @Year()
  year!: number;

  @Text()
  because!: string;
}

@ObjectType({ description: 'One definition over the years.' })
export class FigureSeries {
  @Part(() => IndicatorDefinition)
  definition!: IndicatorDefinition;

  @List(() => FigurePoint)
  points!: FigurePoint[];

  @List(() => SeriesBreak)
  breaks!: SeriesBreak[];
}

@ObjectType({ description: 'The municipality in which the figures go on after a merger.' })
export class FiguresSuccessor {
  @Text()
  cbsCode!: string;

  @Text()
  name!: string;
}

@ObjectType({ description: 'All figures of one municipality.' })
export class Figures {
  @Text()
  cbsCode!: string;

  @Text()
  name!: string;

  @Text()
  province!: string;

  @Text()
  ggdRegion!: string;

  @OptionalPart(() => FiguresSuccessor)
  successor!: FiguresSuccessor | null;

  @List(() => FigureSeries)
  series!: FigureSeries[];
}

@ObjectType({ description: 'One of the things a figure may be about.' })
export class FigureChoice {
  @Text()
  code!: string;

  @Text()
  name!: string;
}

@ObjectType({ description: 'The figure of one municipality, with its place on the map of hexagons.' })
export class MappedFigure {
  @Text()
  code!: string;

  @Text()
  name!: string;

  @Count({ min: -100 })
  column!: number;

  @Count({ min: -100 })
  row!: number;

  @OptionalDecimal('Percentage with one decimal; null where there is none.')
  value!: number | null;

  @Flag('True when we calculated it.')
  isDerived!: boolean;

  @Flag('True of the municipality of who looks.')
  isOwn!: boolean;
}

@ObjectType({ description: 'The newest figures of one definition of every municipality.' })
export class MappedFigures {
  @Part(() => IndicatorDefinition)
  definition!: IndicatorDefinition;

  @Year()
  year!: number;

  @Year('The CBS division in municipalities the figures were made for.')
  boundaryYear!: number;

  @Text('How exact a figure is, for on screen.')
  margin!: string;

  @List(() => MappedFigure)
  areas!: MappedFigure[];
}

@ObjectType({ description: 'Figures over the country, and what may be chosen.' })
export class FigureMap {
  @List(() => FigureChoice)
  populations!: FigureChoice[];

  @List(() => FigureChoice)
  measures!: FigureChoice[];

  @OptionalPart(() => MappedFigures, 'Null where there are none.')
  chosen!: MappedFigures | null;
}
