import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { RefusedFields } from './RefusedFields.js';
import texts from './ui.nl.json' with { type: 'json' };

/**
 * A question that must be answered before going on. The browser keeps focus inside; closing gives focus back to what
 * opened it.
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const opener = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      className="bl-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="bl-dialog__head">
        <h2 className="nl-heading nl-heading--level-3" id={titleId}>
          {title}
        </h2>
        <Button purpose="subtle" iconOnly iconStart={<Icon name="close" />} onClick={onClose}>
          {texts['dialog.close']}
        </Button>
      </div>
      <div className="bl-dialog__body">
        <RefusedFields>{children}</RefusedFields>
      </div>
      {actions && <div className="bl-actions bl-dialog__actions">{actions}</div>}
    </dialog>
  );
}
