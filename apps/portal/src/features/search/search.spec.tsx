import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { searchKindCodes } from '@bloemen/vocabulary';
import { SearchOpener } from '../../app/layouts/SearchOpener.js';
import { aSession, anArchiveSession, renderPage } from '../../testing/renderPage.js';
import { commandsOf } from './commands.js';
import { hitAddress } from './hit-address.js';
import { marked } from './marks.js';
import { recentOf, remember } from './recent.js';
import { SearchDocument, type SearchQuery } from './search.generated.js';
import { SearchPage } from './SearchPage.js';

type Hit = SearchQuery['search']['groups'][number]['hits'][number];
const id = '11111111-1111-4111-8111-111111111111';
const hit = (more: Partial<Hit> = {}): Hit => ({
  ...{ __typename: 'SearchHit' },
  kind: 'DOCUMENT',
  id,
  target: null,
  title: 'Plan van aanpak',
  excerpt: 'Het plan ligt ter inzage',
  onDay: '2021-05-25',
  ...more,
});
const answer = (
  text: string,
  groups: SearchQuery['search']['groups'],
  more: object = {},
  first = 4,
  group: 'DOCUMENTS' | null = null,
) => ({
  request: { query: SearchDocument, variables: { input: { text, group, first } } },
  result: {
    data: {
      search: {
        ...{ __typename: 'SearchAnswer' },
        totalCount: groups.reduce((sum, { totalCount }) => sum + totalCount, 0),
        isMore: false,
        isNear: false,
        groups: groups.map((one) => ({ ...{ __typename: 'SearchHits' }, ...one })),
        ...more,
      },
    },
  },
});
const documents = { group: 'DOCUMENTS' as const, totalCount: 9, hits: [hit()] };
const goals = {
  group: 'GOALS' as const,
  totalCount: 1,
  hits: [hit({ kind: 'GOAL', id: id.replace('1', '2'), title: 'Plannen maken', excerpt: '' })],
};

beforeAll(async () => {
  // The box loads by itself; here it is there at once.
  await import('./SearchBox.js');
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => localStorage.clear());

describe('the box to search', () => {
  const session = aSession('COORDINATOR');
  const open = async (mocks: ReturnType<typeof answer>[] = []) => {
    const page = await renderPage(<SearchOpener session={session} />, { session, path: '/werkruimte', mocks });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    return { page, box: await screen.findByRole('combobox', { name: 'Waar zoekt u naar?' }) };
  };
  const current = (box: HTMLElement) =>
    document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;

  it('opens with Ctrl K, by the button and with /, has the focus, and not with / while somebody types or left it out', async () => {
    const { box } = await open();
    expect(document.activeElement).toBe(box);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Open zoeken ook met de toets /' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    fireEvent.keyDown(document.body, { key: '/' });
    expect(screen.queryByRole('combobox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Zoeken' }));
    expect(await screen.findByRole('combobox')).toBeTruthy();
  });

  it('shows groups while one types, walks them with the arrows, and opens what is chosen', async () => {
    const { page, box } = await open([answer('plan', [documents, goals])]);
    await userEvent.type(box, 'plan');
    const group = await screen.findByRole('group', { name: 'Documenten' });
    expect(
      within(group)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Plan van aanpakDocument · Het plan ligt ter inzage', 'Toon alle 9 resultaten bij Documenten']);
    expect(screen.getByText('10 resultaten')).toBeTruthy();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(current(box)).toContain('Plannen maken');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(current(box)).toContain('Plan van aanpak');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(page.router.state.location.pathname).toBe(`/werkruimte/documenten/${id}`));
    expect(recentOf(session).map(({ title }) => title)).toEqual(['Plan van aanpak']);
  });

  it('without a choice Enter opens the page of all results; nothing found says what to try', async () => {
    const { page, box } = await open([answer('qqq', [])]);
    await userEvent.type(box, 'qqq');
    expect(await screen.findByText('Niets gevonden voor ‘qqq’')).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(page.router.state.location.href).toBe('/werkruimte/zoeken?zoek=qqq'));
  });

  it('offers what one may begin and where one may go', async () => {
    const { box } = await open();
    expect(screen.getByRole('option', { name: /Leg een feit vast/ })).toBeTruthy();
    await userEvent.type(box, 'c');
    expect(screen.getByRole('option', { name: 'Cijfers' })).toBeTruthy();
    expect(screen.queryByRole('option', { name: /Leg een feit vast/ })).toBeNull();
  });
});

it('offers to each role what it may begin', () => {
  const texts = (session: Parameters<typeof commandsOf>[0]) => commandsOf(session).map(({ text }) => text);
  expect(texts(aSession('CLERK'))).toEqual([]);
  expect(texts(aSession('PARTNER'))).toEqual(['command.offer']);
  expect(texts(aSession('COMMUNICATIONS'))).toEqual(['command.press']);
  expect(texts(anArchiveSession('COORDINATOR'))).toEqual([]);
});

it('leads from every kind to a page, in each workspace', () => {
  for (const kind of searchKindCodes)
    for (const workspace of ['municipality', 'programme'] as const)
      expect(hitAddress({ kind, id, target: null, title: 'x' }, workspace)).toMatch(/^\/(werkruimte|programma)\//);
});

it('marks the words that were typed, in any form, without regard to accents', () => {
  expect(
    marked('De coördinator plant', 'coordinator PLAN')
      .filter(({ isFound }) => isFound)
      .map(({ text }) => text),
  ).toEqual(['coördinator', 'plant']);
  expect(marked('Bijeenkomst (a+b)', 'bijeenkomsten .*').filter(({ isFound }) => isFound)).toEqual([
    { text: 'Bijeenkomst', isFound: true },
  ]);
});

it('remembers six, the last first, and reads nothing that is no record', () => {
  const session = aSession('COORDINATOR');
  for (let n = 0; n < 8; n += 1) remember(session, { kind: 'GOAL', id: String(n), target: null, title: `Doel ${n}` });
  expect(recentOf(session).map(({ id: one }) => one)).toEqual(['7', '6', '5', '4', '3', '2']);
  localStorage.setItem(localStorage.key(0)!, '[{"kind":"SPOOK"},1,null]');
  expect(recentOf(session)).toEqual([]);
  localStorage.setItem(localStorage.key(0)!, 'kapot');
  expect(recentOf(session)).toEqual([]);
});

describe('the page of all results', () => {
  it('says what to do before anything is asked', async () => {
    await renderPage(<SearchPage />, { session: aSession('COORDINATOR'), path: '/werkruimte/zoeken' });
    expect(await screen.findByText('Typ twee letters of meer')).toBeTruthy();
  });

  it('lists what was found with where it leads, of one kind where that is chosen, and says what only looks like it', async () => {
    await renderPage(<SearchPage />, {
      session: aSession('COORDINATOR'),
      path: '/werkruimte/zoeken?zoek=plna&soort=DOCUMENTS',
      mocks: [answer('plna', [{ ...documents, totalCount: 1 }], { isNear: true }, 100, 'DOCUMENTS')],
    });
    const link = await screen.findByRole('link', { name: 'Plan van aanpak' });
    expect(link.getAttribute('href')).toBe(`/werkruimte/documenten/${id}`);
    expect(screen.getByText('Niets met deze woorden. 1 resultaat lijkt erop')).toBeTruthy();
  });
});
