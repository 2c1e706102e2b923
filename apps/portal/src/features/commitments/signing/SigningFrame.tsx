import { Link, Logo, Page } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { useText } from '../../../shared/i18n.js';
import type { PageAddress } from '../../../shared/address.js';

/** What stands around signing: for whom it is, and nothing that leads elsewhere. Its sign is the icon of the tab, as in `Brand`. */
export function SigningFrame({
  municipality,
  logoHref,
  line,
  otherHref,
  children,
}: {
  municipality?: string;
  logoHref?: string | null;
  /** What this is, under the name. */
  line?: string;
  /** Where somebody goes who chose the wrong municipality. */
  otherHref?: PageAddress;
  children: ReactNode;
}) {
  const t = useText();
  return (
    <>
      <header className="bl-signing-head">
        <div className="bl-signing-head__bar">
          <Logo src={logoHref}>
            <img src="/favicon.svg" alt="" width="36" height="36" />
          </Logo>
          <p>
            <strong>{municipality ?? t('app.name')}</strong>
            <span>{line ?? t(municipality ? 'signing.header' : 'app.line')}</span>
          </p>
          {otherHref && <Link href={otherHref}>{t('evening.other')}</Link>}
        </div>
      </header>
      <main className="bl-main" id="inhoud" tabIndex={-1}>
        <div className="bl-content bl-signing-page">
          <Page width="text">{children}</Page>
        </div>
      </main>
    </>
  );
}
