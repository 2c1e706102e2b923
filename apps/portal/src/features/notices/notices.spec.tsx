import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { noticeKindCodes, noticeKinds, sentenceOf } from '@bloemen/vocabulary';
import { answerRoutes } from '../../testing/answers.js';
import { refusal } from '../../testing/refusal.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import {
  NoticePreferencesDocument,
  NoticesDocument,
  ReadAllNoticesDocument,
  ReadNoticeDocument,
  SaveNoticePreferencesDocument,
} from './notices.generated.js';
import { NoticePacesPage } from './NoticePacesPage.js';
import { NoticesPage } from './NoticesPage.js';
import { UnsubscribePage } from './UnsubscribePage.js';

const help = {
  __typename: 'Notice' as const,
  id: 'a',
  title: 'Humanitas heeft hulp nodig bij een actie',
  address: '/werkruimte/coalitie',
  toldAt: '2026-11-30T09:00:00Z',
  isRead: false,
  isDemonstration: false,
};
const offer = { ...help, id: 'b', title: 'Zonnebloem vulde aanbod in', isRead: true };
const listed = (nodes: (typeof help)[], unread: number, isUnread = false) => ({
  request: { query: NoticesDocument, variables: { isUnread, page: 1 } },
  result: {
    data: { notices: { __typename: 'NoticeConnection' as const, nodes, totalCount: nodes.length, unread } },
  },
});
const session = aSession('COORDINATOR');

it('lists what was told, says what is new, and marks it as read once it is opened', async () => {
  const read = jest.fn(() => ({
    data: { readNotice: { __typename: 'Notice' as const, id: 'a', isRead: true } },
  }));
  await renderPage(<NoticesPage />, {
    session,
    mocks: [
      listed([help, offer], 1),
      { request: { query: ReadNoticeDocument, variables: { input: { id: 'a' } } }, result: read },
    ],
  });
  expect(await screen.findByText('2 berichten, 1 ongelezen')).toBeTruthy();
  expect(screen.getAllByText('nieuw')).toHaveLength(1);
  const link = screen.getByRole('link', { name: help.title });
  expect(link.getAttribute('href')).toBe('/werkruimte/coalitie');
  await userEvent.click(link);
  await waitFor(() => expect(read).toHaveBeenCalledTimes(1));
});

it('marks everything as read at once, and says so', async () => {
  await renderPage(<NoticesPage />, {
    session,
    mocks: [
      listed([help, offer], 1),
      { request: { query: ReadAllNoticesDocument }, result: { data: { readAllNotices: 1 } } },
      listed([{ ...help, isRead: true }, offer], 0),
    ],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Alles gelezen' }));
  expect(await screen.findByText('1 bericht is nu gelezen')).toBeTruthy();
  expect(await screen.findByText('2 berichten, alles gelezen')).toBeTruthy();
});

it('says why that did not happen, and that there is nothing yet', async () => {
  await renderPage(<NoticesPage />, {
    session,
    mocks: [
      listed([help], 1),
      { request: { query: ReadAllNoticesDocument }, result: { errors: [refusal('unavailable')] } },
    ],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Alles gelezen' }));
  expect(await screen.findByText(sentenceOf('unavailable'))).toBeTruthy();
  expect(screen.getByRole('link', { name: help.title })).toBeTruthy();
});

it('is kind about an empty list', async () => {
  await renderPage(<NoticesPage />, { session, mocks: [listed([], 0)] });
  expect(await screen.findByText('Nog geen berichten')).toBeTruthy();
});

const choices = noticeKindCodes.map((kind) => ({
  __typename: 'NoticeChoice' as const,
  kind,
  pace: noticeKinds[kind].pace,
  isFixed: kind === 'REQUEST_HANDED_ON',
}));
const preferences = { __typename: 'NoticePreferences' as const, choices, isQuiet: true };
const read = { request: { query: NoticePreferencesDocument }, result: { data: { noticePreferences: preferences } } };

it('says so where no kind of notice belongs to the role', async () => {
  const none = { ...preferences, choices: [] };
  await renderPage(<NoticePacesPage />, {
    session,
    mocks: [{ ...read, result: { data: { noticePreferences: none } } }],
  });
  expect(await screen.findByText('Bij uw rol horen geen berichten')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bewaren' })).toBeNull();
});

it('sends the pace of each kind that may be chosen', async () => {
  const send = jest.fn(() => ({ data: { saveNoticePreferences: preferences } }));
  await renderPage(<NoticePacesPage />, {
    session,
    mocks: [
      read,
      {
        request: {
          query: SaveNoticePreferencesDocument,
          variables: {
            input: {
              isQuiet: false,
              choices: choices
                .filter(({ isFixed }) => !isFixed)
                .map(({ kind, pace }) => ({ kind, pace: kind === 'OFFER_CHANGED' ? 'NEVER' : pace })),
            },
          },
        },
        result: send,
      },
      read,
    ],
  });
  await userEvent.selectOptions(await screen.findByLabelText(noticeKinds.OFFER_CHANGED.label), 'NEVER');
  expect(screen.queryByLabelText(noticeKinds.REQUEST_HANDED_ON.label)).toBeNull();
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
  expect(await screen.findByText('Uw keuze is bewaard')).toBeTruthy();
});

it('leaves mail by a button, not by opening the link', async () => {
  const sent = answerRoutes({
    '/api/unsubscribe/open': { body: { kinds: [noticeKinds.OFFER_CHANGED.label] } },
    '/api/unsubscribe': { body: { kinds: [noticeKinds.OFFER_CHANGED.label] } },
  });
  await renderPage(<UnsubscribePage />, { session: null, path: '/afmelden#abc' });
  expect(await screen.findByText(noticeKinds.OFFER_CHANGED.label)).toBeTruthy();
  expect(sent.map(({ path }) => path)).toEqual(['/api/unsubscribe/open']);
  await userEvent.click(screen.getByRole('button', { name: 'Afmelden' }));
  expect(await screen.findByText('U bent afgemeld')).toBeTruthy();
  expect(sent.at(-1)).toMatchObject({ path: '/api/unsubscribe', body: { token: 'abc' } });
});

it('says that a link is not right', async () => {
  answerRoutes({ '/api/unsubscribe/open': { status: 400, body: { code: 'notice.unsubscribe_invalid' } } });
  await renderPage(<UnsubscribePage />, { session: null, path: '/afmelden#abc' });
  expect(await screen.findByText('Deze link klopt niet')).toBeTruthy();
});
