import { Alert, LoadingState } from '@bloemen/ui';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Activity, useEffect, useState } from 'react';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { ownPath } from '../../shared/ownPath.js';
import { Problem } from '../../shared/Problem.js';
import { useSessionState, type Session } from '../../shared/session.js';
import { isWaitingToSave } from '../../shared/tab.js';
import type { Entry } from '../../shared/navigation.js';
import { programmeEntries, workspaceEntries } from '../navigation.js';
import { ForbiddenPage } from '../pages/ForbiddenPage.js';
import { InDoubt, WorkspaceLost } from './InDoubt.js';
import { currentEntry } from './Places.js';
import { useTheme } from './useTheme.js';
import { WorkFrame } from './WorkFrame.js';

/** The workspace of a municipality, in its own colours. */
export const WorkspaceLayout = () => (
  <Guarded entries={workspaceEntries} isPlace={({ workspace }) => workspace.kind === 'municipality'} />
);

/** The screens of the national programme. */
export const ProgrammeLayout = () => (
  <Guarded entries={programmeEntries} isPlace={({ workspace }) => workspace.kind !== 'municipality'} />
);

/** Screens for whoever is signed in, in any workspace. */
export const AccountLayout = () => <Guarded entries={[]} isPlace={() => true} />;

/**
 * Lets in who may be here. It spares people a page of refusals; what somebody may really read or do is decided by the
 * server.
 */
function Guarded({ entries, isPlace }: { entries: readonly Entry[]; isPlace: (session: Session) => boolean }) {
  const { session, loading, error, refresh, doubt } = useSessionState();
  const { pathname, href } = useLocation();
  const [typedAt, setTypedAt] = useState<string | null>(null);
  useTheme(session?.workspace.themeHref);
  if (loading)
    return (
      <WorkFrame session={null} isLoading>
        <LoadingState lines={6} />
      </WorkFrame>
    );
  if (error && !session)
    return (
      <WorkFrame session={null}>
        <Problem error={error} onRetry={refresh} />
      </WorkFrame>
    );
  if (!session) return <SignInFirst />;
  const isHidden = doubt !== null && doubt.why !== 'other_workspace';
  // A page in which nothing was typed is gone; one with answers is kept out of sight for the person who typed them.
  const isKept = typedAt === pathname || isWaitingToSave();
  const entry = currentEntry(entries, pathname);
  const asked = [entry, ...(entry?.within?.filter(({ href: page }) => page === pathname) ?? [])];
  const isClosed = !isPlace(session) || asked.some((one) => one && !session.can(one.needs));
  return (
    <>
      {isHidden && (
        <WorkFrame session={null} isLoading={doubt.why === 'looking'}>
          <InDoubt doubt={doubt} session={session} isKept={isKept} here={href} />
        </WorkFrame>
      )}
      {(!isHidden || isKept) && (
        <Activity mode={isHidden ? 'hidden' : 'visible'}>
          <div className="bl-typed" onInputCapture={() => setTypedAt(pathname)}>
            <WorkFrame session={session}>
              {session.workspace.archive && !isClosed && (
                <ArchiveNotice {...session.workspace.archive} name={session.workspace.name} />
              )}
              {doubt?.why === 'other_workspace' && doubt.now && <WorkspaceLost session={session} now={doubt.now} />}
              {isClosed ? <ForbiddenPage session={session} /> : <Outlet />}
            </WorkFrame>
          </div>
        </Activity>
      )}
    </>
  );
}

/** Says above every page of a merged municipality that it is an archive. */
function ArchiveNotice({ since, successor, name }: { since: string; successor: string; name: string }) {
  const t = useText();
  return (
    <div className="bl-archive">
      <Alert kind="info" title={t('archive.title')}>
        {t('archive.text', { name, successor, date: longDate(since) })}
      </Alert>
    </div>
  );
}

/** Leads to the sign-in page, once, with the page to return to. */
function SignInFirst() {
  const navigate = useNavigate();
  const href = useLocation({ select: (location) => location.href });
  const [terug] = useState(ownPath(href));
  useEffect(() => void navigate({ to: '/inloggen', search: { terug }, replace: true }), [navigate, terug]);
  return null;
}
