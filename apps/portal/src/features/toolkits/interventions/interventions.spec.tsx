import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { ImportPreviewPage } from './ImportPreviewPage.js';
import {
  ApplyInterventionImportDocument,
  InterventionImportDocument,
  InterventionsDocument,
  RemoveInterventionDocument,
  type InterventionImportPartsFragment,
  type InterventionPartsFragment,
} from './interventions.generated.js';
import { InterventionsPage } from './InterventionsPage.js';

const preview: InterventionImportPartsFragment & { __typename: 'InterventionImport' } = {
  __typename: 'InterventionImport',
  id: 'i',
  fileName: 'lijst.csv',
  status: 'DRAFT',
  uploadedAt: '2026-11-30T10:00:00Z',
  version: 1,
  rows: [
    { number: 2, name: 'Zin in vriendschap', outcome: 'CHANGED', changes: ['recognition', 'sourceOn'], findings: [] },
    {
      number: 3,
      name: 'Cursus',
      outcome: 'LEFT_OUT',
      changes: [],
      findings: [{ column: 'recognition', code: 'recognition_unknown', value: 'Heel goed' }],
    },
  ],
};

const intervention: InterventionPartsFragment & { __typename: 'Intervention' } = {
  __typename: 'Intervention',
  id: 'z',
  name: 'Zin in vriendschap',
  summary: null,
  recognition: 'UNKNOWN',
  activeElements: [],
  targetGroups: [],
  sourceText: 'Methodebeschrijving',
  sourceUrl: null,
  sourceOn: '2010-10-01',
  sourcePrecision: 'MONTH',
};

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

it('puts what sources say of the number side by side, and says what is not known', async () => {
  const saidBy = { about: 'In de databank.', sourceUrl: null };
  await renderPage(<InterventionsPage />, {
    mocks: [
      {
        request: {
          query: InterventionsDocument,
          variables: { search: null, recognition: null, activeElement: null, targetGroup: null, page: 1 },
        },
        result: {
          data: {
            interventions: {
              totalCount: 1,
              nodes: [intervention],
              counts: [
                { ...saidBy, wording: 'meer dan 130', saidBy: 'Brief', saidOn: '2026-01-01', saidPrecision: 'YEAR' },
                {
                  ...saidBy,
                  wording: 'bijna honderd',
                  saidBy: 'Movisie',
                  saidOn: '2024-06-01',
                  saidPrecision: 'MONTH',
                },
              ],
              viewerCan: { bringIn: false, remove: false },
            },
          },
        },
      },
    ],
  });
  expect(await screen.findByText('meer dan 130')).toBeTruthy();
  expect(screen.getByText('bijna honderd')).toBeTruthy();
  expect(screen.getByText(/Movisie, juni 2024/)).toBeTruthy();
  const row = within(screen.getByText('Zin in vriendschap').closest('tr')!);
  expect(row.getByText('oktober 2010')).toBeTruthy();
  expect(row.getAllByText('Niet bekend')).toHaveLength(3);
  expect(screen.queryByRole('link', { name: 'Lijst inlezen' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Verwijder Zin in vriendschap' })).toBeNull();
});

it('says per row what a list changes and what is wrong, and brings it in', async () => {
  await renderPage(<ImportPreviewPage />, {
    session: aSession('PROGRAMME_ADMIN'),
    mocks: [
      {
        request: { query: InterventionImportDocument, variables: { id: '' } },
        result: { data: { interventionImport: preview } },
      },
      {
        request: { query: ApplyInterventionImportDocument, variables: { input: { id: 'i', version: 1 } } },
        result: { data: { applyInterventionImport: { ...preview, status: 'APPLIED', version: 2 } } },
      },
    ],
  });
  expect(await screen.findByText('2 rijen gelezen: 0 nieuw, 1 gewijzigd, 0 gelijk, één blijft weg.')).toBeTruthy();
  expect(screen.getByText('gewijzigd: Erkenning, Datum')).toBeTruthy();
  expect(screen.getByText(/Wij kennen de erkenning ‘Heel goed’ niet/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Verwerk één rij' }));
  expect(await screen.findByRole('link', { name: 'Bekijk de interventies' })).toBeTruthy();
});

it('lets who keeps the list take away what should not be on it', async () => {
  const input = { id: 'z' };
  await renderPage(<InterventionsPage />, {
    session: aSession('PROGRAMME_ADMIN'),
    mocks: [
      {
        request: { query: InterventionsDocument, variables: () => true },
        result: {
          data: {
            interventions: {
              totalCount: 1,
              nodes: [intervention],
              counts: [],
              viewerCan: { bringIn: true, remove: true },
            },
          },
        },
        maxUsageCount: 5,
      },
      {
        request: { query: RemoveInterventionDocument, variables: { input } },
        result: { data: { removeIntervention: 'z' } },
      },
    ],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Verwijder Zin in vriendschap' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/verdwijnt voor iedereen uit de lijst/)).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Verwijder' }));
  expect(await screen.findByText('De interventie is verwijderd')).toBeTruthy();
});
