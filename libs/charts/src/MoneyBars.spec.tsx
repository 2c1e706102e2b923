import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MoneyBars, moneyWords, summariseMoney, type MoneyOfYear } from './MoneyBars.js';

const heemstede: MoneyOfYear[] = [
  { year: 2021, totals: [{ state: 'PROPOSED', cents: 3_000_000, unknownCount: 0 }] },
  {
    year: 2022,
    totals: [
      { state: 'PROPOSED', cents: null, unknownCount: 1 },
      { state: 'IN_DRAFT_BUDGET', cents: 3_000_000, unknownCount: 0 },
    ],
  },
  { year: 2023, totals: [{ state: 'IN_DRAFT_BUDGET', cents: 3_000_000, unknownCount: 0 }] },
  { year: 2024, totals: [] },
];
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

it('tells each state by itself, and what is not named is not nothing', () => {
  expect(plain(summariseMoney(heemstede))).toBe(
    'Voorgesteld: € 30.000 in 2021 en bedrag niet genoemd in 2022. In de ontwerpbegroting: € 30.000 per jaar in 2022 en 2023.',
  );
  expect(plain(moneyWords({ cents: 125_050, unknownCount: 2 }))).toBe('€ 1.250,50, en 2 keer niet genoemd');
  expect(summariseMoney([])).toBe('Er is geen geld vastgelegd.');
});

it.each([900, 320])('draws a bar for each state beside the others, never on top, at %s px', (width) => {
  const markup = renderToStaticMarkup(<MoneyBars years={heemstede} width={width} />);
  const bars = [...markup.matchAll(/<rect[^>]*rx="3"[^>]*>/g)].map(([bar]) => bar);
  expect(bars).toHaveLength(4);
  // All begin at the same place: nothing is stacked.
  expect(new Set(bars.map((bar) => / x="([\d.]+)"/.exec(bar)?.[1])).size).toBe(1);
  expect(bars.filter((bar) => bar.includes('stroke-dasharray'))).toHaveLength(1);
  expect(markup).toContain('niet genoemd');
  expect(markup).toContain('geen geld vastgelegd');
});
