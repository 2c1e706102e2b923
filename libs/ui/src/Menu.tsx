import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './Button.js';
import { classes } from './classes.js';
import { Icon } from './Icon.js';
import { usePopover } from './usePopover.js';

export type MenuItem = {
  id: string;
  /** What it does, beginning with a verb. */
  label: string;
  /** One sentence about what that means. */
  description?: string;
  /** `negative` for what removes or withdraws. */
  hint?: 'negative';
  onSelect: () => void;
};

/**
 * A button that opens a list of actions (menu button of the WAI-ARIA Authoring Practices): Enter, Space and the arrow
 * down open at the first, the arrow up at the last; arrows, Home, End and the first letter move; Escape and Tab close.
 */
export function Menu({
  children,
  items,
  busy,
  purpose,
  iconStart,
  className,
}: {
  /** The words on the button. */
  children: ReactNode;
  items: readonly MenuItem[];
  busy?: boolean;
  purpose?: 'primary' | 'secondary' | 'subtle';
  iconStart?: ReactNode;
  className?: string;
}) {
  const { button, panel, isOpen, setOpen, close, onKeyDown } = usePopover();
  const first = useRef<'first' | 'last'>('first');
  const base = useId();
  const all = () => [...(panel.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    if (isOpen)
      [...(panel.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
        .at(first.current === 'first' ? 0 : -1)
        ?.focus();
  }, [isOpen, panel]);
  const open = (at: 'first' | 'last') => {
    first.current = at;
    setOpen(true);
  };
  const move = (event: KeyboardEvent) => {
    onKeyDown(event);
    if (event.key === 'Tab') return close();
    const entries = all();
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const typed = event.key.toLowerCase();
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const next = isLetter
      ? items.findIndex((_, step) => items[(at + 1 + step) % items.length]!.label.toLowerCase().startsWith(typed))
      : -1;
    const moves: Record<string, number> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const to = next >= 0 ? (at + 1 + next) % items.length : moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    entries[to]?.focus();
  };
  return (
    <span className="bl-menu">
      <Button
        ref={button}
        id={`${base}-button`}
        className={classes('bl-menu__button', className)}
        purpose={purpose}
        busy={busy}
        iconStart={iconStart}
        iconEnd={<Icon name="chevron" />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${base}-menu` : undefined}
        onClick={() => (isOpen ? close() : open('first'))}
        onKeyDown={(event) => {
          if (busy || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          open(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {children}
      </Button>
      {isOpen && (
        <div
          ref={panel}
          popover="manual"
          className="bl-menu__list"
          role="menu"
          id={`${base}-menu`}
          aria-labelledby={`${base}-button`}
          onKeyDown={move}
        >
          {items.map(({ id, label, description, hint, onSelect }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={classes('bl-menu__item', hint && `bl-menu__item--${hint}`)}
              aria-labelledby={`${base}-${id}`}
              aria-describedby={description ? `${base}-${id}-what` : undefined}
              onClick={() => {
                close();
                onSelect();
              }}
            >
              <span id={`${base}-${id}`} className="bl-menu__label">
                {label}
              </span>
              {description && (
                <span id={`${base}-${id}-what`} className="bl-menu__what">
                  {description}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
