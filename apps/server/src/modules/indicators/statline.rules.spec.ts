import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readStatline, type StatlineReading } from './statline.rules.js';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const youngAdults = fixture('statline-50140ned-excerpt.csv');
const adults = fixture('adults-2012-2020-excerpt.csv');
const everything = { year: 2024, isKnownArea: () => true, isMunicipality: () => true, mostRows: 1_000 };
const read = (text: string, options: Parameters<typeof readStatline>[1] = everything): StatlineReading => {
  const reading = readStatline(text, options);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
};
const valueOf = (reading: StatlineReading, code: string, areaCode: string, year: number) =>
  reading.observations.find((o) => o.code === code && o.areaCode === areaCode && o.year === year)?.value;

describe('a raw StatLine table', () => {
  it('is read with its semicolons, byte order mark and padded codes', () => {
    const reading = read(youngAdults);
    expect(reading.layout).toMatch(/50140NED/);
    expect(reading.errors).toEqual([]);
    expect(valueOf(reading, 'SEVERELY_LONELY/16-25/DJG-6', 'NL01', 2024)).toBe(22.5);
    expect(valueOf(reading, 'LONELY/16-25/DJG-6', 'GM0397', 2024)).toBe(51.7);
  });

  it('keeps a missing figure as no figure and leaves the group total out', () => {
    const reading = read(youngAdults);
    expect(valueOf(reading, 'LONELY/16-25/DJG-6', 'GM0744', 2024)).toBeNull();
    expect(valueOf(read(youngAdults.replace('51.7', '.')), 'LONELY/16-25/DJG-6', 'GM0397', 2024)).toBeNull();
    expect(reading.observations.some(({ areaCode }) => areaCode === 'CG01')).toBe(false);
    expect(reading.leftOut).toBe(1);
  });

  it('leaves margins and part populations out', () => {
    const reading = read(
      youngAdults
        .replace('105;T009002;MW00000', '105;T009002;MG00001')
        .replace('16;T009002;MW00000', '16;M001;MW00000'),
    );
    expect(reading.leftOut).toBe(3);
    expect(valueOf(reading, 'LONELY/16-25/DJG-6', 'GM0014', 2024)).toBeUndefined();
    expect(valueOf(reading, 'LONELY/16-25/DJG-6', 'GM0363', 2024)).toBeUndefined();
  });

  it('is read when the columns have other numbers, with codes for age and period', () => {
    const reading = read(
      'ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Codering_3;Eenzaam_27;ErnstigZeerErnstigEenzaam_28;EmotioneelEenzaam_29;SociaalEenzaam_30\r\n' +
        '0;20300;MW00000;GM0397    ;2022JJ00;GM0397    ;43,1;9.1;25.0;.\r\n1;80200;MW00000;GM0397;2022JJ00;GM0397;48;9;26;30\r\n' +
        '2;99999;MW00000;GM0397;2022JJ00;GM0397;1;1;1;1\r\n3;20300;MW00000;WK039700;2022JJ00;WK039700;40;8;20;20\r\n',
      { ...everything, year: null },
    );
    expect(valueOf(reading, 'LONELY/18+/DJG-11', 'GM0397', 2022)).toBe(43.1);
    expect(valueOf(reading, 'LONELY/65+/DJG-11', 'GM0397', 2022)).toBe(48);
    expect(reading).toMatchObject({
      rows: 4,
      leftOut: 1,
      errors: [],
      neighbourhoods: [{ areaCode: 'WK039700', value: 40, lower: null, upper: null }, {}, {}, {}],
    });
  });

  it('keeps the margins of districts and neighbourhoods, and those of nobody else', () => {
    const head =
      'ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Codering_3;Eenzaam_27;ErnstigZeerErnstigEenzaam_28;EmotioneelEenzaam_29;SociaalEenzaam_30\r\n';
    const row = (area: string, margin: string, lonely: string, name = area) =>
      `0;20300;${margin};${name};2022JJ00;${area};${lonely};9;25;30\r\n`;
    const of = (text: string) => read(head + text, { ...everything, year: null });
    const lonely = (reading: StatlineReading) =>
      reading.neighbourhoods
        .filter(({ code }) => code === 'LONELY/18+/DJG-11')
        .map(({ areaCode, areaName, value, lower, upper }) => [areaCode, areaName, value, lower, upper]);

    const reading = of(
      row('BU03970001', 'MBG0095', '47,5', 'Centrum') +
        row('BU03970001', 'MW00000', '43,1', 'Centrum') +
        row('BU03970001', 'MOG0095', '39', 'Centrum') +
        row('GM0397', 'MW00000', '42') +
        row('GM0397', 'MOG0095', '40'),
    );
    expect(lonely(reading)).toEqual([['BU03970001', 'Centrum', 43.1, 39, 47.5]]);
    expect(valueOf(reading, 'LONELY/18+/DJG-11', 'GM0397', 2022)).toBe(42);
    expect(reading.leftOut).toBe(1);

    // No figure stays no figure, and a margin without one, of one end or beside it is none.
    expect(lonely(of(row('WK039700', 'MW00000', '.') + row('WK039701', 'MW00000', '40')))).toEqual([
      ['WK039700', null, null, null, null],
      ['WK039701', null, 40, null, null],
    ]);
    expect(
      lonely(
        of(row('WK039701', 'MW00000', '40') + row('WK039701', 'MOG0095', '41') + row('WK039701', 'MBG0095', '43')),
      ),
    ).toEqual([['WK039701', null, 40, null, null]]);
    expect(lonely(of(row('WK039701', 'MOG0095', '41')))).toEqual([]);
  });

  it('names a neighbourhood of a municipality that does not exist, and one that comes twice', () => {
    const text =
      'cbs_code,naam,jaar,leeftijd,eenzaam_pct,ernstig_zeer_ernstig_eenzaam_pct,emotioneel_eenzaam_pct,sociaal_eenzaam_pct\n' +
      'BU99990001,Nergens,2020,18+,40,9,25,30\nBU03970001,Centrum,2020,18+,40,9,25,30\nBU03970001,Centrum,2020,18+,41,9,25,30\n';
    expect(read(text, { ...everything, isMunicipality: (code) => code === 'GM0397' }).errors).toEqual([
      { row: 2, message: 'BU99990001 hoort bij geen gemeente die nu bestaat.' },
      { row: 4, message: expect.stringMatching(/twee keer/) },
    ]);
  });

  it('is refused without the year that the table itself does not hold', () => {
    expect(readStatline(youngAdults, { ...everything, year: null })).toEqual({
      refused: 'indicator_import.year_missing',
    });
  });
});

describe('a prepared file with commas', () => {
  it('is read per year and age', () => {
    const reading = read(adults, { ...everything, year: null });
    expect(reading).toMatchObject({ rows: 30, leftOut: 0, errors: [] });
    expect(
      ['2012', '2016', '2020'].map((year) => valueOf(reading, 'LONELY/18+/DJG-11', 'GM0397', Number(year))),
    ).toEqual([36.3, 39.3, 42.9]);
  });

  it('has no rows for a measure that was not published that year', () => {
    const reading = read(adults);
    expect(reading.observations.filter(({ code, year }) => code.startsWith('SOCIALLY') && year === 2012)).toEqual([]);
    expect(valueOf(reading, 'SOCIALLY_LONELY/18+/DJG-11', 'NL01', 2016)).toBe(30.9);
  });
});

describe('a bad row', () => {
  it('is named with its row number, and the others go on', () => {
    const broken = adults
      .replace('GM0397,Heemstede,2012,18+,36.3', 'GM0397,Heemstede,2012,18+,136.3')
      .replace('GM0010,Delfzijl,2012,18+', 'GM0010,Delfzijl,twaalf,18+');
    const reading = read(broken);
    expect(reading.errors).toEqual([
      { row: 4, message: '"twaalf" is geen jaar.' },
      { row: 5, message: 'eenzaam_pct: "136.3" is geen percentage van 0 tot en met 100.' },
    ]);
    expect(valueOf(reading, 'LONELY/18+/DJG-11', 'GM0397', 2012)).toBeUndefined();
    expect(valueOf(reading, 'LONELY/18+/DJG-11', 'GM0397', 2016)).toBe(39.3);
  });

  it.each([
    ['an unknown municipality', 'GM9999,Nergens,2020,18+,1,1,1,1', 'GM9999 is geen bekende gemeente of regio.'],
    ['a row cut short', 'GM0397,Heemstede,2020', 'Deze rij heeft 3 kolommen in plaats van 8.'],
    [
      'a text for a figure',
      'GM0003,Appingedam,2019,18+,veel,1,1,1',
      'eenzaam_pct: "veel" is geen percentage van 0 tot en met 100.',
    ],
    [
      'a second, other figure',
      'GM0397,Heemstede,2020,18+,42.8,8.8,24.9,26.6',
      'GM0397 staat er voor 2020 twee keer in met verschillende cijfers; het eerste geldt.',
    ],
  ])('%s is told in Dutch', (_, line, message) => {
    expect(
      read(`${adults}${line}\n`, { ...everything, year: null, isKnownArea: (code) => code !== 'GM9999' }).errors,
    ).toEqual([{ row: 32, message }]);
  });

  it('is one of a hundred that are named when there are more, and all are counted', () => {
    const reading = read(`${adults}${'GM0397,Heemstede\n'.repeat(250)}`);
    expect([reading.errors.length, reading.errorCount]).toEqual([100, 250]);
    expect(valueOf(reading, 'LONELY/18+/DJG-11', 'GM0397', 2020)).toBe(42.9);
  });

  it('does not arise from the same row twice', () => {
    expect(read(`${adults}GM0397,Heemstede,2020,18+,42.9,8.8,24.9,26.6\n`).errors).toEqual([]);
  });
});

describe('another file', () => {
  it.each([
    ['a workbook', 'PK\u0003\u0004binary', 'indicator_import.not_csv'],
    ['an empty file', '', 'indicator_import.not_csv'],
    ['an unclosed quote', 'a;b;c\n"x;y;z\n', 'indicator_import.not_csv'],
    [
      'a list without end',
      `${adults.split('\n', 1)[0]}\n${'GM0397,x,2020,18+,1,1,1,1\n'.repeat(1_001)}`,
      'indicator_import.too_many_rows',
    ],
    ['a table of something else', 'ID;Marges;RegioS;Roker_1\n0;MW00000;NL01;20\n', 'indicator_import.unknown_layout'],
  ])('%s is refused', (_, text, refused) => {
    expect(readStatline(text, everything)).toEqual({ refused });
  });
});

const folder = process.env['STATLINE_FILES'] ?? '';
(existsSync(folder) ? describe : describe.skip)('the whole files', () => {
  const whole = (name: string) => read(readFileSync(join(folder, name), 'utf8'), { ...everything, mostRows: 100_000 });

  it.each([
    ['rivm-50140NED-jongvolwassenen-2024-ruw.csv', 365, 364 * 6],
    ['eenzaamheid-jongvolwassenen-2024.csv', 365, 364 * 6],
    ['eenzaamheid-volwassenen-2012-2016-2020.csv', 2848, 2848 * 4 - 3 * 356],
  ])('%s gives every figure', (name, rows, figures) => {
    const reading = whole(name);
    expect(reading).toMatchObject({ rows, errors: [] });
    expect(reading.observations).toHaveLength(figures);
  });

  it('the raw and the prepared table of young adults say the same', () => {
    expect(whole('rivm-50140NED-jongvolwassenen-2024-ruw.csv').observations).toEqual(
      whole('eenzaamheid-jongvolwassenen-2024.csv').observations,
    );
  });
});
