import type { Permission } from '@bloemen/vocabulary';
import { useQuery } from '@apollo/client/react';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { ViewerDocument, type ViewerQuery } from '../generated/gql.js';

type Viewer = NonNullable<ViewerQuery['viewer']>;
export type Workspace = Viewer['workspace'];
export type Session = Pick<Viewer, 'person' | 'roles' | 'workspace' | 'workspaces'> & {
  permissions: ReadonlySet<string>;
  can: (permission: Permission) => boolean;
};
type SessionState = { session: Session | null; loading: boolean; error?: Error; refresh: () => void };

const SessionContext = createContext<SessionState>({ session: null, loading: true, refresh: () => undefined });

const sessionOf = (viewer: Viewer): Session => {
  const permissions = new Set(viewer.permissions);
  return { ...viewer, permissions, can: (permission) => permissions.has(permission) };
};

/** Who is signed in and in which workspace, asked of the server once per visit. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, loading, error, refetch } = useQuery(ViewerDocument);
  const state = useMemo<SessionState>(() => ({
    session: data?.viewer ? sessionOf(data.viewer) : null,
    loading: loading && !data,
    error,
    refresh: () => void refetch(),
  }), [data, loading, error, refetch]);
  return <SessionContext value={state}>{children}</SessionContext>;
}

/** For specs and stories: a session that does not come from the server. */
export const FixedSession = ({ session, children }: { session: Session | null; children: ReactNode }) => (
  <SessionContext value={{ session, loading: false, refresh: () => undefined }}>{children}</SessionContext>
);

/** The session with how far it is; layouts use this, screens use `useSession`. */
export const useSessionState = () => useContext(SessionContext);

/** The session, or null for a visitor. */
export const useSession = () => useContext(SessionContext).session;
