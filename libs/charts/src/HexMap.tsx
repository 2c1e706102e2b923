import { counted } from '@bloemen/vocabulary';
import { useId, type MouseEvent } from 'react';
import { fillOf, palette, Patterns, type FillStyle } from './styles.js';
import { enumerate } from './words.js';

export type HexCell = {
  code: string;
  name: string;
  column: number;
  row: number;
  style: FillStyle;
  /** What the fill means, in lower case: "doet mee", "in uitvoering". */
  label: string;
};

/** One sentence: how many municipalities there are of each meaning, most first. */
export function summariseMap(cells: readonly Pick<HexCell, 'label'>[]): string {
  const counts = new Map<string, number>();
  for (const { label } of cells) counts.set(label, (counts.get(label) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([label, count]) => `${label} ${count}`);
  return `De kaart telt ${counted(cells.length, 'gemeente', 'gemeenten')}: ${enumerate(parts)}.`;
}

/** A pointy-top cell of radius 1 around 0,0. */
const corners = Array.from({ length: 6 }, (_, corner) => {
  const angle = (Math.PI / 180) * (60 * corner - 90);
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/**
 * The middle of every cell, and the size of the drawing, for cells `width / columns` wide; odd rows shift half a cell
 * to the right.
 */
export function layoutOf(cells: readonly Pick<HexCell, 'column' | 'row'>[], width: number) {
  const columns = cells.map(({ column }) => column);
  const rows = cells.map(({ row }) => row);
  const [firstColumn, firstRow] = [Math.min(...columns), Math.min(...rows)];
  const cellWidth = width / (Math.max(...columns) - firstColumn + 1.5);
  const radius = cellWidth / Math.sqrt(3);
  return {
    radius,
    height: (Math.max(...rows) - firstRow) * radius * 1.5 + radius * 2,
    middleOf: ({ column, row }: Pick<HexCell, 'column' | 'row'>) => ({
      x: (column - firstColumn + 0.5 + (row % 2 === 0 ? 0 : 0.5)) * cellWidth,
      y: (row - firstRow) * radius * 1.5 + radius,
    }),
  };
}

/**
 * Every municipality one cell of the same size, at about its place: each has one vote, and Vlieland can be tapped on a
 * phone. Names show on hover for the pointer; the table beside the map is the way for everybody else.
 */
export function HexMap({
  cells,
  width,
  selected,
  onSelect,
}: {
  cells: readonly HexCell[];
  width: number;
  selected?: string | null;
  onSelect?: (code: string) => void;
}) {
  const id = useId();
  if (cells.length === 0) return null;
  const { radius, height, middleOf } = layoutOf(cells, width);
  const outline = (scale: number) =>
    `M${corners.map(([x, y]) => `${(x * radius * scale).toFixed(1)} ${(y * radius * scale).toFixed(1)}`).join('L')}Z`;
  const cellPath = outline(0.94);
  const select = (event: MouseEvent) => {
    const code = (event.target as unknown as { dataset?: { code?: string } }).dataset?.code;
    if (code) onSelect?.(code);
  };
  const chosen = cells.find(({ code }) => code === selected);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={Math.ceil(height)}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      aria-hidden="true"
      className={onSelect && 'hex-map--selectable'}
      onClick={onSelect && select}
    >
      <Patterns id={id} styles={cells.map(({ style }) => style)} />
      {cells.map((cell) => {
        const { x, y } = middleOf(cell);
        return (
          <path
            key={cell.code}
            data-code={cell.code}
            d={cellPath}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            fill={fillOf(id, cell.style)}
            stroke={cell.style.ink}
            strokeWidth={cell.style.pattern === 'outline' ? 0.7 : 0.4}
          >
            <title>{`${cell.name}: ${cell.label}`}</title>
          </path>
        );
      })}
      {chosen && (
        <path
          d={outline(1.06)}
          transform={`translate(${middleOf(chosen).x} ${middleOf(chosen).y})`}
          fill="none"
          stroke={palette.contrast}
          strokeWidth="3"
          pointerEvents="none"
        />
      )}
    </svg>
  );
}
