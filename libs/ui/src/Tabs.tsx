import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from './classes.js';
import { Link } from './Link.js';
import type { Href } from './Navigation.js';

/** Tabs that are pages: every tab has its own address. On a phone they are one line that moves sideways. */
export function TabLinks({
  label,
  items,
}: {
  label: string;
  items: { label: ReactNode; href: Href; current?: boolean }[];
}) {
  const line = useRef<HTMLUListElement>(null);
  const current = items.find((item) => item.current)?.href;
  useEffect(() => {
    const list = line.current;
    const tab = list?.querySelector<HTMLElement>('[aria-current]');
    // In the middle, so that there is something to see of the tabs before and after it.
    if (list && tab) list.scrollLeft = tab.offsetLeft - list.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return (
    <nav className="bl-tabs" aria-label={label}>
      <ul ref={line}>
        {items.map((item) => (
          <li key={item.href}>
            <Link
              className={classes('bl-tab', item.current && 'bl-tab--current')}
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Tabs inside a page: arrow keys, Home and End move between them, only the chosen panel exists. */
export function Tabs({ label, items }: { label: string; items: { id: string; label: ReactNode; panel: ReactNode }[] }) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(items[0]?.id);
  const index = Math.max(
    0,
    items.findIndex(({ id }) => id === chosen),
  );
  const choose = (next: number) => {
    setChosen(items[next]!.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowRight: (index + 1) % items.length,
      ArrowLeft: (index - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  const current = items[index];
  return (
    <div className="bl-stack bl-stack--md">
      <div className="bl-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {items.map(({ id, label: text }, position) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            className={classes('bl-tab', position === index && 'bl-tab--current')}
            aria-selected={position === index}
            aria-controls={position === index ? `${base}-panel` : undefined}
            tabIndex={position === index ? 0 : -1}
            onClick={() => setChosen(id)}
          >
            {text}
          </button>
        ))}
      </div>
      {current && (
        <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current.id}`} tabIndex={0}>
          {current.panel}
        </div>
      )}
    </div>
  );
}
