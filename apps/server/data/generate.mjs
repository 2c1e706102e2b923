/**
 * Makes the four data files beside it from published tables: `node apps/server/data/generate.mjs <folder with the CSV
 * files>`. The folder needs gemeenten.csv, gemeenten-hexraster.csv, herindelingen.csv,
 * eenzaamheid-volwassenen-2012-2016-2020.csv and eenzaamheid-jongvolwassenen-2024.csv. Values are carried over
 * unchanged; nothing is rounded or filled in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = process.argv[2];
if (!folder) throw new Error('Give the folder that holds the CSV files.');

const table = (name) => parse(readFileSync(join(folder, name)), { columns: true, bom: true, skip_empty_lines: true });
const number = (text) => (text.trim() === '' || text.trim() === '.' ? null : Number(text));
const date = (text) => text || null;

/** One row per line, so that a changed fact is one line in the diff. */
function write(name, head, key, rows) {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n    ');
  const body = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  ${JSON.stringify(key)}: [\n    ${lines}\n  ]\n}\n`;
  JSON.parse(body);
  writeFileSync(new URL(name, import.meta.url), body);
}

const hexes = new Map(
  table('gemeenten-hexraster.csv').map((row) => [row.cbs_code, [Number(row.kolom), Number(row.rij)]]),
);
write(
  'municipalities.json',
  {
    source: 'CBS gebiedsindelingen en bevolking per gemeente; hexraster: eigen werk',
    attribution: 'Bron: CBS / Kadaster',
    asOf: '2026-01-01',
    inhabitantsOn: '2022-01-01',
    urbanityOf: 2020,
    columns: [
      'cbsCode',
      'name',
      'shortName',
      'provinceCode',
      'province',
      'ggdCode',
      'ggdRegion',
      'inhabitants',
      'urbanity',
      'latitude',
      'longitude',
      'validFrom',
      'validTo',
      'successorCode',
      'hexColumn',
      'hexRow',
    ],
  },
  'rows',
  table('gemeenten.csv').map((row) => [
    row.cbs_code,
    row.naam_cbs,
    row.naam_kort,
    row.provincie_code,
    row.provincie,
    row.ggd_code,
    row.ggd_regio,
    Number(row.inwoners_20220101),
    number(row.stedelijkheid_2020),
    Number(row.lat),
    Number(row.lon),
    date(row.geldig_vanaf),
    date(row.geldig_tot),
    row.opvolger || null,
    ...hexes.get(row.cbs_code),
  ]),
);

/** Inhabitants on 1 January 2016 (CBS), the weights with which figures of merged municipalities are added up. */
const inhabitants2016 = {
  GM0003: 12001,
  GM0010: 25068,
  GM0024: 10042,
  GM0788: 13570,
  GM0370: 8958,
  GM0398: 53927,
  GM0416: 27447,
  GM0756: 28465,
  GM1684: 24608,
  GM0786: 12643,
  GM0815: 10801,
  GM1702: 11594,
  GM1685: 15303,
  GM0856: 41247,
  GM0457: 18572,
  GM0501: 16640,
  GM0530: 38634,
  GM0614: 14197,
  GM1696: 23275,
};
const extent = { geheel: 'WHOLE', deel: 'PART', voorgenomen: 'INTENDED' };
write(
  'reorganisations.json',
  {
    source:
      'Herindelingen volgens het CBS; Wijdemeren naar Hilversum: wetsvoorstel van 21-11-2025 (rijksoverheid.nl), nog niet in werking',
    attribution: 'Bron: CBS / Kadaster',
    asOf: '2025-11-21',
    inhabitantsOn: '2016-01-01',
    columns: ['formerCode', 'formerName', 'successorCode', 'effectiveOn', 'extent', 'formerInhabitants'],
  },
  'rows',
  table('herindelingen.csv').map((row) => [
    row.oude_code,
    row.oude_naam,
    row.nieuwe_code,
    row.ingangsdatum,
    extent[row.aard],
    inhabitants2016[row.oude_code],
  ]),
);

/** Rows of one area as a flat list of values in the order of `series`. */
function areasOf(rows, series, seriesOf, measures) {
  const areas = new Map();
  for (const row of rows) {
    const values = areas.get(row.cbs_code) ?? Array(series.length * measures.length).fill(null);
    const at = series.indexOf(seriesOf(row)) * measures.length;
    measures.forEach((measure, index) => {
      values[at + index] = number(row[measure]);
    });
    areas.set(row.cbs_code, values);
  }
  return [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, values]) => [code, ...values]);
}

const adultSeries = ['2012', '2016', '2020']
  .flatMap((year) => ['18+', '18-64', '65+'].map((age) => `${year} ${age}`))
  .filter((name) => name !== '2020 18-64');
write(
  'loneliness-adults.json',
  {
    source: 'RIVM StatLine 50090NED, Gezondheid per wijk en buurt (modelschatting SMAP)',
    attribution: "Bron: GGD'en, CBS en RIVM (Gezondheidsmonitor)",
    retrievedOn: null,
    boundaryYear: 2020,
    measures: ['LONELY', 'SEVERELY_LONELY', 'EMOTIONALLY_LONELY', 'SOCIALLY_LONELY'],
    series: adultSeries,
    notPublished: ['2012 SOCIALLY_LONELY', '2020 18-64'],
  },
  'areas',
  areasOf(table('eenzaamheid-volwassenen-2012-2016-2020.csv'), adultSeries, (row) => `${row.jaar} ${row.leeftijd}`, [
    'eenzaam_pct',
    'ernstig_zeer_ernstig_eenzaam_pct',
    'emotioneel_eenzaam_pct',
    'sociaal_eenzaam_pct',
  ]),
);
write(
  'loneliness-young-adults.json',
  {
    source: 'RIVM StatLine 50140NED, Gezondheidsmonitor Jongvolwassenen 2024 (vragenlijst)',
    attribution: "Bron: GGD'en, CBS en RIVM (Gezondheidsmonitor)",
    retrievedOn: '2025-09-22',
    boundaryYear: 2024,
    measures: [
      'LONELY',
      'SEVERELY_LONELY',
      'SOCIALLY_LONELY',
      'SEVERELY_SOCIALLY_LONELY',
      'EMOTIONALLY_LONELY',
      'SEVERELY_EMOTIONALLY_LONELY',
    ],
    series: ['2024 16-25'],
    notPublished: [],
  },
  'areas',
  areasOf(
    table('eenzaamheid-jongvolwassenen-2024.csv').filter((row) => row.cbs_code !== 'CG01'),
    ['2024 16-25'],
    (row) => `${row.jaar} ${row.leeftijd}`,
    [
      'enigszins_tot_sterk_eenzaam_pct',
      'sterk_eenzaam_pct',
      'enigszins_tot_sterk_sociaal_pct',
      'sterk_sociaal_pct',
      'enigszins_tot_sterk_emotioneel_pct',
      'sterk_emotioneel_pct',
    ],
  ),
);
