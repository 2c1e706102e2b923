import { scaleLinear } from '@visx/scale';
import { useId } from 'react';
import { fillOf, palette, Patterns, type FillStyle } from './styles.js';
import { Text } from './Text.js';
import { enumerate } from './words.js';

/** How many of something; `alone` of them have nothing beside it. */
export type CountBar = { id: string; name: string; count: number; alone?: number };

/** The part that has nothing beside it, and the rest. */
export const aloneStyle: FillStyle = { fill: palette.accentDark, ink: palette.accentDark, pattern: 'solid' };
export const besideStyle: FillStyle = { fill: '#7fc0ba', ink: palette.accentDark, pattern: 'stripes' };

/** One sentence: how many of each, and what there is none of. */
export function summariseCounts(bars: readonly CountBar[]): string {
  const some = bars.filter(({ count }) => count > 0);
  const none = bars.filter(({ count }) => count === 0).map(({ name }) => name.toLowerCase());
  if (some.length === 0) return 'Er zijn geen cijfers.';
  const told = `${enumerate(some.map(({ name, count }) => `${name} ${count}`))}.`;
  return none.length > 0 ? `${told} Geen: ${enumerate(none)}.` : told;
}

const ROW = 32;
const STACKED_ROW = 50;
const BAR = 16;
const LETTER = 7.2;
const ROOM_FOR_COUNT = 44;
/** Below this width a name stands above its bar. */
const WIDE = 420;

/** A count per row on one line; nothing is an open, dashed place with the word for it, so that a gap is seen. */
export function CountBars({ bars, width }: { bars: readonly CountBar[]; width: number }) {
  const id = useId();
  const isWide = width >= WIDE;
  const row = isWide ? ROW : STACKED_ROW;
  const from = isWide ? Math.min(width * 0.45, Math.max(0, ...bars.map(({ name }) => name.length)) * LETTER + 14) : 0;
  const top = isWide ? (ROW - BAR) / 2 : 24;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const scale = scaleLinear<number>({ domain: [0, most], range: [0, width - from - ROOM_FOR_COUNT] });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={bars.length * row}
      viewBox={`0 0 ${width} ${bars.length * row}`}
      aria-hidden="true"
      className="bl-chart"
    >
      <Patterns id={id} styles={[besideStyle]} />
      {bars.map(({ id: key, name, count, alone = 0 }, index) => (
        <g key={key} transform={`translate(0 ${index * row})`}>
          <Text y={isWide ? ROW / 2 + 5 : 16}>{name}</Text>
          {count === 0 ? (
            <>
              <rect
                className="bl-chart__outline"
                x={from + 0.5}
                y={top}
                width={36}
                height={BAR}
                rx="3"
                fill="none"
                stroke={palette.axis}
                strokeDasharray="3 3"
              />
              <Text x={from + 46} y={top + BAR / 2 + 5} subtle>
                geen
              </Text>
            </>
          ) : (
            <>
              <rect
                x={from}
                y={top}
                width={scale(count)}
                height={BAR}
                rx="3"
                fill={fillOf(id, besideStyle)}
                stroke={besideStyle.ink}
              />
              {alone > 0 && (
                <rect
                  className="bl-chart__full"
                  x={from}
                  y={top}
                  width={scale(alone)}
                  height={BAR}
                  rx="3"
                  fill={aloneStyle.fill}
                  stroke={aloneStyle.ink}
                />
              )}
              <Text x={from + scale(count) + 10} y={top + BAR / 2 + 5} bold>
                {count}
              </Text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
