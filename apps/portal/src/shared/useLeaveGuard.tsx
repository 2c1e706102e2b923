import { Button, Dialog, Paragraph } from '@bloemen/ui';
import { useBlocker } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { useText } from './i18n.js';

/**
 * Asks before somebody leaves answers that are not saved: in a dialog on the way to another screen, by the browser at
 * reload and closing.
 * `question` belongs in the form; `release` lets go once the answers are saved.
 */
export function useLeaveGuard(unsaved: boolean): { question: ReactNode; release: () => void } {
  const t = useText();
  const released = useRef(false);
  const holds = () => unsaved && !released.current;
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => holds() && current.pathname !== next.pathname,
    enableBeforeUnload: holds,
    withResolver: true,
  });
  const stay = () => leaving.reset?.();
  return {
    release: () => {
      released.current = true;
    },
    question: (
      <Dialog
        open={leaving.status === 'blocked'}
        onClose={stay}
        title={t('leave.title')}
        actions={
          <>
            <Button purpose="primary" onClick={stay}>
              {t('leave.stay')}
            </Button>
            <Button onClick={() => leaving.proceed?.()}>{t('leave.go')}</Button>
          </>
        }
      >
        <Paragraph>{t('leave.text')}</Paragraph>
      </Dialog>
    ),
  };
}
