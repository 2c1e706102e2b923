import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onPhone } from '../../testing/phone.js';
import { refusal } from '../../testing/refusal.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { WeekPage } from './WeekPage.js';
import {
  DecideWeekActivityDocument,
  WeekDocument,
  type WeekActivityFragment,
  type WeekFragment,
} from './weeks.generated.js';

const no = { change: false, accept: false, refuse: false, cancel: false };
const lunch: WeekActivityFragment = {
  id: 'lunch',
  title: 'Samen aan tafel',
  what: 'Schuif aan.',
  organisationId: null,
  organisation: 'Buurthuis',
  startsAt: '2027-09-30T15:00:00Z',
  on: '2027-09-30',
  minutes: 120,
  place: 'Grote zaal',
  targetGroups: ['OLDER_PEOPLE'],
  cost: null,
  howToJoin: null,
  contact: null,
  status: 'ACCEPTED',
  reason: null,
  isByLink: false,
  isAnswered: false,
  isDemonstration: false,
  version: 1,
  viewerCan: { ...no, change: true, cancel: true },
};
const choir: WeekActivityFragment = {
  ...lunch,
  id: 'koor',
  title: 'Zingen',
  organisation: 'Koor De Merel',
  targetGroups: [],
  status: 'PROPOSED',
  isByLink: true,
  isAnswered: true,
  viewerCan: { change: true, accept: true, refuse: true, cancel: false },
};
const week: WeekFragment = {
  year: 2027,
  name: 'Week van de Ontmoeting',
  nationalName: 'Week tegen Eenzaamheid',
  isSet: false,
  firstOn: '2027-09-30',
  lastOn: '2027-10-07',
  packageDueOn: '2027-08-31',
  source: null,
  cbsCode: 'GM0397',
  isPublic: false,
  packageState: 'UNKNOWN',
  packageOn: null,
  councilMention: 'UNKNOWN',
  councilOn: null,
  councilSource: null,
  linkUntil: null,
  activities: [lunch, choir],
  organisations: [],
  version: 1,
  viewerCan: { prepare: true, publish: true, shareLink: true, add: true },
};
const accepted = {
  ...choir,
  status: 'ACCEPTED' as const,
  version: 2,
  viewerCan: { ...no, change: true, cancel: true },
};

const answerOf = (answer: WeekFragment) => ({
  __typename: 'Week',
  ...answer,
  activities: answer.activities.map((one) => ({ __typename: 'WeekActivity', ...one })),
});
const asked = (...answers: WeekFragment[]) =>
  answers.map((answer, index) => ({
    request: { query: WeekDocument, variables: () => true },
    result: { data: { week: answerOf(answer) } },
    maxUsageCount: index === answers.length - 1 ? 9 : 1,
  }));
const shown = (mocks: object[], { path = '/werkruimte/week', session = aSession('COORDINATOR') } = {}) =>
  renderPage(<WeekPage />, { mocks: mocks as never[], session, path });

afterEach(() => {
  cleanup();
  onPhone(false);
});
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe('the week of a municipality', () => {
  it('says that the days are a proposal, what waits, and how each activity is', async () => {
    await shown(asked(week));
    expect(await screen.findByRole('heading', { level: 1, name: 'Week van de Ontmoeting 2027' })).toBeTruthy();
    expect(screen.getByText(/De dagen van 2027 zijn nog niet bekend/)).toBeTruthy();
    expect(screen.getByText('1 voorstel wacht op u.')).toBeTruthy();
    const row = screen.getByText('Zingen').closest('tr')!;
    expect(row.textContent).toContain('do 30 sep, 17.00-\u206019.00\u00a0uur');
    expect(within(row).getByText('Voorgesteld')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Maak openbaar' })).toBeTruthy();
  });

  it('keeps the details of what was decided open, also where the list no longer shows it', async () => {
    const decided = {
      request: {
        query: DecideWeekActivityDocument,
        variables: { input: { id: 'koor', version: 1, status: 'ACCEPTED' as const } },
      },
      result: { data: { decideWeekActivity: answerOf({ ...week, activities: [lunch, accepted] }) } },
    };
    await shown([...asked(week, { ...week, activities: [lunch, accepted] }), decided], {
      path: '/werkruimte/week?status=PROPOSED&activiteit=koor',
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Zet in de kalender' }));
    expect((await screen.findAllByText('De activiteit staat in de kalender.')).length).toBeGreaterThan(0);
    const panel = screen.getByRole('complementary', { name: 'Zingen' });
    await waitFor(() => expect(within(panel).queryByRole('button', { name: 'Zet in de kalender' })).toBeNull());
    expect(within(panel).getByText('In de kalender')).toBeTruthy();
    expect(panel.contains(document.activeElement)).toBe(true);
  });

  it('says how it is now when a decision came too late', async () => {
    const refused = {
      request: { query: DecideWeekActivityDocument, variables: () => true },
      result: { errors: [refusal('week_activity.not_now')] },
    };
    await shown([...asked(week), refused], { path: '/werkruimte/week?activiteit=koor' });
    await userEvent.click(await screen.findByRole('button', { name: 'Zet in de kalender' }));
    const said = await screen.findByText('Iemand anders heeft dit net gewijzigd');
    expect(said.closest('.bl-move-problem')!.textContent).toContain('Voorgesteld');
  });

  it('gives a reader nothing to press, and who proposes a way to do so', async () => {
    const reads = { prepare: false, publish: false, shareLink: false, add: false };
    const activities = [{ ...lunch, viewerCan: no }];
    await shown(asked({ ...week, activities, viewerCan: reads }), { session: aSession('CLERK') });
    await screen.findByText('Samen aan tafel');
    for (const name of [/openbaar/, /voorbereiding/, /Leg een activiteit vast/, /link/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    cleanup();
    await shown(asked({ ...week, activities, viewerCan: { ...reads, add: true } }), { session: aSession('PARTNER') });
    expect(await screen.findByRole('button', { name: 'Stel een activiteit voor' })).toBeTruthy();
  });

  it('folds what is prepared on a phone, so that the calendar comes soon', async () => {
    onPhone();
    await shown(asked(week));
    expect(await screen.findByRole('button', { name: 'Voorbereiding', expanded: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Naar buiten', expanded: false })).toBeTruthy();
  });

  it('says what is wrong and how to try again when it cannot be read', async () => {
    await shown([{ request: { query: WeekDocument, variables: () => true }, error: refusal('unavailable') }]);
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'De week' })).toBeTruthy();
  });
});
