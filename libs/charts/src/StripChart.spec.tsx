import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { StripChart, summariseStrips, type Strip } from './StripChart.js';

const strips: Strip[] = [
  { id: 'a', name: 'Eenzaam', own: 42.9, band: { lower: 40.1, median: 43, upper: 46.3 } },
  { id: 'b', name: 'Ernstig eenzaam', own: null, band: { lower: 9, upper: 12 } },
  { id: 'c', name: 'Sociaal eenzaam', own: 31, band: null },
];

it('says the own value and the middle half of each, and what is not known', () => {
  expect(summariseStrips(strips, 'Heemstede', '%')).toBe(
    'Heemstede: Eenzaam 42,9%, de middelste helft 40,1% tot en met 46,3%, Ernstig eenzaam geen cijfer, de middelste helft 9% tot en met 12% en Sociaal eenzaam 31%, van de groep niet te zeggen.',
  );
  expect(summariseStrips([], 'Heemstede')).toBe('Er zijn geen cijfers.');
});

it('draws a band and a mark where they are known, and words where they are not', () => {
  const markup = renderToStaticMarkup(<StripChart strips={strips} who="Heemstede" unit="%" width={400} />);
  expect(markup.match(/<rect x=/g)).toHaveLength(2);
  expect(markup.match(/<path class="bl-chart__full"/g)).toHaveLength(2);
  expect(markup).toContain('Heemstede: geen cijfer');
  expect(markup).toContain('groep: niet te zeggen');
});

it('lets a band without an end go on to the edge, and keeps every word inside the drawing', () => {
  const markup = renderToStaticMarkup(
    <StripChart
      strips={[{ id: 'p', name: 'Partners', own: 24, band: { lower: 20, upper: null } }]}
      who="Heemstede"
      width={240}
      max={30}
    />,
  );
  expect(markup).toContain('20 of meer');
  for (const [, x] of markup.matchAll(/<text[^>]* x="([\d.]+)"/g)) expect(Number(x)).toBeLessThan(240);
  const [, from, width] = /<rect x="([\d.]+)"[^>]* width="([\d.]+)"/.exec(markup)!;
  expect(Number(from) + Number(width)).toBeCloseTo(240, 0);
});

it('is of one scale, so that two measures can be laid beside each other', () => {
  const markup = renderToStaticMarkup(
    <StripChart
      strips={[
        { id: 'a', name: 'A', own: 10, band: { lower: 8, upper: 12 } },
        { id: 'b', name: 'B', own: 40, band: { lower: 38, upper: 42 } },
      ]}
      who="X"
      width={400}
    />,
  );
  const marks = [...markup.matchAll(/d="M([\d.]+) /g)].map(([, x]) => Number(x));
  expect(marks.at(-1)! - marks.at(-2)!).toBeGreaterThan(200);
});
