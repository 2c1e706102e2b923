import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render } from '@testing-library/react';
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
