import { useState } from 'react';
import type { PageAddress } from '../../shared/address.js';
import { postJson } from '../../shared/api.js';
import { useSessionState } from '../../shared/session.js';

/** Ends the session here and in every tab of the browser, and leaves for the home page. */
export function useSignOut() {
  const { leave } = useSessionState();
  const [busy, setBusy] = useState(false);
  const signOut = () => {
    setBusy(true);
    postJson('/api/auth/sign-out').then(
      () => {
        leave();
        location.assign('/' satisfies PageAddress);
      },
      () => setBusy(false),
    );
  };
  return { busy, signOut };
}
