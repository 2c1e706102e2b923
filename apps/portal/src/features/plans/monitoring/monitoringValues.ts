import { z } from 'zod/mini';
import { refusing, text } from '../../../shared/forms/schemas.js';
import type { Line } from '@bloemen/charts';
import type { MeasurePartsFragment } from './monitoring.generated.js';

/** A figure as a person types it, with a comma; nothing where nobody said. */
export const figureText = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value).replace('.', ',');

/** A figure that may be left out, sent with a point. */
export const figureOrNull = (wrong: string) =>
  z.pipe(
    text({ max: 14, reference: true }).check(refusing((value) => !/^(-?\d{1,9}(,\d{1,2})?)?$/.test(value) && wrong)),
    z.transform((value) => (value === '' ? null : value.replace(',', '.'))),
  );

const yearOf = (day: string) => Number(day.slice(0, 4));

/**
 * The lines of a measure over the years: its readings with the baseline first, of each year the last; what the catalogue
 * says of the municipality; and beside them the target. Null with fewer than two years, which are no line.
 */
export function linesOf(
  measure: MeasurePartsFragment,
  words: { readings: string; figures: string; target: string },
): Line[] | null {
  const { baselineValue, baselineOn, targetValue, indicator } = measure;
  const byYear = new Map<number, number>();
  if (baselineValue !== null && baselineOn) byYear.set(yearOf(baselineOn), baselineValue);
  for (const { readOn, value } of measure.readings) if (value !== null) byYear.set(yearOf(readOn), value);
  const points = [...byYear].sort(([a], [b]) => a - b).map(([x, y]) => ({ x, y }));
  const figures = (indicator?.figures ?? []).map(({ year, value }) => ({ x: year, y: value }));
  const years = [...points, ...figures].map(({ x }) => x);
  const ends = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || ends[0] === ends[1]) return null;
  return [
    ...(points.length > 0 ? [{ id: 'readings', name: words.readings, points, emphasis: true }] : []),
    ...(figures.length > 0
      ? [{ id: 'figures', name: words.figures, points: figures, emphasis: points.length === 0 }]
      : []),
    ...(targetValue === null
      ? []
      : [{ id: 'target', name: words.target, points: ends.map((x) => ({ x, y: targetValue })) }]),
  ];
}
