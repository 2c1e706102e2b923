import { Button, Dialog, Paragraph } from '@bloemen/ui';
import { useBlocker } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { useText } from '../i18n.js';

type Guard = {
  /** Belongs on the screen, outside the form. */
  question: ReactNode;
  /** Does this at once when nothing would be lost, and otherwise when the person says so. */
  leave: (go: () => void) => void;
  /** Lets go once the answers are saved. */
  release: () => void;
  /** Guards again, for a form that begins anew. */
  hold: () => void;
};

/**
 * Asks before somebody leaves answers that are not saved: in a dialog on the way to another screen or out of the form,
 * by the browser at reload and closing.
 */
export function useLeaveGuard(unsaved: boolean): Guard {
  const t = useText();
  const released = useRef(false);
  const [leaving, setLeaving] = useState<{ go: () => void } | null>(null);
  const holds = () => unsaved && !released.current;
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => holds() && current.pathname !== next.pathname,
    enableBeforeUnload: holds,
    withResolver: true,
  });
  const stay = () => {
    setLeaving(null);
    blocker.reset?.();
  };
  const go = () => {
    setLeaving(null);
    if (leaving) leaving.go();
    else blocker.proceed?.();
  };
  return {
    leave: (way) => (holds() ? setLeaving({ go: way }) : way()),
    release: () => {
      released.current = true;
    },
    hold: () => {
      released.current = false;
    },
    question: (
      <Dialog
        open={blocker.status === 'blocked' || leaving !== null}
        onClose={stay}
        title={t('leave.title')}
        actions={
          <>
            <Button purpose="primary" onClick={stay}>
              {t('leave.stay')}
            </Button>
            <Button onClick={go}>{t('leave.go')}</Button>
          </>
        }
      >
        <Paragraph>{t('leave.text')}</Paragraph>
      </Dialog>
    ),
  };
}
