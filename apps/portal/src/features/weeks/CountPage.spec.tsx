import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { CountPage } from './CountPage.js';
import { NationalWeekDocument, SetAnnualWeekDocument, type NationalWeekFragment } from './weeks.generated.js';

const week: NationalWeekFragment = {
  year: 2027,
  name: 'Week tegen Eenzaamheid',
  isSet: false,
  firstOn: '2027-09-30',
  lastOn: '2027-10-07',
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
  known: [
    {
      year: 2024,
      name: 'Week tegen Eenzaamheid',
      firstOn: '2024-09-26',
      lastOn: '2024-10-02',
      packageDueOn: '2024-08-31',
      source: 'Pagina van het programma',
      version: 1,
    },
  ],
  viewerCan: { set: true },
};
const answerOf = (answer: NationalWeekFragment) => ({
  __typename: 'NationalWeek',
  ...answer,
  known: answer.known.map((one) => ({ __typename: 'AnnualWeek', ...one })),
});
const shown = (answer: NationalWeekFragment, mocks: object[] = []) =>
  renderPage(<CountPage />, {
    mocks: [
      {
        request: { query: NationalWeekDocument, variables: () => true },
        result: { data: { nationalWeek: answerOf(answer) } },
        maxUsageCount: 9,
      },
      ...mocks,
    ] as never[],
    session: aSession('PROGRAMME_ADMIN'),
    path: '/programma/week',
  });

afterEach(cleanup);
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

it('counts what is public, per day and municipality, and tells where known days stand', async () => {
  await shown(week);
  await screen.findByText('2 activiteiten in 1 gemeente.');
  expect(screen.getByText(/De dagen van 2027 zijn nog niet vastgelegd/)).toBeTruthy();
  const row = screen.getByRole('link', { name: 'Heemstede' }).closest('tr')!;
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['2', '2', '0']);
  expect(screen.getByRole('link', { name: '2024' }).closest('tr')!.textContent).toContain('Pagina van het programma');
  expect(screen.getAllByRole('link', { name: /^Naar 20/ }).map(({ textContent }) => textContent)).toEqual([
    'Naar 2026',
    'Naar 2028',
  ]);
});

it('goes no further than the years that have a week', async () => {
  await shown({ ...week, year: 2100 });
  await screen.findByText('2 activiteiten in 1 gemeente.');
  expect(screen.queryByRole('link', { name: 'Naar 2101' })).toBeNull();
});

it('sets the days by a source, beginning with what the rule proposes', async () => {
  const input = {
    year: 2027,
    version: 0,
    name: 'Week tegen Eenzaamheid',
    firstOn: '2027-09-30',
    lastOn: '2027-10-07',
    packageDueOn: '2027-08-31',
    source: 'Brief aan gemeenten',
  };
  await shown(week, [
    {
      request: { query: SetAnnualWeekDocument, variables: { input } },
      result: { data: { setAnnualWeek: answerOf({ ...week, isSet: true }) } },
    },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Leg de dagen vast' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
  expect((await within(dialog).findAllByText('Vul in waar deze dagen staan.')).length).toBe(2);
  await userEvent.type(within(dialog).getByLabelText('Bron'), 'Brief aan gemeenten');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
  await screen.findByText('De dagen zijn vastgelegd.');
});

it('lets who may not set them read alone, and says when nobody published', async () => {
  await shown({ ...week, municipalities: [], viewerCan: { set: false } });
  await screen.findByText('Nog geen gemeente maakte een kalender openbaar');
  expect(screen.queryByRole('button', { name: 'Leg de dagen vast' })).toBeNull();
});
