import { SkipLink, ToastRegion } from '@bloemen/ui';
import { Outlet } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useText } from '../../shared/i18n.js';
import { useSessionState } from '../../shared/session.js';
import { OfflineNotice } from './OfflineNotice.js';
import { SiteFooter } from './SiteFooter.js';
import { SiteHeader } from './SiteHeader.js';

/** What every page stands in. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <ToastRegion>
      <SkipLink href="#inhoud">{t('app.skip')}</SkipLink>
      <SiteHeader />
      <OfflineNotice />
      {children}
      <SiteFooter />
    </ToastRegion>
  );
}

/** A public page in the ordinary width. */
export function PublicLayout() {
  useWhoeverIsThere();
  return (
    <main className="bl-main" id="inhoud" tabIndex={-1}>
      <div className="bl-content">
        <Outlet />
      </div>
    </main>
  );
}

/** A public page that fills the screen itself, such as the home page. */
export function OpenLayout() {
  useWhoeverIsThere();
  return (
    <main className="bl-main" id="inhoud" tabIndex={-1}>
      <Outlet />
    </main>
  );
}

/** A public page shows nothing of anybody, so it simply becomes a page of whoever is signed in now. */
function useWhoeverIsThere() {
  const { doubt, accept } = useSessionState();
  const isKnown = doubt !== null && (doubt.now !== null || doubt.why === 'signed_out');
  useEffect(() => {
    if (isKnown) accept();
  }, [accept, isKnown]);
}
