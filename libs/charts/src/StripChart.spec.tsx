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

it('breaks a name that does not fit on one line, and keeps all strips alike', () => {
  const name = 'Ernstig of zeer ernstig eenzaam, 18 jaar en ouder';
  const draw = (width: number) =>
    renderToStaticMarkup(
      <StripChart strips={[{ id: 'a', name, own: 8.8, band: null }, ...strips]} who="Heemstede" width={width} />,
    );
  expect(draw(500)).toContain(`>${name}<`);
  const narrow = draw(230);
  expect(narrow).not.toContain(`>${name}<`);
  expect(narrow).toContain('>Ernstig of zeer ernstig<');
  const heightOf = (markup: string) => Number(/height="(\d+)"/.exec(markup)![1]);
  expect(heightOf(narrow) - heightOf(draw(500))).toBe(4 * 16);
});

it('makes no more of a small difference than it is: a scale is at least ten wide, and says its ends', () => {
  const markup = renderToStaticMarkup(
    <StripChart
      strips={[{ id: 'a', name: 'A', own: 42, band: { lower: 41.9, upper: 42.1 } }]}
      who="X"
      unit="%"
      width={400}
    />,
  );
  const [, width] = /<rect x="[\d.]+"[^>]* width="([\d.]+)"/.exec(markup)!;
  expect(Number(width)).toBeLessThan(20);
  for (const end of ['>37%<', '>47%<']) expect(markup).toContain(end);
});
