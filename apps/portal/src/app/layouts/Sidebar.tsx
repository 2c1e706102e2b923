import { Icon, Link, Logo } from '@bloemen/ui';
import { FlowerMark } from '@bloemen/charts';
import { useState, type FocusEvent, type MouseEvent } from 'react';
import { useText } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';
import type { Session } from '../../shared/session.js';
import { firstScreenOf } from '../navigation.js';
import { GroupedPlaces, Place, usePlaces } from './Places.js';
import { useSignOut } from './useSignOut.js';

/** The workspace one is in, the places one may open in it, and oneself. Narrow it shows icons, and their names on demand. */
export function Sidebar({
  id,
  session,
  isNarrow,
  onSwitch,
}: {
  id: string;
  session: Session;
  isNarrow: boolean;
  onSwitch: () => void;
}) {
  const t = useText();
  const tip = useTip(isNarrow);
  return (
    <nav
      className={isNarrow ? 'bl-sidebar bl-sidebar--narrow' : 'bl-sidebar'}
      id={id}
      aria-label={t('nav.menuOf', { place: session.workspace.name })}
      {...tip.listeners}
    >
      <div className="bl-sidebar__head">
        <Link href={firstScreenOf(session)} className="bl-sidebar__home">
          <Tile logoHref={session.workspace.logoHref} />
          <span className="bl-place__label">
            <strong>{session.workspace.name}</strong>
            <small>{t('app.name')}</small>
          </span>
        </Link>
        <SwitchButton session={session} onSwitch={onSwitch} />
      </div>
      <div className="bl-sidebar__places">
        <GroupedPlaces session={session} />
      </div>
      <Foot session={session} />
      {tip.shown}
    </nav>
  );
}

/** The sidebar while it is not known whose it is, or when it is nobody's any more. */
export function EmptySidebar({ isLoading, isNarrow }: { isLoading: boolean; isNarrow: boolean }) {
  const t = useText();
  return (
    <nav className={isNarrow ? 'bl-sidebar bl-sidebar--narrow' : 'bl-sidebar'} aria-label={t('nav.site')}>
      <div className="bl-sidebar__head">
        <Link href="/" className="bl-sidebar__home">
          <Tile />
          <span className="bl-place__label">
            <strong>{t('app.name')}</strong>
          </span>
        </Link>
      </div>
      {isLoading && (
        <div className="bl-sidebar__places" aria-hidden="true">
          {Array.from({ length: 8 }, (_, line) => (
            <span key={line} className="bl-sidebar__bone" />
          ))}
        </div>
      )}
    </nav>
  );
}

const Tile = ({ logoHref = null }: { logoHref?: string | null }) => (
  <span className="bl-sidebar__tile">
    <Logo src={logoHref}>
      <FlowerMark size={32} />
    </Logo>
  </span>
);

/** Leads to one's other workspaces; who has one sees nothing. */
export function SwitchButton({ session, onSwitch }: { session: Session; onSwitch: () => void }) {
  const t = useText();
  if (session.workspaces.length < 2) return null;
  return (
    <button type="button" className="bl-place bl-sidebar__switch" aria-haspopup="dialog" onClick={onSwitch}>
      <Icon name="switch" />
      <span className="bl-place__label">{t('nav.switch')}</span>
    </button>
  );
}

/** What is seldom opened, one's account, and the way out. */
export function Foot({ session }: { session: Session }) {
  const t = useText();
  const { allowed, current, path } = usePlaces(session);
  const { busy, signOut, failed } = useSignOut();
  const isAccount = path.startsWith('/account');
  return (
    <ul className="bl-sidebar__foot">
      {allowed
        .filter(({ group }) => group === 'foot')
        .map((entry) => (
          <li key={entry.href}>
            <Place entry={entry} isCurrent={entry === current} />
          </li>
        ))}
      <li>
        <RouteLink
          to="/account"
          className="bl-place"
          aria-label={`${t('nav.account')}: ${session.person.displayName}`}
          aria-current={isAccount ? 'page' : undefined}
        >
          <Icon name="account" />
          <span className="bl-place__label">{session.person.displayName}</span>
        </RouteLink>
      </li>
      <li>
        <button
          type="button"
          className="bl-place"
          aria-disabled={busy || undefined}
          onClick={busy ? undefined : signOut}
        >
          <Icon name="signOut" />
          <span className="bl-place__label">{t('nav.signOut')}</span>
        </button>
        {failed}
      </li>
    </ul>
  );
}

/**
 * The name of the icon that is pointed at or has focus, beside it; it stays while it is pointed at itself, and goes with
 * Escape (WCAG 2.2, 1.4.13). Outside the list, because a list that scrolls cuts off what stands beside it.
 */
function useTip(isNarrow: boolean) {
  const [tip, setTip] = useState<{ text: string; top: number } | null>(null);
  const hide = () => setTip(null);
  const show = ({ target }: MouseEvent | FocusEvent) => {
    const place = (target as Element).closest('.bl-place, .bl-sidebar__home');
    const text = place?.querySelector('.bl-place__label')?.textContent;
    if (place && text) setTip({ text, top: place.getBoundingClientRect().top });
  };
  return {
    listeners: isNarrow
      ? {
          onMouseOver: show,
          onFocus: show,
          onMouseLeave: hide,
          onBlur: hide,
          onKeyDown: onEscape(hide),
          onScroll: hide,
        }
      : {},
    shown: isNarrow && tip && (
      <span
        className="bl-sidebar__tip"
        aria-hidden="true"
        ref={(element) => element?.style.setProperty('inset-block-start', `${tip.top}px`)}
      >
        {tip.text}
      </span>
    ),
  };
}

const onEscape = (work: () => void) => (event: { key: string }) => {
  if (event.key === 'Escape') work();
};
