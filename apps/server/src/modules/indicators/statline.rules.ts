import { counted } from '@bloemen/vocabulary';
import { parse } from 'csv-parse/sync';
import { codeOf } from './indicators.definitions.js';
import type { NeighbourhoodObservation, Observation } from './indicators.facts.js';
import { layouts, type StatlineLayout } from './statline.layouts.js';

/**
 * Reads a StatLine CSV export: semicolons or commas, with or without a byte order mark, codes padded with spaces, and
 * '.', 'x' or nothing where there is no figure. A file that cannot be read at all is refused; a bad row is named and
 * left out, the others go on. Of very many bad rows the first hundred are named and all are counted.
 */
export type RowError = { row: number; message: string };
export type StatlineReading = {
  layout: string;
  observations: Observation[];
  /** Of districts and neighbourhoods. */
  neighbourhoods: NeighbourhoodObservation[];
  errors: RowError[];
  errorCount: number;
  rows: number;
  leftOut: number;
};
export type StatlineRefusal = {
  refused: `indicator_import.${'not_csv' | 'too_many_rows' | 'unknown_layout' | 'year_missing'}`;
};

const KEPT_ERRORS = 100;
const NO_FIGURE = new Set(['', '.', 'x', '-']);
const NEIGHBOURHOOD = /^(?:WK\d{6}|BU\d{8})$/;
const AREA = /^(NL01|PV\d{2}|GG\d{4}|GM\d{4})$/;

export function readStatline(
  text: string,
  {
    year: tableYear,
    isKnownArea,
    isMunicipality,
    mostRows,
  }: {
    year: number | null;
    isKnownArea: (code: string) => boolean;
    /** Whether a municipality of this code exists now: figures of its neighbourhoods are for its workspace. */
    isMunicipality: (code: string) => boolean;
    mostRows: number;
  },
): StatlineReading | StatlineRefusal {
  const rows = rowsOf(text, mostRows);
  const [header, ...body] = rows ?? [];
  if (!header || header.length < 3) return { refused: 'indicator_import.not_csv' };
  if (body.length > mostRows) return { refused: 'indicator_import.too_many_rows' };
  const columns = new Map(header.map((name, index) => [name.trim().replace(/_\d+$/, ''), index]));
  const layout = layouts.find((candidate) => columnsOf(candidate).every((column) => columns.has(column)));
  if (!layout) return { refused: 'indicator_import.unknown_layout' };
  if (layout.year === null && tableYear === null) return { refused: 'indicator_import.year_missing' };

  const reading: StatlineReading = {
    layout: layout.name,
    observations: [],
    neighbourhoods: [],
    errors: [],
    errorCount: 0,
    rows: body.length,
    leftOut: 0,
  };
  const seen = new Map<string, number | null>();
  const small = new Map<string, NeighbourhoodObservation & { hasFigure: boolean }>();
  const margins = layout.margin;
  body.forEach((cells, index) => {
    const row = index + 2;
    const fail = (message: string): void => {
      reading.errorCount += 1;
      if (reading.errors.length < KEPT_ERRORS) reading.errors.push({ row, message });
    };
    const cell = (column: string): string => (cells[columns.get(column) ?? -1] ?? '').trim();
    if (cells.length !== header.length)
      return fail(`Deze rij heeft ${counted(cells.length, 'kolom', 'kolommen')} in plaats van ${header.length}.`);

    const population =
      'all' in layout.population ? layout.population.all : layout.population.codes[cell(layout.population.column)];
    const areaCode = cell(layout.area);
    const isSmall = layout.hasNeighbourhoods === true && NEIGHBOURHOOD.test(areaCode);
    const says = margins ? marginOf(margins, cell(margins.column)) : 'value';
    if (
      population === undefined ||
      says === null ||
      (isSmall ? false : says !== 'value' || !AREA.test(areaCode)) ||
      Object.entries(layout.only).some(([column, code]) => cell(column) !== code)
    ) {
      reading.leftOut += 1;
      return undefined;
    }
    if (isSmall && !isMunicipality(`GM${areaCode.slice(2, 6)}`))
      return fail(`${areaCode} hoort bij geen gemeente die nu bestaat.`);
    if (!isSmall && !isKnownArea(areaCode)) return fail(`${areaCode} is geen bekende gemeente of regio.`);
    const year = layout.year === null ? tableYear : yearOf(cell(layout.year));
    if (year === null) return fail(`"${layout.year && cell(layout.year)}" is geen jaar.`);

    const values: Observation[] = [];
    for (const [column, measure] of Object.entries(layout.measures)) {
      const value = percentageOf(cell(column));
      if (value === undefined)
        return fail(`${header[columns.get(column) ?? -1]}: "${cell(column)}" is geen percentage van 0 tot en met 100.`);
      values.push({ code: codeOf(measure, population, layout.scale), areaCode, year, value });
    }
    if (isSmall) {
      const areaName = nameIn(layout.names.map(cell));
      for (const { code, value } of values) {
        const key = `${code} ${areaCode} ${year}`;
        const found = small.get(key) ?? {
          ...{ code, areaCode, areaName, year, value: null, lower: null, upper: null },
          hasFigure: false,
        };
        if (says === 'value') {
          if (found.hasFigure && found.value !== value)
            return fail(`${areaCode} staat er voor ${year} twee keer in met verschillende cijfers; het eerste geldt.`);
          Object.assign(found, { hasFigure: true, value });
        } else found[says] = value;
        small.set(key, found);
      }
      return undefined;
    }
    for (const observation of values) {
      const key = `${observation.code} ${areaCode} ${year}`;
      if (seen.has(key)) {
        if (seen.get(key) !== observation.value)
          return fail(`${areaCode} staat er voor ${year} twee keer in met verschillende cijfers; het eerste geldt.`);
        continue;
      }
      seen.set(key, observation.value);
      reading.observations.push(observation);
    }
    return undefined;
  });
  reading.observations = withoutUnpublished(reading.observations);
  reading.neighbourhoods = withoutUnpublished([...small.values()].filter(({ hasFigure }) => hasFigure)).map(
    ({ hasFigure: _, ...figure }) => withMargin(figure),
  );
  return reading;
}

/** A measure that a table has for no area at all in a year was not published then; that is no figure withheld. */
function withoutUnpublished<One extends Observation>(observations: One[]): One[] {
  const published = new Set(
    observations.filter(({ value }) => value !== null).map(({ code, year }) => `${code} ${year}`),
  );
  return observations.filter(({ code, year }) => published.has(`${code} ${year}`));
}

function columnsOf({ area, year, population, only, margin, measures }: StatlineLayout): string[] {
  return [
    area,
    ...(year ? [year] : []),
    ...('column' in population ? [population.column] : []),
    ...Object.keys(only),
    ...(margin ? [margin.column] : []),
    ...Object.keys(measures),
  ];
}

/** Which of the three a row gives; null for a margin of another kind. */
function marginOf(margin: NonNullable<StatlineLayout['margin']>, code: string): 'value' | 'lower' | 'upper' | null {
  if (code === margin.figure) return 'value';
  if (code === margin.lower) return 'lower';
  return code === margin.upper ? 'upper' : null;
}

/** A margin is two ends around a figure; anything else the source did not mean as one. */
function withMargin(figure: NeighbourhoodObservation): NeighbourhoodObservation {
  const { value, lower, upper } = figure;
  const isWhole = value !== null && lower !== null && upper !== null && lower <= value && value <= upper;
  return isWhole ? figure : { ...figure, lower: null, upper: null };
}

/** A name, and no code that stands in its place. */
function nameIn(found: readonly string[]): string | null {
  return found.find((name) => name !== '' && !/^[A-Z]{2}\d{2,8}$/.test(name))?.slice(0, 120) ?? null;
}

function rowsOf(text: string, mostRows: number): string[][] | null {
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || undefined);
  try {
    return parse(text, {
      bom: true,
      delimiter: firstLine.includes(';') ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostRows + 2,
    });
  } catch {
    return null;
  }
}

/** StatLine writes a year as `2020JJ00`. */
function yearOf(text: string): number | null {
  const [, year] = /^(20\d{2})(?:JJ00)?$/.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

/** A percentage, null where the source states none, undefined when it is neither. */
function percentageOf(text: string): number | null | undefined {
  if (NO_FIGURE.has(text)) return null;
  if (!/^\d{1,3}([.,]\d+)?$/.test(text)) return undefined;
  const value = Math.round(Number(text.replace(',', '.')) * 10) / 10;
  return value <= 100 ? value : undefined;
}
