import { counted } from '@bloemen/vocabulary';
import { memo, useId, useMemo, type MouseEvent, type ReactNode } from 'react';
import { FlowerShape, type Petals } from './Flower.js';
import { areaClass, fillOf, palette, Patterns, type FillStyle } from './styles.js';
import { enumerate } from './words.js';

export type HexCell = {
  code: string;
  name: string;
  column: number;
  row: number;
  style: FillStyle;
  /** What the fill means, in lower case: "doet mee", "in uitvoering". */
  label: string;
  /** How its pillars stand, for a flower; without it a dot. */
  petals?: Petals | null;
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

type Drawn = 'hexes' | 'flowers';

/** A municipality without a flower: filled when it takes part, an open circle when it does not. */
const Dot = ({ style, radius }: { style: FillStyle; radius: number }) =>
  style.pattern === 'outline' ? (
    <circle
      className="bl-chart__outline"
      r={radius * 0.34}
      fill="none"
      stroke={style.ink}
      strokeWidth={Math.min(1.4, radius * 0.13)}
    />
  ) : (
    <circle
      className={areaClass(style)}
      r={radius * 0.38}
      fill={style.fill}
      stroke={style.ink}
      strokeWidth={Math.min(1.4, radius * 0.13)}
    />
  );

/** Drawn again only when the municipality itself changes. */
const Bloom = memo(function Bloom({ cell: { petals, style }, radius }: { cell: HexCell; radius: number }) {
  if (!petals) return <Dot style={style} radius={radius} />;
  return (
    <g transform={`scale(${((radius * 0.98) / 54).toFixed(4)})`}>
      <FlowerShape petals={petals} size={radius * 2} />
    </g>
  );
});

/**
 * All cells, drawn again only when these change: what is pointed at or chosen is drawn over them. One element takes the
 * pointer for each cell, so that a flower can be tapped between its petals too.
 */
const Cells = memo(function Cells({
  id,
  cells,
  radius,
  middleOf,
  drawn,
  within,
  hrefOf,
}: {
  id: string;
  cells: readonly HexCell[];
  radius: number;
  middleOf: (cell: HexCell) => { x: number; y: number };
  drawn: Drawn;
  within: ReadonlySet<string> | null;
  hrefOf: ((cell: HexCell) => string) | undefined;
}) {
  const path = outlineOf(radius * 0.94);
  return (
    <>
      <Patterns id={id} styles={cells.map(({ style }) => style)} />
      {cells.map((cell) => {
        const { x, y } = middleOf(cell);
        const at = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
        const opacity = within && !within.has(cell.code) ? 0.22 : undefined;
        const title = <title>{`${cell.name}: ${cell.label}`}</title>;
        if (drawn === 'hexes') {
          const drawing = (
            <path
              key={cell.code}
              data-code={cell.code}
              d={path}
              transform={at}
              opacity={opacity}
              className={areaClass(cell.style)}
              fill={fillOf(id, cell.style)}
              stroke={cell.style.ink}
              strokeWidth={cell.style.pattern === 'outline' ? 0.7 : 0.4}
            >
              {title}
            </path>
          );
          return hrefOf ? (
            <a key={cell.code} href={hrefOf(cell)} tabIndex={-1}>
              {drawing}
            </a>
          ) : (
            drawing
          );
        }
        return (
          <g key={cell.code} transform={at} opacity={opacity}>
            <Bloom cell={cell} radius={radius} />
            <path data-code={cell.code} d={path} fill="transparent">
              {title}
            </path>
          </g>
        );
      })}
    </>
  );
});

/** The outline of a cell of this radius around 0,0. */
const outlineOf = (radius: number) =>
  `M${corners.map(([x, y]) => `${(x * radius).toFixed(1)} ${(y * radius).toFixed(1)}`).join('L')}Z`;

/** How near a part of the country is drawn at most, and how much of what surrounds it is in sight. */
const NEAREST = 3.5;
const AROUND = 1.2;

/** The part of the drawing to show: all of it, or what surrounds the cells that are meant, in the same proportions. */
function viewOf(
  cells: readonly HexCell[],
  within: ReadonlySet<string> | null,
  { radius, height, middleOf }: ReturnType<typeof layoutOf>,
  width: number,
) {
  const meant = within ? cells.filter(({ code }) => within.has(code)).map(middleOf) : [];
  if (meant.length === 0) return { left: 0, top: 0, scale: 1 };
  const [xs, ys] = [meant.map(({ x }) => x), meant.map(({ y }) => y)];
  const margin = radius * (1 + AROUND);
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
  const scale = Math.max(1, Math.min(NEAREST, width / (right - left), height / (bottom - top)));
  return { left: (left + right - width / scale) / 2, top: (top + bottom - height / scale) / 2, scale };
}

/**
 * Every municipality one cell of the same size, at about its place: each has one vote, and Vlieland can be tapped on a
 * phone. As flowers each shows its five pillars where these are given, and the field is the picture of the programme.
 * Names show on hover for the pointer; the table beside the map is the way for everybody else. Give `cells` and
 * `within` that stay the same objects while nothing changes, so that pointing draws no cell again.
 */
export function HexMap({
  cells,
  width,
  drawn = 'hexes',
  within = null,
  selected,
  onSelect,
  onPoint,
  over,
  hrefOf,
}: {
  cells: readonly HexCell[];
  width: number;
  drawn?: Drawn;
  /** Codes of a part of the country: it is drawn nearer, and what surrounds it faint. */
  within?: ReadonlySet<string> | null;
  selected?: string | null;
  onSelect?: (code: string) => void;
  /** The pointer is over this cell, or over none. */
  onPoint?: (code: string | null) => void;
  /** Draws over the cells, and is told where each is and how large. */
  over?: (middleOf: (code: string) => { x: number; y: number } | null, radius: number) => ReactNode;
  /** Makes each cell a link for the pointer, on a page without scripts; what is beside the map has the same links. */
  hrefOf?: (cell: HexCell) => string;
}) {
  const id = useId();
  const layout = useMemo(() => (cells.length > 0 ? layoutOf(cells, width) : null), [cells, width]);
  const view = useMemo(() => layout && viewOf(cells, within, layout, width), [cells, within, layout, width]);
  const codeAt = (event: MouseEvent): string | null =>
    (event.target as unknown as { dataset?: { code?: string } }).dataset?.code ?? null;
  const select = (event: MouseEvent) => {
    const code = codeAt(event);
    if (code) onSelect?.(code);
  };
  if (!layout || !view) return null;
  const { radius, height, middleOf } = layout;
  const chosen = cells.find(({ code }) => code === selected);
  const [wide, high] = [width / view.scale, Math.ceil(height) / view.scale];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={Math.ceil(height)}
      viewBox={`${view.left.toFixed(1)} ${view.top.toFixed(1)} ${wide.toFixed(1)} ${high.toFixed(1)}`}
      aria-hidden="true"
      style={view.scale > 1 ? { overflow: 'hidden' } : undefined}
      className={onSelect ? 'bl-chart hex-map--selectable' : 'bl-chart'}
      onClick={onSelect && select}
      onPointerOver={onPoint && ((event) => onPoint(codeAt(event)))}
      onPointerLeave={onPoint && (() => onPoint(null))}
    >
      <Cells id={id} cells={cells} radius={radius} middleOf={middleOf} drawn={drawn} within={within} hrefOf={hrefOf} />
      {chosen && (
        <path
          d={outlineOf(radius * 1.06)}
          transform={`translate(${middleOf(chosen).x} ${middleOf(chosen).y})`}
          className="bl-chart__chosen"
          fill="none"
          stroke={palette.contrast}
          strokeWidth={3 / view.scale}
          pointerEvents="none"
        />
      )}
      {over?.((code) => {
        const cell = cells.find((one) => one.code === code);
        return cell ? middleOf(cell) : null;
      }, radius)}
    </svg>
  );
}
