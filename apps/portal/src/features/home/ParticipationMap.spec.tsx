import { expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withMessages } from '../../shared/i18n.js';
import { renderPage } from '../../testing/renderPage.js';
import messages from './home.nl.json' with { type: 'json' };
import { byProvince, ParticipationMap } from './ParticipationMap.js';

const Map = withMessages(messages, ParticipationMap);
const cells = [
  { code: 'GM0397', name: 'Heemstede', column: 5, row: 4, province: 'Noord-Holland', participates: true, isDemonstration: false },
  { code: 'GM0473', name: 'Zandvoort', column: 4, row: 4, province: 'Noord-Holland', participates: true, isDemonstration: true },
  { code: 'GM0096', name: 'Vlieland', column: 6, row: 1, province: 'Fryslân', participates: false, isDemonstration: false },
];

it('adds up by province', () => {
  expect(byProvince(cells)).toEqual([{ province: 'Fryslân', participating: 0, all: 1 }, { province: 'Noord-Holland', participating: 2, all: 2 }]);
});

it('finds a municipality by its name, also without capitals', async () => {
  await renderPage(<Map cells={cells} />, { session: null });
  await userEvent.type(screen.getByRole('combobox', { name: 'Zoek een gemeente' }), 'vlieland');
  expect(screen.getByText('Vlieland (Fryslân) doet nog niet mee.')).toBeTruthy();
});

it('says which participation was made up for the example', async () => {
  const { container } = await renderPage(<Map cells={cells} />, { session: null });
  fireEvent.click(container.querySelector('[data-code=GM0473]')!);
  expect(screen.getByText(/Zandvoort \(Noord-Holland\) doet mee/)).toBeTruthy();
  expect(screen.getByText(/bedacht voor deze voorbeeldopstelling/)).toBeTruthy();
});

it('says when there is no such municipality', async () => {
  await renderPage(<Map cells={cells} />, { session: null });
  await userEvent.type(screen.getByRole('combobox'), 'Atlantis');
  expect(screen.getByText('Wij kennen geen gemeente met de naam Atlantis.')).toBeTruthy();
});

it('gives the same numbers as a table', async () => {
  await renderPage(<Map cells={cells} />, { session: null });
  expect(screen.getByRole('img', { name: '2 van de 3 gemeenten doen mee, 1 nog niet.' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Toon als tabel' }));
  expect(screen.getByRole('row', { name: 'Noord-Holland 2 2' })).toBeTruthy();
});
