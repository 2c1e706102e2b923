import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { withMessages } from '../../shared/i18n.js';
import { renderPage } from '../../testing/renderPage.js';
import { ReportsTable } from './ReportsTable.js';
import messages from './reports.nl.json' with { type: 'json' };

const Reports = withMessages(messages, ReportsTable);
const report = {
  id: 'r',
  kind: 'FACTSHEET' as const,
  subject: null,
  format: 'PDF' as const,
  status: 'READY' as const,
  progress: 100,
  step: null,
  failure: null,
  requestedBy: 'Marieke',
  requestedAt: '2026-11-29T10:00:00Z',
  frozenAt: '2026-11-29T10:00:01Z',
  finishedAt: '2026-11-29T10:00:03Z',
  expiresAt: '2027-02-27T10:00:03Z',
  isChanged: false,
  documentBytes: 90_000,
  viewerCan: { cancel: false, retry: false },
};

it('marks a report of which something changed since, and leaves it to download', async () => {
  await renderPage(<Reports rows={[{ ...report, isChanged: true }]} />);
  expect(await screen.findByText('Sindsdien gewijzigd')).toBeTruthy();
  expect(screen.getByText(/Laat dan een nieuw rapport maken/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Download Factsheet als PDF' })).toBeTruthy();
});

it('says of which municipality the file of a handover is', async () => {
  await renderPage(<Reports rows={[{ ...report, kind: 'HANDOVER', subject: 'Zandvoort' }]} />);
  expect(await screen.findByRole('link', { name: 'Download Overdracht van Zandvoort als PDF' })).toBeTruthy();
});

it('marks no other', async () => {
  await renderPage(<Reports rows={[report]} />);
  expect(await screen.findByText('Klaar')).toBeTruthy();
  expect(screen.queryByText('Sindsdien gewijzigd')).toBeNull();
});

const failed = { ...report, status: 'FAILED' as const, failure: 'Het maken duurde te lang.' };

it('says why a report was not made, and makes it again', async () => {
  await renderPage(<Reports rows={[{ ...failed, viewerCan: { cancel: false, retry: true } }]} />);
  expect(await screen.findByText('Het maken duurde te lang.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Maak opnieuw Factsheet als PDF' })).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

it('offers nothing to who may not stop or repeat it', async () => {
  await renderPage(<Reports rows={[failed, { ...report, id: 's', status: 'RUNNING' }]} />);
  expect(await screen.findByText('Het maken duurde te lang.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
