import type { AreaFigureFragment, FiguresQuery } from './figures.generated.js';

export type Figures = FiguresQuery['figures'];
export type Series = Figures['series'][number];
export type Point = Series['points'][number];

const places = ['own', 'province', 'ggdRegion', 'country'] as const;
export type Place = (typeof places)[number];

/** The areas of which some year has a figure; the municipality itself always. */
export const placesOf = (points: readonly Point[]): Place[] =>
  places.filter((place) => place === 'own' || points.some((point) => point[place].value !== null));

/** Two areas can share a name (Utrecht and Utrecht): the code keeps them apart, the kind of area tells the reader. */
export const nameOf = (figure: AreaFigureFragment, own: AreaFigureFragment) =>
  figure !== own && figure.areaName === own.areaName ? `Provincie ${figure.areaName}` : figure.areaName;
