import { LoadingState } from '@bloemen/ui';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Problem } from '../../shared/Problem.js';
import { useSessionState, type Session } from '../../shared/session.js';
import { programmeEntries, workspaceEntries, type Entry } from '../navigation.js';
import { ForbiddenPage } from '../pages/ForbiddenPage.js';
import { currentEntry, SideNavigation } from './SideNavigation.js';
import { useTheme } from './useTheme.js';

/** The workspace of a municipality, in its own colours. */
export const WorkspaceLayout = () => <Guarded entries={workspaceEntries} isPlace={({ workspace }) => workspace.kind === 'municipality'} />;

/** The screens of the national programme. */
export const ProgrammeLayout = () => <Guarded entries={programmeEntries} isPlace={({ workspace }) => workspace.kind !== 'municipality'} />;

/** Screens for whoever is signed in, in any workspace. */
export const AccountLayout = () => <Guarded entries={[]} isPlace={() => true} />;

/**
 * Lets in who may be here. It spares people a page of refusals; what somebody may really read or do is decided by the server.
 */
function Guarded({ entries, isPlace }: { entries: readonly Entry[]; isPlace: (session: Session) => boolean }) {
  const { session, loading, error, refresh } = useSessionState();
  const pathname = useLocation({ select: (location) => location.pathname });
  useTheme(session?.workspace.themeHref);
  if (loading) return <Frame><LoadingState lines={6} /></Frame>;
  if (error && !session) return <Frame><Problem error={error} onRetry={refresh} /></Frame>;
  if (!session) return <SignInFirst />;
  const entry = currentEntry(entries, pathname);
  if (!isPlace(session) || (entry && !session.can(entry.needs))) return <Frame><ForbiddenPage session={session} /></Frame>;
  if (entries.length === 0) return <Frame><Outlet /></Frame>;
  return (
    <div className="bl-frame">
      <SideNavigation session={session} entries={entries} />
      <main className="bl-main" id="inhoud" tabIndex={-1}>
        <div className="bl-content"><Outlet /></div>
      </main>
    </div>
  );
}

/** Leads to the sign-in page, once, with the page to return to. */
function SignInFirst() {
  const navigate = useNavigate();
  const href = useLocation({ select: (location) => location.href });
  const [terug] = useState(href);
  useEffect(() => void navigate({ to: '/inloggen', search: { terug }, replace: true }), [navigate, terug]);
  return null;
}

const Frame = ({ children }: { children: React.ReactNode }) => (
  <main className="bl-main" id="inhoud" tabIndex={-1}>
    <div className="bl-content">{children}</div>
  </main>
);
