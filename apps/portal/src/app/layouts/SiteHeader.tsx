import { Button, Icon, Link } from '@bloemen/ui';
import { sitePlaces } from '@bloemen/vocabulary';
import { useLocation } from '@tanstack/react-router';
import { useText } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';
import { useSessionState } from '../../shared/session.js';
import { entriesOf, firstScreenOf } from '../navigation.js';
import { Brand } from './Brand.js';
import { currentEntry } from './Places.js';
import { useSignOut } from './useSignOut.js';

/** Brand, main navigation and the way in or out. */
export function SiteHeader() {
  const t = useText();
  const { session: mine, loading, doubt } = useSessionState();
  const session = doubt && doubt.why !== 'other_workspace' ? null : mine;
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <header className="bl-header">
      <div className="bl-header__bar">
        <Brand />
        <nav className="bl-header__nav" aria-label={t('nav.site')}>
          <ul>
            {!session &&
              sitePlaces.map(([href, label]) => (
                <li key={href}>
                  <Link href={href} className="bl-header__link">
                    {label}
                  </Link>
                </li>
              ))}
            {session && (
              <li>
                <Link
                  href={firstScreenOf(session)}
                  className="bl-header__link"
                  aria-current={currentEntry(entriesOf(session), path) && 'true'}
                >
                  {session.workspace.kind === 'municipality' ? t('nav.workspace') : t('nav.programme')}
                </Link>
              </li>
            )}
          </ul>
        </nav>
        <div className="bl-header__account">
          {session && (
            <>
              <RouteLink
                to="/account"
                className="bl-header__link"
                aria-label={`${t('nav.account')}: ${session.person.displayName}`}
              >
                <Icon name="person" />
                <span className="bl-header__long">{session.person.displayName}</span>
                <span className="bl-header__short">{t('nav.accountShort')}</span>
              </RouteLink>
              <SignOut />
            </>
          )}
          {!mine && !loading && (
            <Link href="/inloggen" className="bl-header__link">
              {t('nav.signIn')}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}

function SignOut() {
  const t = useText();
  const { busy, signOut, failed } = useSignOut();
  return (
    <>
      <Button purpose="subtle" busy={busy} onClick={signOut}>
        {t('nav.signOut')}
      </Button>
      {failed}
    </>
  );
}
