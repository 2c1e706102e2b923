import { describe, expect, it } from '@jest/globals';
import type { PublicPlace } from '../published.repository.js';
import { meaningOf, namesInARow, placesLike, postcodeOf, postcodesIn, type Former } from './places.rules.js';

const place = (code: string, name: string, more: Partial<PublicPlace> = {}): PublicPlace => ({
  id: code,
  code,
  name,
  province: 'Noord-Holland',
  inhabitants: 1,
  hexColumn: 0,
  hexRow: 0,
  validFrom: null,
  validTo: null,
  successorId: null,
  isDemonstration: false,
  ...more,
});
const former = (code: string, name: string, successorCode: string, extent: Former['extent'] = 'WHOLE'): Former => ({
  code,
  name,
  successorCode,
  effectiveOn: '2020-01-01',
  extent,
});
const places = [
  place('GM0001', 'Nieuwland'),
  place('GM0002', 'Súdland'),
  place('GM0003', 'Bergen (NH.)'),
  place('GM0004', 'Bergen (L.)'),
  place('GM0005', 'Hengelo (O.)'),
  place('GM0518', "'s-Gravenhage"),
  place('GM0006', 'Weg', { validTo: '2025-01-01', successorId: 'GM0001' }),
];
const meant = (address: string, formers: Former[] = []) => {
  const meaning = meaningOf(address, places, formers);
  return 'place' in meaning ? `${meaning.kind} ${meaning.place.code}` : meaning.kind;
};

describe('what an address means', () => {
  it.each([
    ['nieuwland', 'PLACE GM0001'],
    ['Nieuwland', 'MOVED GM0001'],
    ['sudland', 'PLACE GM0002'],
    ['Súdland', 'MOVED GM0002'],
    ['bergen-nh', 'PLACE GM0003'],
    ['bergen', 'SEVERAL'],
    ['hengelo', 'MOVED GM0005'],
    ['den-haag', 'MOVED GM0518'],
    ['gm0518', 'MOVED GM0518'],
    ['weg', 'PLACE GM0006'],
    ['', 'UNKNOWN'],
    ['%', 'UNKNOWN'],
    ['nergens', 'UNKNOWN'],
  ])('of %p is %p', (address, expected) => expect(meant(address)).toBe(expected));

  it('follows a former municipality to where its area is now, over more than one step, and never in a circle', () => {
    const formers = [former('GM0900', 'Oud', 'GM0901'), former('GM0901', 'Ouder', 'GM0001')];
    expect(meant('oud', formers)).toBe('MOVED GM0001');
    expect(meant('gm0901', formers)).toBe('MOVED GM0001');
    expect(meant('rond', [former('GM0902', 'Rond', 'GM0903'), former('GM0903', 'Vierkant', 'GM0902')])).toBe('UNKNOWN');
  });

  it('names each of the municipalities that an area was divided over', () => {
    const formers = [former('GM0904', 'Deel', 'GM0001', 'PART'), former('GM0904', 'Deel', 'GM0002', 'PART')];
    expect(meaningOf('deel', places, formers)).toMatchObject({
      kind: 'DIVIDED',
      name: 'Deel',
      into: [{ code: 'GM0001' }, { code: 'GM0002' }],
    });
  });
});

describe('municipalities that a name fits', () => {
  const found = (typed: string, formers: Former[] = []) =>
    placesLike(typed, places, formers, '2026-06-01').map(({ place: { code }, was }) => (was ? `${code} ${was}` : code));

  it('are those of the day, by their own name, what everybody says and what went into them', () => {
    expect(found('berg')).toEqual(['GM0003', 'GM0004']);
    expect(found('den haag')).toEqual(['GM0518']);
    expect(found('weg')).toEqual(['GM0001 Weg']);
    expect(found('oud', [former('GM0900', 'Oud', 'GM0002')])).toEqual(['GM0002 Oud']);
    expect(found('')).toHaveLength(6);
    expect(found('zzz')).toEqual([]);
  });

  it('leave out what is only planned', () => {
    expect(found('plan', [former('GM0905', 'Plan', 'GM0002', 'INTENDED')])).toEqual([]);
  });
});

it('reads a postcode that was typed, and those in a text', () => {
  expect(['2101', ' 2101 ha ', '2101HA', '0101', '21011', 'Heemstede', '2101 HAA'].map(postcodeOf)).toEqual([
    '2101',
    '2101',
    '2101',
    null,
    null,
    null,
    null,
  ]);
  expect(postcodesIn('Plein 1, 2101 HA en Weg 12, 2041AB')).toEqual(['2101', '2041']);
  expect(postcodesIn('Bel 1234 of kom om 1900 uur; 2020 Was een jaar')).toEqual([]);
  expect(postcodesIn(null)).toEqual([]);
});

it('puts names in a row', () => {
  expect(namesInARow(['Aa', 'Bb', 'Cc'])).toBe('Aa, Bb en Cc');
});
