import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import {
  MoveUndertakingDocument,
  SaveUndertakingDocument,
  TellCouncilDocument,
  UndertakingChoicesDocument,
  UndertakingsDocument,
  type UndertakingPartsFragment,
} from './undertakings.generated.js';
import { UndertakingsPage } from './UndertakingsPage.js';

const undertaking: UndertakingPartsFragment & { __typename: 'Undertaking' } = {
  __typename: 'Undertaking',
  id: 'u1',
  title: 'De raad krijgt een overzicht',
  promisedBy: 'Wethouder zorg',
  promisedTo: 'Gemeenteraad',
  promisedOn: '2026-01-10',
  datePrecision: 'DAY',
  occasion: 'Rondvraag',
  dueOn: '2026-06-01',
  isLate: true,
  state: 'OPEN',
  moves: ['keep', 'withdraw'],
  stateOn: null,
  stateReason: null,
  toldOn: null,
  briefing: null,
  motion: { id: 'm1', name: 'Samen eten' },
  decision: null,
  openness: 'INTERNAL',
  releasedAt: null,
  sourceText: 'Verslag van de raad',
  sourceUrl: null,
  isDemonstration: false,
  version: 2,
  viewerCan: { edit: true, move: true, tell: true, remove: true },
};
const anything = { search: null, state: null, isLate: null, isNotTold: null };
const listed = (nodes: (typeof undertaking)[], { filter = anything as object, add = true, briefings = 0 } = {}) => ({
  request: { query: UndertakingsDocument, variables: { filter, page: 1 } },
  result: {
    data: {
      undertakings: {
        totalCount: nodes.length,
        nodes,
        counts: { open: 1, late: nodes.filter(({ isLate }) => isLate).length, notTold: 0 },
        briefings: Array.from({ length: briefings }, () => ({
          id: 'b1',
          title: 'Brief over het aanbod',
          reference: null,
          datedOn: '2026-06-01',
          datePrecision: 'DAY' as const,
          undertakings: [{ id: 'u1', name: 'De raad krijgt een overzicht' }],
          motions: [{ id: 'm1', name: 'Samen eten' }],
          isDemonstration: false,
        })),
        viewerCan: { add },
      },
    },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
});
const choices = {
  request: { query: UndertakingChoicesDocument },
  result: {
    data: {
      undertakingChoices: { motions: [], decisions: [], briefings: [{ id: 'b1', name: 'Brief over het aanbod' }] },
    },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
};
const opened = { path: '/werkruimte/besluiten/toezeggingen?toezegging=u1' };

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('undertakings', () => {
  it('says of each who promised what, by when, that it is late, and whether the council was told', async () => {
    await renderPage(<UndertakingsPage />, { mocks: [listed([undertaking], { briefings: 1 })] });
    const row = (await screen.findByText('Wethouder zorg, aan Gemeenteraad')).closest('tr')!;
    expect(within(row).getByText('Open')).toBeTruthy();
    expect(within(row).getByText('Te laat')).toBeTruthy();
    expect(within(row).getByText('nog niet')).toBeTruthy();
    expect(screen.getByText('1 toezegging is te laat')).toBeTruthy();
    expect(screen.getByText('Brief over het aanbod')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Samen eten' })).toBeTruthy();
  });

  it('shows what is late by the address', async () => {
    const late = { ...anything, isLate: true };
    await renderPage(<UndertakingsPage />, {
      mocks: [listed([undertaking], { filter: late })],
      path: '/werkruimte/besluiten/toezeggingen?toon=te-laat',
    });
    expect(await screen.findByText('1 toezegging')).toBeTruthy();
    expect(screen.queryByText('1 toezegging is te laat')).toBeNull();
  });

  it('offers nothing to a reader, and hints at nothing', async () => {
    await renderPage(<UndertakingsPage />, { mocks: [listed([], { add: false })], session: aSession('CLERK') });
    expect(await screen.findByText('Er is geen toezegging die voor u open is')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Leg een toezegging vast' })).toBeNull();
  });

  it('is kept with a day and what came of it; a refusal stands in the dialog', async () => {
    const user = userEvent.setup();
    await renderPage(<UndertakingsPage />, {
      mocks: [
        listed([undertaking]),
        {
          request: { query: MoveUndertakingDocument, variables: () => true },
          result: { errors: [refusal('undertaking.not_now')] },
        },
      ],
      ...opened,
    });
    await user.click(await screen.findByRole('button', { name: /Status: Open/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Zet op nagekomen/ }));
    await user.type(await screen.findByRole('textbox', { name: /Wat kwam ervan/ }), 'Het overzicht is gestuurd.');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(/Dat kan bij deze toezegging niet/)).toBeTruthy();
  });

  it('is told to the council with a letter', async () => {
    const sent: object[] = [];
    const user = userEvent.setup();
    await renderPage(<UndertakingsPage />, {
      mocks: [
        listed([undertaking]),
        choices,
        {
          request: { query: TellCouncilDocument, variables: (given: object) => sent.push(given) > 0 },
          result: { data: { tellCouncil: { ...undertaking, toldOn: '2026-06-01', version: 3 } } },
        },
      ],
      ...opened,
    });
    await user.click(await screen.findByRole('button', { name: 'Leg vast dat de raad het weet' }));
    const letters = await screen.findByRole('combobox', { name: /Met welke raadsinformatiebrief/ });
    await waitFor(() => expect(letters.querySelector('option[value="b1"]')).not.toBeNull());
    await user.selectOptions(letters, 'b1');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect((await screen.findAllByText('Vul een dag in.')).length).toBeGreaterThan(0);
    const [day, month, year] = ['Dag', 'Maand', 'Jaar'].map((name) => screen.getByRole('textbox', { name }));
    await user.type(day!, '1');
    await user.type(month!, '6');
    await user.type(year!, '2026');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({ input: { id: 'u1', version: 2, toldOn: '2026-06-01', documentId: 'b1' } });
  });

  it('is recorded with its source, which is asked for', async () => {
    const sent: { input: object }[] = [];
    const user = userEvent.setup();
    await renderPage(<UndertakingsPage />, {
      mocks: [
        listed([]),
        choices,
        {
          request: { query: SaveUndertakingDocument, variables: (given: { input: object }) => sent.push(given) > 0 },
          result: { data: { saveUndertaking: undertaking } },
        },
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Leg een toezegging vast' }));
    await user.type(await screen.findByRole('textbox', { name: 'Wat is toegezegd?' }), 'Een overzicht');
    await user.type(screen.getByRole('textbox', { name: 'Door wie?' }), 'Wethouder');
    await user.type(screen.getByRole('textbox', { name: 'Aan wie?' }), 'Raad');
    await user.type(screen.getAllByRole('textbox', { name: 'Jaar' })[0]!, '2025');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect((await screen.findAllByText(/Vul in waar het staat/)).length).toBeGreaterThan(0);
    await user.type(screen.getByRole('textbox', { name: 'Waar staat het?' }), 'Verslag');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.input).toMatchObject({
      title: 'Een overzicht',
      promisedOn: '2025-01-01',
      datePrecision: 'YEAR',
      openness: 'RESTRICTED',
      releasedAt: null,
      sourceText: 'Verslag',
      id: null,
    });
  });
});
