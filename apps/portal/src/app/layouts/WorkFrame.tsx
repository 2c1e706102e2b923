import { Dialog, LoadingState, PageFrame, type PageWords } from '@bloemen/ui';
import { lazy, Suspense, useId, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useText } from '../../shared/i18n.js';
import type { Session } from '../../shared/session.js';
import { BottomBar } from './BottomBar.js';
import { EmptySidebar, Sidebar } from './Sidebar.js';
import { Topbar } from './Topbar.js';
import { useNarrowSidebar } from './useNarrowSidebar.js';
import { WorkFooter } from './WorkFooter.js';

const WorkspaceList = lazy(async () => ({
  default: (await import('../../features/identity/account/WorkspaceList.js')).WorkspaceList,
}));

/**
 * What stands around every page at work: the sidebar, a slim header with the page's own breadcrumb and actions, and on a
 * phone a bar of places. Without a session it has the same shape and says nothing of anybody.
 */
export function WorkFrame({
  session,
  isLoading = false,
  children,
}: {
  session: Session | null;
  isLoading?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const [isNarrow, toggle] = useNarrowSidebar();
  const [words, setWords] = useState<PageWords>({});
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const isWide = useSyncExternalStore(listenToWidth, () => wide?.matches ?? false);
  const [isSwitching, setIsSwitching] = useState(false);
  const askWhere = () => setIsSwitching(true);
  return (
    <div className="bl-work">
      {session ? (
        <Sidebar id={id} session={session} isNarrow={isNarrow} onSwitch={askWhere} />
      ) : (
        <EmptySidebar isLoading={isLoading} isNarrow={isNarrow} />
      )}
      <div className="bl-work__body">
        <Topbar session={session} words={words} sidebar={{ id, isNarrow, toggle }} actions={setSlot} />
        <main className="bl-main" id="inhoud" tabIndex={-1}>
          <div className="bl-content">
            <PageFrame actions={isWide ? slot : null} onWords={setWords}>
              {children}
            </PageFrame>
          </div>
        </main>
        <WorkFooter />
        {session ? <BottomBar session={session} onSwitch={askWhere} /> : <div className="bl-bottom" />}
      </div>
      {session && <Switching session={session} isOpen={isSwitching} onClose={() => setIsSwitching(false)} />}
    </div>
  );
}

/** One's workspaces, to go on in another. */
function Switching({ session, isOpen, onClose }: { session: Session; isOpen: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog open={isOpen} onClose={onClose} title={t('nav.switch')}>
      <Suspense fallback={<LoadingState />}>
        <WorkspaceList session={session} />
      </Suspense>
    </Dialog>
  );
}

/** From here on the sidebar stands beside the page; the same width is in `shell.css`. */
const wide = typeof matchMedia === 'function' ? matchMedia('(min-width: 62rem)') : null;
function listenToWidth(changed: () => void) {
  wide?.addEventListener('change', changed);
  return () => wide?.removeEventListener('change', changed);
}
