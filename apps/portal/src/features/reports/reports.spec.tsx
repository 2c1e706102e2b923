import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { withMessages } from '../../shared/i18n.js';
import { renderPage } from '../../testing/renderPage.js';
import { ReportCard } from './ReportCard.js';
import messages from './reports.nl.json' with { type: 'json' };

const Card = withMessages(messages, ReportCard);
const report = {
  id: 'r',
  kind: 'FACTSHEET' as const,
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
};

it('marks a report of which something changed since, and leaves it to download', async () => {
  await renderPage(<Card report={{ ...report, isChanged: true }} />);
  expect(await screen.findByText('Sindsdien gewijzigd')).toBeTruthy();
  expect(screen.getByText(/Laat dan een nieuw rapport maken/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Download Feitenblad als PDF' })).toBeTruthy();
});

it('marks no other', async () => {
  await renderPage(<Card report={report} />);
  expect(await screen.findByText('Klaar')).toBeTruthy();
  expect(screen.queryByText('Sindsdien gewijzigd')).toBeNull();
});
