import { expect, it } from '@jest/globals';
import { fitsPlace } from './municipalities.js';

it.each([
  ['GM0518', "'s-Gravenhage", 'den haag', true],
  ['GM0518', "'s-Gravenhage", '’s gravenh', true],
  ['GM0796', "'s-Hertogenbosch", 'Bosch', true],
  ['GM1900', 'Súdwest-Fryslân', 'sudwest ', true],
  ['GM0397', 'Heemstede', '', true],
  ['GM0397', 'Heemstede', 'den haag', false],
])('looks for %s, %s, by %j', (code, name, typed, fits) => {
  expect(fitsPlace({ code, name }, typed)).toBe(fits);
});
