import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withMessages } from '../../../shared/i18n.js';
import { answerRoutes } from '../../../testing/answers.js';
import { renderPage } from '../../../testing/renderPage.js';
import messages from './evening.nl.json' with { type: 'json' };
import { phaseOf } from './evening.js';
import { ChooseMunicipality } from './EveningPage.js';

const Choose = withMessages(messages, ChooseMunicipality);
const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const evening = (startsAt: string, endsAt: string) => ({
  code: 'abc123',
  title: 'Bestuurdersavond',
  startsAt,
  endsAt,
  opensAt: new Date(Date.parse(startsAt) - 2 * HOUR).toISOString(),
  closesAt: new Date(Date.parse(endsAt) + 6 * HOUR).toISOString(),
  place: 'Amsterdam',
  organisers: ['VWS', 'VNG'],
  isDemonstration: true,
  cancelledAt: null as string | null,
  cancelledReason: null as string | null,
  municipalities: [
    { cbsCode: 'GM0397', name: 'Heemstede' },
    { cbsCode: 'GM1900', name: 'Súdwest-Fryslân' },
  ],
});
const board = { before: 3, signed: [{ cbsCode: 'GM0397', name: 'Heemstede' }], participants: [] };

async function show(event: ReturnType<typeof evening>) {
  answerRoutes({ '/api/signing-events/abc123': { body: event }, '/api/signing-events/abc123/board': { body: board } });
  await renderPage(<Choose code="abc123" />, { session: null });
}

describe('choosing a municipality', () => {
  it('lists who is invited and marks who signed', async () => {
    await show(evening(at(-1), at(2)));
    expect((await screen.findByRole('link', { name: 'Heemstede' })).getAttribute('href')).toBe(
      '/avond/abc123?gemeente=GM0397',
    );
    expect(screen.getByText('Voorbeeldgegevens')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'HeemstedeHeeft getekend',
      'Súdwest-Fryslân',
    ]);
  });
  it('finds a name without its accents and capitals', async () => {
    await show(evening(at(-1), at(2)));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Zoek uw gemeente' }), 'sudwest ');
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Súdwest-Fryslân']);
    expect(screen.getByText('1 gemeente gevonden')).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox'), 'x');
    expect(screen.getByText('Deze gemeente staat niet op de lijst')).toBeTruthy();
  });
  it('says from when one can sign, and offers nothing to choose before that', async () => {
    await show(evening(at(3), at(5)));
    expect(await screen.findByText('U kunt nog niet tekenen')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Heemstede' })).toBeNull();
  });
  it('says that it is over, and how to sign after all', async () => {
    await show(evening(at(-12), at(-7)));
    expect(await screen.findByText('Deze bijeenkomst is voorbij: 1 gemeente tekende')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Heemstede' })).toBeNull();
  });
  it('says that it is off and why, and offers nothing to choose', async () => {
    await show({ ...evening(at(-1), at(2)), cancelledAt: at(-2), cancelledReason: 'Te weinig aanmeldingen.' });
    expect(await screen.findByText('Deze bijeenkomst gaat niet door')).toBeTruthy();
    expect(screen.getByText(/Te weinig aanmeldingen/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Heemstede' })).toBeNull();
  });
  it('knows no evening with another code', async () => {
    answerRoutes({
      '/api/signing-events/abc123': { status: 404, body: { code: 'not_found' } },
      '/api/signing-events/abc123/board': { status: 404, body: { code: 'not_found' } },
    });
    await renderPage(<Choose code="abc123" />, { session: null });
    expect(await screen.findByText('Wij kennen deze bijeenkomst niet')).toBeTruthy();
  });
});

it.each([
  [-1, 'before'],
  [0, 'open'],
  [9 * HOUR, 'open'],
  [9 * HOUR + 1, 'after'],
])('takes signatures while the server says so: %d is %s', (offset, phase) => {
  expect(
    phaseOf(
      { opensAt: '2019-05-22T17:00:00Z', closesAt: '2019-05-23T02:00:00Z' },
      Date.parse('2019-05-22T17:00:00Z') + offset,
    ),
  ).toBe(phase);
});
