import { afterEach, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onPhone } from '../../testing/phone.js';
import { renderPage } from '../../testing/renderPage.js';
import { HomePage } from './HomePage.js';
import { PublicProgrammeDocument } from './home.generated.js';

const cell = (code: string, name: string, participates: boolean, column: number) => ({
  code,
  name,
  column,
  row: 4,
  province: 'Noord-Holland',
  participates,
  isConditional: false,
  isDemonstration: false,
});
const programme = (counts: object = {}) => ({
  request: { query: PublicProgrammeDocument },
  result: {
    data: {
      publicProgramme: {
        counts: {
          on: '2026-11-30',
          municipalities: 342,
          participating: 1,
          conditional: 0,
          demonstration: 0,
          ...counts,
        },
        participation: {
          recorded: [],
          published: [
            {
              on: '2021-11-30',
              when: 'november 2021',
              count: 263,
              inWords: 'ongeveer 263',
              counted: 'gemeenten en coalities samen',
              source: 'Benchmark Eén tegen eenzaamheid, overzichtsrapportage 2021',
              note: null,
            },
          ],
        },
        cells: [cell('GM0397', 'Heemstede', true, 5), cell('GM0377', 'Bloemendaal', false, 6)],
      },
    },
  },
});

it('answers under the field whether a municipality takes part, and whom to ask or how to join', async () => {
  await renderPage(<HomePage />, { session: null, mocks: [programme()] });
  const field = await screen.findByRole('combobox', { name: 'Vind uw gemeente' });
  await userEvent.type(field, 'Heemstede');
  expect(screen.getByText('Heemstede (Noord-Holland) doet mee.')).toBeTruthy();
  expect(screen.getByText(/Vraag het de gemeente Heemstede\./)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Zo kan deze gemeente meedoen' })).toBeNull();
  await userEvent.clear(field);
  await userEvent.type(field, 'Bloemendaal');
  expect(screen.getByRole('link', { name: 'Zo kan deze gemeente meedoen' }).getAttribute('href')).toBe('/meedoen');
});

it('puts the number of today beside the published one, each with its word, its day and its source', async () => {
  await renderPage(<HomePage />, { session: null, mocks: [programme()] });
  const numbers = await screen.findByRole('region', { name: 'Hoeveel gemeenten doen mee?' });
  expect(numbers.textContent).toContain(
    '1gemeente doet vandaag mee op dit platform. Geteld op 30 november 2026, van de 342 gemeenten in Nederland.',
  );
  expect(numbers.textContent).toContain(
    'ongeveer 263gemeenten en coalities samen deden mee. Gepubliceerd voor november 2021.Bron: Benchmark',
  );
  expect(within(numbers).queryByText('Voorbeeldgegevens')).toBeNull();
});

it('marks what was made up for the example', async () => {
  await renderPage(<HomePage />, { session: null, mocks: [programme({ demonstration: 1 })] });
  expect(await screen.findByText('Van 1 gemeente is de deelname bedacht voor deze voorbeeldopstelling.')).toBeTruthy();
});

it('says whom to call, with the one number that is known', async () => {
  const { container } = await renderPage(<HomePage />, { session: null, mocks: [programme()] });
  await screen.findByRole('heading', { name: 'Wie kunt u bellen?' });
  const calls = [...container.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
  expect(calls).toEqual(['tel:+31880767000']);
});

afterEach(() => onPhone(false));

it('names the five pillars on a phone, and says what each is on request', async () => {
  onPhone();
  await renderPage(<HomePage />, { session: null, mocks: [programme()] });
  const heading = await screen.findByRole('heading', { level: 3, name: 'Bestuurlijk commitment' });
  const button = within(heading).getByRole('button', { expanded: false });
  await userEvent.click(button);
  const words = document.getElementById(button.getAttribute('aria-controls')!)!;
  expect(words.textContent).toMatch(/wethouder/);
  expect(await screen.findByRole('button', { name: 'Toon de aantallen door de jaren', expanded: false })).toBeTruthy();
});
