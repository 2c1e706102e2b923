import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { FundingFormPage } from './FundingFormPage.js';
import { FundingOpportunitiesDocument, type FundingPartsFragment } from './funding.generated.js';
import { FundingPage } from './FundingPage.js';

const fund: FundingPartsFragment & { __typename: 'FundingOpportunity' } = {
  __typename: 'FundingOpportunity',
  id: 'f',
  name: 'Gemeenschapsfonds',
  provider: 'Het kabinet',
  summary: 'Voor buurthuizen',
  forWhom: null,
  status: 'ANNOUNCED',
  announcedOn: null,
  opensOn: null,
  closesOn: null,
  sourceText: 'Brief',
  sourceUrl: null,
  seenOn: '2026-03-18',
  version: 1,
  viewerCan: { change: false },
};

afterEach(cleanup);

it('shows money with its status and dates in words', async () => {
  const dated = {
    ...fund,
    id: 'g',
    name: 'Open fonds',
    status: 'OPEN' as const,
    opensOn: '2026-01-01',
    closesOn: '2026-12-31',
  };
  await renderPage(<FundingPage />, {
    mocks: [
      {
        request: { query: FundingOpportunitiesDocument, variables: { search: null, status: null, page: 1 } },
        result: {
          data: { fundingOpportunities: { totalCount: 2, nodes: [dated, fund], viewerCan: { add: false } } },
        },
      },
    ],
  });
  const rowOf = (name: string) => within(screen.getByText(name).closest('tr')!);
  await screen.findByText('Gemeenschapsfonds');
  expect(rowOf('Gemeenschapsfonds').getByText('Aangekondigd')).toBeTruthy();
  expect(rowOf('Gemeenschapsfonds').getByText('Nog geen datum bekend')).toBeTruthy();
  expect(rowOf('Open fonds').getByText('van 1 januari 2026 tot en met 31 december 2026')).toBeTruthy();
});

it('lets nobody fill in a form that is not theirs', async () => {
  await renderPage(<FundingFormPage />, { session: aSession('NATIONAL_ADVISER') });
  expect(await screen.findByText('U mag dit niet doen met uw rol.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bewaar' })).toBeNull();
});

it('asks for what is missing at its field', async () => {
  await renderPage(<FundingFormPage />, { session: aSession('PROGRAMME_ADMIN') });
  await userEvent.click(await screen.findByRole('button', { name: 'Bewaar' }));
  for (const sentence of ['Vul de naam in.', 'Kies een status.', 'Schrijf op waar dit staat.'])
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
});
