import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import texts from './ui.nl.json' with { type: 'json' };

const ToastContext = createContext<(message: string) => void>(() => undefined);

/**
 * Says that something worked: `const toast = useToast(); toast('Bewaard')`. Errors never go here: they stay where
 * they happened.
 */
export const useToast = () => useContext(ToastContext);

/**
 * The one place where short confirmations appear. They stay until closed or replaced, because not everybody reads fast.
 */
export function ToastRegion({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<string | null>(null);
  const toast = useCallback((text: string) => setMessage(text), []);
  return (
    <ToastContext value={toast}>
      {children}
      <div className="bl-toasts" role="status">
        {message && (
          <div className="bl-toast">
            <Icon name="check" />
            <span>{message}</span>
            <Button purpose="subtle" iconOnly iconStart={<Icon name="close" />} onClick={() => setMessage(null)}>
              {texts['toast.close']}
            </Button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
