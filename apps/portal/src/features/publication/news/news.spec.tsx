import { beforeAll, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import {
  NewsItemDocument,
  NewsItemsDocument,
  PublishNewsDocument,
  SaveNewsDocument,
  type NewsPartsFragment,
} from './news.generated.js';
import { NewsFormPage } from './NewsFormPage.js';
import { NewsItemPage } from './NewsItemPage.js';
import { NewsListPage } from './NewsListPage.js';

const item = (changed: Partial<NewsPartsFragment> = {}) =>
  ({
    __typename: 'NewsItem',
    id: 'n1',
    slug: 'honderd-gemeenten',
    title: 'Honderd gemeenten',
    lead: 'Er doen meer gemeenten mee.',
    body: 'Een avond in Den Haag.',
    figures: [
      { __typename: 'NewsItemFigure', figure: '120', says: 'gemeenten', sourceText: 'De tekst', sourceUrl: null },
    ],
    newsOn: '2019-05-22',
    sourceText: 'Nieuwsbericht',
    sourceUrl: null,
    status: 'DRAFT',
    publishedAt: null,
    isPlanned: false,
    version: 1,
    viewerCan: { __typename: 'NewsItemRights', change: true, publish: true, withdraw: false, remove: true },
    ...changed,
  }) as NewsPartsFragment;
const reading = (of: NewsPartsFragment) => ({
  request: { query: NewsItemDocument, variables: () => true },
  result: { data: { newsItem: of } },
  maxUsageCount: 9,
});
const admin = aSession('PROGRAMME_ADMIN');

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

it('lists what is written, what waits and what everybody reads', async () => {
  const nodes = [
    item(),
    item({ id: 'n2', title: 'Straks', status: 'PUBLISHED', isPlanned: true, publishedAt: '2027-01-04T08:00:00Z' }),
    item({ id: 'n3', title: 'Nu', status: 'PUBLISHED', publishedAt: '2026-01-04T08:00:00Z' }),
  ];
  await renderPage(<NewsListPage />, {
    session: admin,
    mocks: [
      {
        request: { query: NewsItemsDocument, variables: { search: null, status: null, page: 1 } },
        result: {
          data: {
            newsItems: {
              __typename: 'NewsConnection',
              totalCount: 3,
              nodes,
              viewerCan: { __typename: 'NewsConnectionRights', add: true },
            },
          },
        },
      },
    ],
  });
  const rowOf = async (title: string) => within((await screen.findByRole('link', { name: title })).closest('tr')!);
  expect((await rowOf('Honderd gemeenten')).getByText('Concept')).toBeTruthy();
  expect((await rowOf('Straks')).getByText('Openbaar vanaf 4 januari 2027 om 09:00')).toBeTruthy();
  expect((await rowOf('Nu')).getByText('Openbaar')).toBeTruthy();
  expect(screen.getByText('3 berichten')).toBeTruthy();
});

it('is made public now, or at a moment on Dutch clocks', async () => {
  const sent: object[] = [];
  const publishing = {
    request: {
      query: PublishNewsDocument,
      variables: ({ input }: { input: object }) => {
        sent.push(input);
        return true;
      },
    },
    result: { data: { publishNews: item({ status: 'PUBLISHED', isPlanned: true, version: 2 }) } },
  };
  await renderPage(<NewsItemPage />, { session: admin, mocks: [reading(item()), publishing] });
  await userEvent.click(await screen.findByRole('button', { name: 'Maak openbaar' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: 'Op een later moment' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Maak openbaar' }));
  expect((await dialog.findAllByText('Vul een dag in.')).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
  for (const [name, typed] of [
    ['Dag', '4'],
    ['Maand', '1'],
    ['Jaar', '2027'],
  ] as const)
    await userEvent.type(dialog.getByRole('textbox', { name }), typed);
  await userEvent.click(dialog.getByRole('button', { name: 'Maak openbaar' }));
  await screen.findByText('Het bericht wordt op dat moment openbaar');
  expect(sent.at(-1)).toEqual({ id: 'n1', version: 1, publishAt: '2027-01-04T08:00:00.000Z' });
});

it('leads to the public page only when it is there', async () => {
  const { unmount } = await renderPage(<NewsItemPage />, { session: admin, mocks: [reading(item())] });
  await screen.findByRole('heading', { level: 1, name: 'Honderd gemeenten' });
  expect(screen.queryByRole('link', { name: 'Bekijk het op de openbare site' })).toBeNull();
  unmount();
  await renderPage(<NewsItemPage />, { session: admin, mocks: [reading(item({ status: 'PUBLISHED' }))] });
  const link = await screen.findByRole('link', { name: 'Bekijk het op de openbare site' });
  expect(link.getAttribute('href')).toBe('/nieuws/honderd-gemeenten');
});

it('asks for what is missing at its field, loses nothing when it is refused, and is no form of others', async () => {
  const { unmount } = await renderPage(<NewsFormPage />, {
    session: admin,
    mocks: [
      { request: { query: SaveNewsDocument, variables: () => true }, result: { errors: [refusal('unavailable')] } },
    ],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Bewaar' }));
  for (const sentence of ['Vul een titel in.', 'Schrijf een inleiding.', 'Schrijf de tekst.'])
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByRole('textbox', { name: /^Titel/ }), 'Een nieuw bericht');
  await userEvent.type(screen.getByRole('textbox', { name: /^Inleiding/ }), 'Dit is de inleiding.');
  await userEvent.type(screen.getByRole('textbox', { name: /^Tekst/ }), 'Dit is de hele tekst.');
  await userEvent.click(screen.getByRole('button', { name: 'Leg een getal vast' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Getal 1, zoals het er staat' }), 'bijna 60');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect((await screen.findAllByText(/^Getal 1 is niet compleet/)).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByRole('textbox', { name: 'Wat telt getal 1?' }), 'wethouders');
  await userEvent.type(screen.getByRole('textbox', { name: 'Bron van getal 1' }), 'Het bericht');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  await screen.findByRole('alert');
  expect((screen.getByRole('textbox', { name: /^Titel/ }) as HTMLInputElement).value).toBe('Een nieuw bericht');
  unmount();
  await renderPage(<NewsFormPage />, { session: aSession('NATIONAL_ADVISER') });
  expect(await screen.findByText('U mag dit niet doen met uw rol.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bewaar' })).toBeNull();
}, 30_000);
