/** How a figure came about: a model estimate per area, or counted from answers to a questionnaire. */
export type Method = 'MODEL' | 'SURVEY';

/** What makes two figures the same kind of figure. */
export type Definition = {
  code: string;
  version: number;
  measure: string;
  population: string;
  scale: string;
  method: Method;
  name: string;
};

/** Of whom a figure tells. */
export const populationNames: Record<string, string> = {
  '18+': '18 jaar en ouder',
  '18-64': '18 tot en met 64 jaar',
  '65+': '65 jaar en ouder',
  '16-25': '16 tot en met 25 jaar',
};

/** One figure of one area; `value` is a percentage with one decimal, null where there is none. */
export type Figure = {
  definition: Definition;
  areaCode: string;
  year: number;
  value: number | null;
  /** The CBS division in municipalities the figure was made for. */
  boundaryYear: number;
  /** Areas that were averaged, weighted by inhabitants; null when the source states the figure itself. */
  derivedFrom: string[] | null;
};

export type ComparisonVerdict = { verdict: 'COMPARABLE' | 'WITH_CAUTION' | 'REFUSED'; because: string };

/** A row of an observation table, before it is stored. */
export type Observation = { code: string; areaCode: string; year: number; value: number | null };

/** A row about a district (WK) or neighbourhood (BU), before it is stored: an estimate, with its margin where given. */
export type NeighbourhoodObservation = Observation & {
  areaName: string | null;
  lower: number | null;
  upper: number | null;
};

/** One figure as a page shows it: the number, or why there is none, and what to know before using it. */
export type AreaFigure = {
  areaCode: string;
  areaName: string;
  value: number | null;
  isDerived: boolean;
  /** Day on which the source was read, where known. */
  retrievedOn: string | null;
  /** How it was calculated, or that borders moved. */
  note: string | null;
  /** Why there is no figure. */
  because: string | null;
  /** Whether it may stand beside the municipality's own; null on the municipality's own. */
  comparison: ComparisonVerdict | null;
};

export type FigurePoint = {
  year: number;
  boundaryYear: number;
  own: AreaFigure;
  province: AreaFigure;
  ggdRegion: AreaFigure;
  country: AreaFigure;
};
export type DefinitionFacts = Definition & {
  id: string;
  populationName: string;
  scaleName: string;
  methodName: string;
  explanation: string;
  source: string;
  attribution: string;
};
export type FigureSeries = {
  definition: DefinitionFacts;
  points: FigurePoint[];
  breaks: { year: number; because: string }[];
};
/** A figure of an area that everybody may read; `areaName` is null of a municipality that no longer exists. */
export type PublishedFigure = {
  definitionId: string;
  areaCode: string;
  areaName: string | null;
  year: number;
  value: number | null;
  boundaryYear: number;
  isDerived: boolean;
  /** Day on which the source was read, where known. */
  retrievedOn: string | null;
};
/** The newest figures of one definition of all municipalities, to stand beside one another. */
export type FiguresOfAll = {
  definition: DefinitionFacts;
  year: number;
  /** How exact a figure is, in Dutch. */
  margin: string;
  /** By CBS code; a municipality without a row has no figure. */
  figures: ReadonlyMap<string, Figure>;
};

/** One definition over the country: figures that their sources publish for every municipality. */
export type FigureMap = {
  populations: { code: string; name: string }[];
  measures: { code: string; name: string }[];
  chosen: {
    definition: DefinitionFacts;
    year: number;
    boundaryYear: number;
    margin: string;
    areas: {
      code: string;
      name: string;
      column: number;
      row: number;
      value: number | null;
      isDerived: boolean;
      isOwn: boolean;
    }[];
  } | null;
};

export type Figures = {
  cbsCode: string;
  name: string;
  province: string;
  ggdRegion: string;
  /** Where the figures go on after a merger. */
  successor: { cbsCode: string; name: string } | null;
  series: FigureSeries[];
};
