/** @jest-environment node */
import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { ComparisonBars, summariseComparison } from './ComparisonBars.js';
import { levelKeys, StackedBars, summariseStacks } from './StackedBars.js';
import { levelStyles } from './styles.js';

const bars = [
  { id: 'nl', name: 'Nederland', value: 47 },
  { id: 'province', name: 'Noord-Holland', value: null },
  { id: 'own', name: 'Heemstede', value: 42.9, emphasis: true },
];
const rows = [
  { id: 'P1', name: 'Bestuurlijk commitment', counts: { EMBEDDED: 12, UNKNOWN: 20 } },
  { id: 'P2', name: 'Creëer een sterk netwerk', counts: { IN_PROGRESS: 32 } },
];

it('names the own figure first and says where a figure is missing', () => {
  expect(summariseComparison(bars, '%')).toBe('Heemstede 42,9%, Nederland 47% en Noord-Holland heeft geen cijfer.');
});

it('draws a missing figure as words, never as a bar of nothing', () => {
  const markup = renderToStaticMarkup(<ComparisonBars bars={bars} unit="%" width={400} />);
  expect(markup).toContain('geen cijfer');
  expect(markup.match(/<rect y="24"/g)).toHaveLength(2);
});

it('says how many there are of the furthest kind per row', () => {
  expect(summariseStacks(rows, levelKeys)).toBe(
    'Geborgd van de 32: Bestuurlijk commitment 12 en Creëer een sterk netwerk 0.',
  );
  expect(summariseStacks([], levelKeys)).toBe('Er zijn geen cijfers.');
});

it('draws a part for every kind that occurs, with its number', () => {
  const markup = renderToStaticMarkup(<StackedBars rows={rows} keys={levelKeys} width={640} />);
  for (const count of ['>12<', '>20<', '>32<']) expect(markup).toContain(count);
});

it('gives every level a look of its own without its colour', () => {
  const looks = Object.values(levelStyles).map(({ pattern, fill, ink }) =>
    pattern === 'solid' ? `solid ${fill === ink ? 'dark' : 'light'}` : pattern,
  );
  expect(new Set(looks).size).toBe(looks.length);
});
