import { describe, expect, it } from '@jest/globals';
import { likenessOf, nearest, usualWeights, type Traits } from './alike.facts.js';

const heemstede: Traits = {
  id: 'a',
  inhabitants: 27_286,
  urbanity: 2,
  provinceCode: 'PV27',
  province: 'Noord-Holland',
  ggdCode: 'GG3406',
  ggdRegion: 'GGD Kennemerland',
  share65: null,
  joinedOn: '2021-05-25',
};
const alike = (change: Partial<Traits>): Traits => ({ ...heemstede, id: 'b', ...change });

describe('like with like', () => {
  it('finds no difference with what is the same, and says why', () => {
    const { distance, because } = likenessOf(heemstede, alike({}));
    expect(distance).toBe(0);
    expect(because).toEqual([
      'bijna even groot (27.286 inwoners)',
      'even stedelijk',
      'dezelfde regio (GGD Kennemerland)',
      'deed mee vanaf hetzelfde jaar (2021)',
    ]);
  });

  it.each([
    ['ten times as large', { inhabitants: 272_860 }],
    ['the other end of urbanity', { urbanity: 5 }],
    ['another region', { ggdCode: 'GG9999' }],
    ['joined later', { joinedOn: '2025-01-01' }],
  ])('is farther when it is %s', (_, change) => {
    expect(likenessOf(heemstede, alike(change)).distance).toBeGreaterThan(0);
  });

  it('lets the other traits decide where one is not known', () => {
    expect(likenessOf(heemstede, alike({ urbanity: null, joinedOn: null })).distance).toBe(0);
  });

  it('follows the weights, and leaves out what counts for nothing', () => {
    const village = alike({ id: 'village', urbanity: 5 });
    const city = alike({ id: 'city', inhabitants: 600_000 });
    const order = (weights: typeof usualWeights) =>
      nearest(heemstede, [heemstede, village, city], 5, weights).map(({ municipality }) => municipality.id);
    expect(order({ ...usualWeights, URBANITY: 0 })).toEqual(['village', 'city']);
    expect(order({ ...usualWeights, INHABITANTS: 0 })).toEqual(['city', 'village']);
  });

  it('is the same from both sides', () => {
    const other = alike({
      inhabitants: 60_000,
      urbanity: 4,
      provinceCode: 'PV28',
      ggdCode: 'GG1',
      joinedOn: '2019-01-01',
    });
    expect(likenessOf(heemstede, other).distance).toBeCloseTo(likenessOf(other, heemstede).distance, 10);
  });
});
