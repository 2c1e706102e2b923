import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render } from '@testing-library/react';
import { useState } from 'react';
import { petalsOf } from './Flower.js';
import { HexMap, layoutOf, summariseMap, type HexCell } from './HexMap.js';
import { participationStyles } from './styles.js';

const cell = (code: string, column: number, row: number, label = 'doet mee'): HexCell => ({
  code,
  name: code,
  column,
  row,
  label,
  style: participationStyles.joined,
});

it('counts the municipalities of each meaning, most first', () => {
  expect(summariseMap([cell('a', 0, 0, 'doet nog niet mee'), cell('b', 1, 0), cell('c', 2, 0)])).toBe(
    'De kaart telt 3 gemeenten: doet mee 2 en doet nog niet mee 1.',
  );
});

describe('layoutOf', () => {
  const cells = [cell('a', 4, 2), cell('b', 5, 2), cell('c', 4, 3)];
  const { middleOf, radius, height } = layoutOf(cells, 250);
  it('shifts odd rows half a cell to the right', () => {
    expect(middleOf(cells[2]!).x - middleOf(cells[0]!).x).toBeCloseTo(
      (middleOf(cells[1]!).x - middleOf(cells[0]!).x) / 2,
    );
  });
  it('lets neighbours touch', () => {
    const [a, b, c] = cells.map(middleOf);
    expect(b!.x - a!.x).toBeCloseTo(radius * Math.sqrt(3));
    expect(Math.hypot(c!.x - a!.x, c!.y - a!.y)).toBeCloseTo(radius * Math.sqrt(3));
  });
  it('keeps every cell inside the drawing', () => {
    for (const { x, y } of cells.map(middleOf)) {
      expect(x + (radius * Math.sqrt(3)) / 2).toBeLessThanOrEqual(250.001);
      expect(y + radius).toBeLessThanOrEqual(height + 0.001);
    }
  });
});

it('tells which cell was tapped, and nothing for the space between', () => {
  const onSelect = jest.fn();
  const { container } = render(
    <HexMap cells={[cell('GM0397', 0, 0), cell('GM0473', 1, 0)]} width={200} onSelect={onSelect} />,
  );
  fireEvent.click(container.querySelector('svg')!);
  expect(onSelect).not.toHaveBeenCalled();
  fireEvent.click(container.querySelector('[data-code=GM0473]')!);
  expect(onSelect).toHaveBeenCalledWith('GM0473');
});

it('puts no cell in the tab order', () => {
  const { container } = render(<HexMap cells={[cell('GM0397', 0, 0)]} width={200} />);
  expect(container.querySelectorAll('[tabindex], a, button')).toHaveLength(0);
});

describe('the field of flowers', () => {
  const petals = petalsOf([{ pillar: 'P1', level: 'EMBEDDED' }]);
  const cells: HexCell[] = [
    { ...cell('GM1', 0, 0), petals },
    cell('GM2', 1, 0),
    { ...cell('GM3', 8, 5, 'doet nog niet mee'), style: participationStyles.notJoined },
  ];

  it('is a flower where the pillars are given, else a dot, open for who does not take part', () => {
    const { container } = render(<HexMap cells={cells} width={300} drawn="flowers" />);
    expect(container.querySelectorAll('.bl-petal')).toHaveLength(5);
    const dots = [...container.querySelectorAll('circle:not(.bl-petal__heart)')].map((dot) => dot.getAttribute('fill'));
    expect(dots).toEqual([participationStyles.joined.fill, 'none']);
    expect(container.querySelectorAll('[data-code]')).toHaveLength(3);
  });

  it('draws a part of the country nearer, and what surrounds it faint', () => {
    const { container } = render(<HexMap cells={cells} width={300} within={new Set(['GM1', 'GM2'])} />);
    const [, , wide] = container.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    expect(wide).toBeLessThan(300);
    expect(container.querySelector('[data-code=GM3]')!.getAttribute('opacity')).toBe('0.22');
    expect(container.querySelector('[data-code=GM1]')!.getAttribute('opacity')).toBeNull();
  });

  it('draws no cell again while a pointer goes over it', () => {
    const pointed = jest.fn();
    const drawn = jest.fn();
    const Screen = () => {
      const [, setCode] = useState<string | null>(null);
      return (
        <HexMap
          cells={cells}
          width={300}
          onPoint={(code) => {
            pointed(code);
            setCode(code);
          }}
        />
      );
    };
    const { container } = render(<Screen />);
    const observer = new MutationObserver(drawn);
    observer.observe(container, { subtree: true, childList: true, attributes: true });
    fireEvent.pointerOver(container.querySelector('[data-code=GM2]')!);
    expect(pointed).toHaveBeenCalledWith('GM2');
    expect(observer.takeRecords()).toHaveLength(0);
    observer.disconnect();
  });
});
