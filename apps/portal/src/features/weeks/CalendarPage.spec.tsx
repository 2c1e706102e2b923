import { afterEach, describe, expect, it } from '@jest/globals';
import type { NationalWeekPage, WeekCalendarPage } from '@bloemen/api-contract/public';
import { cleanup, screen, within } from '@testing-library/react';
import { answerRoutes } from '../../testing/answers.js';
import { renderPage } from '../../testing/renderPage.js';
import { CalendarPage } from './CalendarPage.js';
import { CountryPage } from './CountryPage.js';

const activity: WeekCalendarPage['activities'][number] = {
  id: 'lunch',
  title: 'Samen aan tafel',
  what: 'Schuif aan.',
  organisation: 'Buurthuis',
  startsAt: '2027-09-30T15:00:00Z',
  on: '2027-09-30',
  minutes: 120,
  place: 'Grote zaal',
  targetGroups: ['OLDER_PEOPLE'],
  cost: null,
  howToJoin: null,
  contact: null,
  isDemonstration: false,
};
const week: WeekCalendarPage = {
  year: 2027,
  cbsCode: 'GM0397',
  municipality: 'Heemstede',
  name: 'Week van de Ontmoeting',
  isSet: true,
  firstOn: '2027-09-30',
  lastOn: '2027-10-07',
  activities: [activity, { ...activity, id: 'lezen', title: 'Lezen', on: '2027-10-01', targetGroups: [] }],
};
const country: NationalWeekPage = {
  year: 2027,
  name: 'Week tegen Eenzaamheid',
  isSet: true,
  firstOn: '2027-09-30',
  lastOn: '2027-10-01',
  days: [
    { on: '2027-09-30', count: 2 },
    { on: '2027-10-01', count: 0 },
  ],
  municipalities: [
    {
      cbsCode: 'GM0397',
      name: 'Heemstede',
      isDemonstration: false,
      total: 2,
      days: [{ on: '2027-09-30', count: 2 }],
    },
  ],
};
const notFound = { status: 404, body: { code: 'not_found' } };
// The router of the spec knows no year and no municipality in the address.
const calendar = (answer: object, search = '') => {
  answerRoutes({ '/api/weeks//': answer });
  return renderPage(<CalendarPage />, { session: null, path: `/week/GM0397/2027${search}` });
};
const ofCountry = (answer: object) => {
  answerRoutes({ '/api/weeks/': answer });
  return renderPage(<CountryPage />, { session: null, path: '/week/2027' });
};

afterEach(cleanup);

describe('the public calendar', () => {
  it('shows by day what there is to do, for whom and what it costs', async () => {
    await calendar({ body: week });
    const day = await screen.findByRole('region', { name: 'donderdag 30 september' });
    expect(day.textContent).toMatch(/17.00-.19.00.uur.*Samen aan tafel.*Door Buurthuis.*Grote zaal.*Gratis.*Ouderen/);
    expect(screen.getByText('2 activiteiten')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zet alles in uw agenda' }).getAttribute('href')).toBe(
      '/api/weeks/2027/GM0397/agenda.ics',
    );
  });

  it('keeps to the day and the group that are asked, and takes no heed of nonsense', async () => {
    await calendar({ body: week }, '?dag=2027-09-30');
    await screen.findByText('1 activiteit');
    expect(screen.queryByText('Lezen')).toBeNull();
    cleanup();
    await calendar({ body: week }, '?voor=YOUNG_PEOPLE');
    await screen.findByText('1 activiteit');
    expect(screen.getByText('Lezen')).toBeTruthy();
    cleanup();
    await calendar({ body: week }, '?dag=morgen&voor=iedereen');
    await screen.findByText('2 activiteiten');
  });

  it('says when it is still empty, and when it is not there', async () => {
    await calendar({ body: { ...week, activities: [], isSet: false } });
    await screen.findByText('Er komt nog van alles bij');
    expect(screen.getByText(/De dagen van de week zijn nog niet zeker/)).toBeTruthy();
    cleanup();
    await calendar(notFound);
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze kalender is er niet' })).toBeTruthy();
  });
});

describe('the week in the country, for everybody', () => {
  it('counts per municipality and day', async () => {
    await ofCountry({ body: country });
    await screen.findByText('2 activiteiten in 1 gemeente');
    const row = screen.getByRole('link', { name: 'Heemstede' }).closest('tr')!;
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2', '2', '0']);
  });

  it('says when nothing is public yet, and when there is no such year', async () => {
    await ofCountry({ body: { ...country, isSet: false, municipalities: [] } });
    await screen.findByText('Nog geen gemeente maakte haar kalender openbaar');
    expect(screen.getByText(/Waarschijnlijk begint de week op 30 september 2027/)).toBeTruthy();
    cleanup();
    await ofCountry({
      body: { ...country, year: 2025, isSet: false, firstOn: '2025-09-25', lastOn: '2025-10-02', municipalities: [] },
    });
    await screen.findByText('Geen gemeente maakte haar kalender openbaar');
    expect(screen.getByText(/Volgens de regel begon hij op 25 september 2025/)).toBeTruthy();
    expect(screen.queryByText(/Kijk later nog eens/)).toBeNull();
    cleanup();
    await ofCountry(notFound);
    expect(await screen.findByRole('heading', { level: 1, name: 'Van dit jaar is er geen week' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Probeer opnieuw' })).toBeNull();
  });
});
