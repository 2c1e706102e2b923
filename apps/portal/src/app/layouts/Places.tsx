import { Icon, Link } from '@bloemen/ui';
import { useLocation } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../../shared/i18n.js';
import { groups, type Entry, type Group } from '../../shared/navigation.js';
import type { Session } from '../../shared/session.js';
import { entriesOf } from '../navigation.js';

/** The entry of the page that is open: the one with the longest address that the page's address starts with. */
export function currentEntry(entries: readonly Entry[], path: string): Entry | undefined {
  return entries
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
}

/** The places that somebody may open, and which of them is open. */
export function usePlaces(session: Session) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const allowed = entriesOf(session).filter(({ needs }) => session.can(needs));
  return { path, allowed, current: currentEntry(allowed, path) };
}

/** The places of one's workspace under the headings of their groups; a group of nothing is not there. */
export function GroupedPlaces({ session }: { session: Session }) {
  return groups
    .filter((group) => group !== 'foot')
    .map((group) => <PlaceGroup key={group} group={group} session={session} />);
}

function PlaceGroup({ group, session }: { group: Exclude<Group, 'foot'>; session: Session }) {
  const t = useText();
  const id = useId();
  const { allowed, current } = usePlaces(session);
  const places = allowed.filter((entry) => entry.group === group);
  if (places.length === 0) return null;
  return (
    <div className="bl-places">
      <p className="bl-places__group" id={id}>
        {t(`nav.group.${group}`)}
      </p>
      <ul aria-labelledby={id}>
        {places.map((entry) => (
          <li key={entry.href}>
            <Place entry={entry} isCurrent={entry === current} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The link to one place. Its mark is a bar and a heavier letter beside the colour. */
export function Place({
  entry: { text, href, icon },
  isCurrent,
  className = 'bl-place',
}: {
  entry: Entry;
  isCurrent: boolean;
  className?: string;
}) {
  const t = useText();
  return (
    <Link href={href} className={className} aria-current={isCurrent ? 'page' : undefined}>
      <Icon name={icon} />
      <span className="bl-place__label">{t(text)}</span>
    </Link>
  );
}
