import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, renderPage } from '../../testing/renderPage.js';
import {
  BudgetDocument,
  GrantAgreementsDocument,
  type BudgetQuery,
  type BudgetRowFragment,
} from './budgets.generated.js';
import { BudgetsPage } from './BudgetsPage.js';
import { inputOf, rulesOf, valuesOf } from './budgetValues.js';

type Row = BudgetRowFragment & { __typename: 'BudgetLine' };
const row = (more: Partial<BudgetRowFragment> = {}, mayMove = true): Row => ({
  __typename: 'BudgetLine',
  id: 'l1',
  title: 'Aanpak',
  year: 2026,
  amountCents: 3_000_000,
  source: 'RESERVE',
  sourceName: 'Reserve coronacrisis',
  kind: 'WITHDRAWAL',
  recurrence: 'ONE_OFF',
  state: 'PROPOSED',
  purpose: null,
  openDifferences: 0,
  moves: [
    { move: 'draft', to: 'IN_DRAFT_BUDGET' },
    { move: 'lapse', to: 'LAPSED' },
  ],
  isDemonstration: false,
  version: 1,
  viewerCan: { move: mayMove },
  ...more,
});
const total = (state: 'PROPOSED' | 'AUTHORISED', cents: number | null, unknownCount = 0) => ({
  __typename: 'BudgetTotal' as const,
  state,
  cents,
  unknownCount,
});
const budget = (nodes: Row[], more: Partial<BudgetQuery['budget']> = {}, add = true) => ({
  request: {
    query: BudgetDocument,
    variables: { filter: { search: null, year: null, state: null, source: null, isUnknown: null }, page: 1 },
  },
  result: {
    data: {
      budget: {
        __typename: 'BudgetConnection' as const,
        totalCount: nodes.length,
        allCount: nodes.length,
        coveredCount: 0,
        nodes,
        years: [],
        lastYears: [],
        viewerCan: { __typename: 'BudgetConnectionRights' as const, add },
        ...more,
      },
    },
  },
  maxUsageCount: 9,
});
const grants = {
  request: { query: GrantAgreementsDocument, variables: { page: 1 } },
  result: {
    data: {
      grantAgreements: {
        __typename: 'GrantAgreementConnection' as const,
        totalCount: 0,
        nodes: [],
        viewerCan: { __typename: 'GrantAgreementConnectionRights' as const, add: false },
      },
    },
  },
  maxUsageCount: 9,
};

describe('Geld', () => {
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
  });

  it('says that no money is fine, and offers the first step to who may take it', async () => {
    await renderPage(<BudgetsPage />, { mocks: [budget([]), grants], session: aSession('COORDINATOR') });
    expect(await screen.findByText('Er is nog geen geld vastgelegd')).toBeTruthy();
    expect(screen.getByText(/een plan zonder geld is een geldig plan/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Leg een bedrag vast' })).toBeTruthy();
  });

  it('shows each state by itself, what is not named, and when money ends', async () => {
    await renderPage(<BudgetsPage />, {
      mocks: [
        budget([row(), row({ id: 'l2', title: 'Jongerenwerk', amountCents: null, openDifferences: 1 })], {
          years: [
            {
              year: 2026,
              totals: [total('PROPOSED', 3_000_000, 1), total('AUTHORISED', 500_000)],
            },
          ],
          lastYears: [{ state: 'AUTHORISED', year: 2026, endsSoon: true }],
          coveredCount: 1,
        }),
        grants,
      ],
      session: aSession('COORDINATOR'),
    });
    const picture = await screen.findByRole('img', { name: /Voorgesteld: .*30\.000.*Vastgesteld door de raad/ });
    expect(picture).toBeTruthy();
    expect(document.body.textContent).not.toContain('35.000');
    expect(screen.getByText(/Vastgesteld geld l(oopt|iep) tot en met 2026/)).toBeTruthy();
    expect(screen.getByText(/1 regel is gedekt uit een bestaand budget/)).toBeTruthy();
    const list = within(screen.getByRole('table', { name: 'Bedragen' }));
    expect(list.getByText('niet genoemd')).toBeTruthy();
    const differ = list.getAllByRole('link', { name: '1 verschil tussen bronnen' });
    expect(differ.map((link) => link.getAttribute('href'))).toEqual(['/werkruimte/geld/l2']);
    expect(screen.getByRole('link', { name: /Haal op als lijst/ }).getAttribute('href')).toMatch(/^\/api\/budget/);
  });

  it('moves several of one state at once, and says why not where they differ', async () => {
    await renderPage(<BudgetsPage />, {
      mocks: [
        budget([row(), row({ id: 'l2', title: 'Tweede' }), row({ id: 'l3', title: 'Derde', state: 'SPENT' })]),
        grants,
      ],
      session: aSession('COORDINATOR'),
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: /Aanpak, 2026/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Tweede, 2026/ }));
    expect(screen.getByRole('button', { name: 'Zet in de ontwerpbegroting' })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: /Derde, 2026/ }));
    expect(screen.queryByRole('button', { name: 'Zet in de ontwerpbegroting' })).toBeNull();
    expect(screen.getByText(/Kies bedragen met dezelfde status/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: /Derde, 2026/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Laat vervallen' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('2 bedragen krijgen een nieuwe status.')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar de status' }));
    expect((await dialog.findAllByText('Schrijf kort op waarom.')).length).toBeGreaterThan(0);
  });

  it('gives who reads no way to change', async () => {
    await renderPage(<BudgetsPage />, {
      mocks: [budget([row({ state: 'AUTHORISED' }, false)], {}, false), grants],
      session: aSession('CLERK'),
    });
    expect(await screen.findByText('Aanpak')).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /Aanpak/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Leg een bedrag vast' })).toBeNull();
    expect(await screen.findByText('Er is geen afspraak die voor u open is.')).toBeTruthy();
  });
});

describe('what is sent of money', () => {
  const filled = {
    ...valuesOf(null),
    title: 'Aanpak',
    kind: 'EXPENDITURE',
    year: '2026',
    untilYear: '2028',
    amount: '30.000,50',
    recurrence: 'RECURRING',
    source: 'OWN_BUDGET',
    pillar: 'P1',
    sourceType: 'COUNCIL_PAPER',
    sourceText: 'Begroting',
    on: { day: '', month: '11', year: '2025' },
  };
  const checked = (more: object = {}) => rulesOf((key) => key).safeParse({ ...filled, ...more });
  const problemsOf = (more: object) => checked(more).error?.issues.map(({ path }) => path.join('.'));

  it('is cents and years, and nothing that was not asked', () => {
    expect(inputOf(checked().data!, null)).toMatchObject({
      amountCents: 3_000_050,
      year: 2026,
      untilYear: 2028,
      recordedOn: '2025-11-01',
      datePrecision: 'MONTH',
      state: 'PROPOSED',
    });
    expect(inputOf(checked({ amount: '' }).data!, null).amountCents).toBeNull();
    expect(inputOf(checked({ kind: 'COVERED_ELSEWHERE' }).data!, null)).toMatchObject({
      amountCents: null,
      recurrence: null,
      pillar: null,
      state: null,
    });
  });

  it.each([
    [{ amount: '0' }, 'amount'],
    [{ amount: 'veel' }, 'amount'],
    [{ year: '', untilYear: '' }, 'year'],
    [{ untilYear: '2025' }, 'untilYear'],
    [{ untilYear: '2036' }, 'untilYear'],
    [{ recurrence: '' }, 'recurrence'],
    [{ pillar: '' }, 'pillar'],
    [{ on: { day: '', month: '', year: '' } }, 'on'],
    [{ on: { day: '1', month: '1', year: '2099' } }, 'on'],
  ])('is refused at its place: %j', (more, path) => {
    expect(problemsOf(more)).toEqual([path]);
  });
});
