import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from '../../platform/clock/clock.js';
import { productRoot } from '../../platform/config/product-root.js';
import type { Database } from '../../platform/database/database.js';
import type { Seed } from '../../platform/seed/seed.js';
import { codeOf, definitions } from './indicators.definitions.js';
import type { Observation } from './indicators.facts.js';
import { IndicatorsRepository } from './indicators.repository.js';
import { IndicatorsService } from './indicators.service.js';

type Table = {
  retrievedOn: string | null;
  boundaryYear: number;
  measures: string[];
  series: string[];
  notPublished: string[];
  areas: [string, ...(number | null)[]][];
};

export const indicatorsSeed: Seed = {
  sourced: [{ name: 'indicators', load: ({ database }) => seedIndicators(database) }],
};

/** Figures per statement: a slow machine stays well within the longest time a statement may take. */
const PORTION = 2_500;

/**
 * The definitions and the figures the product starts with, from the data files. Again does nothing; needs the register
 * of municipalities.
 */
export async function seedIndicators(database: Database): Promise<void> {
  const indicators = new IndicatorsRepository(database);
  const service = new IndicatorsService(indicators, new Clock());
  await database.asSystem('seed the figures', async () => {
    await indicators.define(definitions);
    for (const [name, scale] of [
      ['loneliness-adults.json', 'DJG-11'],
      ['loneliness-young-adults.json', 'DJG-6'],
    ] as const) {
      const table = JSON.parse(readFileSync(join(productRoot, 'apps/server/data', name), 'utf8')) as Table;
      const observations = observationsOf(table, scale);
      let differing = 0;
      for (let start = 0; start < observations.length; start += PORTION) {
        const { added, changed } = await indicators.store(observations.slice(start, start + PORTION), table);
        differing += added + changed;
      }
      if (differing > 0) await service.derive(observations);
    }
  });
}

/** A row of the table is an area with, per series (`2020 18+`), one value per measure. */
function observationsOf({ areas, series, measures, notPublished }: Table, scale: string): Observation[] {
  return areas.flatMap(([areaCode, ...values]) =>
    series.flatMap((name, at) => {
      const [year, population = ''] = name.split(' ');
      return measures
        .filter((measure) => !notPublished.includes(`${year} ${measure}`))
        .map((measure): Observation => ({
          code: codeOf(measure, population, scale),
          areaCode,
          year: Number(year),
          value: values[at * measures.length + measures.indexOf(measure)] ?? null,
        }));
    }),
  );
}
