import { Group } from '@visx/group';
import { scaleLinear, scaleUtc } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { palette } from './styles.js';
import { Text } from './Text.js';
import { dayInWords, valueWithUnit } from './words.js';

/** How many municipalities took part on a day that a source names; `label` says more ("ruim driekwart"). */
export type Participation = { on: string; count: number; label?: string };

const time = (on: string) => new Date(`${on}T00:00:00Z`);
const inOrder = (points: readonly Participation[]) => [...points].sort((a, b) => a.on.localeCompare(b.on));

/** One sentence: from when to when, from how many to how many. */
export function summariseParticipation(points: readonly Participation[], total?: number): string {
  const ordered = inOrder(points);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return 'Er zijn nog geen deelnemende gemeenten.';
  const of = total ? ` van de ${total}` : '';
  if (first === last) return `Op ${dayInWords(last.on)} deden ${last.count}${of} gemeenten mee.`;
  return `Het aantal deelnemende gemeenten ging van ${first.count} op ${dayInWords(first.on)} naar ${last.count}${of} op ${dayInWords(last.on)}.`;
}

/** The number of municipalities that take part, at the dates that sources name; between them the line is only a guide to the eye. */
export function ParticipationLine({ points, total, width, height = 300, accent = palette.accent }: {
  points: readonly Participation[];
  total?: number;
  width: number;
  height?: number;
  accent?: string;
}) {
  const data = inOrder(points);
  const [first, last] = [data[0], data.at(-1)];
  if (!first || !last) return null;
  const margin = { top: 26, right: 28, bottom: 32, left: 42 };
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const x = scaleUtc<number>({ domain: [time(first.on), time(last.on)], range: [0, inner.width] });
  const y = scaleLinear<number>({ domain: [0, Math.max(total ?? 0, last.count) * 1.02], range: [inner.height, 0] });
  let labelled = -Infinity;
  const isLabelled = data.map((point, index) => {
    const isLast = index === data.length - 1;
    const clear = x(time(point.on)) - labelled >= 42 && (isLast || inner.width - x(time(point.on)) >= 42);
    if (clear || isLast) labelled = x(time(point.on));
    return clear || isLast;
  });
  const years = x.ticks(Math.max(2, Math.floor(inner.width / 80))).filter((tick) => tick.getUTCMonth() === 0);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Group left={margin.left} top={margin.top}>
        {[0, 100, 200, 300].filter((tick) => tick <= y.domain()[1]!).map((tick) => (
          <Group key={tick} top={y(tick)}>
            <line x2={inner.width} stroke={tick === 0 ? palette.axis : palette.grid} />
            <Text x={-10} dy="0.35em" textAnchor="end" size={12} subtle>{tick}</Text>
          </Group>
        ))}
        {total && (
          <Group top={y(total)}>
            <line x2={inner.width} stroke={palette.subtle} strokeDasharray="5 4" />
            <Text y={-8} size={12} subtle>{`alle ${valueWithUnit(total)} gemeenten`}</Text>
          </Group>
        )}
        {years.map((year) => (
          <Text key={year.getTime()} x={x(year)} y={inner.height + 22} textAnchor="middle" size={12} subtle>{year.getUTCFullYear()}</Text>
        ))}
        <path d={`M${data.map((point) => `${x(time(point.on))} ${y(point.count)}`).join('L')}L${inner.width} ${inner.height}L0 ${inner.height}Z`} fill={accent} fillOpacity="0.08" />
        <LinePath data={data} x={(point) => x(time(point.on))} y={(point) => y(point.count)} stroke={accent} strokeWidth={2.5} fill="none" />
        {data.map((point, index) => (
          <Group key={point.on} left={x(time(point.on))} top={y(point.count)}>
            <circle r="4.5" fill="#fff" stroke={accent} strokeWidth="2.5"><title>{`${dayInWords(point.on)}: ${point.label ?? point.count}`}</title></circle>
            {isLabelled[index] && <Text y={-12} bold textAnchor={index === data.length - 1 ? 'end' : index === 0 ? 'start' : 'middle'}>{point.count}</Text>}
          </Group>
        ))}
      </Group>
    </svg>
  );
}
