import { scaleLinear } from '@visx/scale';
import { budgetStates, type BudgetState } from '@bloemen/vocabulary';
import { useId } from 'react';
import { areaClass, fillOf, palette, Patterns, type FillStyle } from './styles.js';
import { Text } from './Text.js';
import { enumerate } from './words.js';

/** Money of one year in one state, in euro cents; null where no source names an amount. */
export type MoneyOfState = { state: BudgetState; cents: number | null; unknownCount: number };
export type MoneyOfYear = { year: number; totals: readonly MoneyOfState[] };

/** The surer, the fuller; what lapsed is crossed. Each row says its state in words. */
export const budgetStyles: Record<BudgetState, FillStyle> = {
  PROPOSED: { fill: '#ffffff', ink: palette.neutral, pattern: 'dots' },
  IN_DRAFT_BUDGET: { fill: '#d5ebe8', ink: '#0b4a47', pattern: 'stripes' },
  AUTHORISED: { fill: palette.accent, ink: palette.accent, pattern: 'solid' },
  SPENT: { fill: palette.neutral, ink: palette.neutral, pattern: 'solid' },
  LAPSED: { fill: '#eef2f3', ink: '#7b879a', pattern: 'crosses' },
};

const whole = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** An amount in words: what no source names is not nothing. */
export function moneyWords({ cents, unknownCount }: Pick<MoneyOfState, 'cents' | 'unknownCount'>): string {
  if (cents === null) return 'bedrag niet genoemd';
  const named = (cents % 100 === 0 ? whole : exact).format(cents / 100);
  return unknownCount > 0 ? `${named}, en ${unknownCount} keer niet genoemd` : named;
}

/** One sentence for each state: how much in which years. Years with the same amount are told together. */
export function summariseMoney(years: readonly MoneyOfYear[]): string {
  const states = Object.keys(budgetStates) as BudgetState[];
  const told = states.flatMap((state) => {
    const byAmount = new Map<string, number[]>();
    for (const { year, totals } of years) {
      const total = totals.find((one) => one.state === state);
      if (total) byAmount.set(moneyWords(total), [...(byAmount.get(moneyWords(total)) ?? []), year]);
    }
    const parts = [...byAmount].map(
      ([amount, own]) => `${amount}${own.length > 1 ? ' per jaar' : ''} in ${enumerate(own.map(String))}`,
    );
    return parts.length > 0 ? [`${budgetStates[state]}: ${enumerate(parts)}.`] : [];
  });
  return told.length > 0 ? told.join(' ') : 'Er is geen geld vastgelegd.';
}

const ROW = 26;
const STACKED_ROW = 44;
const BAR = 14;
const GAP = 14;
const YEAR = 56;
const STATE = 178;
const ROOM_FOR_AMOUNT = 196;
const ROOM_WHEN_NARROW = 96;
/** Below this width a state stands above its bar. */
const WIDE = 560;

/**
 * Money year by year, a row for each state: bars of different states are never stacked, because their money is never
 * added. An amount that no source names is an open, dashed place with the words for it; so is a year without money.
 */
export function MoneyBars({ years, width }: { years: readonly MoneyOfYear[]; width: number }) {
  const id = useId();
  const isWide = width >= WIDE;
  const row = isWide ? ROW : STACKED_ROW;
  const from = isWide ? YEAR + STATE : YEAR;
  const most = Math.max(1, ...years.flatMap(({ totals }) => totals.map(({ cents }) => cents ?? 0)));
  const room = Math.max(40, width - from - (isWide ? ROOM_FOR_AMOUNT : ROOM_WHEN_NARROW));
  const scale = scaleLinear<number>({ domain: [0, most], range: [0, room] });
  const tops: number[] = [];
  let height = 0;
  for (const { totals } of years) {
    tops.push(height);
    height += Math.max(1, totals.length) * row + GAP;
  }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="bl-chart"
    >
      <Patterns id={id} styles={Object.values(budgetStyles)} />
      {years.map(({ year, totals }, place) => (
        <g key={year} transform={`translate(0 ${tops[place]})`}>
          {place > 0 && (
            <line x1={0} x2={width} y1={-GAP / 2} y2={-GAP / 2} stroke={palette.grid} className="bl-chart__grid" />
          )}
          <Text y={isWide ? ROW / 2 + 5 : 16} bold>
            {year}
          </Text>
          {totals.length === 0 && (
            <Text x={isWide ? YEAR : from} y={isWide ? ROW / 2 + 5 : 16} subtle>
              geen geld vastgelegd
            </Text>
          )}
          {totals.map((total, index) => {
            const style = budgetStyles[total.state];
            const top = index * row + (isWide ? (ROW - BAR) / 2 : 23);
            const length = total.cents === null ? 30 : Math.max(3, scale(total.cents));
            return (
              <g key={total.state}>
                <Text x={YEAR} y={index * row + (isWide ? ROW / 2 + 5 : 16)}>
                  {budgetStates[total.state]}
                </Text>
                <rect
                  className={total.cents === null ? 'bl-chart__outline' : areaClass(style)}
                  x={from + 0.5}
                  y={top}
                  width={length}
                  height={BAR}
                  rx="3"
                  fill={total.cents === null ? 'none' : fillOf(id, style)}
                  stroke={total.cents === null ? palette.axis : style.ink}
                  strokeDasharray={total.cents === null ? '3 3' : undefined}
                />
                <Text
                  x={from + length + 9}
                  y={top + BAR / 2 + 5}
                  bold={total.cents !== null}
                  subtle={total.cents === null}
                >
                  {total.cents === null ? 'niet genoemd' : moneyWords({ ...total, unknownCount: 0 })}
                </Text>
                {total.cents !== null && total.unknownCount > 0 && isWide && (
                  <Text x={from + length + 88} y={top + BAR / 2 + 5} subtle>
                    {`+ ${total.unknownCount} niet genoemd`}
                  </Text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
