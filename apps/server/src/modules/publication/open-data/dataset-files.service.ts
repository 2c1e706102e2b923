import { Injectable } from '@nestjs/common';
import { writeCsv } from 'hucre/csv';
import { dutchDate } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import { Threads, threadTask } from '../../../platform/threads/threads.js';
import type { Row, Value } from './dataset-rows.js';
import { fileFormats, frequencies, licences, type DataColumn, type Dataset, type FileFormat } from './datasets.js';
import { hexagonOf } from './hexagons.rules.js';
import type { odsOf, OdsSheet } from './ods.js';
import { OpenDataService } from './open-data.service.js';

const writing = threadTask<typeof odsOf>(new URL('./ods.js', import.meta.url), 'odsOf');
const ODS_LIMITS = { memoryMb: 512, timeoutMs: 60_000 };

type Cell = string | number | boolean | null;
type Made = { mark: string; body: Promise<string | Buffer> };

/**
 * Whole sets as files. Each says of itself what it is: source, day, method and licence. A file is made anew when its rows
 * change, and a workbook after another.
 */
@Injectable()
export class DatasetFiles {
  private readonly made = new Map<string, Made>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly pages: SitePages,
    private readonly data: OpenDataService,
    private readonly threads: Threads,
  ) {}

  async file(dataset: Dataset, format: FileFormat): Promise<SiteAnswer> {
    const { rows, mark } = await this.data.of(dataset.id);
    const name = `${dataset.id}.${format}`;
    const today = this.clock.today();
    const key = `${mark()} ${today}`;
    const found = this.made.get(name);
    const made = found?.mark === key ? found : { mark: key, body: this.bodyOf(dataset, format, { rows, today }) };
    this.made.set(name, made);
    made.body.catch(() => this.made.get(name) === made && this.made.delete(name));
    return { type: fileFormats[format].type, body: await made.body, headers: downloadOf(name) };
  }

  /** The columns of a set as a list of its own. */
  dictionary(dataset: Dataset): SiteAnswer {
    return {
      type: fileFormats.csv.type,
      body: csv([dictionaryHead, ...dataset.columns.map((column) => dictionaryLine(dataset, column))]),
      headers: downloadOf(`${dataset.id}-kolommen.csv`),
    };
  }

  private bodyOf(
    dataset: Dataset,
    format: FileFormat,
    { rows, today }: { rows: readonly Row[]; today: string },
  ): Promise<string | Buffer> {
    if (format === 'csv') return Promise.resolve(csvOf(dataset, rows));
    const about = this.aboutOf(dataset, today, rows.length);
    if (format === 'json') return Promise.resolve(JSON.stringify({ ...about, rows }));
    if (format === 'geojson') return this.geoJson(about, rows);
    const sheets: OdsSheet[] = [
      { name: 'Gegevens', rows: [headOf(dataset), ...rows.map((row) => lineOf(dataset, row, cellOf))] },
      { name: 'Toelichting', rows: explanationOf(dataset, today, rows.length, about.dictionary) },
      { name: 'Kolommen', rows: [dictionaryHead, ...dataset.columns.map((column) => dictionaryLine(dataset, column))] },
    ];
    const made = this.last
      .then(() => this.threads.run(writing, sheets, ODS_LIMITS))
      .then((bytes) => Buffer.from(bytes));
    this.last = made.catch(() => undefined);
    return made;
  }

  private aboutOf(dataset: Dataset, madeOn: string, total: number) {
    const { id, title, description, source, method, licence } = dataset;
    return {
      ...{ id, title, description, source, method, madeOn, total },
      licence: { name: licences[licence].name, url: licences[licence].url },
      dictionary: `${this.pages.origin}/open-data/${id}`,
    };
  }

  /** Shapes are hexagons: a drawing of the country and no boundaries. A municipality that is gone has none. */
  private async geoJson(about: object, rows: readonly Row[]): Promise<string> {
    const { rows: places } = await this.data.of('municipalities');
    const grid = { rows: Math.max(0, ...places.map(({ hexRow }) => hexRow as number)) + 1 };
    const shapeOf = new Map(
      places.map(({ id, hexColumn, hexRow }) => [
        id,
        { type: 'Polygon', coordinates: [hexagonOf(hexColumn as number, hexRow as number, grid)] },
      ]),
    );
    return JSON.stringify({
      type: 'FeatureCollection',
      metadata: {
        ...about,
        shapes: 'Zeshoeken: een schematische kaart waarop elke gemeente even groot is. Dit zijn geen gemeentegrenzen.',
      },
      features: rows.map(({ id, ...properties }) => ({
        type: 'Feature',
        id,
        geometry: shapeOf.get(properties['municipalityCode'] as string) ?? null,
        properties,
      })),
    });
  }
}

const downloadOf = (name: string): Record<string, string> => ({
  'content-disposition': `attachment; filename="${name}"`,
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
});

/** A file of lines has no room beside its rows: what a workbook says on a sheet of its own stands in each line. */
function csvOf(dataset: Dataset, rows: readonly Row[]): string {
  const { method, licence } = dataset;
  const same = [method, `${licences[licence].name}, ${licences[licence].url}`];
  return csv([
    [...headOf(dataset), 'method', 'licence'],
    ...rows.map((row) => [...lineOf(dataset, row, dutchCellOf), ...same]),
  ]);
}

const csv = (lines: Cell[][]): string => writeCsv(lines, { bom: true, delimiter: ';', escapeFormulae: true });
const headOf = ({ columns }: Dataset): string[] => columns.map(({ name }) => name);
const lineOf = ({ columns }: Dataset, row: Row, cell: (value: Value) => Cell): Cell[] =>
  columns.map(({ name }) => cell(row[name] ?? null));

function cellOf(value: Value): Cell {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value === null || typeof value === 'number' || typeof value === 'string' ? value : value.join(', ');
}

/** As a Dutch Excel reads it: with a decimal comma. */
const dutchCellOf = (value: Value): Cell =>
  typeof value === 'number' && !Number.isInteger(value) ? String(value).replace('.', ',') : cellOf(value);

const typeNames: Record<DataColumn['type'], string> = {
  text: 'tekst',
  count: 'geheel getal',
  number: 'getal',
  flag: 'ja of nee',
  day: 'dag (JJJJ-MM-DD)',
  moment: 'moment (RFC 3339)',
  codes: 'codes',
};

const dictionaryHead = ['kolom', 'naam', 'soort', 'eenheid', 'mag leeg zijn', 'betekenis', 'codes', 'bron'];

/** A column in words. */
export function describeColumn(
  { source }: Dataset,
  { name, title, type, unit, isNullable, meaning, choices }: DataColumn,
) {
  return {
    ...{ name, title, meaning, source },
    type: typeNames[type],
    unit: unit ?? '',
    mayBeEmpty: isNullable ? 'ja' : 'nee',
    codes: Object.entries(choices ?? {}).map(([code, called]) => `${code} = ${called}`),
  };
}

function dictionaryLine(dataset: Dataset, column: DataColumn): string[] {
  const { name, title, type, unit, mayBeEmpty, meaning, codes, source } = describeColumn(dataset, column);
  return [name, title, type, unit, mayBeEmpty, meaning, codes.join('; '), source];
}

const explanationOf = (
  { title, description, source, method, licence, frequency }: Dataset,
  today: string,
  total: number,
  address: string,
): Cell[][] => [
  ['Titel', title],
  ['Omschrijving', description],
  ['Bron', source],
  ['Methode', method],
  ['Gemaakt op', dutchDate(today)],
  ['Aantal regels', total],
  ['Verandert', frequencies[frequency]],
  ['Licentie', `${licences[licence].name}, ${licences[licence].url}`],
  ['Kolommen', address],
];
