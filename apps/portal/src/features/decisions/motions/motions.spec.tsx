import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { withMessages } from '../../../shared/i18n.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import {
  DeliveryChoicesDocument,
  MotionDocument,
  MotionsDocument,
  MoveMotionDocument,
  SaveMotionDocument,
  TraceMotionRequestDocument,
  type MotionPartsFragment,
} from './motions.generated.js';
import messages from './motions.nl.json' with { type: 'json' };
import { MotionForm } from './MotionFormPage.js';
import { MotionPage } from './MotionPage.js';
import { MotionsPage } from './MotionsPage.js';

const Form = withMessages({ ...decisions, ...messages }, MotionForm);
const motion: MotionPartsFragment & { __typename: 'Motion' } = {
  __typename: 'Motion',
  id: 'm1',
  title: 'Samen tegen eenzaamheid',
  submittedBy: null,
  happenedOn: '2020-11-05',
  datePrecision: 'DAY',
  body: null,
  status: 'ADOPTED',
  moves: ['execute', 'resubmit'],
  requests: [
    {
      id: 'r1',
      body: 'Bouw een netwerk',
      state: 'DELIVERED',
      because: 'De lokale coalitie werkt sinds mei 2021.',
      deliveries: [
        {
          id: 'd1',
          kind: 'COALITION',
          label: 'Lokale coalitie',
          state: 'DELIVERED',
          because: 'De lokale coalitie werkt sinds mei 2021.',
          pointId: null,
          decisionId: null,
          activityId: null,
        },
      ],
    },
    {
      id: 'r2',
      body: 'Bouw voort op wat er is',
      state: 'NOT_TRACED',
      because: 'Er is nog niet vastgelegd wat dit verzoek uitvoert.',
      deliveries: [],
    },
  ],
  openness: 'ACTIVELY_PUBLIC',
  releasedAt: '2021-05-24T22:00:00.000Z',
  reference: null,
  sourceType: 'EXECUTIVE_PAPER',
  sourceText: 'Collegestuk 840482',
  sourceUrl: null,
  closedOn: null,
  closingView: null,
  reason: null,
  isDemonstration: false,
  version: 3,
  viewerCan: { edit: true, move: true, trace: true, remove: true },
};
const reads = { edit: false, move: false, trace: false, remove: false };
const session = { session: aSession('COORDINATOR') };

const listed = (nodes: (typeof motion)[], filter: object = { search: null, status: null }, add = true) => ({
  request: { query: MotionsDocument, variables: { filter, page: 1 } },
  result: { data: { motions: { totalCount: nodes.length, nodes, viewerCan: { add } } } },
  maxUsageCount: Number.POSITIVE_INFINITY,
});
const detail = (more: Partial<typeof motion> = {}, views: { id: string; name: string }[] = []) => ({
  request: { query: MotionDocument, variables: { id: '' } },
  result: {
    data: {
      motion: {
        motion: { ...motion, ...more },
        decisions: [{ id: 'b1', name: 'Aanpak (840482)' }],
        undertakings: [{ id: 'u1', title: 'Een overzicht', state: 'OPEN' as const, dueOn: '2026-01-01', isLate: true }],
        closingViews: views,
      },
    },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
});
/** The router of a spec knows no parameters. */
const at = { path: '/werkruimte/besluiten/moties/m1' };

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('the list of motions', () => {
  it('says of each how far it is, and how many of its requests are delivered', async () => {
    await renderPage(<MotionsPage />, { mocks: [listed([motion])], ...session });
    const row = (await screen.findByRole('link', { name: 'Samen tegen eenzaamheid' })).closest('tr')!;
    expect(within(row).getByText('Aangenomen')).toBeDefined();
    expect(within(row).getByText('1 van 2 verzoeken uitgevoerd')).toBeDefined();
    expect(screen.getByText('1 motie')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Leg een motie vast' })).toBeDefined();
  });

  it('says to a reader that nothing is open, without a word about more', async () => {
    await renderPage(<MotionsPage />, { mocks: [listed([], undefined, false)], session: aSession('CLERK') });
    expect(await screen.findByText('Er is geen motie die voor u open is')).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Leg een motie vast' })).toBeNull();
  });
});

describe('a motion', () => {
  it('shows each request with its state, the reason and what delivers it, and offers to begin', async () => {
    await renderPage(<MotionPage />, { mocks: [detail()], ...session, ...at });
    expect(await screen.findByText('Bouw een netwerk')).toBeDefined();
    expect(screen.getByText('De lokale coalitie werkt sinds mei 2021.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Lokale coalitie' })).toBeDefined();
    expect(screen.getByText('Nog niet gekoppeld')).toBeDefined();
    expect(screen.getByText(/Is de uitvoering begonnen/)).toBeDefined();
    expect(screen.getByText('Openbaar sinds 25 mei 2021')).toBeDefined();
    expect(screen.getByText(/had klaar moeten zijn op 1 januari 2026/)).toBeDefined();
  });

  it('offers nothing to a reader', async () => {
    await renderPage(<MotionPage />, {
      mocks: [detail({ viewerCan: reads, moves: ['execute'] })],
      session: aSession('ALDERMAN'),
      ...at,
    });
    expect(await screen.findByText('Bouw een netwerk')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Koppel|Wijzig|Verwijder|Status/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Wijzig' })).toBeNull();
  });

  it('is tied to what delivers a request', async () => {
    const sent: object[] = [];
    const user = userEvent.setup();
    await renderPage(<MotionPage />, {
      mocks: [
        detail(),
        {
          request: { query: DeliveryChoicesDocument },
          result: { data: { deliveryChoices: { points: [{ id: 'p1', name: 'Aanpak, punt 1' }], activities: [] } } },
        },
        {
          request: { query: TraceMotionRequestDocument, variables: (given: object) => sent.push(given) > 0 },
          result: { data: { traceMotionRequest: { ...motion, version: 4 } } },
        },
      ],
      ...session,
      ...at,
    });
    await user.click(await screen.findByRole('button', { name: /, verzoek 2$/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'Aanpak, punt 1' }));
    await user.click(screen.getByRole('checkbox', { name: 'Plan van aanpak' }));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      input: { id: 'r2', version: 3, deliveries: [{ kind: 'PLAN' }, { kind: 'DECISION_POINT', pointId: 'p1' }] },
    });
  });

  it('is not closed without an outcome of a committee, and says where that comes from', async () => {
    const user = userEvent.setup();
    await renderPage(<MotionPage />, {
      mocks: [detail({ status: 'CLOSURE_PROPOSED', moves: ['close', 'execute'] })],
      ...session,
      ...at,
    });
    await user.click(await screen.findByRole('button', { name: /Status: Afdoening voorgesteld/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Doe de motie af/ }));
    expect(await screen.findByText('Er is nog geen uitkomst van een commissie')).toBeDefined();
  });

  it('is closed with the view that was chosen, and what the server refuses is said there', async () => {
    const user = userEvent.setup();
    await renderPage(<MotionPage />, {
      mocks: [
        detail({ status: 'CLOSURE_PROPOSED', moves: ['close', 'execute'] }, [
          { id: 'v1', name: 'Commissie, positief' },
        ]),
        {
          request: { query: MoveMotionDocument, variables: () => true },
          result: { errors: [refusal('motion.needs_outcome')] },
        },
      ],
      ...session,
      ...at,
    });
    await user.click(await screen.findByRole('button', { name: /Status: Afdoening voorgesteld/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Doe de motie af/ }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Commissie, positief' })).checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Doe de motie af' }));
    expect(await screen.findByText(/pas afgedaan als de commissie heeft gezegd/)).toBeDefined();
  });
});

describe('the form of a motion', () => {
  it('keeps each request by its id, leaves out empty ones, and asks for a day of the past', async () => {
    const sent: Record<string, unknown>[] = [];
    const user = userEvent.setup();
    await renderPage(<Form motion={motion} />, {
      mocks: [
        {
          request: {
            query: SaveMotionDocument,
            variables: (given: { input: Record<string, unknown> }) => sent.push(given.input) > 0,
          },
          result: { data: { saveMotion: motion } },
        },
        listed([motion]),
      ],
      ...session,
    });
    await user.click(await screen.findByRole('button', { name: 'Verwijder verzoek 1' }));
    await user.click(screen.getByRole('button', { name: 'Nog een verzoek' }));
    const year = screen.getAllByRole('textbox', { name: 'Jaar' })[0]!;
    await user.clear(year);
    await user.type(year, '2099');
    await user.click(screen.getByRole('button', { name: 'Bewaar de motie' }));
    expect((await screen.findAllByText(/Deze dag moet nog komen/)).length).toBeGreaterThan(0);
    await user.clear(year);
    await user.type(year, '2020');
    await user.click(screen.getByRole('button', { name: 'Bewaar de motie' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      id: 'm1',
      version: 3,
      happenedOn: '2020-11-05',
      datePrecision: 'DAY',
      openness: 'ACTIVELY_PUBLIC',
      releasedAt: '2021-05-24T22:00:00.000Z',
      requests: [{ id: 'r2', body: 'Bouw voort op wat er is' }],
    });
  });
});
