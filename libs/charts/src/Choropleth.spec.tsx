import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Choropleth, type MapCell } from './Choropleth.js';
import { noValueStyle, valueStyles } from './classes.js';
import { shapesOf, type Borders } from './shapes.js';

/** Two by two squares that share their borders, and an island to the north. */
const borders: Borders = {
  type: 'Topology',
  arcs: [
    [
      [4, 52],
      [4, 52.1],
      [4.1, 52.1],
    ], // left and top of A
    [
      [4.1, 52.1],
      [4.1, 52],
    ], // between A and B
    [
      [4.1, 52],
      [4, 52],
    ], // between A and C
    [
      [4.1, 52.1],
      [4.2, 52.1],
      [4.2, 52],
    ], // top and right of B
    [
      [4.2, 52],
      [4.1, 52],
    ], // between B and D
    [
      [4.1, 52],
      [4.1, 51.9],
    ], // between C and D
    [
      [4.1, 51.9],
      [4, 51.9],
      [4, 52],
    ], // bottom and left of C
    [
      [4.2, 52],
      [4.2, 51.9],
      [4.1, 51.9],
    ], // right and bottom of D
    [
      [4.05, 52.3],
      [4.15, 52.3],
      [4.15, 52.35],
      [4.05, 52.35],
      [4.05, 52.3],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'A', properties: { name: 'Aalst' }, arcs: [[0, 1, 2]] },
        { type: 'Polygon', id: 'B', properties: {}, arcs: [[3, 4, -2]] },
        { type: 'Polygon', id: 'C', properties: {}, arcs: [[-3, 5, 6]] },
        { type: 'Polygon', id: 'D', properties: {}, arcs: [[-5, 7, -6]] },
        { type: 'Polygon', id: 'E', properties: {}, arcs: [[8]] },
      ],
    },
  },
};
const cell = (code: string, name: string, index = 0): MapCell => ({
  code,
  name,
  label: `${40 + index}%`,
  style: valueStyles[index]!,
});
const cells = [
  cell('A', 'Aalst'),
  cell('B', 'Beek', 1),
  cell('C', 'Cuijk', 2),
  cell('D', 'Dalen', 3),
  cell('E', 'Eiland'),
];
const map = shapesOf(borders, 300);
const show = (more: Partial<Parameters<typeof Choropleth>[0]> = {}) =>
  render(
    <Choropleth map={map} cells={cells} label="Kaart" hint="Ga met de pijlen van gebied naar gebied." {...more} />,
  );
const said = (container: HTMLElement) => container.querySelector('.bl-map__said')!.textContent;

describe('shapes', () => {
  it('know their neighbours, and lie as on a map: north is up, east is right', () => {
    const [a, b, c] = map.shapes;
    expect([...a!.neighbours].sort()).toEqual(['B', 'C']);
    expect(b!.x).toBeGreaterThan(a!.x);
    expect(c!.y).toBeGreaterThan(a!.y);
    expect(map.shapes[4]!.neighbours).toEqual([]);
  });

  it('stay inside the drawing, and are not stretched', () => {
    for (const { box } of map.shapes) {
      expect(Math.min(...box)).toBeGreaterThanOrEqual(0);
      expect(box[2]).toBeLessThanOrEqual(map.width);
      expect(box[3]).toBeLessThanOrEqual(map.height);
    }
    const [left, top, right, bottom] = map.shapes[0]!.box;
    // A degree of longitude is as wide as 0.61 degree of latitude is high here.
    expect((right - left) / (bottom - top)).toBeCloseTo(0.615, 1);
    expect(shapesOf(borders, 900, 200).height).toBe(200);
  });
});

describe('a map of areas', () => {
  it('is one stop of the keyboard, and arrows go from area to area as they lie', async () => {
    const { container } = show();
    await userEvent.tab();
    expect(screen.getByRole('application', { name: 'Kaart' })).toBe(document.activeElement);
    expect(said(container)).toBe('Aalst: 40%');
    const steps: [string, string][] = [
      ['{ArrowRight}', 'Beek: 41%'],
      ['{ArrowDown}', 'Dalen: 43%'],
      ['{ArrowLeft}', 'Cuijk: 42%'],
      ['{ArrowUp}', 'Aalst: 40%'],
      ['{ArrowUp}', 'Eiland: 40%'],
      ['{ArrowUp}', 'Eiland: 40%'],
      ['{Home}', 'Aalst: 40%'],
      ['{End}', 'Eiland: 40%'],
    ];
    for (const [key, words] of steps) {
      await userEvent.keyboard(key);
      expect(said(container)).toBe(words);
    }
    await userEvent.tab();
    expect(said(container)).toBe('');
  });

  it('begins at what is chosen, and chooses with Enter', async () => {
    const onSelect = jest.fn();
    const { container } = show({ onSelect, selected: 'C' });
    await userEvent.tab();
    expect(said(container)).toBe('Cuijk: 42%');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(onSelect).toHaveBeenCalledWith('A');
  });

  it('tells what is under the pointer, and which area was tapped', () => {
    const onSelect = jest.fn();
    const { container } = show({ onSelect });
    fireEvent.pointerOver(container.querySelector('[data-code=B]')!);
    expect(said(container)).toBe('Beek: 41%');
    fireEvent.click(container.querySelector('[data-code=B]')!);
    expect(onSelect).toHaveBeenCalledWith('B');
  });

  it('draws each meaning with its own pattern, and what has no figure as an open, dashed shape', () => {
    const { container } = show({
      cells: [...cells.slice(0, 4), { ...cells[4]!, style: noValueStyle, label: 'geen cijfer' }],
    });
    const fills = ['A', 'B', 'C', 'D'].map((code) =>
      container.querySelector(`[data-code=${code}]`)!.getAttribute('fill'),
    );
    expect(new Set(fills).size).toBe(4);
    const open = container.querySelector('[data-code=E]')!;
    expect([open.getAttribute('class'), open.hasAttribute('stroke-dasharray')]).toEqual(['bl-chart__outline', true]);
  });

  it('draws a shape that says nothing open, and passes it by', async () => {
    const onSelect = jest.fn();
    const { container } = show({ cells: cells.filter(({ code }) => code !== 'B'), onSelect });
    expect(container.querySelector('[data-code=B]')!.getAttribute('class')).toBe('bl-chart__outline');
    fireEvent.click(container.querySelector('[data-code=B]')!);
    expect(onSelect).not.toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(said(container)).not.toMatch(/Beek/);
  });

  it('draws a part nearer, and what surrounds it faint', () => {
    const { container } = show({ within: new Set(['A']) });
    const [, , wide] = container.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    expect(wide).toBeLessThan(300);
    expect(container.querySelector('[data-code=D]')!.getAttribute('opacity')).toBe('0.22');
  });
});
