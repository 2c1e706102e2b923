import { memo, useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { MapShape, ShapeMap } from './shapes.js';
import { areaClass, fillOf, palette, Patterns, type FillStyle } from './styles.js';

/** What an area says: how it is filled, and the same in words. */
export type MapCell = { code: string; name: string; style: FillStyle; label: string };

const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
const isWay = (key: string): key is keyof typeof ways => key in ways;

/**
 * The area one comes to from another in a direction: of its neighbours the one that lies most that way, and where it has
 * none there (an island, the coast) the nearest of all that lie there.
 */
export function areaBeside(shapes: readonly MapShape[], from: MapShape, key: keyof typeof ways): MapShape | null {
  const [dx, dy] = ways[key];
  const there = (candidates: readonly MapShape[], aside: number) =>
    candidates
      .flatMap((shape) => {
        const [x, y] = [shape.x - from.x, shape.y - from.y];
        const along = x * dx + y * dy;
        const across = Math.abs(x * dy + y * dx);
        return shape !== from && along > 0 && across <= along * aside
          ? [{ shape, far: Math.hypot(along, across * 2) }]
          : [];
      })
      .sort((a, b) => a.far - b.far)[0]?.shape;
  const beside = shapes.filter(({ code }) => from.neighbours.includes(code));
  return there(beside, 1) ?? there(beside, 2) ?? there(shapes, 1) ?? there(shapes, 3) ?? null;
}

/** All areas, drawn again only when these change: what is pointed at or chosen is drawn over them. */
const Areas = memo(function Areas({
  id,
  shapes,
  cells,
  within,
  thin,
}: {
  id: string;
  shapes: readonly MapShape[];
  cells: ReadonlyMap<string, MapCell>;
  within: ReadonlySet<string> | null;
  thin: number;
}) {
  return (
    <>
      <Patterns id={id} styles={[...cells.values()].map(({ style }) => style)} />
      {shapes.map(({ code, path, name }) => {
        const cell = cells.get(code);
        const isOpen = !cell || cell.style.pattern === 'outline';
        return (
          <path
            key={code}
            data-code={code}
            d={path}
            opacity={within && !within.has(code) ? 0.22 : undefined}
            className={cell ? areaClass(cell.style) : 'bl-chart__outline'}
            fill={cell ? fillOf(id, cell.style) : '#f4f4f2'}
            stroke={cell?.style.ink ?? '#b8bfc9'}
            strokeWidth={isOpen ? thin * 1.7 : thin}
            strokeDasharray={isOpen ? `${5 * thin} ${4 * thin}` : undefined}
            strokeLinejoin="round"
          >
            <title>{cell ? `${cell.name}: ${cell.label}` : (name ?? code)}</title>
          </path>
        );
      })}
    </>
  );
});

/** The part of the drawing to show: all of it, or what surrounds the areas that are meant, in the same proportions. */
function viewOf({ width, height, shapes }: ShapeMap, within: ReadonlySet<string> | null) {
  const meant = within ? shapes.filter(({ code }) => within.has(code)) : [];
  if (meant.length === 0) return { left: 0, top: 0, scale: 1 };
  const margin = width * 0.04;
  const left = Math.min(...meant.map(({ box }) => box[0])) - margin;
  const top = Math.min(...meant.map(({ box }) => box[1])) - margin;
  const right = Math.max(...meant.map(({ box }) => box[2])) + margin;
  const bottom = Math.max(...meant.map(({ box }) => box[3])) + margin;
  const scale = Math.max(1, Math.min(6, width / (right - left), height / (bottom - top)));
  return { left: (left + right - width / scale) / 2, top: (top + bottom - height / scale) / 2, scale };
}

/**
 * A map of areas in their real shape, each filled by what it says. It is one stop of the keyboard: arrows go from area to
 * area as they lie, Home and End to the first and the last by name, Enter chooses; the line below it says where one is.
 * The same is in the table beside it. What has no cell is drawn as an open shape. Give `cells` and `map` that stay the
 * same objects while nothing changes.
 */
export function Choropleth({
  map,
  cells,
  label,
  hint,
  within = null,
  selected = null,
  onSelect,
}: {
  map: ShapeMap;
  cells: readonly MapCell[];
  /** What this is a map of. */
  label: string;
  /** How it is used with the keyboard; read to who gets there. */
  hint: string;
  /** Codes of a part of the map: it is drawn nearer, and what surrounds it faint. */
  within?: ReadonlySet<string> | null;
  selected?: string | null;
  onSelect?: (code: string) => void;
}) {
  const id = useId();
  const byCode = useMemo(() => new Map(cells.map((cell) => [cell.code, cell])), [cells]);
  const drawn = useMemo(() => map.shapes.filter(({ code }) => byCode.has(code)), [map, byCode]);
  const view = useMemo(() => viewOf(map, within), [map, within]);
  const [pointed, setPointed] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const [isFocused, setIsFocused] = useState(false);

  const codeAt = (event: MouseEvent): string | null =>
    (event.target as unknown as { dataset?: { code?: string } }).dataset?.code ?? null;
  const byName = useMemo(
    () => [...drawn].sort((a, b) => byCode.get(a.code)!.name.localeCompare(byCode.get(b.code)!.name, 'nl')),
    [drawn, byCode],
  );
  const start =
    byName.find(({ code }) => code === selected) ?? byName.find(({ code }) => within?.has(code)) ?? byName[0];
  const here = drawn.find(({ code }) => code === at) ?? start;
  const move = (event: KeyboardEvent) => {
    const { key } = event;
    if ((key === 'Enter' || key === ' ') && here && onSelect) {
      event.preventDefault();
      return onSelect(here.code);
    }
    const next =
      key === 'Home'
        ? byName[0]
        : key === 'End'
          ? byName.at(-1)
          : isWay(key)
            ? here && areaBeside(drawn, here, key)
            : undefined;
    if (next === undefined) return undefined;
    event.preventDefault();
    setIsFocused(true);
    if (next) setAt(next.code);
    return undefined;
  };

  const shown = isFocused ? here : undefined;
  const said = byCode.get(pointed ?? shown?.code ?? '');
  const chosen = map.shapes.find(({ code }) => code === selected);
  const { width, height } = map;
  return (
    <div className="bl-map">
      <div
        className="bl-map__drawing"
        role="application"
        aria-roledescription="kaart"
        aria-label={label}
        aria-describedby={`${id}-hint`}
        tabIndex={0}
        onKeyDown={move}
        onFocus={(event) => setIsFocused(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setIsFocused(false)}
      >
        <svg
          xmlns="http://www.w3.org/2000/svg"
          width={width}
          height={height}
          viewBox={`${view.left.toFixed(1)} ${view.top.toFixed(1)} ${(width / view.scale).toFixed(1)} ${(height / view.scale).toFixed(1)}`}
          aria-hidden="true"
          focusable="false"
          style={view.scale > 1 ? { overflow: 'hidden' } : undefined}
          className={onSelect ? 'bl-chart hex-map--selectable' : 'bl-chart'}
          onClick={(event) => {
            const code = codeAt(event);
            if (!code || !byCode.has(code)) return;
            setAt(code);
            onSelect?.(code);
          }}
          onPointerOver={(event) => setPointed(codeAt(event))}
          onPointerLeave={() => setPointed(null)}
        >
          <Areas id={id} shapes={map.shapes} cells={byCode} within={within} thin={0.6 / view.scale} />
          {[
            ...(chosen ? [{ shape: chosen, ink: palette.contrast, wide: 3 }] : []),
            ...(shown ? [{ shape: shown, ink: palette.text, wide: 2.5 }] : []),
          ].map(({ shape, ink, wide }) => (
            <path
              key={ink}
              d={shape.path}
              className="bl-chart__chosen"
              fill="none"
              stroke={ink}
              strokeWidth={wide / view.scale}
              strokeLinejoin="round"
              pointerEvents="none"
            />
          ))}
        </svg>
      </div>
      <p className="bl-map__said" aria-live={isFocused ? 'polite' : 'off'}>
        {said && `${said.name}: ${said.label}`}
      </p>
      <p className="bl-visually-hidden" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
