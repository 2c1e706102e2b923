import { describe, expect, it } from '@jest/globals';
import { pictureSearch } from './addresses.js';
import { choicesOf, keysOf, meantBy, rowOf } from './choices.js';
import type { NationalMapQuery } from './programme.generated.js';

type Cell = NationalMapQuery['nationalMap'][number];
const cell = (code: string, provinceCode: string, size: Cell['size'], urbanity: number | null = 3): Cell => ({
  code,
  name: code,
  column: 0,
  row: 0,
  status: 'ACTIVE',
  isConditional: false,
  provinceCode,
  ggdCode: 'GG1',
  size,
  urbanity,
  pillars: null,
});
const cells = [cell('a', 'PV20', 'TO_20K'), cell('b', 'PV21', 'TO_50K'), cell('c', 'PV27', 'TO_20K', null)];
const north = {
  key: 'PV20+PV21',
  parts: [
    { key: 'PV20', name: 'Groningen' },
    { key: 'PV21', name: 'Fryslân' },
  ],
};
const west = { key: 'PV27', parts: [] };

describe('the choices of the national picture', () => {
  it('are what the address says, and nothing that it cannot mean', () => {
    expect(choicesOf(pictureSearch({}))).toEqual({
      dimension: 'PROVINCE',
      part: null,
      pillar: null,
      filter: { size: null, province: null },
    });
    expect(choicesOf({ verdeling: 'GGD', deel: 'GG1', pijler: 'P3', omvang: 'TO_20K', provincie: 'PV20' })).toEqual({
      dimension: 'GGD',
      part: 'GG1',
      pillar: 'P3',
      filter: { size: 'TO_20K', province: null },
    });
    expect(choicesOf({ verdeling: 'SIZE', omvang: 'TO_20K', provincie: 'PV20' }).filter).toEqual({
      size: null,
      province: 'PV20',
    });
    expect(choicesOf({ verdeling: 'VOORTGANG', pijler: 'P9' })).toMatchObject({ dimension: 'PROVINCE', pillar: null });
  });

  it('find the row that a part is in, alone or with its neighbours', () => {
    expect(rowOf([north, west], 'PV21')).toBe(north);
    expect(rowOf([north, west], 'PV27')).toBe(west);
    expect(rowOf([north, west], 'PV30')).toBeNull();
    expect(rowOf([north, west], null)).toBeNull();
    expect(keysOf(north)).toEqual(['PV20', 'PV21']);
  });

  it('mean the municipalities of that row on the map, by every choice', () => {
    const choices = choicesOf({});
    expect(meantBy(cells, choices, null)).toBeNull();
    expect([...meantBy(cells, choices, north)!]).toEqual(['a', 'b']);
    expect([...meantBy(cells, choicesOf({ omvang: 'TO_20K' }), north)!]).toEqual(['a']);
    expect([...meantBy(cells, choicesOf({ omvang: 'TO_20K' }), null)!]).toEqual(['a', 'c']);
    expect([...meantBy(cells, choicesOf({ verdeling: 'URBANITY' }), { key: 'UNKNOWN', parts: [] })!]).toEqual(['c']);
  });
});
