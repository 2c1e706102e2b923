import { Button, Icon } from '@bloemen/ui';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useText } from '../../shared/i18n.js';
import type { Session } from '../../shared/session.js';
import { GroupedPlaces, Place, usePlaces } from './Places.js';
import { Foot, SwitchButton } from './Sidebar.js';

const PLACES = 4;

/** The navigation of a phone: the first places that somebody may open, and all of them behind "Meer". */
export function BottomBar({ session, onSwitch }: { session: Session; onSwitch: () => void }) {
  const t = useText();
  const { allowed, current } = usePlaces(session);
  const [isOpen, setIsOpen] = useState(false);
  const first = allowed.filter(({ group }) => group !== 'foot').slice(0, PLACES);
  return (
    <>
      <nav className="bl-bottom" aria-label={t('nav.bar')}>
        <ul>
          {first.map((entry) => (
            <li key={entry.href}>
              <Place entry={entry} isCurrent={entry === current} className="bl-bottom__place" />
            </li>
          ))}
          <li>
            <button
              type="button"
              className="bl-bottom__place"
              aria-haspopup="dialog"
              aria-current={current && !first.includes(current) ? 'true' : undefined}
              onClick={() => setIsOpen(true)}
            >
              <Icon name="more" />
              <span className="bl-place__label">{t('nav.more')}</span>
            </button>
          </li>
        </ul>
      </nav>
      {isOpen && <Sheet session={session} onSwitch={onSwitch} onClose={() => setIsOpen(false)} />}
    </>
  );
}

/** All there is, over the whole screen. The browser keeps focus inside; closing gives it back to "Meer". */
function Sheet({ session, onSwitch, onClose }: { session: Session; onSwitch: () => void; onClose: () => void }) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current!;
    const opener = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const closeOnLink = ({ target }: MouseEvent) => {
    if ((target as Element).closest('a')) onClose();
  };
  const title = t('nav.menuOf', { place: session.workspace.name });
  return (
    <dialog
      ref={dialog}
      className="bl-sheet"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={closeOnLink}
    >
      <div className="bl-sheet__head">
        <strong>{session.workspace.name}</strong>
        <Button purpose="subtle" iconOnly iconStart={<Icon name="close" />} onClick={onClose}>
          {t('nav.close')}
        </Button>
      </div>
      <nav className="bl-sheet__places" aria-label={title}>
        <SwitchButton session={session} onSwitch={onSwitch} />
        <GroupedPlaces session={session} />
        <Foot session={session} />
      </nav>
    </dialog>
  );
}
