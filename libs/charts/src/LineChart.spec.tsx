/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { LineChart, piecesOf, spreadLabels, summariseLines, type Line } from './LineChart.js';

const heemstede: Line = {
  id: 'own',
  name: 'Heemstede',
  emphasis: true,
  points: [
    { x: 2012, y: 36.3 },
    { x: 2016, y: 39.3 },
    { x: 2020, y: 42.9 },
  ],
};
const young: Line = {
  id: 'young',
  name: 'jongvolwassenen',
  points: [
    { x: 2012, y: 1 },
    { x: 2016, y: null },
    { x: 2020, y: 3 },
  ],
};
const newQuestion = { x: 2020, label: 'andere vraag' };

describe('piecesOf', () => {
  it('keeps a line whole when every year has a figure', () => {
    expect(piecesOf(heemstede.points, [])).toHaveLength(1);
  });
  it('leaves a gap at a year without a figure', () => {
    expect(piecesOf(young.points, [])).toEqual([[{ x: 2012, y: 1 }], [{ x: 2020, y: 3 }]]);
  });
  it('draws no line across a break', () => {
    expect(piecesOf(heemstede.points, [newQuestion])).toEqual([
      [
        { x: 2012, y: 36.3 },
        { x: 2016, y: 39.3 },
      ],
      [{ x: 2020, y: 42.9 }],
    ]);
  });
});

describe('summariseLines', () => {
  it('says where each line begins and ends', () => {
    expect(summariseLines([heemstede, young], '%')).toBe(
      'Heemstede gaat van 36,3% in 2012 naar 42,9% in 2020 en jongvolwassenen gaat van 1% in 2012 naar 3% in 2020.',
    );
  });
  it('compares nothing across a break', () => {
    expect(summariseLines([heemstede], '%', [newQuestion])).toBe('Heemstede staat op 42,9% in 2020.');
  });
  it('says that there is no figure', () => {
    expect(summariseLines([{ ...young, points: [{ x: 2020, y: null }] }])).toBe('Jongvolwassenen heeft geen cijfer.');
    expect(summariseLines([])).toBe('Er zijn geen cijfers.');
  });
});

it('keeps labels apart, in their order and inside the drawing', () => {
  expect(spreadLabels([100, 102, 20], 38, 300)).toEqual([100, 138, 20]);
  expect(spreadLabels([290, 295], 38, 300)).toEqual([262, 300]);
});

describe('the drawing', () => {
  const markup = renderToStaticMarkup(
    <LineChart series={[heemstede, young]} breaks={[newQuestion]} unit="%" width={640} />,
  );
  it('names lines and breaks in words', () => {
    expect(markup).toContain('Heemstede');
    expect(markup).toContain('42,9% (2020)');
    expect(markup).toContain('andere vraag');
  });
  it('tells lines apart without colour', () => {
    expect(markup).toContain('stroke-dasharray="7 4"');
  });
  it('names the lines under the drawing where it is too low for all names beside it', () => {
    const low = renderToStaticMarkup(
      <LineChart series={[heemstede, young, { ...young, id: 'third' }]} unit="%" width={640} height={120} />,
    );
    expect(low).toContain('<tspan');
    expect(markup).not.toContain('<tspan');
  });
  it('needs no inline style', () => {
    expect(markup).not.toContain('style=');
  });
});
