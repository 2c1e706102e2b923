import { Button, Dialog } from '@bloemen/ui';
import { useState, type ReactNode } from 'react';
import type { PageAddress } from '../../shared/address.js';
import { postJson } from '../../shared/api.js';
import { useText } from '../../shared/i18n.js';
import { useSessionState } from '../../shared/session.js';

/**
 * Ends the session here and in every tab of the browser, and leaves for the home page. Who is still signed in while they
 * think they are not must know: `failed` says so in a dialog, which fits at each place that has the button. It has a
 * sentence of its own instead of `Failure`, because every first visit loads this and none of the other sentences.
 */
export function useSignOut(): { busy: boolean; signOut: () => void; failed: ReactNode } {
  const t = useText();
  const { leave } = useSessionState();
  const [busy, setBusy] = useState(false);
  const [failures, setFailures] = useState(0);
  const signOut = () => {
    setBusy(true);
    postJson('/api/auth/sign-out').then(
      () => {
        leave();
        location.assign('/' satisfies PageAddress);
      },
      () => {
        setBusy(false);
        setFailures((before) => before + 1);
      },
    );
  };
  const close = () => setFailures(0);
  const failed = failures > 0 && (
    <Dialog
      open
      title={t('signOut.failed')}
      onClose={close}
      actions={
        <>
          <Button purpose="primary" busy={busy} onClick={signOut}>
            {t('signOut.again')}
          </Button>
          <Button onClick={close}>{t('common.cancel')}</Button>
        </>
      }
    >
      {/* Told anew at each attempt. */}
      <p key={failures} className="nl-paragraph" role="alert">
        {t('signOut.stillIn')}
      </p>
    </Dialog>
  );
  return { busy, signOut, failed };
}
