import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

/**
 * A box that opens at a button, above everything else on the screen. It closes on Escape, on a press elsewhere and when
 * focus goes elsewhere. Where the browser knows no anchors it stands in the middle of the screen.
 */
export function usePopover() {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  // Without popovers (jsdom) the box stands in the page.
  useLayoutEffect(() => {
    const box = panel.current as (HTMLDivElement & { showPopover?: (options: object) => void }) | null;
    if (isOpen) box?.showPopover?.({ source: button.current });
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      const at = target as Node;
      if (!panel.current?.contains(at) && !button.current?.contains(at)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Only this box closes, not the dialog around it.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return { button, panel, isOpen, setOpen, close, onKeyDown };
}
