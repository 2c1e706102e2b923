import { levelLabels, levels, type Level } from '@bloemen/vocabulary';
import { scaleLinear } from '@visx/scale';
import { useId } from 'react';
import { fillOf, levelStyles, Patterns, type FillStyle } from './styles.js';
import { Text } from './Text.js';
import { enumerate } from './words.js';

export type Stack<Key extends string> = { id: string; name: string; counts: Partial<Record<Key, number>> };
export type StackKey<Key extends string> = { key: Key; label: string; style: FillStyle };

/** The levels of a pillar, furthest first. */
export const levelKeys: StackKey<Level>[] = [...levels]
  .reverse()
  .map((key) => ({ key, label: levelLabels[key], style: levelStyles[key] }));

/** One sentence: how many there are of the first kind in each row; the rest is in the drawing and the table. */
export function summariseStacks<Key extends string>(
  rows: readonly Stack<Key>[],
  keys: readonly StackKey<Key>[],
): string {
  const [first] = keys;
  if (!first || rows.length === 0) return 'Er zijn geen cijfers.';
  const parts = rows.map(({ name, counts }) => `${name} ${counts[first.key] ?? 0}`);
  const [total] = rows.map(({ counts }) => keys.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0));
  return `${first.label} van de ${total}: ${enumerate(parts)}.`;
}

/** How many of each kind per row; every part has a pattern, and its number where it fits. */
export function StackedBars<Key extends string>({
  rows,
  keys,
  width,
}: {
  rows: readonly Stack<Key>[];
  keys: readonly StackKey<Key>[];
  width: number;
}) {
  const id = useId();
  const rowHeight = 66;
  const totals = rows.map(({ counts }) => keys.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0));
  const scale = scaleLinear<number>({ domain: [0, Math.max(1, ...totals)], range: [0, width - 2] });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={rows.length * rowHeight}
      viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
      aria-hidden="true"
    >
      <Patterns id={id} styles={keys.map(({ style }) => style)} />
      {rows.map(({ id: rowId, name, counts }, index) => {
        let start = 1;
        return (
          <g key={rowId} transform={`translate(0 ${index * rowHeight})`}>
            <Text y={16} bold>
              {name}
            </Text>
            {keys.map(({ key, style }) => {
              const count = counts[key] ?? 0;
              if (count === 0) return null;
              const left = start;
              const length = scale(count);
              start += length;
              const text = String(count);
              const dark = style.pattern === 'solid' && style.fill === style.ink;
              const plate = text.length * 8.5 + 10;
              return (
                <g key={key}>
                  <rect
                    x={left}
                    y={25}
                    width={Math.max(1, length - 1.5)}
                    height={30}
                    fill={fillOf(id, style)}
                    stroke={style.ink}
                    strokeDasharray={style.pattern === 'outline' ? '4 3' : undefined}
                  />
                  {length > plate + 6 && (
                    <>
                      {!dark && (
                        <rect
                          x={left + length / 2 - plate / 2}
                          y={30}
                          width={plate}
                          height={20}
                          rx="3"
                          fill="#fff"
                          fillOpacity="0.92"
                        />
                      )}
                      <Text x={left + length / 2} y={45} textAnchor="middle" bold fill={dark ? '#ffffff' : undefined}>
                        {text}
                      </Text>
                    </>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
