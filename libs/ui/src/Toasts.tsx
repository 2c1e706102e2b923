import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import texts from './ui.nl.json' with { type: 'json' };

type Options = {
  /** Takes back what was done; the one who offers it says what came of that. */
  undo?: () => void;
};
type Said = Options & { message: string };

const ToastContext = createContext<(message: string | null, options?: Options) => void>(() => undefined);

/**
 * Says that something worked: `const toast = useToast(); toast('Bewaard')`, with `undo` for what can be taken back; null
 * takes away what was said.
 * Errors never go here: they stay where they happened.
 */
export const useToast = () => useContext(ToastContext);

/**
 * The one place where short confirmations appear. They stay until closed or replaced, because not everybody reads fast.
 * It is the last on the page for the keyboard too; what is pressed there gives focus back to where it was.
 */
export function ToastRegion({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const before = useRef<Element | null>(null);
  const toast = useCallback(
    (message: string | null, options: Options = {}) => setSaid(message === null ? null : { message, ...options }),
    [],
  );
  const close = () => {
    const back = before.current?.isConnected ? before.current : document.querySelector('main');
    if (back instanceof HTMLElement) back.focus();
    setSaid(null);
  };
  return (
    <ToastContext value={toast}>
      {children}
      <div
        className="bl-toasts"
        role="status"
        onFocus={({ relatedTarget, currentTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) before.current = relatedTarget;
        }}
      >
        {said && (
          <div className="bl-toast">
            <Icon name="check" />
            <span>{said.message}</span>
            {said.undo && (
              <Button
                purpose="subtle"
                onClick={() => {
                  close();
                  said.undo?.();
                }}
              >
                {texts['toast.undo']}
              </Button>
            )}
            <Button purpose="subtle" iconOnly iconStart={<Icon name="close" />} onClick={close}>
              {texts['toast.close']}
            </Button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
