import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../Button.js';
import { Dialog } from '../Dialog.js';
import { Icon } from '../Icon.js';
import { useMedia } from '../useMedia.js';
import texts from '../ui.nl.json' with { type: 'json' };

/** From here up there is room beside a list; the same width stands in `templates.css`. */
const BESIDE = '(min-width: 68rem)';

type SidePanelProps = { title: string; onClose: () => void; children: ReactNode; actions?: ReactNode };

/**
 * Details of one thing of a list, without leaving the list: beside it where there is room, and a dialog where there is
 * not. Focus moves in, stays when the button that was pressed goes, Escape closes, and focus goes back to what opened it.
 */
export function SidePanel(props: SidePanelProps) {
  // Without a way to ask how wide the screen is (jsdom), it stands beside the list.
  const isBeside = useMedia(BESIDE) || typeof window.matchMedia !== 'function';
  if (isBeside) return <Beside {...props} />;
  return (
    <Dialog open title={props.title} onClose={props.onClose} actions={props.actions}>
      {props.children}
    </Dialog>
  );
}

function Beside({ title, onClose, children, actions }: SidePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  /** What in here had focus last, to know when it is taken away by what it did. */
  const inside = useRef<Element | null>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      // Whoever went on elsewhere in the meantime stays there.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [title]);
  useEffect(() => {
    if (!inside.current || inside.current.isConnected) return;
    inside.current = null;
    if (document.activeElement === document.body) heading.current?.focus();
  });
  return (
    <aside
      className="bl-panel"
      aria-labelledby={id}
      onFocus={({ target }) => (inside.current = target)}
      onBlur={() => (inside.current = null)}
      onKeyDown={(event) => {
        // Escape in a dialog that was opened from here is meant for that dialog.
        const isOwn = !(event.target instanceof Element && event.target.closest('dialog'));
        if (event.key === 'Escape' && !event.defaultPrevented && isOwn) onClose();
      }}
    >
      <div className="bl-panel__head">
        <h2 className="nl-heading nl-heading--level-3" id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button purpose="subtle" iconOnly iconStart={<Icon name="close" />} onClick={onClose}>
          {texts['dialog.close']}
        </Button>
      </div>
      <div className="bl-panel__body">{children}</div>
      {actions && <div className="bl-actions bl-panel__actions">{actions}</div>}
    </aside>
  );
}
