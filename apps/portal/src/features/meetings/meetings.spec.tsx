import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { answerRoutes } from '../../testing/answers.js';
import { refusal } from '../../testing/refusal.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { beginnings, moved, totalOf } from './agenda-times.js';
import { MeetingPage } from './MeetingPage.js';
import {
  AddAgendaItemDocument,
  AnswerMeetingDocument,
  MeetingDocument,
  MeetingsDocument,
  OrderAgendaDocument,
  PlanMeetingDocument,
  SaveMeetingSeriesDocument,
  SendMeetingDocument,
  type AgendaItemFragment,
  type MeetingFragment,
} from './meetings.generated.js';
import { MeetingsPage } from './MeetingsPage.js';
import { PresencePage } from './PresencePage.js';

const token = 'x'.repeat(43);
const id = '7942a250-dd53-4b1b-802b-f4db7ba7c488';
const startsAt = '2026-12-08T09:00:00Z';
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

const item = (title: string, more: Partial<AgendaItemFragment> = {}) =>
  ({
    __typename: 'AgendaItem',
    id: title,
    status: 'ON_AGENDA',
    kind: 'DISCUSS',
    title,
    minutes: 10,
    organisationId: null,
    organisationName: null,
    note: null,
    link: null,
    proposedById: null,
    proposedByName: null,
    refusedReason: null,
    version: 1,
    viewerCan: { __typename: 'AgendaItemRights', takeBack: false } as AgendaItemFragment['viewerCan'],
    ...more,
  }) as AgendaItemFragment;
const may = {
  change: false,
  cancel: false,
  send: false,
  hold: false,
  takeBackHeld: false,
  prepare: false,
  decideProposals: false,
  propose: false,
};
type Guest = MeetingFragment['guests'][number];
const guest = (name: string, more: object = {}) =>
  ({
    __typename: 'MeetingGuest',
    organisationId: name,
    name,
    state: 'MEMBER',
    isReachable: true,
    answer: null,
    invitations: [],
    viewerCan: { __typename: 'MeetingGuestRights', answer: false },
    ...more,
  }) as Guest;
const meeting = (can: Partial<typeof may> = {}, more: Partial<MeetingFragment> = {}) =>
  ({
    __typename: 'Meeting',
    id,
    seriesId: null,
    seriesName: null,
    title: 'Bijeenkomst van de coalitie',
    status: 'PLANNED',
    startsAt,
    minutes: 90,
    place: 'Raadhuis',
    onlineAddress: null,
    hasBegun: false,
    isInvited: false,
    invitedAt: null,
    cancelledReason: null,
    coalition: 'de coalitie',
    openActions: 0,
    preparation: [],
    agenda: [item('Opening', { minutes: 5 }), item('Week van de Ontmoeting'), item('Rondvraag')],
    proposals: [],
    guests: [guest('Casca'), guest('Humanitas', { isReachable: false })],
    isDemonstration: false,
    version: 1,
    viewerCan: { __typename: 'MeetingRights', ...may, ...can } as MeetingFragment['viewerCan'],
    ...more,
  }) as MeetingFragment;
const answered = (one: MeetingFragment) => ({
  // The router of the spec knows no parameters.
  request: { query: MeetingDocument, variables: { id: '' } },
  result: { data: { meeting: one } },
  maxUsageCount: 9,
});
const shownMeeting = (one: MeetingFragment, ...mocks: object[]) =>
  renderPage(<MeetingPage />, {
    session: aSession('COORDINATOR'),
    path: `/werkruimte/overleg/${id}`,
    mocks: [answered(one), ...mocks] as never,
  });

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('an agenda', () => {
  it('says when each point begins, until one has no time', () => {
    const points = [{ minutes: 5 }, { minutes: null }, { minutes: 10 }];
    expect(beginnings(startsAt, points)).toEqual(['10:00', '10:05', null]);
    expect(totalOf(points)).toBe(15);
  });

  it('is put in another order', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });
});

describe('the page of a meeting', () => {
  const order = (itemIds: string[], result: object) => ({
    request: { query: OrderAgendaDocument, variables: { input: { meetingId: id, itemIds } } },
    ...result,
  });

  it('moves a point by its menu, and says where it is now', async () => {
    const one = meeting({ prepare: true });
    const [opening, week, questions] = one.agenda as [AgendaItemFragment, AgendaItemFragment, AgendaItemFragment];
    const after = { ...one, agenda: [week, questions, opening] };
    await shownMeeting(one, order([week.id, questions.id, opening.id], { result: { data: { orderAgenda: after } } }));
    await press(/Punt \(Opening\)/);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Verplaats naar 3, bij Rondvraag' }));
    expect(await screen.findByText('Opening staat nu op plaats 3')).toBeTruthy();
    await waitFor(() =>
      expect(document.querySelector('.bl-agenda li')!.textContent).toContain('Week van de Ontmoeting'),
    );
  });

  it('says it when somebody else changed the agenda meanwhile', async () => {
    const one = meeting({ prepare: true });
    const [opening, week, questions] = one.agenda as [AgendaItemFragment, AgendaItemFragment, AgendaItemFragment];
    await shownMeeting(
      one,
      order([week.id, opening.id, questions.id], { result: { errors: [refusal('meeting.agenda_changed')] } }),
    );
    await press(/Punt \(Opening\)/);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Verplaats naar beneden' }));
    expect(await screen.findByText('De agenda hieronder is zoals hij nu is.')).toBeTruthy();
  });

  it('takes a new point with its owner', async () => {
    const one = meeting({ prepare: true });
    const input = {
      meetingId: id,
      title: 'Eetclub',
      kind: 'DECIDE',
      minutes: 20,
      organisationId: 'Casca',
      note: null,
      link: null,
    };
    await shownMeeting(one, {
      request: { query: AddAgendaItemDocument, variables: { input } },
      result: { data: { addAgendaItem: { ...one, agenda: [...one.agenda, item('Eetclub')] } } },
    });
    await press('Voeg een punt toe');
    await press('Bewaar');
    expect(await screen.findAllByText('Geef een onderwerp van minstens drie letters.')).toHaveLength(2);
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Onderwerp' }), 'Eetclub');
    await userEvent.click(dialog.getByRole('radio', { name: 'Besluiten' }));
    fireEvent.change(dialog.getByRole('textbox', { name: /^Minuten/ }), { target: { value: '20' } });
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: /^Wie brengt het in/ }), 'Casca');
    await press('Bewaar');
    expect(await screen.findByText('Het punt staat op de agenda')).toBeTruthy();
  });

  it('lets who speaks for an organisation say whether it comes', async () => {
    const own = guest('Casca', { viewerCan: { __typename: 'MeetingGuestRights', answer: true } });
    const one = meeting({}, { isInvited: true, guests: [own, guest('Humanitas')] });
    const input = { meetingId: id, answer: 'NO', remark: 'Wij zijn op een studiedag' };
    await shownMeeting(one, {
      request: { query: AnswerMeetingDocument, variables: { input } },
      result: { data: { answerMeeting: { ...one, guests: [{ ...own, answer: 'NO' }, guest('Humanitas')] } } },
    });
    await press('Geef antwoord');
    await press('Verstuur mijn antwoord');
    expect(await screen.findAllByText('Kies of u komt.')).toHaveLength(2);
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Komt niet' }));
    await userEvent.type(dialog.getByRole('textbox', { name: /^Opmerking/ }), input.remark);
    await press('Verstuur mijn antwoord');
    expect(await screen.findByText('Uw antwoord is bewaard')).toBeTruthy();
  });

  it('says what the own organisation answered, which can be changed', async () => {
    const viewerCan = { __typename: 'MeetingGuestRights', answer: true };
    await shownMeeting(meeting({}, { isInvited: true, guests: [guest('Casca', { answer: 'NO', viewerCan })] }));
    expect(await screen.findByText('Casca komt niet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Wijzig mijn antwoord' })).toBeTruthy();
  });

  it('asks nobody whether another organisation comes', async () => {
    await shownMeeting(meeting({}, { isInvited: true }));
    expect(await screen.findByText('Wie komt er?')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Geef antwoord' })).toBeNull();
  });

  it('asks before it mails, and says who cannot be reached', async () => {
    const one = meeting({ send: true });
    await shownMeeting(one, {
      request: { query: SendMeetingDocument, variables: { input: { id, version: 1 } } },
      result: { errors: [refusal('meeting.nobody_reached')] },
    });
    expect(await screen.findByText('1 organisatie zonder contactpersoon met een mailadres')).toBeTruthy();
    await press('Verstuur de uitnodiging');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/1 organisatie heeft een contactpersoon/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Verstuur de uitnodiging' }));
    expect(await screen.findByText(sentenceOf('meeting.nobody_reached'))).toBeTruthy();
  });

  it('shows who may nothing the agenda and the answers, without a button', async () => {
    await shownMeeting(
      meeting(
        {},
        {
          isInvited: true,
          guests: [
            guest('Casca', {
              answer: 'YES',
              invitations: [
                {
                  __typename: 'MeetingInvitation',
                  id: '1',
                  name: null,
                  answer: 'YES',
                  remark: 'Met twee',
                  answeredAt: startsAt,
                },
              ],
            }),
          ],
        },
      ),
    );
    expect(await screen.findByText('Casca: “Met twee”')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Punt|Wijzig|Verstuur/ })).toBeNull();
  });
});

describe('the list of meetings', () => {
  const page = (more: object = {}) => ({
    request: { query: MeetingsDocument, variables: { status: null, page: 1 } },
    result: {
      data: {
        meetings: {
          __typename: 'MeetingsPage',
          totalCount: 0,
          nodes: [],
          coalition: 'de Sociale Coalitie',
          series: [],
          preparation: [],
          next: null,
          unsettled: 0,
          feedSince: null,
          viewerCan: { __typename: 'MeetingsPageRights', plan: true, saveSeries: true, shareFeed: true },
          ...more,
        },
      },
    },
    maxUsageCount: 9,
  });
  const shown = (...mocks: object[]) =>
    renderPage(<MeetingsPage />, {
      session: aSession('COORDINATOR'),
      path: '/werkruimte/overleg',
      mocks: mocks as never,
    });

  const series = {
    __typename: 'MeetingSeries',
    id: 's',
    name: 'Bijeenkomst van de Sociale Coalitie',
    rhythm: 'MONTH',
    place: 'Raadhuis',
    minutes: 120,
    startedOn: '2021-05-01',
    startedPrecision: 'MONTH',
    endedOn: null,
    source: 'Collegestuk',
    fixedPoints: [],
    nextOn: '2026-12-08',
    usualTime: '14:00',
    isDemonstration: false,
    version: 1,
  };

  it('plans the next on the day of the rhythm', async () => {
    const input = {
      seriesId: 's',
      title: series.name,
      startsAt: '2026-12-08T13:00:00.000Z',
      minutes: 120,
      place: 'Raadhuis',
      onlineAddress: null,
    };
    await shown(page({ series: [series] }), {
      request: { query: PlanMeetingDocument, variables: { input } },
      result: { data: { planMeeting: meeting() } },
    });
    expect(await screen.findByText(/Volgens uw ritme is het 8 december 2026/)).toBeTruthy();
    expect(screen.getByText('Elke maand, sinds mei 2021')).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: 'Plan de volgende' })[0]!);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Plan' }));
    expect(await screen.findByText('De bijeenkomst is gepland')).toBeTruthy();
  });

  it('takes the fixed points one by one, in their order, and names the one that is wrong', async () => {
    const sent: unknown[] = [];
    await shown(page({ series: [{ ...series, fixedPoints: [{ title: 'Opening', minutes: 5, kind: 'INFORM' }] }] }), {
      request: { query: SaveMeetingSeriesDocument, variables: (given: unknown) => Boolean(sent.push(given)) },
      result: { data: { saveMeetingSeries: { series: [] } } },
    });
    await press('Wijzig');
    const dialog = within(screen.getByRole('dialog'));
    const fill = (label: string, value: string) =>
      fireEvent.change(dialog.getByLabelText(label), { target: { value } });
    await userEvent.click(dialog.getByRole('button', { name: 'Punt toevoegen' }));
    await waitFor(() => expect(document.activeElement).toBe(dialog.getByLabelText('Punt 2')));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    expect((await dialog.findAllByText(/^Punt 2: vul een onderwerp in/)).length).toBe(2);
    fill('Punt 2', 'Rondvraag');
    fill('Minuten van punt 2', '601');
    expect(dialog.getAllByText(/^Punt 2: vul/).length).toBeGreaterThan(0);
    fill('Minuten van punt 2', '');
    fill('Soort van punt 2', 'DECIDE');
    await userEvent.click(dialog.getByRole('button', { name: 'Rondvraag omhoog' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(sent.length).toBeGreaterThan(0));
    expect(sent[0]).toMatchObject({
      input: {
        fixedPoints: [
          { title: 'Rondvraag', minutes: null, kind: 'DECIDE' },
          { title: 'Opening', minutes: 5, kind: 'INFORM' },
        ],
      },
    });
  });

  it('says without a coalition that this comes first, and offers nothing', async () => {
    await shown(page({ coalition: null }));
    expect(await screen.findByText(/Uw lokale coalitie is nog niet vastgelegd/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Plan/ })).toBeNull();
  });
});

describe('the link of an invitation', () => {
  const opened = {
    municipality: 'Heemstede',
    coalition: 'de Sociale Coalitie',
    organisation: 'Humanitas',
    title: 'Bijeenkomst',
    startsAt,
    minutes: 90,
    place: 'Raadhuis',
    onlineAddress: null,
    isCancelled: false,
    cancelledReason: null,
    isOpen: true,
    agenda: [{ title: 'Opening', kind: 'INFORM', minutes: 5 }],
    answer: null,
  };
  const shown = () => renderPage(<PresencePage />, { session: null, path: `/aanwezig#${token}` });

  it('asks whether they come, sends it, and lets it be changed', async () => {
    const sent = answerRoutes({
      '/api/presence/open': { body: opened },
      '/api/presence/answer': {
        body: { ...opened, answer: { answer: 'YES', remark: 'Met twee', answeredAt: '2026-12-01T09:00:00Z' } },
      },
    });
    await shown();
    expect(await screen.findByRole('heading', { level: 1, name: 'Komt Humanitas?' })).toBeTruthy();
    await press('Verstuur mijn antwoord');
    expect(screen.getAllByText('Kies of u komt.').length).toBe(2);
    await userEvent.click(screen.getByRole('radio', { name: 'Komt' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Opmerking/ }), 'Met twee');
    await press('Verstuur mijn antwoord');
    expect(await screen.findByRole('heading', { level: 1, name: 'Humanitas komt' })).toBeTruthy();
    expect(sent.at(-1)!.body).toEqual({ token, answer: 'YES', remark: 'Met twee' });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Opmerking/ }).value).toBe('Met twee');
  });

  it('says of a meeting that is off why, and asks nothing', async () => {
    answerRoutes({
      '/api/presence/open': { body: { ...opened, isCancelled: true, isOpen: false, cancelledReason: 'Griep' } },
    });
    await shown();
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze bijeenkomst gaat niet door' })).toBeTruthy();
    expect(screen.getByText(/Griep/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says one thing of every link that is wrong', async () => {
    answerRoutes({ '/api/presence/open': { status: 400, body: { code: 'meeting_invitation.link_invalid' } } });
    await shown();
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze link werkt niet' })).toBeTruthy();
  });
});
