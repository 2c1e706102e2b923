import type { Permission } from '@bloemen/vocabulary';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { onBack } from './connection.js';
import { ask as askServer } from './graphql.js';
import { ViewerDocument, type ViewerQuery } from './session.generated.js';
import { forgetTab, onTabRefused, signedInAgain, stateTab, unattended } from './tab.js';

type Viewer = NonNullable<ViewerQuery['viewer']>;
type Look = {
  isUse?: boolean;
  /** Without an answer the session is taken to have ended. */
  isDue?: boolean;
  tellsOthers?: boolean;
};
export type Workspace = Viewer['workspaces'][number];
export type Session = Pick<Viewer, 'person' | 'roles' | 'workspace' | 'workspaces'> & {
  permissions: ReadonlySet<string>;
  can: (permission: Permission) => boolean;
};

/**
 * Why the tab may not be of its person or workspace any more, and who is signed in now, as far as known. `looking`:
 * that is being asked.
 */
export type Doubt = { why: 'looking' | 'signed_out' | 'other_person' | 'other_workspace'; now: Session | null };

type SessionState = {
  session: Session | null;
  loading: boolean;
  error?: unknown;
  doubt: Doubt | null;
  refresh: () => void;
  /** Looks again after somebody signed in on this page, and tells the other tabs. */
  signedIn: () => void;
  /** Whether the tab is still of its person and workspace, asked now; without an answer it is taken to be. */
  isMine: () => Promise<boolean>;
  /** Makes this the tab of whoever is signed in now. */
  accept: () => void;
  /** Empties this tab and all others of the browser, once the server has ended the session. */
  leave: () => void;
};

/**
 * How often a page in sight asks whether its session still stands, besides the moment at which it should end by time.
 */
const LOOK_EVERY_MS = 5 * 60_000;

const nothing = () => undefined;
const always = () => Promise.resolve(true);
const SessionContext = createContext<SessionState>({
  session: null,
  loading: true,
  doubt: null,
  refresh: nothing,
  signedIn: nothing,
  isMine: always,
  accept: nothing,
  leave: nothing,
});

/**
 * What stays possible in the workspace of a municipality that was merged: to read, to take out, and to say who may
 * look.
 */
export const keptInArchive = (permission: string) => !/:write$/.test(permission);

const sessionOf = (viewer: Viewer): Session => {
  const permissions = new Set(viewer.workspace.archive ? viewer.permissions.filter(keptInArchive) : viewer.permissions);
  return { ...viewer, permissions, can: (permission) => permissions.has(permission) };
};

function doubtOf(mine: Session, now: Session | null): Doubt | null {
  if (!now) return { why: 'signed_out', now };
  if (now.person.id !== mine.person.id) return { why: 'other_person', now };
  return now.workspace.tenantId === mine.workspace.tenantId ? null : { why: 'other_workspace', now };
}

/**
 * Who is signed in and in which workspace. What the server says at the first look is what the tab is until it is loaded
 * anew; when it says something else later, the tab is in doubt: it shows nothing of before until the same person is
 * back, or somebody chooses to go on as who is there now. Asks again when a request is refused, when another tab signs
 * in or out, when the page comes in sight, and when the time is over.
 */
export function SessionProvider({
  askViewer = (headers) => askServer(ViewerDocument, headers),
  children,
}: {
  askViewer?: (headers?: Record<string, string>) => Promise<ViewerQuery>;
  children: ReactNode;
}) {
  const asking = useRef(askViewer);
  const [{ session, doubt, loading, error }, setState] = useState<
    Pick<SessionState, 'session' | 'doubt' | 'loading' | 'error'>
  >({ session: null, doubt: null, loading: true });
  const mine = useRef<Session | null>(null);
  const tabs = useRef<BroadcastChannel | null>(null);
  const due = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lookWhenDue = useRef(always);

  const take = useCallback((now: Session | null) => {
    mine.current = now;
    // Whose tab it was stays known when the session ended by time: the same person goes on in the same workspace.
    if (now) stateTab(now.person.id, now.workspace.tenantId);
    setState({ session: now, doubt: null, loading: false });
  }, []);

  const ask = useCallback(async ({ isUse }: { isUse: boolean }): Promise<Session | null> => {
    const { viewer } = await asking.current(isUse ? undefined : unattended.headers);
    clearTimeout(due.current);
    if (!viewer) return null;
    const { secondsLeft } = viewer;
    if (secondsLeft !== null) due.current = setTimeout(() => void lookWhenDue.current(), (secondsLeft + 1) * 1_000);
    return sessionOf(viewer);
  }, []);

  const look = useCallback(
    async ({ isUse = false, isDue = false, tellsOthers = false }: Look = {}): Promise<boolean> => {
      if (!mine.current) return true;
      try {
        const now = await ask({ isUse });
        if (!mine.current) return true;
        if (tellsOthers) tabs.current?.postMessage(now?.person.id ?? null);
        const found = doubtOf(mine.current, now);
        if (!found) mine.current = now;
        setState({ session: mine.current, doubt: found, loading: false });
        // Once the page is back on the screen. Who may come back is waited for.
        if (found?.why !== 'signed_out') setTimeout(() => signedInAgain(!found));
        return !found;
      } catch {
        // Without an answer nothing is known, so nothing changes; what was hidden to find out stays hidden.
        setState((before) =>
          isDue || before.doubt?.why === 'looking' ? { ...before, doubt: { why: 'signed_out', now: null } } : before,
        );
      }
      return true;
    },
    [ask],
  );

  useEffect(() => {
    lookWhenDue.current = () => look({ isDue: true });
  }, [look]);

  const begin = useCallback(
    async ({ tellOthers }: { tellOthers: boolean }) => {
      try {
        const now = await ask({ isUse: true });
        take(now);
        if (tellOthers) tabs.current?.postMessage(now?.person.id ?? null);
      } catch (failure) {
        setState({ session: null, doubt: null, loading: false, error: failure });
      }
    },
    [ask, take],
  );

  const hide = useCallback((why: Doubt['why']) => {
    if (mine.current) setState({ session: mine.current, doubt: { why, now: null }, loading: false });
  }, []);

  useEffect(() => void begin({ tellOthers: true }), [begin]);

  useEffect(() => {
    const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('bloemen.session') : null;
    tabs.current = channel;
    channel?.addEventListener('message', ({ data: personId }: MessageEvent<string | null>) => {
      if (!mine.current && personId) void begin({ tellOthers: false });
      if (mine.current && personId !== mine.current.person.id) hide(personId ? 'other_person' : 'signed_out');
      void look();
    });
    const seen = () => {
      if (document.visibilityState === 'visible') void look();
    };
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      // Before the browser draws what it kept.
      flushSync(() => hide('looking'));
      void look();
    };
    const timer = setInterval(seen, LOOK_EVERY_MS);
    const deafen = onTabRefused(() => void look());
    const stop = onBack(() => void (mine.current ? look() : begin({ tellOthers: false })));
    addEventListener('visibilitychange', seen);
    addEventListener('pageshow', shown);
    return () => {
      channel?.close();
      clearInterval(timer);
      clearTimeout(due.current);
      deafen();
      stop();
      removeEventListener('visibilitychange', seen);
      removeEventListener('pageshow', shown);
    };
  }, [begin, hide, look]);

  const value = useMemo<SessionState>(
    () => ({
      session,
      doubt,
      loading,
      error,
      refresh: () => void (mine.current ? look({ isUse: true }) : begin({ tellOthers: false })),
      signedIn: () => {
        void look({ isUse: true, tellsOthers: true });
      },
      isMine: look,
      accept: () => {
        take(doubt?.now ?? null);
      },
      leave: () => {
        hide('signed_out');
        signedInAgain(false);
        forgetTab();
        tabs.current?.postMessage(null);
      },
    }),
    [begin, doubt, error, hide, loading, look, session, take],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

/** For specs and stories: a session that does not come from the server. */
export const FixedSession = ({
  session,
  doubt = null,
  children,
}: {
  session: Session | null;
  doubt?: Doubt | null;
  children: ReactNode;
}) => (
  <SessionContext
    value={{
      session,
      doubt,
      loading: false,
      refresh: nothing,
      signedIn: nothing,
      isMine: always,
      accept: nothing,
      leave: nothing,
    }}
  >
    {children}
  </SessionContext>
);

/** The session with how far it is; layouts use this, screens use `useSession`. */
export const useSessionState = () => useContext(SessionContext);

/** The session, or null for a visitor. */
export const useSession = () => useContext(SessionContext).session;
