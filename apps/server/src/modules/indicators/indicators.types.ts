import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
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
  @Field(() => Verdict)
  verdict!: ComparisonVerdict['verdict'];

  @Field(() => String, { description: 'One Dutch sentence for on screen.' })
  because!: string;
}

@ObjectType({ description: 'What a figure means and where it comes from.' })
export class IndicatorDefinition {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Measure, population and scale in one code.' })
  code!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  measure!: string;

  @Field(() => String)
  population!: string;

  @Field(() => String)
  populationName!: string;

  @Field(() => String)
  scaleName!: string;

  @Field(() => IndicatorMethod)
  method!: Method;

  @Field(() => String)
  methodName!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'How to read the figure, for on screen.' })
  explanation!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String, { description: 'The line the source asks for.' })
  attribution!: string;
}

@ObjectType({ description: 'The figure of one area in one year, or why there is none.' })
export class AreaFigure {
  @Field(() => String)
  areaCode!: string;

  @Field(() => String)
  areaName!: string;

  @Field(() => Float, { nullable: true, description: 'Percentage with one decimal.' })
  value!: number | null;

  @Field(() => Boolean, {
    description: 'True when we calculated it, weighted by inhabitants, because the source states none.',
  })
  isDerived!: boolean;

  @Field(() => String, { nullable: true, description: 'Calendar day on which the source was read, where known.' })
  retrievedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'How it was calculated, or that the borders moved since.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no figure.' })
  because!: string | null;

  @Field(() => FigureComparison, {
    nullable: true,
    description: 'Whether it may stand beside the own figure; null on the own figure.',
  })
  comparison!: ComparisonVerdict | null;
}

@ObjectType({ description: 'One year of one series, with the same figure for the areas around it.' })
export class FigurePoint {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'The CBS division in municipalities the figures were made for.' })
  boundaryYear!: number;

  @Field(() => AreaFigure)
  own!: AreaFigure;

  @Field(() => AreaFigure)
  province!: AreaFigure;

  @Field(() => AreaFigure)
  ggdRegion!: AreaFigure;

  @Field(() => AreaFigure)
  country!: AreaFigure;
}

@ObjectType({ description: 'A year from which a series may not be compared with the years before.' })
export class SeriesBreak {
  @Field(() => Int)
  year!: number;

  @Field(() => String)
  because!: string;
}

@ObjectType({ description: 'One definition over the years.' })
export class FigureSeries {
  @Field(() => IndicatorDefinition)
  definition!: IndicatorDefinition;

  @Field(() => [FigurePoint])
  points!: FigurePoint[];

  @Field(() => [SeriesBreak])
  breaks!: SeriesBreak[];
}

@ObjectType({ description: 'The municipality in which the figures go on after a merger.' })
export class FiguresSuccessor {
  @Field(() => String)
  cbsCode!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'All figures of one municipality.' })
export class Figures {
  @Field(() => String)
  cbsCode!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  province!: string;

  @Field(() => String)
  ggdRegion!: string;

  @Field(() => FiguresSuccessor, { nullable: true })
  successor!: FiguresSuccessor | null;

  @Field(() => [FigureSeries])
  series!: FigureSeries[];
}
