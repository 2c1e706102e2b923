import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { answerRoutes } from '../../../testing/answers.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { ActionsPage } from './ActionsPage.js';
import { AnswerPage } from './AnswerPage.js';
import {
  AddCoalitionActionDocument,
  CoalitionActionDocument,
  CoalitionActionNewsDocument,
  CoalitionActionsDocument,
  MoveCoalitionActionDocument,
  SettleActionDayDocument,
  type ActionPartsFragment,
  type CoalitionActionsQuery,
} from './actions.generated.js';

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const MILESTONE = '00000000-0000-4000-a000-000000000001';
const nothing = {
  __typename: 'CoalitionActionRights' as const,
  change: false,
  answer: false,
  proposeDay: false,
  settleDay: false,
};
const action = (more: Partial<ActionPartsFragment> = {}): ActionPartsFragment & { __typename: 'CoalitionAction' } => ({
  __typename: 'CoalitionAction',
  id: 'a1',
  what: 'Flyers brengen',
  organisationId: 'o1',
  organisationName: 'Humanitas',
  contactId: null,
  contactName: null,
  dueOn: '2026-12-07',
  isOverdue: false,
  status: 'OPEN',
  moves: ['NEEDS_HELP', 'DONE', 'STOPPED'],
  remark: null,
  proposedDueOn: null,
  meeting: null,
  milestone: null,
  isOwn: false,
  mail: 'REACHES',
  remindedAt: null,
  settledAt: null,
  isDemonstration: false,
  version: 1,
  viewerCan: { ...nothing, change: true, answer: true },
  ...more,
});
const counts = {
  __typename: 'ActionCounts' as const,
  open: 2,
  needsHelp: 0,
  late: 0,
  proposals: 0,
  done: 0,
  stopped: 0,
};
const news = () => ({
  request: { query: CoalitionActionNewsDocument },
  result: { data: { coalitionActionNews: counts } },
});
const mayAdd = (add: boolean) => ({ __typename: 'CoalitionActionPageRights' as const, add });
const filter = { search: null, status: null, organisationId: null, due: null, meetingId: null, milestoneId: null };
const list = (
  nodes: ActionPartsFragment[],
  more: Partial<CoalitionActionsQuery['coalitionActions']> = {},
  variables: object = {},
) => ({
  request: { query: CoalitionActionsDocument, variables: { filter: { ...filter, ...variables }, first: 25, page: 1 } },
  result: {
    data: {
      coalitionActions: {
        __typename: 'CoalitionActionPage' as const,
        totalCount: nodes.length,
        nodes,
        counts,
        owners: [
          {
            __typename: 'ActionOwner' as const,
            organisationId: 'o1',
            name: 'Humanitas',
            contacts: [{ __typename: 'ActionContact' as const, id: 'c1', name: 'Ans Vermeer' }],
          },
        ],
        meetings: [],
        viewerCan: mayAdd(true),
        ...more,
      },
    },
  },
  maxUsageCount: 9,
});
const detail = (one: ActionPartsFragment) => ({
  request: { query: CoalitionActionDocument, variables: { id: one.id } },
  result: {
    data: {
      coalitionAction: {
        __typename: 'CoalitionActionHistory' as const,
        action: one,
        steps: [
          {
            __typename: 'CoalitionActionStep' as const,
            id: 's1',
            kind: 'MOVED' as const,
            status: 'NEEDS_HELP' as const,
            organisationName: 'Humanitas',
            remark: 'Een auto',
            dueOn: null,
            proposedDueOn: null,
            byMail: true,
            by: null,
            happenedAt: '2026-11-30T09:00:00Z',
          },
        ],
      },
    },
  },
  maxUsageCount: 9,
});

// jsdom has the element and not its methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = jest.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = jest.fn(function (this: HTMLDialogElement) {
    this.open = false;
  });
});

describe('the list of actions', () => {
  it('says in words who needs help, what is late and what mail does not reach', async () => {
    await renderPage(<ActionsPage />, {
      mocks: [
        news(),
        list(
          [
            action({ status: 'NEEDS_HELP', remark: 'Een auto', isOverdue: true }),
            action({ id: 'a2', what: 'Zaal zoeken', dueOn: null, mail: 'TROUBLE', isOwn: true }),
          ],
          { counts: { ...counts, needsHelp: 1, late: 1, proposals: 1 } },
        ),
      ],
    });
    expect(await screen.findByText('Bij 1 actie is hulp nodig')).toBeTruthy();
    expect(screen.getByText('Bij 1 actie vraagt de partner om een andere dag.')).toBeTruthy();
    expect(screen.getByText('2 acties. In de coalitie staan er 2 open, waarvan 1 te laat.')).toBeTruthy();
    const [first, second] = screen.getAllByRole('row').slice(1);
    expect(within(first!).getByText('Een auto')).toBeTruthy();
    expect(within(first!).getByText('Te laat')).toBeTruthy();
    expect(within(second!).getByText('Nog geen dag')).toBeTruthy();
    expect(within(second!).getByText('Mail komt niet aan')).toBeTruthy();
    expect(within(second!).getByText('Van u')).toBeTruthy();
  });

  it('shows one action with its history beside it, from the address', async () => {
    const helped = action({
      status: 'NEEDS_HELP',
      remark: 'Een auto',
      moves: ['OPEN', 'DONE', 'STOPPED'],
      remindedAt: '2026-11-29T07:00:00Z',
      meeting: {
        __typename: 'ActionMeeting',
        id: 'm1',
        title: 'Najaar',
        startsAt: '2026-11-10T09:00:00Z',
      } as ActionPartsFragment['meeting'],
    });
    await renderPage(<ActionsPage />, { mocks: [news(), list([helped]), detail(helped)], path: '/?actie=a1' });
    const panel = within(await screen.findByRole('complementary', { name: 'Flyers brengen' }));
    expect(await panel.findByText('Humanitas heeft hulp nodig')).toBeTruthy();
    expect(panel.getByText('Laatst gemaild op 29 november 2026')).toBeTruthy();
    expect(panel.getByText(/via de mail/)).toBeTruthy();
    expect(panel.getByRole('link', { name: /Najaar/ }).getAttribute('href')).toBe('/werkruimte/overleg/m1');
  });

  it('lists all when the address asks for what no filter can mean', async () => {
    await renderPage(<ActionsPage />, {
      mocks: [news(), list([action()])],
      path: '/?status=z&dag=z&organisatie=onzin&bijeenkomst=x&mijlpaal=y&pagina=abc',
    });
    expect(await screen.findByText('Flyers brengen')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Mijlpaal' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Alles wissen' })).toBeNull();
  });

  it('leads to the coalition while nobody takes part in it', async () => {
    await renderPage(<ActionsPage />, { mocks: [news(), list([], { owners: [] })] });
    expect((await screen.findByRole('link', { name: 'Naar Coalitie' })).getAttribute('href')).toBe(
      '/werkruimte/coalitie',
    );
    expect(screen.queryByRole('button', { name: 'Actie toevoegen' })).toBeNull();
  });

  it('asks what help is needed before it sends that', async () => {
    const open = action();
    await renderPage(<ActionsPage />, {
      mocks: [
        news(),
        list([open]),
        detail(open),
        {
          request: {
            query: MoveCoalitionActionDocument,
            variables: { input: { id: 'a1', version: 1, status: 'NEEDS_HELP', remark: 'Een auto' } },
          },
          result: { data: { moveCoalitionAction: action({ status: 'NEEDS_HELP', remark: 'Een auto', version: 2 }) } },
        },
      ],
      path: '/?actie=a1',
    });
    await press(/Status: Open/);
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Hulp nodig/, hidden: true }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Hulp nodig' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(await dialog.findAllByText('Schrijf op welke hulp nodig is.')).toHaveLength(2);
    await userEvent.type(dialog.getByRole('textbox'), 'Een auto');
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('De actie is bewaard')).toBeTruthy();
  });

  it('lets the coordinator settle another day, and a partner wait for that', async () => {
    const asked = action({ proposedDueOn: '2027-01-09', viewerCan: { ...nothing, settleDay: true } });
    const { unmount } = await renderPage(<ActionsPage />, {
      mocks: [
        news(),
        list([asked]),
        detail(asked),
        {
          request: {
            query: SettleActionDayDocument,
            variables: { input: { id: 'a1', version: 1, isAccepted: true, remark: null } },
          },
          result: { errors: [refusal('action.no_day_proposed')] },
        },
      ],
      path: '/?actie=a1',
    });
    await press('Neem deze dag over');
    const dialog = within(await screen.findByRole('dialog', { name: '9 januari 2027 overnemen?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Neem deze dag over' }));
    expect(await dialog.findByText(sentenceOf('action.no_day_proposed'))).toBeTruthy();
    unmount();
    const waits = action({ proposedDueOn: '2027-01-09', moves: [], viewerCan: nothing });
    await renderPage(<ActionsPage />, {
      mocks: [news(), list([waits]), detail(waits)],
      path: '/?actie=a1',
      session: aSession('PARTNER'),
    });
    expect(await screen.findByText('De coördinator beslist hierover.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Neem deze dag over' })).toBeNull();
  });

  it('adds one for the milestone that it was opened from', async () => {
    await renderPage(<ActionsPage />, {
      mocks: [
        news(),
        list([], {}, { milestoneId: MILESTONE }),
        {
          request: {
            query: AddCoalitionActionDocument,
            variables: {
              input: {
                what: 'Zaal zoeken',
                organisationId: 'o1',
                contactId: 'c1',
                dueOn: null,
                meetingId: null,
                milestoneId: MILESTONE,
              },
            },
          },
          result: { data: { addCoalitionAction: action({ what: 'Zaal zoeken' }) } },
        },
      ],
      path: `/?mijlpaal=${MILESTONE}`,
    });
    await userEvent.click((await screen.findAllByRole('button', { name: 'Actie toevoegen' }))[0]!);
    const dialog = within(await screen.findByRole('dialog', { name: 'Actie toevoegen' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(await dialog.findAllByText('Kies wie dit doet.')).toHaveLength(2);
    await userEvent.type(dialog.getByLabelText('Wat'), 'Zaal zoeken');
    await userEvent.selectOptions(dialog.getByLabelText('Organisatie'), 'Humanitas');
    await userEvent.selectOptions(dialog.getByLabelText(/Contactpersoon/), 'Ans Vermeer');
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('De actie is bewaard')).toBeTruthy();
  });

  it('says that there are none yet, to a reader without a button', async () => {
    await renderPage(<ActionsPage />, {
      mocks: [news(), list([], { viewerCan: mayAdd(false) })],
      session: aSession('ALDERMAN'),
    });
    expect(await screen.findByText('Er zijn nog geen acties')).toBeTruthy();
    expect(screen.getByText('De coördinator legt hier vast wat organisaties beloven.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Actie toevoegen' })).toBeNull();
  });
});

describe('the page of a reminder', () => {
  const token = 'x'.repeat(43);
  const opened = {
    municipality: 'Heemstede',
    coalition: 'de lokale coalitie',
    organisation: 'Humanitas',
    what: 'Flyers brengen',
    dueOn: '2026-12-07',
    status: 'OPEN',
    meeting: null,
    answer: null,
  };

  it('asks for what an answer needs, sends one, and shows what was answered', async () => {
    const sent = answerRoutes({
      '/api/actions/open': { body: opened },
      '/api/actions/answer': {
        body: {
          ...opened,
          status: 'NEEDS_HELP',
          answer: { answer: 'NEEDS_HELP', remark: 'Een auto', proposedDueOn: null, answeredAt: '2026-11-30T09:00:00Z' },
        },
      },
    });
    await renderPage(<AnswerPage />, { path: `/actie#${token}`, session: null });
    expect(await screen.findByText('Flyers brengen')).toBeTruthy();
    await userEvent.click(await screen.findByRole('radio', { name: 'Wij hebben hulp nodig' }));
    await press('Verstuur uw antwoord');
    await waitFor(() => expect(screen.getAllByText('Schrijf op welke hulp u nodig heeft.').length).toBeGreaterThan(0));
    expect(sent.map(({ path }) => path)).toEqual(['/api/actions/open']);
    await userEvent.type(screen.getByRole('textbox'), 'Een auto');
    await press('Verstuur uw antwoord');
    expect(await screen.findByText('De coördinator ziet uw vraag en neemt contact met u op.')).toBeTruthy();
    expect(sent.at(-1)).toEqual({
      path: '/api/actions/answer',
      body: { token, answer: 'NEEDS_HELP', remark: 'Een auto', dueOn: null },
    });
  });

  it('says one thing of every link that does not stand', async () => {
    answerRoutes({ '/api/actions/open': { status: 400, body: { code: 'action.link_invalid' } } });
    const { unmount } = await renderPage(<AnswerPage />, { path: `/actie#${token}`, session: null });
    expect(await screen.findByText('Deze link werkt niet')).toBeTruthy();
    unmount();
    await renderPage(<AnswerPage />, { path: '/actie', session: null });
    expect(await screen.findByText('Deze link werkt niet')).toBeTruthy();
  });
});
