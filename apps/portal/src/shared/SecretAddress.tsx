import type { DocumentNode } from '@apollo/client';
import { Alert, Button, Dialog } from '@bloemen/ui';
import { useState, type ReactNode } from 'react';
import { useText } from './i18n.js';
import './secret-address.css';
import { useMove } from './useMove.js';

type Ask = 'renew' | 'revoke';
type Word = 'title' | 'once' | 'make' | 'made' | 'revoked' | Ask | `${Ask}Title` | `${Ask}Text`;

/** An address that is a secret: made, shown once, renewed and taken back. Replacing or ending one asks first. */
export function SecretAddress({
  isThere,
  state,
  say,
  renew,
  revoke,
  refetch,
}: {
  isThere: boolean;
  /** Whether there is one, in a sentence. */
  state: ReactNode;
  say: (word: Word) => string;
  /** Makes one, in the place of the one that was there, and gives it. */
  renew: () => Promise<string>;
  revoke: () => Promise<unknown>;
  refetch: DocumentNode[];
}) {
  const t = useText();
  const [asked, setAsked] = useState<Ask | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const { act, busy, notice } = useMove<unknown>({ refetch, now: { words: null } });
  const make = () => act({ send: async () => setAddress(await renew()), done: () => say('made') });
  const stop = () =>
    act({
      send: async () => {
        await revoke();
        setAddress(null);
      },
      done: () => say('revoked'),
    });
  return (
    <details className="bl-secret">
      <summary>{say('title')}</summary>
      <p>{state}</p>
      {address && (
        <Alert kind="ok" live title={say('once')}>
          <code className="bl-secret__address">{address}</code>
        </Alert>
      )}
      <div className="bl-actions">
        <Button busy={busy} onClick={() => (isThere ? setAsked('renew') : void make())}>
          {say(isThere ? 'renew' : 'make')}
        </Button>
        {isThere && (
          <Button purpose="subtle" busy={busy} onClick={() => setAsked('revoke')}>
            {say('revoke')}
          </Button>
        )}
      </div>
      {notice}
      {asked && (
        <Dialog
          open
          onClose={() => setAsked(null)}
          title={say(`${asked}Title`)}
          actions={
            <>
              <Button
                purpose="primary"
                hint={asked === 'revoke' ? 'negative' : undefined}
                onClick={() => {
                  setAsked(null);
                  void (asked === 'renew' ? make() : stop());
                }}
              >
                {say(asked)}
              </Button>
              <Button onClick={() => setAsked(null)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p className="nl-paragraph">{say(`${asked}Text`)}</p>
        </Dialog>
      )}
    </details>
  );
}
