import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../Button.js';
import { Icon } from '../Icon.js';
import texts from '../ui.nl.json' with { type: 'json' };

/**
 * The whole screen, dark, for a beamer or a council chamber. Escape and the button in the corner lead back, and focus
 * goes back to what opened it. `aside` is a corner for a QR code or a legend.
 */
export function Stage({
  title,
  subtitle,
  onExit,
  aside,
  footer,
  children,
}: {
  title: string;
  subtitle?: ReactNode;
  onExit: () => void;
  aside?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const stage = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const element = stage.current;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={stage}
      className="bl-stage"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onExit();
      }}
    >
      <header className="bl-stage__head">
        <div>
          <h2 className="bl-stage__title" id={id}>
            {title}
          </h2>
          {subtitle && <p className="bl-stage__subtitle">{subtitle}</p>}
        </div>
        <Button purpose="subtle" iconStart={<Icon name="close" />} onClick={onExit}>
          {texts['stage.exit']}
        </Button>
      </header>
      <div className="bl-stage__body">
        <div className="bl-stage__main">{children}</div>
        {aside && <div className="bl-stage__aside">{aside}</div>}
      </div>
      {footer && <footer className="bl-stage__foot">{footer}</footer>}
    </dialog>
  );
}
