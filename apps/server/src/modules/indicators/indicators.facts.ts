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
