import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { withMessages } from '../../../shared/i18n.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import {
  ExecutiveDecisionDocument,
  ExecutiveDecisionsDocument,
  MoveDecisionPointDocument,
  OrderDecisionPointsDocument,
  RemoveExecutiveDecisionDocument,
  type DecisionPointPartsFragment,
  type ExecutiveDecisionPartsFragment,
} from './executive.generated.js';
import messages from './executive.nl.json' with { type: 'json' };
import { ExecutiveDecisionPage } from './ExecutiveDecisionPage.js';
import { ExecutiveDecisionsPage } from './ExecutiveDecisionsPage.js';
import { Points } from './Points.js';
import { inputOf, rulesOf, valuesOf } from './decisionValues.js';
import { Views } from './Views.js';

const aPoint = (more: Partial<DecisionPointPartsFragment>): DecisionPointPartsFragment => ({
  id: 'p1',
  place: 1,
  body: 'Aansluiten bij het programma',
  serves: 'JOINS_PROGRAMME',
  state: 'PROPOSED',
  stateOn: null,
  stateSource: null,
  stateReason: null,
  stateByName: null,
  carriesStatement: false,
  moves: ['send', 'adopt', 'amend', 'reject', 'withdraw'],
  steps: [],
  version: 1,
  viewerCan: { move: true, edit: true },
  ...more,
});
const decision: ExecutiveDecisionPartsFragment = {
  id: 'd1',
  caseNumber: '840482',
  subject: 'Uitwerking motie',
  department: null,
  portfolioHolder: 'J.F. Struijf',
  meetingOn: '2021-05-25',
  meetingPrecision: 'DAY',
  openness: 'ACTIVELY_PUBLIC',
  releasedAt: '2021-05-24T22:00:00Z',
  isDemonstration: false,
  version: 1,
  sourceText: null,
  sourceUrl: null,
  motion: null,
  headings: [
    { code: 'SUBJECT', name: 'Onderwerp', isRequired: true, isUsed: true },
    { code: 'MONEY', name: 'Geld', isRequired: true, isUsed: true },
    { code: 'LEGAL', name: 'Kader', isRequired: false, isUsed: true },
  ],
  sections: [{ heading: 'MONEY', body: '€ 30.000' }],
  points: [
    aPoint({}),
    aPoint({
      id: 'p2',
      place: 2,
      body: 'Instemmen met het plan',
      serves: 'PLAN',
      state: 'ADOPTED',
      stateOn: '2021-05-25',
      stateSource: 'Besluitenlijst',
      stateByName: 'Noor',
      moves: ['reopen'],
      viewerCan: { move: true, edit: false },
    }),
  ],
  views: [],
  readings: [],
  viewerCan: { edit: true, addPoint: true, addView: true, remove: true },
};
const reading: ExecutiveDecisionPartsFragment = {
  ...decision,
  points: decision.points.map((point) => ({ ...point, viewerCan: { move: false, edit: false } })),
  viewerCan: { edit: false, addPoint: false, addView: false, remove: false },
};
const PointsOf = withMessages({ ...decisions, ...messages }, Points);
const ViewsOf = withMessages({ ...decisions, ...messages }, Views);
const session = aSession('COORDINATOR');

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('the list of decisions', () => {
  const filter = { search: null, state: null, standing: null, year: null, openness: null };
  const listed = (nodes: object[], viewerCan = { add: true, arrange: true }) => ({
    request: { query: ExecutiveDecisionsDocument, variables: { filter, page: 1 } },
    result: {
      data: {
        executiveDecisions: {
          __typename: 'ExecutiveDecisionConnection' as const,
          totalCount: nodes.length,
          years: [2021],
          nodes: nodes as never[],
          viewerCan,
        },
      },
    },
    maxUsageCount: Number.POSITIVE_INFINITY,
  });
  const line = { __typename: 'ExecutiveDecision', ...decision, states: ['PROPOSED', 'ADOPTED', 'SENT_TO_COMMITTEE'] };

  it('says of each how many of its points are decided', async () => {
    await renderPage(<ExecutiveDecisionsPage />, { session, mocks: [listed([line])] });
    expect(await screen.findByText('1 besluit')).toBeTruthy();
    expect(screen.getByText('1 van 3 punten besloten')).toBeTruthy();
    expect(screen.getByText('Zaaknummer 840482 · J.F. Struijf')).toBeTruthy();
    expect(screen.getByRole('link', { name: line.subject }).getAttribute('href')).toBe(
      `/werkruimte/besluiten/college/${line.id}`,
    );
    expect(screen.getByRole('link', { name: 'Leg een besluit vast' })).toBeTruthy();
  });

  it('says where to begin, and to a reader that nothing is open', async () => {
    await renderPage(<ExecutiveDecisionsPage />, { session, mocks: [listed([])] });
    expect(await screen.findByText('Er is nog geen collegebesluit vastgelegd')).toBeTruthy();
    cleanup();
    await renderPage(<ExecutiveDecisionsPage />, {
      session: aSession('CLERK'),
      mocks: [listed([], { add: false, arrange: false })],
    });
    expect(await screen.findByText('Er is geen collegebesluit dat voor u open is')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Leg een besluit vast' })).toBeNull();
  });
});

describe('a decision that was recorded by mistake', () => {
  const at = { path: '/werkruimte/besluiten/college/d1' };
  const asked = (shown: ExecutiveDecisionPartsFragment) => ({
    request: { query: ExecutiveDecisionDocument, variables: { id: '' } },
    result: {
      data: {
        executiveDecision: {
          ...shown,
          __typename: 'ExecutiveDecisionDetail' as const,
          points: shown.points.map((point) => ({ ...point, __typename: 'DecisionPoint' as const })),
        },
      },
    },
    maxUsageCount: 9,
  });

  it('goes with the reason, or says why it stays, with what was typed', async () => {
    await renderPage(<ExecutiveDecisionPage />, {
      ...at,
      session,
      mocks: [
        asked(decision),
        {
          request: {
            query: RemoveExecutiveDecisionDocument,
            variables: { input: { id: decision.id, version: decision.version, reason: 'Dubbel' } },
          },
          result: { errors: [refusal('executive_decision.in_use')] },
        },
      ],
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Verwijderen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Besluit verwijderen?' }));
    await user.type(dialog.getByLabelText('Waarom klopt het niet?'), 'Dubbel');
    await user.click(dialog.getByRole('button', { name: 'Verwijderen' }));
    expect((await dialog.findAllByText(/Maak die eerst los van het besluit/)).length).toBeGreaterThan(0);
    expect(dialog.getByLabelText<HTMLInputElement>('Waarom klopt het niet?').value).toBe('Dubbel');
  });

  it('is nothing to remove for a reader', async () => {
    await renderPage(<ExecutiveDecisionPage />, { ...at, session: aSession('CLERK'), mocks: [asked(reading)] });
    await screen.findByRole('heading', { name: decision.subject });
    expect(screen.queryByRole('button', { name: 'Verwijderen' })).toBeNull();
  });
});

describe('points', () => {
  it('tell decided from intended in one sentence, whoever may read the paper', async () => {
    await renderPage(<PointsOf decision={reading} />, { session: aSession('CLERK'), mocks: [] });
    expect(screen.getByText(/1 van 2 punten besloten\. De andere punten zijn \(nog\) geen besluit\./)).toBeTruthy();
    expect(screen.getByText(/Actief openbaar betekent alleen dat iedereen het stuk mag lezen/)).toBeTruthy();
    expect(screen.getByText('Voorgenomen')).toBeTruthy();
    expect(screen.getByText(/25 mei 2021 · Besluitenlijst · vastgelegd door Noor/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are decided with day and source, and keep what was typed when it is refused', async () => {
    const input = {
      id: 'p1',
      version: 1,
      move: 'adopt' as const,
      reason: null,
      on: '2021-05-25',
      source: 'Besluitenlijst',
    };
    await renderPage(<PointsOf decision={decision} />, {
      session,
      mocks: [
        {
          request: { query: MoveDecisionPointDocument, variables: { input } },
          result: { errors: [refusal('decision_point.move_not_possible')] },
        },
      ],
    });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Status: Voorgenomen/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Leg vast dat het is besloten' }));
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', { name: 'Leg vast dat het is besloten' });
    await user.click(send);
    expect(within(dialog).getAllByText('Vul in wanneer dit was.').length).toBeGreaterThan(0);
    await user.type(within(dialog).getByLabelText('Dag'), '25');
    await user.type(within(dialog).getByLabelText('Maand'), '5');
    await user.type(within(dialog).getByLabelText('Jaar'), '2021');
    const source = within(dialog).getByLabelText<HTMLInputElement>(/Waar staat dit/);
    await user.type(source, 'Besluitenlijst');
    await user.click(send);
    expect(await within(dialog).findByText(sentenceOf('decision_point.move_not_possible'))).toBeTruthy();
    expect(source.value).toBe('Besluitenlijst');
  });

  it('go back with a reason alone, and not while a statement rests on them', async () => {
    const carrying = { ...decision.points[1]!, carriesStatement: true, moves: [] };
    await renderPage(<PointsOf decision={{ ...decision, points: [carrying] }} />, { session, mocks: [] });
    expect(screen.getByText('Op dit punt rust de intentieverklaring van de gemeente.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Status/ })).toBeNull();
    cleanup();
    await renderPage(<PointsOf decision={decision} />, { session, mocks: [] });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Status: Besloten/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Zet terug naar voorgenomen' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByLabelText('Dag')).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Zet terug naar voorgenomen' }));
    expect(within(dialog).getAllByText(/Vul in waarom dit punt weer een voornemen wordt/).length).toBeGreaterThan(0);
  });

  it('are put in another order by their menu', async () => {
    await renderPage(<PointsOf decision={decision} />, {
      session,
      mocks: [
        {
          request: {
            query: OrderDecisionPointsDocument,
            variables: { input: { decisionId: 'd1', pointIds: ['p2', 'p1'] } },
          },
          result: { errors: [refusal('decision_point.others_now')] },
        },
        { request: { query: ExecutiveDecisionDocument, variables: { id: 'd1' } }, error: new Error('offline') },
      ],
    });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Meer bij punt 1' }));
    await user.click(screen.getByRole('menuitem', { name: 'Naar plaats 2' }));
    expect(await screen.findByText(/Iemand anders/)).toBeTruthy();
  });
});

describe('what a committee said', () => {
  it('stands with questions and answers, and says what no source says', async () => {
    await renderPage(
      <ViewsOf
        decision={{
          ...reading,
          views: [
            {
              id: 'v1',
              committee: 'Commissie Samenleving',
              category: { id: 'c1', label: 'B-stuk', meaning: 'VIEW_AND_CLOSE' },
              heldOn: null,
              heldPrecision: null,
              outcome: null,
              remarks: null,
              sourceText: 'Collegestuk',
              questions: [{ question: 'Past het plan?', answer: null }],
              closesMotion: false,
              version: 1,
              viewerCan: { edit: false, remove: false },
            },
          ],
        }}
      />,
      { session: aSession('CLERK'), mocks: [] },
    );
    expect(screen.getByText('Geen bron zegt wat de commissie vond')).toBeTruthy();
    expect(screen.getByText(/B-stuk: voor een zienswijze en het afdoen van een motie/)).toBeTruthy();
    expect(screen.getByText('Nog geen antwoord bekend')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('what is written under the headings', () => {
  const say = ((text: string) => text) as never;

  it('is asked where the municipality requires it, and sent in its order', () => {
    const { headings } = decision;
    const rules = rulesOf(say, headings);
    const empty = rules.safeParse({ ...valuesOf(decision), text_MONEY: '' });
    expect(empty.error?.issues.map(({ path }) => path[0])).toEqual(['text_MONEY']);
    const checked = rules.parse({ ...valuesOf(decision), releasedAt: '2021-05-25T12:00' });
    expect(inputOf(checked, headings.slice(1))).toMatchObject({
      caseNumber: '840482',
      meetingOn: '2021-05-25',
      meetingPrecision: 'DAY',
      releasedAt: '2021-05-25T10:00:00.000Z',
      sections: [
        { heading: 'MONEY', body: '€ 30.000' },
        { heading: 'LEGAL', body: '' },
      ],
    });
    expect(inputOf({ ...checked, openness: 'INTERNAL' }, []).releasedAt).toBeNull();
  });
});
