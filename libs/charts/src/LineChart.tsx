import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { palette } from './styles.js';
import { Text } from './Text.js';
import { capitalised, enumerate, valueWithUnit } from './words.js';

export type Line = { id: string; name: string; points: { x: number; y: number | null }[]; emphasis?: boolean };
/** Between the years before `x` and `x` itself the figures may not be compared: no line crosses it. */
export type Break = { x: number; label: string };
type Known = { x: number; y: number };

const isKnown = (point: { x: number; y: number | null }): point is Known => point.y !== null;

/** Pieces of a line between which nothing is drawn: a year without a figure, or a break in the series. */
export function piecesOf(points: Line['points'], breaks: readonly Break[]): Known[][] {
  const pieces: Known[][] = [[]];
  let previous: number | null = null;
  for (const point of [...points].sort((a, b) => a.x - b.x)) {
    const broken = previous !== null && breaks.some(({ x }) => previous! < x && x <= point.x);
    if (!isKnown(point) || broken) pieces.push([]);
    if (isKnown(point)) pieces.at(-1)!.push(point);
    previous = point.x;
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** One sentence: for each line its first and last figure after the latest break. */
export function summariseLines(series: readonly Line[], unit = '', breaks: readonly Break[] = []): string {
  const parts = series.map(({ name, points }) => {
    const known = piecesOf(points, breaks).flat();
    const latestBreak = Math.max(-Infinity, ...breaks.map(({ x }) => x));
    const comparable = known.filter(({ x }) => x >= latestBreak);
    const [first, last] = comparable.length > 0 ? [comparable[0]!, comparable.at(-1)!] : [known[0], known.at(-1)];
    if (!first || !last) return `${name} heeft geen cijfer`;
    const end = `${valueWithUnit(last.y, unit)} in ${last.x}`;
    if (first.x === last.x) return `${name} staat op ${end}`;
    return `${name} gaat van ${valueWithUnit(first.y, unit)} in ${first.x} naar ${end}`;
  });
  return parts.length > 0 ? `${capitalised(enumerate(parts))}.` : 'Er zijn geen cijfers.';
}

const markers = [
  (x: number, y: number, colour: string) => <circle className="bl-chart__full" cx={x} cy={y} r="4.5" fill={colour} />,
  (x: number, y: number, colour: string) => (
    <rect
      className="bl-chart__hollow"
      x={x - 4}
      y={y - 4}
      width="8"
      height="8"
      fill="#fff"
      stroke={colour}
      strokeWidth="2"
    />
  ),
  (x: number, y: number, colour: string) => (
    <path className="bl-chart__hollow" d={`M${x} ${y - 5.5}l5 9.5h-10z`} fill="#fff" stroke={colour} strokeWidth="2" />
  ),
  (x: number, y: number, colour: string) => (
    <path className="bl-chart__hollow" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} fill="#fff" stroke={colour} strokeWidth="2" />
  ),
];
const colours = [palette.accent, palette.neutral, palette.contrast, palette.accentDark];
const dashes = [undefined, '7 4', '2 4', '10 4 2 4'];

/** Keeps labels at the end of lines at least a line apart, in their own order. */
export function spreadLabels(wanted: readonly number[], gap: number, limit: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  order.forEach((label, position) => {
    if (position > 0) label.y = Math.max(label.y, order[position - 1]!.y + gap);
  });
  const overflow = Math.max(0, (order.at(-1)?.y ?? 0) - limit);
  return order.sort((a, b) => a.index - b.index).map(({ y }) => y - overflow);
}

/** So high is the name of a line with its last figure under it. */
const LABEL = 38;

/**
 * Figures over the years. A year without a figure leaves a gap, a break cuts the lines and is named. Lines differ in
 * colour, dash and marker and carry their name.
 */
export function LineChart({
  series,
  breaks = [],
  unit = '',
  width,
  height = 320,
  from = 0,
  accent = palette.accent,
}: {
  series: readonly Line[];
  breaks?: readonly Break[];
  unit?: string;
  width: number;
  height?: number;
  /** Lowest value of the axis; 0 unless the reader is told otherwise. */
  from?: number;
  accent?: string;
}) {
  const top = breaks.length > 0 ? 34 : 16;
  const bottom = 34;
  // Names stand at the ends of the lines where there is width for them, and height for all of them.
  const wide = width >= 560 && (series.length - 1) * LABEL + LABEL / 2 <= height - top - bottom;
  const margin = {
    top,
    bottom: wide ? bottom : 40 + series.length * 22,
    left: 46,
    right: wide ? 168 : 20,
  };
  const inner = { width: width - margin.left - margin.right, height: height - top - bottom };
  const known = series.flatMap(({ points }) => points.filter(isKnown));
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const x = scaleLinear<number>({ domain: [years[0] ?? 0, years.at(-1) ?? 1], range: [0, inner.width] });
  const y = scaleLinear<number>({
    domain: [from, Math.max(from + 1, ...known.map((point) => point.y))],
    range: [inner.height, 0],
    nice: 5,
  });
  const look = series.map(({ emphasis }, index) => ({
    colour: emphasis || index === 0 ? accent : colours[index % colours.length]!,
    dash: dashes[index % dashes.length],
    marker: markers[index % markers.length]!,
    weight: emphasis ? 3 : 2,
  }));
  const ends = series.map(({ points }) =>
    points
      .filter(isKnown)
      .sort((a, b) => a.x - b.x)
      .at(-1),
  );
  const labels = spreadLabels(
    ends.map((end) => (end ? y(end.y) : 0)),
    LABEL,
    inner.height - LABEL / 2,
  );
  const shownYears = years.filter(
    (year, index) => index === 0 || x(year) - x(years[0]!) >= 40 || index === years.length - 1,
  );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={margin.top + inner.height + margin.bottom}
      viewBox={`0 0 ${width} ${margin.top + inner.height + margin.bottom}`}
      aria-hidden="true"
      className="bl-chart"
    >
      <Group left={margin.left} top={margin.top}>
        {y.ticks(5).map((tick) => (
          <Group key={tick} top={y(tick)}>
            <line className="bl-chart__grid" x2={inner.width} stroke={tick === from ? palette.axis : palette.grid} />
            <Text x={-10} dy="0.35em" textAnchor="end" size={12} subtle>
              {valueWithUnit(tick, unit)}
            </Text>
          </Group>
        ))}
        {shownYears.map((year) => (
          <Text key={year} x={x(year)} y={inner.height + 22} textAnchor="middle" size={12} subtle>
            {year}
          </Text>
        ))}
        {breaks.map(({ x: at, label }) => (
          <Group key={at} left={(x(at) + x(Math.max(years[0] ?? at, ...years.filter((year) => year < at)))) / 2}>
            <line y1={-8} y2={inner.height} stroke={palette.subtle} strokeDasharray="3 4" />
            <Text y={-14} textAnchor="middle" size={12} subtle>
              {label}
            </Text>
          </Group>
        ))}
        {series.map(({ id, points }, index) => {
          const { colour, dash, marker, weight } = look[index]!;
          return (
            <g key={id}>
              {piecesOf(points, breaks).map((piece) => (
                <g key={piece[0]!.x}>
                  <LinePath
                    data={piece}
                    x={(point) => x(point.x)}
                    y={(point) => y(point.y)}
                    stroke={colour}
                    strokeWidth={weight}
                    strokeDasharray={dash}
                    fill="none"
                    strokeLinejoin="round"
                  />
                  {piece.map((point) => (
                    <g key={point.x}>{marker(x(point.x), y(point.y), colour)}</g>
                  ))}
                </g>
              ))}
            </g>
          );
        })}
        {series.map(({ id, name }, index) => {
          const { colour, dash, marker, weight } = look[index]!;
          const end = ends[index];
          const value = end ? `${valueWithUnit(end.y, unit)} (${end.x})` : 'geen cijfer';
          if (wide) {
            return (
              <Group key={id} left={inner.width + 14} top={labels[index]}>
                <Text bold fill={colour}>
                  {name}
                </Text>
                <Text y={17} size={12} subtle>
                  {value}
                </Text>
              </Group>
            );
          }
          return (
            <Group key={id} left={-margin.left + 4} top={inner.height + 52 + index * 22}>
              <line x2={30} stroke={colour} strokeWidth={weight} strokeDasharray={dash} />
              {marker(15, 0, colour)}
              <Text x={40} dy="0.35em">
                <tspan fontWeight={600}>{name}</tspan> {value}
              </Text>
            </Group>
          );
        })}
      </Group>
    </svg>
  );
}
