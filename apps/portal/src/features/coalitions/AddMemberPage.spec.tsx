import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { AddCoalitionMemberDocument, CoalitionCandidatesDocument } from './coalition.generated.js';
import { today } from '../../shared/formats.js';
import { renderPage } from '../../testing/renderPage.js';
import { refusal } from '../../testing/refusal.js';
import { AddMemberPage } from './AddMemberPage.js';

afterEach(cleanup);

const found = (name: string, ...coalitionCandidates: object[]) => ({
  request: { query: CoalitionCandidatesDocument, variables: { name } },
  result: { data: { coalitionCandidates } },
});
const library = {
  organisationId: 'bieb',
  name: 'Bibliotheek Heemstede',
  matchedName: 'Bibliotheek Heemstede',
  reason: 'PART_OF_NAME' as const,
  state: null,
};
const look = async (name: string) => {
  await userEvent.type(await screen.findByLabelText('Naam van de organisatie'), name);
  await userEvent.click(screen.getByRole('button', { name: 'Zoek in het register' }));
};
const step = (number: number, question: string) =>
  screen.findByRole('heading', { name: `Stap ${number} van 2 : ${question}` });

it('asks one question a step, and goes back to the name that was typed', async () => {
  await renderPage(<AddMemberPage />, { mocks: [found('Wandelclub')], path: '/werkruimte/coalitie/nieuw' });
  await step(1, 'Welke organisatie doet mee?');
  await userEvent.click(screen.getByRole('button', { name: 'Zoek in het register' }));
  expect(screen.getByText('Vul de naam van de organisatie in.')).toBeTruthy();
  await look('Wandelclub');
  const second = await step(2, 'Hoe doet Wandelclub mee?');
  expect(document.activeElement).toBe(second);
  expect(screen.getByText(/We kennen nog geen organisatie met deze naam/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Terug' }));
  await step(1, 'Welke organisatie doet mee?');
  expect(screen.getByLabelText<HTMLInputElement>('Naam van de organisatie').value).toBe('Wandelclub');
});

it('says at the button why the register could not be searched, and searches again', async () => {
  await renderPage(<AddMemberPage />, {
    path: '/werkruimte/coalitie/nieuw',
    mocks: [
      {
        request: { query: CoalitionCandidatesDocument, variables: { name: 'Bieb' } },
        result: { errors: [refusal('unavailable')] },
      },
      found('Bieb', library),
    ],
  });
  await look('Bieb');
  expect(await screen.findByText(sentenceOf('unavailable'))).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Zoek in het register' }));
  expect(await screen.findByRole('radio', { name: 'Bibliotheek Heemstede' })).toBeTruthy();
});

it('brings in the organisation that is meant, and keeps what was filled in when that is refused', async () => {
  const input = {
    organisationId: 'bieb',
    state: 'MEMBER' as const,
    sector: null,
    fromOn: today(),
    fromPrecision: 'DAY' as const,
    source: null,
  };
  await renderPage(<AddMemberPage />, {
    path: '/werkruimte/coalitie/nieuw?naam=Bieb',
    mocks: [
      found('Bieb', library),
      {
        request: { query: AddCoalitionMemberDocument, variables: { input } },
        result: { errors: [refusal('unavailable')] },
      },
    ],
  });
  await step(2, 'Hoe doet Bieb mee?');
  await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
  expect(screen.getAllByText('Kies of het een van deze organisaties is.')).toHaveLength(2);
  await userEvent.click(screen.getByRole('radio', { name: 'Bibliotheek Heemstede' }));
  await userEvent.click(screen.getByRole('radio', { name: /^Lid/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
  expect(await screen.findByText(sentenceOf('unavailable'))).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Bibliotheek Heemstede' }).checked).toBe(true);
});
