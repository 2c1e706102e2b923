import { scaleLinear } from '@visx/scale';
import { useId } from 'react';
import { inLines, NAME_LINE } from './lines.js';
import { fillOf, palette, Patterns, type FillStyle } from './styles.js';
import { Text } from './Text.js';
import { enumerate, valueWithUnit } from './words.js';

/** One measure: the own value among a group. */
export type Strip = {
  id: string;
  name: string;
  own: number | null;
  /** The middle half of the group; without an upper end it goes on. Null where nothing may be told. */
  band: { lower: number; upper: number | null; median?: number } | null;
};

export const bandStyle: FillStyle = { fill: '#d5ebe8', ink: '#2f7f79', pattern: 'stripes' };

const bandWords = ({ lower, upper }: NonNullable<Strip['band']>, unit: string): string => {
  if (upper === null) return `${valueWithUnit(lower, unit)} of meer`;
  return lower === upper
    ? valueWithUnit(lower, unit)
    : `${valueWithUnit(lower, unit)} tot en met ${valueWithUnit(upper, unit)}`;
};

/** One sentence: the own value and the middle half of each, or that there is none. */
export function summariseStrips(strips: readonly Strip[], who: string, unit = ''): string {
  const parts = strips.map(({ name, own, band }) => {
    const value = own === null ? 'geen cijfer' : valueWithUnit(own, unit);
    return `${name} ${value}, ${band ? `de middelste helft ${bandWords(band, unit)}` : 'van de groep niet te zeggen'}`;
  });
  return parts.length > 0 ? `${who}: ${enumerate(parts)}.` : 'Er zijn geen cijfers.';
}

const ROW = 88;
const [AXIS, BAND, MARK] = [54, 18, 8];
const LETTER = 7.4;
/** Room for the ends of the scale, beside the words of the band. */
const END = 40;

/**
 * The own value among a group, one line for each measure on a scale of its own, whose ends it says: the middle half of
 * the group is a striped band with its numbers below it, the middle of the group a line in it, the own value a diamond
 * with its name. Left is less, right is more; neither is better.
 */
export function StripChart({
  strips,
  who,
  unit = '',
  width,
  max,
  span = 10,
}: {
  strips: readonly Strip[];
  /** Whose value the diamond is. */
  who: string;
  unit?: string;
  width: number;
  /** A scale from 0 to here, for numbers; what goes on goes on to there. */
  max?: number;
  /** Without `max`: the least that a scale is wide. */
  span?: number;
}) {
  const id = useId();
  const end = max;
  // All strips stay alike: where one name needs a second line, each has the height for it.
  const names = strips.map(({ name }) => inLines(name, width));
  const extra = (Math.max(1, ...names.map(({ length }) => length)) - 1) * NAME_LINE;
  const height = ROW + extra;
  /** The scale of one measure: as wide as its numbers, and at least `span`, so that little does not look like much. */
  const scaleOf = ({ own, band }: Strip) => {
    const values = [own ?? [], band ? [band.lower, band.upper ?? []] : []].flat(2);
    const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, span];
    const middle = (least + most) / 2;
    const half = Math.max((most - least) * 0.7, span / 2, 0.5);
    const from = Math.max(0, Math.floor(middle - half));
    const domain =
      end === undefined ? [from, Math.ceil(Math.max(middle + half, from + span))] : [0, Math.max(end, most)];
    return scaleLinear<number>({ domain, range: [MARK + 1, width - MARK - 1] });
  };
  /** A text of so many letters that stays inside the drawing. */
  const place = (at: number, text: string, margin = 0) => {
    const half = (text.length * LETTER) / 2;
    return Math.min(Math.max(at, half + margin), width - half - margin);
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={strips.length * height}
      viewBox={`0 0 ${width} ${strips.length * height}`}
      aria-hidden="true"
      className="bl-chart"
    >
      <Patterns id={id} styles={[bandStyle]} />
      {strips.map((strip, index) => {
        const { id: key, own, band } = strip;
        const scale = scaleOf(strip);
        const ends = scale.domain() as [number, number];
        const told = own === null ? null : `${who} ${valueWithUnit(own, unit)}`;
        const around = band && bandWords(band, unit);
        const [from, to] = band ? [scale(band.lower), band.upper === null ? width - 1 : scale(band.upper)] : [0, 0];
        return (
          <g key={key} transform={`translate(0 ${index * height + extra})`}>
            {names[index]!.map((line, at, lines) => (
              <Text key={line} y={14 - (lines.length - 1 - at) * NAME_LINE} bold>
                {line}
              </Text>
            ))}
            <line className="bl-chart__grid" x1={1} x2={width - 1} y1={AXIS} y2={AXIS} stroke={palette.axis} />
            {ends.map((value, at) => (
              <Text
                key={value}
                x={at === 0 ? 1 : width - 1}
                y={AXIS + 26}
                textAnchor={at === 0 ? 'start' : 'end'}
                subtle
                size={12}
              >
                {valueWithUnit(value, unit)}
              </Text>
            ))}
            {band && around && (
              <>
                <rect
                  x={from - 1}
                  y={AXIS - BAND / 2}
                  width={Math.max(6, to - from + 2)}
                  height={BAND}
                  fill={fillOf(id, bandStyle)}
                  stroke={bandStyle.ink}
                />
                {band.median !== undefined && (
                  <line
                    x1={scale(band.median)}
                    x2={scale(band.median)}
                    y1={AXIS - BAND / 2 - 4}
                    y2={AXIS + BAND / 2 + 4}
                    stroke={palette.accentDark}
                    strokeWidth="2"
                  />
                )}
                <Text x={place((from + to) / 2, around, END)} y={AXIS + 26} textAnchor="middle" size={12}>
                  {around}
                </Text>
              </>
            )}
            {!band && (
              <Text x={width / 2} y={AXIS + 26} textAnchor="middle" subtle size={12}>
                groep: niet te zeggen
              </Text>
            )}
            {own !== null && told && (
              <>
                <path
                  className="bl-chart__full"
                  d={`M${scale(own)} ${AXIS - MARK}l${MARK} ${MARK}-${MARK} ${MARK}-${MARK}-${MARK}z`}
                  fill={palette.text}
                  stroke="#ffffff"
                  strokeWidth="1.5"
                />
                <Text x={place(scale(own), told)} y={AXIS - 17} textAnchor="middle" bold size={12}>
                  {told}
                </Text>
              </>
            )}
            {own === null && (
              <Text x={1} y={AXIS - 17} subtle size={12}>
                {`${who}: geen cijfer`}
              </Text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The signs of a strip in a legend. */
export const StripSign = ({ sign }: { sign: 'own' | 'median' }) => (
  <svg className="bl-chart" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
    {sign === 'own' ? (
      <path className="bl-chart__full" d="M11 3l8 8-8 8-8-8z" fill={palette.text} />
    ) : (
      <line x1="11" x2="11" y1="3" y2="19" stroke={palette.accentDark} strokeWidth="2.5" />
    )}
  </svg>
);
