import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../Button.js';
import { Icon } from '../Icon.js';
import texts from '../ui.nl.json' with { type: 'json' };

/**
 * The whole screen, dark, for a beamer or a council chamber: full screen where browser and room allow that, else the
 * whole window. Escape and the button in the corner lead back, and focus goes back to what opened it. `aside` is a
 * corner for a QR code or a legend.
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
  const leave = useRef(onExit);
  useEffect(() => {
    leave.current = onExit;
  });
  useEffect(() => {
    const opener = document.activeElement;
    const element = stage.current;
    element?.showModal();
    void element?.requestFullscreen?.().catch(() => undefined);
    // Escape in full screen ends that alone, and is meant for the stage.
    const onChange = () => !document.fullscreenElement && leave.current();
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={stage}
      className="bl-fullscreen"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onExit();
      }}
    >
      <header className="bl-fullscreen__head">
        <div>
          <h2 className="bl-fullscreen__title" id={id}>
            {title}
          </h2>
          {subtitle && <p className="bl-fullscreen__subtitle">{subtitle}</p>}
        </div>
        <Button purpose="subtle" iconStart={<Icon name="close" />} onClick={onExit}>
          {texts['stage.exit']}
        </Button>
      </header>
      <div className="bl-fullscreen__body">
        <div className="bl-fullscreen__main">{children}</div>
        {aside && <div className="bl-fullscreen__aside">{aside}</div>}
      </div>
      {footer && <footer className="bl-fullscreen__foot">{footer}</footer>}
    </dialog>
  );
}
