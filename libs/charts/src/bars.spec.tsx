import { expect, it, jest } from '@jest/globals';
import { fireEvent, render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ComparisonBars, summariseComparison } from './ComparisonBars.js';
import { CountBars, summariseCounts } from './CountBars.js';
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

const offered = [
  { id: 'MEETING', name: 'Ontmoeten', count: 10, alone: 9 },
  { id: 'ROLE', name: 'Betekenisvolle rol', count: 0 },
];

it('says how many of each, and what there is none of', () => {
  expect(summariseCounts(offered)).toBe('Ontmoeten 10. Geen: betekenisvolle rol.');
  expect(summariseCounts(offered.slice(0, 1))).toBe('Ontmoeten 10.');
  expect(summariseCounts([])).toBe('Er zijn geen cijfers.');
});

it.each([640, 300])('draws what there is none of as an open place with a word, at %s px', (width) => {
  const markup = renderToStaticMarkup(<CountBars bars={offered} width={width} />);
  expect(markup).toContain('stroke-dasharray');
  expect(markup).toContain('>geen<');
  expect(markup).toContain('>10<');
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

it('makes every bar as long as the others when it shows shares, and says how many it stands for', () => {
  const uneven = [
    { id: 'a', name: 'Groningen, Fryslân en Drenthe', counts: { EMBEDDED: 6, UNKNOWN: 10 } },
    { id: 'b', name: 'Utrecht', counts: { EMBEDDED: 3, UNKNOWN: 5 } },
    { id: 'c', name: 'Zeeland', counts: {} },
  ];
  const widths = (markup: string) =>
    [...markup.matchAll(/<rect x="[\d.]+" y="19" width="([\d.]+)"/g)].map(([, width]) => Number(width));
  const shares = widths(renderToStaticMarkup(<StackedBars rows={uneven} keys={levelKeys} width={402} share />));
  expect(shares[0]).toBeCloseTo(shares[2]!);
  const markup = renderToStaticMarkup(<StackedBars rows={uneven} keys={levelKeys} width={402} share />);
  for (const total of ['n = 16', 'n = 8', 'n = 0']) expect(markup).toContain(total);
});

it('sets a mark below the part where the own one is, and none where that part is empty', () => {
  const marked = (mark: 'EMBEDDED' | 'INTENDED') =>
    renderToStaticMarkup(
      <StackedBars
        rows={[{ id: 'a', name: 'A', counts: { EMBEDDED: 6, UNKNOWN: 10 }, mark }]}
        keys={levelKeys}
        width={400}
        share
      />,
    ).match(/<path class="bl-chart__full"/g);
  expect(marked('EMBEDDED')).toHaveLength(1);
  expect(marked('INTENDED')).toBeNull();
});

it('keeps name, bar and total of a share on one line where there are many rows', () => {
  const many = Array.from({ length: 25 }, (_, at) => ({
    id: `${at}`,
    name: `GGD Regio ${at}`,
    counts: { EMBEDDED: 12 },
  }));
  const { container } = render(<StackedBars rows={many} keys={levelKeys} width={480} share="beside" />);
  expect(Number(container.querySelector('svg')!.getAttribute('height'))).toBeLessThanOrEqual(25 * 30);
  const bar = container.querySelector('rect')!;
  expect(Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'))).toBeLessThan(480 - 40);
});

it('gives a long name a second line, and all rows the height for it', () => {
  const rows = [
    { id: 'P3', name: '3. Betrek mensen, eenzamen zelf', counts: { EMBEDDED: 6 } },
    { id: 'P1', name: '1. Kort', counts: { EMBEDDED: 2 } },
  ];
  const drawn = (width: number) => {
    const { container } = render(<StackedBars rows={rows} keys={levelKeys} width={width} share />);
    return {
      names: [...container.querySelectorAll('text')].map(({ textContent }) => textContent),
      height: Number(container.querySelector('svg')!.getAttribute('height')),
    };
  };
  const [wide, narrow] = [drawn(480), drawn(230)];
  expect(wide.names).toContain('3. Betrek mensen, eenzamen zelf');
  expect(narrow.names).toEqual(expect.arrayContaining(['3. Betrek mensen,', 'eenzamen zelf', '1. Kort']));
  expect(narrow.height).toBe(wide.height + 2 * 16);
});

it('says which row was pointed out, and shortens a name that does not fit in two lines', () => {
  const onSelect = jest.fn();
  const { container } = render(
    <StackedBars
      rows={[
        {
          id: 'a',
          name: 'Een heel lange naam van een groep die ook in twee regels niet past',
          counts: { EMBEDDED: 6 },
        },
      ]}
      keys={levelKeys}
      width={240}
      share
      onSelect={onSelect}
    />,
  );
  fireEvent.click(container.querySelector('[data-row=a] rect')!);
  expect(onSelect).toHaveBeenCalledWith('a');
  expect(container.querySelectorAll('text')[1]!.textContent).toMatch(/…$/);
  expect(container.querySelector('title')!.textContent).toMatch(
    /^Een heel lange naam van een groep die ook in twee regels niet past: /,
  );
});
