import { SkipLink, ToastRegion } from '@bloemen/ui';
import { Outlet } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useText } from '../../shared/i18n.js';
import { useSessionState } from '../../shared/session.js';
import { OfflineNotice } from './OfflineNotice.js';
import { SiteFooter } from './SiteFooter.js';
import { SiteHeader } from './SiteHeader.js';
import { WorkFooter } from './WorkFooter.js';

/** What every page stands in; what stands around it is its place's. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <ToastRegion>
      <SkipLink href="#inhoud">{t('app.skip')}</SkipLink>
      {children}
    </ToastRegion>
  );
}

/** Around a page that anybody may read. */
export const SiteFrame = ({ children }: { children: ReactNode }) => (
  <>
    <SiteHeader />
    <OfflineNotice />
    <main className="bl-main" id="inhoud" tabIndex={-1}>
      {children}
    </main>
    <SiteFooter />
  </>
);

/** A page that stands alone in the ordinary width, such as one that does not exist. */
export const SinglePage = ({ children }: { children: ReactNode }) => (
  <SiteFrame>
    <div className="bl-content">{children}</div>
  </SiteFrame>
);

/** A public page in the ordinary width. */
export function PublicLayout() {
  useWhoeverIsThere();
  return (
    <SinglePage>
      <Outlet />
    </SinglePage>
  );
}

/** Where somebody signs. The page has its own header, of the municipality; signing in has no place there. */
export function SigningLayout() {
  useWhoeverIsThere();
  return (
    <>
      <OfflineNotice />
      <Outlet />
      <WorkFooter />
    </>
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
