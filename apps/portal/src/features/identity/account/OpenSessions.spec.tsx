import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { RevokeSessionDocument, SessionsDocument } from './account.generated.js';
import { withMessages } from '../../../shared/i18n.js';
import { renderPage } from '../../../testing/renderPage.js';
import messages from './account.nl.json' with { type: 'json' };
import { OpenSessions } from './OpenSessions.js';
import { refusal } from '../../../testing/refusal.js';

const Sessions = withMessages(messages, OpenSessions);
const here = {
  __typename: 'OpenSession' as const,
  id: 'a',
  isCurrent: true,
  lastSeenAt: '2026-11-22T06:00:00Z',
  expiresAt: '2026-11-22T18:00:00Z',
  means: 'EXAMPLE' as const,
  device: 'Firefox op Windows',
};
const there = { ...here, id: 'b', isCurrent: false, means: 'MAGIC_LINK' as const, device: 'Safari op iPhone' };
const open = (...sessions: (typeof here | typeof there)[]) => ({
  request: { query: SessionsDocument },
  result: { data: { sessions } },
});
const revoke = { query: RevokeSessionDocument, variables: { input: { sessionId: 'b' } } };

it('ends another session and says so', async () => {
  await renderPage(<Sessions />, {
    mocks: [
      open(here, there),
      {
        request: revoke,
        result: { data: { revokeSession: { __typename: 'OpenSession', id: 'b', device: 'Safari op iPhone' } } },
      },
      open(here),
    ],
  });
  await userEvent.click(await screen.findByRole('button', { name: /Log uit op Safari op iPhone/ }));
  expect(await screen.findByText('Safari op iPhone is uitgelogd')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('rowheader', { name: /Safari/ })).toBeNull());
});

it('never offers to end the session that asks', async () => {
  await renderPage(<Sessions />, { mocks: [open(here)] });
  expect(await screen.findByText('dit apparaat')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Log uit/ })).toBeNull();
});

it('says why a session was not ended, and keeps the list', async () => {
  await renderPage(<Sessions />, {
    mocks: [open(here, there), { request: revoke, result: { errors: [refusal('unavailable')] } }],
  });
  await userEvent.click(await screen.findByRole('button', { name: /Log uit op Safari/ }));
  expect(await screen.findByText(sentenceOf('unavailable'))).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: /Safari/ })).toBeTruthy();
});
