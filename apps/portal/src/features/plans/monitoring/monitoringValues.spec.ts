import { describe, expect, it } from '@jest/globals';
import type { MeasurePartsFragment } from './monitoring.generated.js';
import { linesOf } from './monitoringValues.js';

const words = { readings: 'Metingen', figures: 'Cijfers', target: 'Doel' };
const measure = (more: object) =>
  ({
    baselineValue: null,
    baselineOn: null,
    targetValue: null,
    indicator: null,
    readings: [],
    ...more,
  }) as unknown as MeasurePartsFragment;

describe('the line of a measure', () => {
  it('begins with its baseline, has the last figure of each year, and the target beside it', () => {
    const lines = linesOf(
      measure({
        baselineValue: 48,
        baselineOn: '2023-01-01',
        targetValue: 40,
        readings: [
          { readOn: '2025-03-01', value: 46 },
          { readOn: '2025-11-01', value: 45.5 },
          { readOn: '2026-06-01', value: 44 },
        ],
      }),
      words,
    );
    expect(lines?.map(({ name, points }) => [name, points.map(({ x, y }) => [x, y])])).toEqual([
      [
        'Metingen',
        [
          [2023, 48],
          [2025, 45.5],
          [2026, 44],
        ],
      ],
      [
        'Doel',
        [
          [2023, 40],
          [2026, 40],
        ],
      ],
    ]);
  });

  it('has what the catalogue says of the municipality as a line of its own, and the target along all years', () => {
    const figures = [
      { year: 2016, value: 43.1 },
      { year: 2024, value: 44.8 },
    ];
    const lines = linesOf(measure({ indicator: { figures }, targetValue: 40 }), words);
    expect(lines?.map(({ name, emphasis, points }) => [name, emphasis, points.map(({ x }) => x)])).toEqual([
      ['Cijfers', true, [2016, 2024]],
      ['Doel', undefined, [2016, 2024]],
    ]);
    const both = measure({ indicator: { figures }, readings: [{ readOn: '2026-06-01', value: 44 }], targetValue: 40 });
    expect(linesOf(both, words)?.map(({ name, points }) => [name, points.map(({ x }) => x)])).toEqual([
      ['Metingen', [2026]],
      ['Cijfers', [2016, 2024]],
      ['Doel', [2016, 2026]],
    ]);
  });

  it('is none with one year, or with words', () => {
    expect(linesOf(measure({ readings: [{ readOn: '2026-06-01', value: 44 }] }), words)).toBeNull();
    expect(linesOf(measure({ readings: [{ readOn: '2026-06-01', value: null, told: 'Ja' }] }), words)).toBeNull();
  });
});
