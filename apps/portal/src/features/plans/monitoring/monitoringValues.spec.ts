import { describe, expect, it } from '@jest/globals';
import type { MeasurePartsFragment } from './monitoring.generated.js';
import { linesOf } from './monitoringValues.js';

const words = { readings: 'Metingen', target: 'Doel' };
const measure = (more: object) =>
  ({
    baselineValue: null,
    baselineOn: null,
    targetValue: null,
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

  it('is none with one year, or with words', () => {
    expect(linesOf(measure({ readings: [{ readOn: '2026-06-01', value: 44 }] }), words)).toBeNull();
    expect(linesOf(measure({ readings: [{ readOn: '2026-06-01', value: null, told: 'Ja' }] }), words)).toBeNull();
  });
});
