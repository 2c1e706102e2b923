import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Reorganisation } from '../municipalities/municipalities.facts.js';
import { definitions } from './indicators.definitions.js';
import type { Definition, Figure } from './indicators.facts.js';
import {
  borderNote,
  comparable,
  comparableFigures,
  derive,
  noFigureBecause,
  weightedAverage,
} from './indicators.rules.js';

const definition = (code: string): Definition => {
  const found = definitions.find((candidate) => candidate.code === code);
  if (!found) throw new Error(code);
  return found;
};
const adults = definition('LONELY/18+/DJG-11');
const elderly = definition('LONELY/65+/DJG-11');
const young = definition('LONELY/16-25/DJG-6');

const figure = (over: Partial<Figure> = {}): Figure => ({
  definition: adults,
  areaCode: 'GM0397',
  year: 2020,
  value: 42.9,
  boundaryYear: 2020,
  derivedFrom: null,
  ...over,
});
const part = (
  formerCode: string,
  formerName: string,
  successorCode: string,
  effectiveOn: string,
  over: Partial<Reorganisation> = {},
): Reorganisation => ({
  formerCode,
  formerName,
  formerInhabitants: 10_000,
  successorCode,
  effectiveOn,
  extent: 'WHOLE',
  ...over,
});
const beemster = part('GM0370', 'Beemster', 'GM0439', '2022-01-01');
const wijdemeren = part('GM1696', 'Wijdemeren', 'GM0402', '2027-01-01', { extent: 'INTENDED' });

describe('comparing definitions', () => {
  it('allows the same question, group and method', () => {
    expect(comparable(adults, { ...adults }).verdict).toBe('COMPARABLE');
  });

  it('refuses adults of 2020 beside young adults of 2024, and says all of it', () => {
    expect(comparable(adults, young)).toEqual({
      verdict: 'REFUSED',
      because:
        'Niet te vergelijken: de ene groep is 18 jaar en ouder, de andere 16 tot en met 25 jaar; ' +
        'de vragen verschillen: elf stellingen (De Jong Gierveld) en zes stellingen (korte schaal van De Jong Gierveld); ' +
        'het ene is een modelschatting, het andere een vragenlijst.',
    });
  });

  it.each([
    ['18+ beside 65+', elderly, /18 jaar en ouder, de andere 65 jaar en ouder/],
    [
      'lonely beside severely lonely',
      definition('SEVERELY_LONELY/18+/DJG-11'),
      /"eenzaam", het andere over "ernstig of zeer ernstig eenzaam"/,
    ],
    ['another version', { ...adults, version: 2 }, /de definitie is veranderd/],
    ['another scale', { ...adults, scale: 'DJG-6', code: 'LONELY/18+/DJG-6' }, /elf stellingen/],
  ])('refuses %s', (_, other, because) => {
    expect(comparable(adults, other)).toEqual({ verdict: 'REFUSED', because: expect.stringMatching(because) });
    expect(comparable(other, adults).verdict).toBe('REFUSED');
  });

  it('warns for a model beside a survey', () => {
    expect(comparable(adults, { ...adults, method: 'SURVEY' })).toEqual({
      verdict: 'WITH_CAUTION',
      because: expect.stringMatching(/modelschatting, het andere een vragenlijst/),
    });
  });
});

describe('comparing figures', () => {
  it('allows Heemstede beside the country and beside itself earlier', () => {
    expect(comparableFigures(figure(), figure({ areaCode: 'NL01', value: 47 }), []).verdict).toBe('COMPARABLE');
    expect(comparableFigures(figure(), figure({ year: 2016 }), [beemster]).verdict).toBe('COMPARABLE');
  });

  it('refuses across a change of borders of the area itself, and not of another', () => {
    const before = figure({ areaCode: 'GM0439' });
    const after = figure({ areaCode: 'GM0439', year: 2024, boundaryYear: 2024 });
    expect(comparableFigures(before, after, [beemster])).toEqual({
      verdict: 'REFUSED',
      because: 'Niet te vergelijken: de grenzen zijn veranderd. Sinds 1 januari 2022 hoort Beemster bij deze gemeente.',
    });
    expect(comparableFigures(after, before, [beemster]).verdict).toBe('REFUSED');
    expect(comparableFigures(figure(), figure({ year: 2024, boundaryYear: 2024 }), [beemster]).verdict).toBe(
      'COMPARABLE',
    );
  });

  it('refuses where one of both is missing', () => {
    expect(comparableFigures(figure(), figure({ value: null }), [])).toEqual({
      verdict: 'REFUSED',
      because: expect.stringMatching(/geen cijfer/),
    });
  });

  it('warns for a figure we calculated', () => {
    expect(comparableFigures(figure(), figure({ areaCode: 'PV27', derivedFrom: ['GM0397'] }), []).verdict).toBe(
      'WITH_CAUTION',
    );
  });
});

describe('borders', () => {
  it('are mentioned when they moved since the figure was made', () => {
    const haaren = part('GM0788', 'Haaren', 'GM0757', '2021-01-01', { extent: 'PART' });
    expect(borderNote('GM0757', 2020, '2026-11-22', [haaren])).toBe(
      'Dit cijfer gaat over de grenzen van 2020. Sinds 1 januari 2021 hoort een deel van Haaren bij deze gemeente.',
    );
  });

  it('are not mentioned when they did not, or will only later, or are merely intended', () => {
    expect(borderNote('GM0397', 2020, '2026-11-22', [beemster])).toBeNull();
    expect(borderNote('GM0439', 2020, '2021-12-31', [beemster])).toBeNull();
    expect(borderNote('GM0439', 2024, '2026-11-22', [beemster])).toBeNull();
    expect(borderNote('GM0402', 2020, '2028-01-01', [wijdemeren])).toBeNull();
  });
});

describe('no figure', () => {
  it('says why', () => {
    expect(noFigureBecause({ validFrom: '2021-01-01' }, 2020, false)).toBe(
      'Geen cijfer: deze gemeente bestaat pas sinds 1 januari 2021.',
    );
    expect(noFigureBecause({ validFrom: null }, 2024, true)).toMatch(/te weinig antwoorden/);
    expect(noFigureBecause({ validFrom: '2021-01-01' }, 2024, false)).toMatch(/niet gepubliceerd/);
  });
});

describe('a derived figure', () => {
  const parts = [
    { areaCode: 'GM0003', value: 49.4, inhabitants: 12_001 },
    { areaCode: 'GM0010', value: 50.2, inhabitants: 25_068 },
    { areaCode: 'GM0024', value: 41.9, inhabitants: 10_042 },
  ];

  it('weighs by inhabitants and names what it was made from', () => {
    expect(weightedAverage(parts, 1)).toEqual({ value: 48.2, derivedFrom: ['GM0003', 'GM0010', 'GM0024'] });
  });

  it('is not made when too many inhabitants have no figure', () => {
    const holed = parts.map((p) => (p.areaCode === 'GM0024' ? { ...p, value: null } : p));
    expect(weightedAverage(holed, 1)).toBeNull();
    expect(weightedAverage(holed, 0.75)).toEqual({ value: 49.9, derivedFrom: ['GM0003', 'GM0010'] });
    expect(weightedAverage([], 0)).toBeNull();
  });

  it('fills in merged municipalities and provinces, and never what the source states', () => {
    const municipalities = [
      { cbsCode: 'GM1979', provinceCode: 'PV20', inhabitants: 45_389 },
      { cbsCode: 'GM0014', provinceCode: 'PV20', inhabitants: 234_950 },
      { cbsCode: 'GM0744', provinceCode: 'PV30', inhabitants: 7_000 },
    ];
    const reorganisations = parts.map(({ areaCode, inhabitants }) =>
      part(areaCode, areaCode, 'GM1979', '2021-01-01', { formerInhabitants: inhabitants }),
    );
    const stated = new Map<string, number | null>([
      ...parts.map((p) => [p.areaCode, p.value] as const),
      ['GM0014', 48.6],
      ['GM0744', null],
      ['NL01', 47],
    ]);
    expect(derive(stated, { municipalities, reorganisations })).toEqual([
      { areaCode: 'GM1979', value: 48.2, derivedFrom: ['GM0003', 'GM0010', 'GM0024'] },
      { areaCode: 'PV20', value: 48.5, derivedFrom: ['GM1979', 'GM0014'] },
    ]);
  });
});

describe('the real figures', () => {
  type Row = (string | number | null)[];
  const data = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8')) as {
      rows: Row[];
      areas: [string, ...number[]][];
    };
  const municipalities = data('municipalities.json').rows.map((row) => ({
    cbsCode: String(row[0]),
    provinceCode: String(row[3]),
    inhabitants: Number(row[7]),
  }));
  const reorganisations: Reorganisation[] = data('reorganisations.json').rows.map((row) => ({
    formerCode: String(row[0]),
    formerName: String(row[1]),
    successorCode: String(row[2]),
    effectiveOn: String(row[3]),
    extent: row[4] as Reorganisation['extent'],
    formerInhabitants: Number(row[5]),
  }));
  const lonely2020 = new Map<string, number | null>(
    data('loneliness-adults.json').areas.map((row) => [row[0], Number(row[1 + 6 * 4])]),
  );

  it('cover 342 municipalities of 17,590,672 inhabitants', () => {
    expect(municipalities).toHaveLength(342);
    expect(municipalities.reduce((sum, m) => sum + m.inhabitants, 0)).toBe(17_590_672);
  });

  it('give Heemstede 42.9 and the country 47.0 in 2020', () => {
    expect([lonely2020.get('GM0397'), lonely2020.get('NL01')]).toEqual([42.9, 47]);
  });

  it('leave no municipality and no province without a figure for adults', () => {
    const derived = derive(lonely2020, { municipalities, reorganisations });
    expect(derived.filter(({ areaCode }) => areaCode.startsWith('GM')).map(({ areaCode }) => areaCode)).toEqual([
      'GM1979',
      'GM1980',
      'GM1982',
      'GM1991',
      'GM1992',
    ]);
    expect(derived.filter(({ areaCode }) => areaCode.startsWith('PV'))).toHaveLength(12);
  });

  it('weighted over all municipalities come within half a point of the national figure', () => {
    const all = new Map([
      ...lonely2020,
      ...derive(lonely2020, { municipalities, reorganisations }).map((d) => [d.areaCode, d.value] as const),
    ]);
    const country = weightedAverage(
      municipalities.map((m) => ({
        areaCode: m.cbsCode,
        value: all.get(m.cbsCode) ?? null,
        inhabitants: m.inhabitants,
      })),
      1,
    );
    expect(Math.abs((country?.value ?? 0) - 47)).toBeLessThanOrEqual(0.5);
  });
});
