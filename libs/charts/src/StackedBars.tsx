import { levelLabels, levels, type Level } from '@bloemen/vocabulary';
import { scaleLinear } from '@visx/scale';
import { useId, type MouseEvent } from 'react';
import { areaClass, fillOf, levelStyles, palette, Patterns, type FillStyle } from './styles.js';
import { inLines, NAME_LINE, LETTER, shortened } from './lines.js';
import { Text } from './Text.js';
import { enumerate } from './words.js';

export type Stack<Key extends string> = {
  id: string;
  name: string;
  counts: Partial<Record<Key, number>>;
  /** The part below which a mark stands: where one's own is. */
  mark?: Key | null;
};
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

/** As much of the DOM as is needed: this is drawn on the server too. */
type Part = { closest: (selector: string) => { dataset: { row?: string } } | null };

/** Size of letters and of rows: roomy where length is size, close where every bar is as long as the others. */
const roomy = { row: 66, name: 16, top: 25, bar: 30, plate: 20, letters: 13 };
const close = { row: 48, name: 13, top: 19, bar: 22, plate: 16, letters: 12 };
/** Name, bar and total on one line. */
const line = { row: 30, name: 19, top: 5, bar: 20, plate: 16, letters: 12 };
const MOST_OF_NAME = 0.4;
const TOTAL = 52;

/**
 * How many of each kind per row; every part has a pattern, and its number where it fits. With `share` every bar is as
 * long as the others and says its total as n, so that size does not look like progress; `share="beside"` keeps each row
 * on one line, for many rows. With `onSelect` a row can be chosen by pointer; what it does must be within reach of the
 * keyboard too, beside the drawing.
 */
export function StackedBars<Key extends string>({
  rows,
  keys,
  width,
  share = false,
  selected,
  onSelect,
}: {
  rows: readonly Stack<Key>[];
  keys: readonly StackKey<Key>[];
  width: number;
  share?: boolean | 'beside';
  selected?: string | null;
  onSelect?: (id: string) => void;
}) {
  const id = useId();
  const size = share === 'beside' ? line : share ? close : roomy;
  const totals = rows.map(({ counts }) => keys.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0));
  const most = Math.max(1, ...totals);
  const named = Math.min(width * MOST_OF_NAME, Math.max(...rows.map(({ name }) => name.length + 1)) * LETTER);
  const [from, inner] = share === 'beside' ? [named, width - named - TOTAL] : [1, width - 2];
  const roomForName = share === 'beside' ? named : share ? inner - TOTAL : inner;
  const names = rows.map(({ name }) =>
    share === 'beside' ? [shortened(name, roomForName)] : inLines(name, roomForName),
  );
  // All rows stay alike: where one name needs a second line, each has the height for it.
  const extra = (Math.max(1, ...names.map(({ length }) => length)) - 1) * NAME_LINE;
  const height = size.row + extra;
  const top = size.top + extra;
  const select = (event: MouseEvent) => {
    const row = (event.target as unknown as Part).closest('[data-row]')?.dataset.row;
    if (row) onSelect?.(row);
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={rows.length * height}
      viewBox={`0 0 ${width} ${rows.length * height}`}
      aria-hidden="true"
      className={onSelect ? 'bl-chart stacked-bars--selectable' : 'bl-chart'}
      onClick={onSelect && select}
    >
      <Patterns id={id} styles={keys.map(({ style }) => style)} />
      {rows.map(({ id: rowId, name, counts, mark }, index) => {
        const total = totals[index]!;
        const scale = scaleLinear<number>({ domain: [0, share ? Math.max(1, total) : most], range: [0, inner] });
        const isChosen = rowId === selected;
        let start = from;
        return (
          <g
            key={rowId}
            data-row={rowId}
            transform={`translate(0 ${index * height})`}
            opacity={selected && !isChosen ? 0.55 : undefined}
          >
            <title>{`${name}: ${keys
              .filter(({ key }) => counts[key])
              .map(({ key, label }) => `${label.toLowerCase()} ${counts[key]!}`)
              .join(', ')}`}</title>
            {onSelect && <rect width={width} height={height} fill="transparent" />}
            {names[index]!.map((line, at, lines) => (
              <Text
                key={line}
                y={size.name + extra - (lines.length - 1 - at) * NAME_LINE}
                bold={!share || isChosen}
                textDecoration={isChosen ? 'underline' : undefined}
              >
                {line}
              </Text>
            ))}
            {share && (
              <Text x={width - 1} y={size.name + extra} textAnchor="end" size={12} subtle>{`n = ${total}`}</Text>
            )}
            {share && total === 0 && (
              <line x1={from} x2={from + inner} y1={top + size.bar / 2} y2={top + size.bar / 2} stroke={palette.axis} />
            )}
            {keys.map(({ key, style }) => {
              const count = counts[key] ?? 0;
              if (count === 0) return null;
              const left = start;
              const length = scale(count);
              start += length;
              const text = String(count);
              const dark = style.pattern === 'solid' && style.fill === style.ink;
              const plate = text.length * 8.5 + (share ? 6 : 10);
              return (
                <g key={key}>
                  <rect
                    x={left}
                    y={top}
                    width={Math.max(1, length - 1.5)}
                    height={size.bar}
                    className={areaClass(style)}
                    fill={fillOf(id, style)}
                    stroke={style.ink}
                    strokeDasharray={style.pattern === 'outline' ? '4 3' : undefined}
                  />
                  {key === mark && (
                    <path
                      className="bl-chart__full"
                      d={`M${left + length / 2} ${size.top + size.bar + 1}l6 7h-12z`}
                      fill={palette.text}
                      stroke="none"
                    />
                  )}
                  {length > plate + (share ? 3 : 6) && (
                    <>
                      {!dark && (
                        <rect
                          x={left + length / 2 - plate / 2}
                          y={top + (size.bar - size.plate) / 2}
                          width={plate}
                          height={size.plate}
                          rx="3"
                          className="bl-chart__hollow"
                          fill="#fff"
                          fillOpacity="0.92"
                        />
                      )}
                      <Text
                        x={left + length / 2}
                        y={top + size.bar / 2 + 5}
                        textAnchor="middle"
                        bold
                        size={size.letters}
                        className={dark ? 'bl-chart__on-full' : undefined}
                        fill={dark ? '#ffffff' : palette.text}
                      >
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

/** The mark below a bar, in a legend. */
export const MarkSign = () => (
  <svg className="bl-chart" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
    <path className="bl-chart__full" d="M11 7l7 8H4z" fill={palette.text} />
  </svg>
);
