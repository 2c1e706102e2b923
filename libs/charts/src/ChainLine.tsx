import { Text } from './Text.js';

/** How far a step is. */
export type ChainMark = 'DONE' | 'UNDER_WAY' | 'INTENDED' | 'SLIPPED' | 'NOTHING';
export type ChainStep = { key: string; title: string; says: string; mark: ChainMark };

const RADIUS = 11;
/** Below this width the steps stand under each other. */
const NARROW = 640;
const ROW = 58;
const LETTER = 7;
const LINE = 17;

/**
 * A shape for each, in the colour of the text around it, so that it stays in print and in forced colours: full with a
 * tick, half full, open, crossed, and a dashed circle for what is not recorded.
 */
function Mark({ mark, x, y }: { mark: ChainMark; x: number; y: number }) {
  const ring = <circle cx={x} cy={y} r={RADIUS} fill="none" stroke="currentColor" strokeWidth="2" />;
  switch (mark) {
    case 'DONE':
      return (
        <>
          <circle cx={x} cy={y} r={RADIUS + 1} fill="currentColor" />
          <path
            className="bl-chain__tick"
            d={`m${x - 5} ${y}l4 4 7-8`}
            fill="none"
            stroke="Canvas"
            strokeWidth="2.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      );
    case 'UNDER_WAY':
      return (
        <>
          {ring}
          <path d={`M${x} ${y - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`} fill="currentColor" />
        </>
      );
    case 'INTENDED':
      return ring;
    case 'SLIPPED':
      return (
        <>
          {ring}
          <path
            d={`M${x - 4.5} ${y - 4.5}l9 9m0-9-9 9`}
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinecap="round"
          />
        </>
      );
    case 'NOTHING':
      return (
        <circle
          cx={x}
          cy={y}
          r={RADIUS}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="3 4"
          opacity="0.75"
        />
      );
  }
}

/** The sign of one mark, for a legend; the words stand beside it. */
export const ChainSign = ({ mark }: { mark: ChainMark }) => (
  <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
    <Mark mark={mark} x={13} y={13} />
  </svg>
);

/** Words in lines of so many letters; a word that is longer stands alone. */
function linesOf(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** One sentence for who cannot see the line: every step with how far it is. */
export const summariseChain = (steps: readonly ChainStep[]): string =>
  `${steps.map(({ title, says }) => `${title}: ${says.charAt(0).toLowerCase()}${says.slice(1)}`).join('. ')}.`;

/** The steps from what was asked to what came of it: beside each other, or under each other where there is no room. */
export function ChainLine({ steps, width }: { steps: readonly ChainStep[]; width: number }) {
  const isNarrow = width < NARROW;
  const column = width / Math.max(1, steps.length);
  const texts = steps.map(({ says }) => linesOf(says, Math.max(8, Math.floor((column - 10) / LETTER))));
  const height = isNarrow ? steps.length * ROW : 62 + Math.max(1, ...texts.map((lines) => lines.length)) * LINE;
  const place = (index: number) =>
    isNarrow ? { x: RADIUS + 3, y: index * ROW + RADIUS + 3 } : { x: index * column + column / 2, y: RADIUS + 3 };
  return (
    <svg className="bl-chain" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {steps.slice(1).map(({ key, mark }, index) => {
        const [from, to] = [place(index), place(index + 1)];
        const gap = RADIUS + 4;
        return (
          <path
            key={key}
            d={isNarrow ? `M${from.x} ${from.y + gap}V${to.y - gap}` : `M${from.x + gap} ${from.y}H${to.x - gap}`}
            stroke="currentColor"
            strokeWidth="2"
            strokeDasharray={mark === 'NOTHING' || mark === 'INTENDED' ? '2 5' : undefined}
          />
        );
      })}
      {steps.map(({ key, title, says, mark }, index) => {
        const { x, y } = place(index);
        return (
          <g key={key}>
            <Mark mark={mark} x={x} y={y} />
            {isNarrow ? (
              <>
                <Text className="bl-chain__text" bold size={15} x={x + 26} y={y + 1} fill="currentColor">
                  {title}
                </Text>
                <Text className="bl-chain__text" size={14} x={x + 26} y={y + 20} fill="currentColor">
                  {says}
                </Text>
              </>
            ) : (
              <>
                <Text
                  className="bl-chain__text"
                  bold
                  size={14}
                  x={x}
                  y={y + 34}
                  textAnchor="middle"
                  fill="currentColor"
                >
                  {title}
                </Text>
                {texts[index]!.map((line, at) => (
                  <Text
                    key={at}
                    className="bl-chain__text"
                    size={13}
                    x={x}
                    y={y + 54 + at * LINE}
                    textAnchor="middle"
                    fill="currentColor"
                  >
                    {line}
                  </Text>
                ))}
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
