import { scaleLinear } from '@visx/scale';
import { useId } from 'react';
import { fillOf, palette, Patterns, type FillStyle } from './styles.js';
import { Text } from './Text.js';
import { capitalised, enumerate, valueWithUnit } from './words.js';

export type Bar = { id: string; name: string; value: number | null; emphasis?: boolean };

/** One sentence: every figure, the emphasised one first. */
export function summariseComparison(bars: readonly Bar[], unit = ''): string {
  const ordered = [...bars].sort((a, b) => Number(b.emphasis ?? false) - Number(a.emphasis ?? false));
  const parts = ordered.map(
    ({ name, value }) => `${name} ${value === null ? 'heeft geen cijfer' : valueWithUnit(value, unit)}`,
  );
  return parts.length > 0 ? `${capitalised(enumerate(parts))}.` : 'Er zijn geen cijfers.';
}

const others: FillStyle = { fill: '#e3e8ec', ink: '#8390a5', pattern: 'stripes' };

/**
 * A municipality beside its province and the country; the own bar is solid, the others are striped, and each has its
 * figure in words.
 */
export function ComparisonBars({
  bars,
  unit = '',
  width,
  max,
  accent = palette.accent,
}: {
  bars: readonly Bar[];
  unit?: string;
  width: number;
  /** End of the scale, when several drawings must share one. */
  max?: number;
  accent?: string;
}) {
  const id = useId();
  const rowHeight = 58;
  const room = 96;
  const scale = scaleLinear<number>({
    domain: [0, max ?? Math.max(1, ...bars.map(({ value }) => value ?? 0))],
    range: [0, width - room],
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={bars.length * rowHeight}
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      aria-hidden="true"
      className="bl-chart"
    >
      <Patterns id={id} styles={[others]} />
      {bars.map(({ id: key, name, value, emphasis }, index) => (
        <g key={key} transform={`translate(0 ${index * rowHeight})`}>
          <Text y={16} bold={emphasis}>
            {name}
          </Text>
          {value === null ? (
            <Text y={42} subtle>
              geen cijfer
            </Text>
          ) : (
            <>
              <rect
                y={24}
                width={Math.max(2, scale(value))}
                height={26}
                rx="3"
                className={emphasis ? 'bl-chart__full' : undefined}
                fill={emphasis ? accent : fillOf(id, others)}
                stroke={emphasis ? accent : others.ink}
              />
              <Text x={scale(value) + 10} y={42} bold>
                {valueWithUnit(value, unit)}
              </Text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
