import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, renderHook, type RenderHookResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ClientContext } from '../../shared/graphql.js';
import type { Session } from '../../shared/session.js';
import { aSession } from '../../testing/renderPage.js';
import { useUnread } from './useUnread.js';

/** A server that tells how many are unread, and knows whether anybody listens. */
function aServer() {
  const listeners = new Set<(unread: number) => void>();
  const asked: unknown[] = [];
  const link = new ApolloLink(
    ({ extensions }) =>
      new Observable((observer) => {
        asked.push(extensions);
        const tell = (unreadNoticeNews: number) => observer.next({ data: { unreadNoticeNews } });
        listeners.add(tell);
        return () => void listeners.delete(tell);
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  return { client, asked, listeners, tell: (unread: number) => act(() => listeners.forEach((told) => told(unread))) };
}
const saying = (unreadNotices: number): Session => {
  const session = aSession('COORDINATOR');
  return { ...session, workspace: { ...session.workspace, unreadNotices } };
};
const shown = (client: ApolloClient | null, session: Session): RenderHookResult<number, { session: Session }> =>
  renderHook(({ session: now }) => useUnread(now), {
    initialProps: { session },
    wrapper: ({ children }: { children: ReactNode }) => <ClientContext value={client}>{children}</ClientContext>,
  });
const look = (visibilityState: 'hidden' | 'visible') =>
  act(() => {
    Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(document, 'visibilityState');
});

describe('the number at the bell', () => {
  it('is what the session says, then what the server tells, then what a newer session says', () => {
    const server = aServer();
    const { result, rerender } = shown(server.client, saying(2));
    expect(result.current).toBe(2);
    server.tell(3);
    expect(result.current).toBe(3);
    rerender({ session: saying(1) });
    expect(result.current).toBe(1);
    server.tell(4);
    expect(result.current).toBe(4);
    // One line, by the page itself: it does not prolong the session.
    expect(server.asked).toEqual([{ unattended: true }]);
  });

  it('is followed while the page is in sight alone', () => {
    const server = aServer();
    const { unmount } = shown(server.client, saying(0));
    expect(server.listeners.size).toBe(1);
    look('hidden');
    expect(server.listeners.size).toBe(0);
    look('visible');
    expect(server.listeners.size).toBe(1);
    unmount();
    expect(server.listeners.size).toBe(0);
  });

  it('is what the session says where there is no client, and for who reads no notices', () => {
    expect(shown(null, saying(2)).result.current).toBe(2);
    const server = aServer();
    shown(server.client, { ...saying(0), can: () => false });
    expect(server.listeners.size).toBe(0);
  });
});
