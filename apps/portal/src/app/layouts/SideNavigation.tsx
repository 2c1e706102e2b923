import { Button, Icon, Link } from '@bloemen/ui';
import { useLocation } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useText } from '../../shared/i18n.js';
import type { Session } from '../../shared/session.js';
import type { Entry } from '../../shared/navigation.js';

/** The entry of the page that is open: the one with the longest address that the page's address starts with. */
export function currentEntry(entries: readonly Entry[], path: string): Entry | undefined {
  return entries
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
}

/** The parts of a workspace: beside the page, or behind a menu button on a narrow screen. */
export function SideNavigation({ session, entries }: { session: Session; entries: readonly Entry[] }) {
  const t = useText();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === path;
  const id = useId();
  const allowed = entries.filter(({ needs }) => session.can(needs));
  const current = currentEntry(allowed, path);
  return (
    <nav
      className={open ? 'bl-side bl-side--open' : 'bl-side'}
      aria-label={t('nav.menuOf', { place: session.workspace.name })}
    >
      <p className="bl-side__place">{session.workspace.name}</p>
      <Button
        className="bl-side__toggle"
        aria-expanded={open}
        aria-controls={id}
        iconStart={<Icon name={open ? 'close' : 'menu'} />}
        onClick={() => setOpenAt(open ? null : path)}
      >
        {t('nav.menu')}
      </Button>
      <ul id={id}>
        {allowed.map((entry) => (
          <li key={entry.href}>
            <Link href={entry.href} className="bl-side__link" aria-current={entry === current ? 'page' : undefined}>
              <Icon name={entry.icon} />
              {t(entry.text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
