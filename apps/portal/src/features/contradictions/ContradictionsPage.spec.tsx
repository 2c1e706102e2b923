import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ToastRegion } from '@bloemen/ui';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ContradictionRegisterDocument,
  ResolveContradictionDocument,
  type DifferencePartsFragment,
} from '../../shared/differences/differences.generated.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { ContradictionsPage } from './ContradictionsPage.js';

const motion: DifferencePartsFragment = {
  id: 'motie',
  subjectKind: 'MOTION',
  subjectId: 'm',
  about: 'DATE',
  title: 'De dag van de motie',
  openedAt: '2026-11-01T10:00:00Z',
  readings: [
    { id: 'a', says: '5 november 2020', quote: null, sourceText: 'Collegestuk 840482', holds: false },
    { id: 'b', says: 'december 2020', quote: 'motie van december 2020', sourceText: 'Pagina', holds: false },
  ],
  resolution: null,
  steps: [],
  isDemonstration: false,
  version: 1,
  viewerCan: { resolve: true, reopen: false },
};
const members: DifferencePartsFragment = {
  ...motion,
  id: 'leden',
  subjectKind: 'COALITION',
  about: 'NUMBER',
  title: 'Hoeveel organisaties meedoen',
  readings: motion.readings.map((reading) => ({ ...reading, holds: reading.id === 'b' })),
  resolution: { at: '2026-11-02T10:00:00Z', byName: 'Noor van Dam', reason: 'Zo staat het.', settledText: null },
  viewerCan: { resolve: false, reopen: true },
};

/** Apollo reads a fragment by the name of its type. */
const typed = (one: DifferencePartsFragment) => ({ __typename: 'Contradiction', ...one });

afterEach(cleanup);
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe('the register of sources that differ', () => {
  const shown = (
    contradictions: DifferencePartsFragment[],
    { search = '', record = true, more = [] as object[] } = {},
  ) =>
    renderPage(
      <ToastRegion>
        <ContradictionsPage />
      </ToastRegion>,
      {
        session: aSession('COORDINATOR'),
        path: `/werkruimte/documenten/verschillen${search}`,
        mocks: [
          {
            request: { query: ContradictionRegisterDocument },
            result: {
              data: {
                contradictionRegister: {
                  openCount: 1,
                  contradictions: contradictions.map(typed),
                  viewerCan: { record },
                },
              },
            },
            maxUsageCount: 9,
          },
          ...more,
        ] as never,
      },
    );

  it('counts what is open in words, and filters by status', async () => {
    await shown([motion, members], { search: '?status=open' });
    expect(await screen.findByText('1 open verschil, 1 in totaal')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'De dag van de motie' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Hoeveel organisaties meedoen' })).toBeNull();
  });

  it('shows both readings with their sources, and sends the choice with its reason', async () => {
    const sent: unknown[] = [];
    await shown([motion], {
      search: '?verschil=motie',
      more: [
        {
          request: { query: ResolveContradictionDocument, variables: () => true },
          result: ({ input }: { input: unknown }) => {
            sent.push(input);
            return { data: { resolveContradiction: typed({ ...members, id: 'motie' }) } };
          },
        },
      ],
    });
    const user = userEvent.setup();
    const panel = within(await screen.findByRole('complementary', { name: 'De dag van de motie' }));
    expect(panel.getByText('5 november 2020')).toBeTruthy();
    expect(panel.getByText('december 2020')).toBeTruthy();
    await user.click(panel.getByRole('button', { name: 'Kies wat geldt' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
    expect(await dialog.findAllByText('Schrijf op waarom u dit kiest.')).toBeTruthy();
    expect(sent).toEqual([]);
    await user.click(dialog.getByRole('radio', { name: /5 november 2020/ }));
    await user.type(dialog.getByRole('textbox'), 'Zo staat het in de besluitenlijst.');
    await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() =>
      expect(sent).toEqual([{ id: 'motie', version: 1, readingId: 'a', reason: 'Zo staat het in de besluitenlijst.' }]),
    );
  });

  it('offers nothing to who only reads, and says that all agree where nothing differs', async () => {
    await shown([{ ...motion, viewerCan: { resolve: false, reopen: false } }], {
      search: '?verschil=motie',
      record: false,
    });
    expect(await screen.findByText('Collegestuk 840482')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Kies|Leg een verschil/ })).toBeNull();
    cleanup();
    await shown([]);
    expect(await screen.findByText('Hier staat nog geen verschil')).toBeTruthy();
  });
});
