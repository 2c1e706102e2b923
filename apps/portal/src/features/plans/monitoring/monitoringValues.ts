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
 * The line of a measure over the years, its baseline first: of each year the last figure, and beside it the target. Null
 * with fewer than two years, which are no line.
 */
export function linesOf(measure: MeasurePartsFragment, words: { readings: string; target: string }): Line[] | null {
  const { baselineValue, baselineOn, targetValue } = measure;
  const byYear = new Map<number, number>();
  if (baselineValue !== null && baselineOn) byYear.set(yearOf(baselineOn), baselineValue);
  for (const { readOn, value } of measure.readings) if (value !== null) byYear.set(yearOf(readOn), value);
  const points = [...byYear].sort(([a], [b]) => a - b).map(([x, y]) => ({ x, y }));
  if (points.length < 2) return null;
  const ends = [points[0]!.x, points.at(-1)!.x];
  return [
    { id: 'readings', name: words.readings, points, emphasis: true },
    ...(targetValue === null
      ? []
      : [{ id: 'target', name: words.target, points: ends.map((x) => ({ x, y: targetValue })) }]),
  ];
}
