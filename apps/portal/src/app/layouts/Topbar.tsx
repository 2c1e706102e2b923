import { Button, Icon, Link, Logo, Trail, type Crumb, type PageWords } from '@bloemen/ui';
import { FlowerMark } from '@bloemen/charts';
import type { Ref } from 'react';
import { useText, type Say } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';
import type { Entry } from '../../shared/navigation.js';
import type { Session } from '../../shared/session.js';
import { firstScreenOf } from '../navigation.js';
import { OfflineNotice } from './OfflineNotice.js';
import { usePlaces } from './Places.js';
import { SearchOpener } from './SearchOpener.js';
import { useUnread } from './useUnread.js';

/** Workspace, place, page: what the page says itself, or what follows from where it is. */
export function trailOf(t: Say, session: Session, path: string, entry: Entry | undefined, said: PageWords): Crumb[] {
  const top = { label: session.workspace.name, href: firstScreenOf(session) };
  if (said.trail) return [top, ...said.trail];
  const place = entry && { label: t(entry.text), href: entry.href };
  const page = said.title && entry?.href !== path && { label: said.title };
  return [top, place, page].filter((crumb) => !!crumb);
}

/**
 * The header over a page at work: where one is, a place for the search, for notices, and for what one comes to do on this
 * page. On a phone it has the way up and the account.
 */
export function Topbar({
  session,
  words,
  sidebar: { id, isNarrow, toggle },
  actions,
}: {
  session: Session | null;
  words: PageWords;
  sidebar: { id: string; isNarrow: boolean; toggle: () => void };
  actions: Ref<HTMLDivElement>;
}) {
  const t = useText();
  return (
    <header className="bl-topbar">
      <div className="bl-topbar__row">
        {session ? (
          <>
            <Button
              className="bl-topbar__toggle"
              purpose="subtle"
              iconOnly
              iconStart={<Icon name="panel" />}
              aria-expanded={!isNarrow}
              aria-controls={id}
              onClick={toggle}
            >
              {t('nav.wide')}
            </Button>
            <span className="bl-topbar__mark">
              <Logo src={session.workspace.logoHref}>
                <FlowerMark size={32} />
              </Logo>
            </span>
            <WhereOneIs session={session} words={words} />
          </>
        ) : (
          <Link href="/" className="bl-topbar__mark">
            <FlowerMark size={32} />
            {t('app.name')}
          </Link>
        )}
        <div className="bl-topbar__search">{session?.can('search:read') && <SearchOpener session={session} />}</div>
        <div className="bl-topbar__actions" ref={actions} />
        {session && <Bell session={session} />}
        {session && (
          <RouteLink
            to="/account"
            className="bl-topbar__account"
            aria-label={`${t('nav.account')}: ${session.person.displayName}`}
          >
            <Icon name="account" />
          </RouteLink>
        )}
      </div>
      <div className="bl-topbar__notices">
        <OfflineNotice />
      </div>
    </header>
  );
}

/** The way to one's notices, with how many are new. */
function Bell({ session }: { session: Session }) {
  const t = useText();
  const unread = useUnread(session);
  return (
    <RouteLink to="/account/berichten" className="bl-topbar__bell" aria-label={t('nav.notices', { count: unread })}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className="bl-topbar__unread" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </RouteLink>
  );
}

function WhereOneIs({ session, words }: { session: Session; words: PageWords }) {
  const t = useText();
  const { path, current } = usePlaces(session);
  return <Trail items={trailOf(t, session, path, current, words)} />;
}
