import { expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withMessages } from '../../shared/i18n.js';
import { renderPage } from '../../testing/renderPage.js';
import messages from './home.nl.json' with { type: 'json' };
import { byProvince, ParticipationMap } from './ParticipationMap.js';

const Map = withMessages(messages, ParticipationMap);
const cells = [
  {
    code: 'GM0397',
    name: 'Heemstede',
    column: 5,
    row: 4,
    province: 'Noord-Holland',
    participates: true,
    isConditional: false,
    isDemonstration: false,
  },
  {
    code: 'GM0473',
    name: 'Zandvoort',
    column: 4,
    row: 4,
    province: 'Noord-Holland',
    participates: true,
    isConditional: false,
    isDemonstration: true,
  },
  {
    code: 'GM0096',
    name: 'Vlieland',
    column: 6,
    row: 1,
    province: 'Fryslân',
    participates: false,
    isConditional: false,
    isDemonstration: false,
  },
];

it('adds up by province', () => {
  expect(byProvince(cells)).toEqual([
    { province: 'Fryslân', participating: 0, conditional: 0, all: 1 },
    { province: 'Noord-Holland', participating: 2, conditional: 0, all: 2 },
  ]);
});

it('finds a municipality by its name, also without capitals', async () => {
  await renderPage(<Map cells={cells} on="2026-11-29" />, { session: null });
  await userEvent.type(screen.getByRole('combobox', { name: 'Vind uw gemeente' }), 'vlieland');
  expect(screen.getByText('Vlieland (Fryslân) doet nog niet mee.')).toBeTruthy();
});

it('says which participation was made up for the example', async () => {
  const { container } = await renderPage(<Map cells={cells} on="2026-11-29" />, { session: null });
  fireEvent.click(container.querySelector('[data-code=GM0473]')!);
  expect(screen.getByText(/Zandvoort \(Noord-Holland\) doet mee/)).toBeTruthy();
  expect(screen.getByText(/bedacht voor deze voorbeeldopstelling/)).toBeTruthy();
});

const named = (...names: [code: string, name: string][]) => names.map(([code, name]) => ({ ...cells[0]!, code, name }));
const country = named(
  ['GM0518', "'s-Gravenhage"],
  ['GM0796', "'s-Hertogenbosch"],
  ['GM0164', 'Hengelo (O.)'],
  ['GM0893', 'Bergen (L.)'],
  ['GM0373', 'Bergen (NH.)'],
  ['GM0748', 'Bergen op Zoom'],
  ['GM0744', 'Baarle-Nassau'],
  ['GM0397', 'Heemstede'],
  ['GM0396', 'Heemskerk'],
  ['GM0158', 'Haaksbergen'],
  ['GM1900', 'Súdwest-Fryslân'],
  ['GM1724', 'Bergeijk'],
  ['GM1945', 'Berg en Dal'],
);

it.each([
  ['Den Haag', "'s-Gravenhage (Noord-Holland) doet mee."],
  ['den bosch', "'s-Hertogenbosch (Noord-Holland) doet mee."],
  ['’s Gravenhage', "'s-Gravenhage (Noord-Holland) doet mee."],
  ['sudwest fryslan', 'Súdwest-Fryslân (Noord-Holland) doet mee.'],
  ['Hengelo', 'Hengelo (O.) (Noord-Holland) doet mee.'],
  ['Heemst', 'Heemstede (Noord-Holland) doet mee.'],
  ['heem', 'Bedoelt u Heemstede of Heemskerk?'],
  ['Bergen', 'Bedoelt u Bergen (L.) of Bergen (NH.)?'],
  [
    'berg',
    'Bedoelt u Bergen (L.), Bergen (NH.), Bergen op Zoom, Bergeijk of Berg en Dal? Er past nog 1 andere naam bij. Typ meer letters.',
  ],
  ['???', 'Wij kennen geen gemeente met de naam ???.'],
  ['He', ''],
])('answers to %s, one name or those that fit', async (typed, answer) => {
  const { container } = await renderPage(<Map cells={country} on="2026-11-29" />, { session: null });
  fireEvent.change(screen.getByRole('combobox'), { target: { value: typed } });
  expect(container.querySelector('.bl-find [role=status]')?.textContent).toBe(answer);
});

it('says when there is no such municipality', async () => {
  await renderPage(<Map cells={cells} on="2026-11-29" />, { session: null });
  await userEvent.type(screen.getByRole('combobox'), 'Atlantis');
  expect(screen.getByText('Wij kennen geen gemeente met de naam Atlantis.')).toBeTruthy();
});

it('gives the same numbers as a table', async () => {
  await renderPage(<Map cells={cells} on="2026-11-29" />, { session: null });
  expect(
    screen.getByRole('img', { name: '2 van de 3 gemeenten doen mee, 1 nog niet. Stand op 29 november 2026.' }),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Toon als tabel' }));
  expect(await screen.findByRole('row', { name: 'Noord-Holland 2 2' })).toBeTruthy();
});

it('tells a signature that waits for the college apart, in words, on the map and in the table', async () => {
  const { container } = await renderPage(
    <Map cells={cells.map((cell) => ({ ...cell, isConditional: cell.code === 'GM0397' }))} on="2026-11-29" />,
    { session: null },
  );
  expect(
    screen.getByRole('img', {
      name: '2 van de 3 gemeenten doen mee, waarvan 1 onder voorbehoud, 1 nog niet. Stand op 29 november 2026.',
    }),
  ).toBeTruthy();
  expect(container.querySelector('[data-code=GM0397] title')?.textContent).toBe(
    'Heemstede: doet mee, onder voorbehoud',
  );
  expect(container.querySelector('[data-code=GM0473] title')?.textContent).toBe('Zandvoort: doet mee');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Heemstede' } });
  expect(
    screen.getByText(
      'Heemstede (Noord-Holland) doet mee, onder voorbehoud: er is getekend, maar dat is nog niet definitief.',
    ),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Toon als tabel' }));
  expect(await screen.findByRole('row', { name: 'Noord-Holland 2 1 2' })).toBeTruthy();
});
