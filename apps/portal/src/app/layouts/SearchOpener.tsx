import { Icon } from '@bloemen/ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import { whenReached } from '../../shared/connection.js';
import { useText } from '../../shared/i18n.js';
import type { Session } from '../../shared/session.js';
import { usePlaces } from './Places.js';

const SearchBox = lazy(async () => ({
  default: (await whenReached(() => import('../../features/search/SearchBox.js'))).SearchBox,
}));

/** A key without Ctrl or Alt can be in the way of who speaks or types with difficulty: on a device it can be left out. */
const NO_SLASH = 'zoeken:geen-schuine-streep';

const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The button to search, and its keys: Ctrl K (or Command K), and /. The box itself loads when it opens. */
export function SearchOpener({ session }: { session: Session }) {
  const t = useText();
  const { allowed } = usePlaces(session);
  const [isOpen, setIsOpen] = useState(false);
  const [withSlash, setWithSlash] = useState(() => localStorage.getItem(NO_SLASH) === null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isCombined = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      const isSlash =
        withSlash && event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTypedIn(event.target);
      if ((!isCombined && !isSlash) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [withSlash]);
  const choose = (opens: boolean) => {
    if (opens) localStorage.removeItem(NO_SLASH);
    else localStorage.setItem(NO_SLASH, 'ja');
    setWithSlash(opens);
  };
  return (
    <>
      <button
        type="button"
        className="bl-topbar__find"
        aria-keyshortcuts={withSlash ? 'Control+K /' : 'Control+K'}
        onClick={() => setIsOpen(true)}
      >
        <Icon name="search" />
        <span className="bl-topbar__find-word">{t('nav.search')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <SearchBox
            session={session}
            places={allowed}
            opensWithSlash={withSlash}
            onSlash={choose}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
