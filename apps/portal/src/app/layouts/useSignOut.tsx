import { Button, Dialog, Paragraph } from '@bloemen/ui';
import { useState, type ReactNode } from 'react';
import type { PageAddress } from '../../shared/address.js';
import { postJson } from '../../shared/api.js';
import { Failure } from '../../shared/Failure.js';
import { useText } from '../../shared/i18n.js';
import { useSessionState } from '../../shared/session.js';

/**
 * Ends the session here and in every tab of the browser, and leaves for the home page. Who is still signed in while they
 * think they are not must know: `failed` says so in a dialog, which fits at each place that has the button.
 */
export function useSignOut(): { busy: boolean; signOut: () => void; failed: ReactNode } {
  const t = useText();
  const { leave } = useSessionState();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const signOut = () => {
    setBusy(true);
    postJson('/api/auth/sign-out').then(
      () => {
        leave();
        location.assign('/' satisfies PageAddress);
      },
      (failure: unknown) => {
        setBusy(false);
        setError(failure);
      },
    );
  };
  const close = () => setError(null);
  const failed = error !== null && (
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
      <Paragraph>{t('signOut.stillIn')}</Paragraph>
      <Failure error={error} />
    </Dialog>
  );
  return { busy, signOut, failed };
}
