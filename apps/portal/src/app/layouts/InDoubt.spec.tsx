import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextProvider } from '../../shared/i18n.js';
import { SessionProvider } from '../../shared/session.js';
import { forgetTab, refusedWith, tabHeaders } from '../../shared/tab.js';
import messages from '../app.nl.json' with { type: 'json' };
import { AccountLayout } from './WorkspaceLayout.js';

const workspaceOf = (tenantId: string, name: string) => ({
  __typename: 'Workspace' as const,
  tenantId,
  kind: 'municipality' as const,
  name,
  themeHref: null,
  logoHref: null,
  unreadNotices: 0,
  archive: null,
});
const heemstede = workspaceOf('00000000-0000-4000-9000-000000000397', 'Heemstede');
const zandvoort = workspaceOf('00000000-0000-4000-9000-000000000473', 'Zandvoort');
const viewerOf = (id: string, displayName: string, workspace = heemstede, workspaces = [heemstede, zandvoort]) => ({
  __typename: 'Viewer' as const,
  person: { __typename: 'Person' as const, id, displayName, email: `${id}@voorbeeld.example`, isExample: true },
  roles: ['COORDINATOR' as const],
  permissions: ['plan:write'],
  secondsLeft: 3_600,
  workspace,
  workspaces,
});
const noor = viewerOf('noor', 'Noor van Dam');
const bart = viewerOf('bart', 'Bart Vos');

/** The other tabs of the browser: what this one told them, and a way to tell it something. */
class Channel extends EventTarget {
  static latest: Channel;
  readonly told: unknown[] = [];
  constructor() {
    super();
    Channel.latest = this;
  }
  postMessage(message: unknown) {
    this.told.push(message);
  }
  close() {
    /* Nothing to close. */
  }
}

beforeEach(() => {
  (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel = Channel;
});
afterEach(() => {
  // The own property stands before that of the browser; without it the document is in sight again.
  Reflect.deleteProperty(document, 'visibilityState');
  forgetTab();
  delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
});

/** A page of somebody signed in, where the server gives these answers to who that is, one after the other. */
async function visit(...viewers: (ReturnType<typeof viewerOf> | null | Error)[]) {
  window.scrollTo = () => undefined;
  const root = createRootRoute();
  const account = createRoute({ getParentRoute: () => root, path: 'account', component: AccountLayout });
  const page = createRoute({
    getParentRoute: () => account,
    path: '/',
    component: () => (
      <>
        <h1>Plan van Heemstede</h1>
        <label>
          Tekst <input defaultValue="" />
        </label>
      </>
    ),
  });
  const signIn = createRoute({ getParentRoute: () => root, path: 'inloggen', component: () => <h1>Inloggen</h1> });
  const router = createRouter({
    routeTree: root.addChildren([account.addChildren([page]), signIn]),
    history: createMemoryHistory({ initialEntries: ['/account'] }),
  });
  const askViewer = async () => {
    const viewer = viewers.shift();
    if (viewer instanceof Error || viewer === undefined) throw viewer ?? new Error('no answer left');
    return { viewer };
  };
  render(
    <TextProvider
      messages={messages}
      onError={(error) => {
        throw error;
      }}
    >
      <SessionProvider askViewer={askViewer}>
        <RouterProvider router={router as never} />
      </SessionProvider>
    </TextProvider>,
  );
  await screen.findByRole('heading', { name: 'Plan van Heemstede' });
  return { told: Channel.latest.told };
}

const refuse = () => act(() => refusedWith('session.other_person'));
const tell = (message: unknown) =>
  act(() => void Channel.latest.dispatchEvent(new MessageEvent('message', { data: message })));
const seesNothingOfBefore = () => expect(screen.queryByRole('heading', { name: 'Plan van Heemstede' })).toBeNull();

it('is the tab of the first answer, says so to the server, and tells the other tabs who is signed in', async () => {
  const { told } = await visit(noor);
  expect(tabHeaders()).toEqual({ 'x-acting-as': `noor@${heemstede.tenantId}` });
  expect(told).toEqual(['noor']);
});

it('says whose tab it is when somebody else is signed in, hides the page, and has what was typed when its person is back', async () => {
  await visit(noor, bart, noor);
  await userEvent.type(screen.getByLabelText('Tekst'), 'halve zin');
  refuse();
  expect(await screen.findByText(/Dit tabblad was van Noor van Dam. Nu is Bart Vos ingelogd./)).toBeTruthy();
  expect(screen.getByText(/Het staat er weer als Noor van Dam/)).toBeTruthy();
  seesNothingOfBefore();
  expect(screen.getByRole('link', { name: /Log in als Noor van Dam/ }).getAttribute('target')).toBe('_blank');
  expect(screen.getByRole('button', { name: /Ga verder als Bart Vos/ })).toBeTruthy();
  tell('noor');
  await screen.findByRole('heading', { name: 'Plan van Heemstede' });
  expect(screen.getByLabelText<HTMLInputElement>('Tekst').value).toBe('halve zin');
});

it('leaves nothing of a page in which nothing was typed', async () => {
  await visit(noor, null);
  refuse();
  expect(await screen.findByRole('heading', { name: 'U bent uitgelogd' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('Plan van Heemstede');
  expect(screen.getByRole('link', { name: 'Log in als Noor van Dam' }).getAttribute('href')).toBe(
    '/inloggen?terug=%2Faccount',
  );
});

it.each([
  ['signs out', null],
  ['signs in as somebody else', 'bart'],
])('shows nothing from the moment that another tab %s, also when the server does not answer', async (_, message) => {
  await visit(noor, new Error('away'));
  tell(message);
  seesNothingOfBefore();
  await waitFor(seesNothingOfBefore);
});

it('stays as it is when another tab opens for the same person, also in another workspace', async () => {
  await visit(noor, noor);
  tell('noor');
  await act(async () => undefined);
  expect(screen.getByRole('heading', { name: 'Plan van Heemstede' })).toBeTruthy();
});

it('says that the last role in its workspace ended, keeps the page to copy from, and leads to another workspace', async () => {
  await visit(noor, viewerOf('noor', 'Noor van Dam', zandvoort, [zandvoort]));
  await userEvent.type(screen.getByLabelText('Tekst'), 'halve zin');
  refuse();
  expect(await screen.findByText('U hebt geen rol meer in Heemstede')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ga naar Zandvoort' })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Tekst').value).toBe('halve zin');
});

it('shows nothing when the browser brings the page back out of its memory until it is known that its person is there', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  await visit(noor, null);
  act(() => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
  seesNothingOfBefore();
  await act(async () => jest.advanceTimersByTimeAsync(100));
  expect(screen.getByRole('heading', { name: 'U bent uitgelogd' })).toBeTruthy();
  jest.useRealTimers();
});

it.each([
  ['', null],
  [', also when the server does not answer', new Error('away')],
])('finds out by itself that the time of the session is over%s', async (_, answer) => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  await visit(noor, answer);
  await act(async () => jest.advanceTimersByTimeAsync(3_590_000));
  expect(screen.getByRole('heading', { name: 'Plan van Heemstede' })).toBeTruthy();
  await act(async () => jest.advanceTimersByTimeAsync(15_000));
  expect(screen.getByRole('heading', { name: 'U bent uitgelogd' })).toBeTruthy();
  jest.useRealTimers();
});
