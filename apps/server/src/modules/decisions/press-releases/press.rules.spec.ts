import { describe, expect, it } from '@jest/globals';
import { hindrancesOf, momentOf, numberOf, partsOf, saysTooMuch, withoutSource } from './press.rules.js';

const words = (body: string) => ({ title: 'Titel', lead: 'Inleiding', body });
const point = (state: 'PROPOSED' | 'ADOPTED' | 'AMENDED') => ({ state });

describe('a text that says that something was decided', () => {
  it('says too much while a point is proposed only, or nobody knows how the points stand', () => {
    const text = words('Het college heeft dit vandaag besloten.');
    expect(saysTooMuch(text, { points: [point('ADOPTED'), point('PROPOSED')] })).toBe(true);
    expect(saysTooMuch(text, { points: [] })).toBe(true);
    expect(saysTooMuch(text, null)).toBe(true);
  });

  it('is right once every point is decided, and nothing is asked of a text that does not say so', () => {
    expect(saysTooMuch(words('Het college heeft besloten.'), { points: [point('ADOPTED'), point('AMENDED')] })).toBe(
      false,
    );
    expect(saysTooMuch(words('Het college stelt dit voor.'), { points: [point('PROPOSED')] })).toBe(false);
  });
});

describe('a percentage in the text', () => {
  it('wants a figure that tells where it is from, however it is written', () => {
    const text = words('Van de inwoners voelt ruim 35% zich eenzaam, en 8,5 procent sterk.');
    expect(withoutSource(text, [])).toEqual(['35%', '8,5 procent']);
    expect(withoutSource(text, [{ body: 'ruim 35 procent' }])).toEqual(['8,5 procent']);
    expect(withoutSource(text, [{ body: 'ruim 35 %' }, { body: '8.5%' }])).toEqual([]);
    expect(withoutSource(words('Er zijn 5 pijlers.'), [])).toEqual([]);
    expect(withoutSource(words('Het is 5%.'), [{ body: '35%' }])).toEqual(['5%']);
  });

  it('hinders approval, and so does a quote that nobody agreed with', () => {
    expect(hindrancesOf(words('35%'), [{ state: 'ASKED' }], [])).toEqual(['press.quotes_open', 'press.figures_open']);
    expect(hindrancesOf(words('35%'), [{ state: 'APPROVED' }, { state: 'ON_PAPER' }], [{ body: '35%' }])).toEqual([]);
    expect(hindrancesOf(words(''), [{ state: 'UNKNOWN' }], [])).toEqual(['press.quotes_open']);
  });
});

describe('the moment of release', () => {
  it('is refused in the hour that is skipped, and asks which in the hour that comes twice', () => {
    expect(momentOf('2027-06-01', '10:00', null).toISOString()).toBe('2027-06-01T08:00:00.000Z');
    expect(() => momentOf('2027-03-28', '02:30', null)).toThrow();
    expect(() => momentOf('2027-10-31', '02:30', null)).toThrow();
    expect(momentOf('2027-10-31', '02:30', 'FIRST').toISOString()).toBe('2027-10-31T00:30:00.000Z');
    expect(momentOf('2027-10-31', '02:30', 'SECOND').toISOString()).toBe('2027-10-31T01:30:00.000Z');
  });
});

it('knows the year and the place of a number', () => {
  expect(numberOf(2021, 25)).toBe('PB2021_25');
  expect(partsOf('PB2021_25')).toEqual({ year: 2021, place: 25 });
  expect(() => partsOf('2021/25')).toThrow();
});
