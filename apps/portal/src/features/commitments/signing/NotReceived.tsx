import { Actions, Alert, Button, PageHeader, ProgressBar, requestTitleFocus } from '@bloemen/ui';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '../../../shared/i18n.js';

/** How long to wait before trying again by itself. */
const PAUSE_MS = 8_000;

/**
 * The server has not said yes. Sends again when there is a connection and every few seconds; the button does it at
 * once.
 */
export function NotReceived({ busy, onSend, onChange }: { busy: boolean; onSend: () => void; onChange: () => void }) {
  const t = useText();
  const send = useRef(onSend);
  useLayoutEffect(() => {
    send.current = onSend;
  });
  useEffect(() => {
    if (busy) return undefined;
    const again = () => send.current();
    const timer = setTimeout(again, PAUSE_MS);
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [busy]);
  return (
    <>
      <PageHeader title={t('signing.waitingTitle')} />
      <Alert kind="warning" title={t('signing.waitingHeading')} live>
        <p className="nl-paragraph">{t('signing.waitingText')}</p>
        <p className="nl-paragraph">{t('signing.waitingSafe')}</p>
      </Alert>
      <ProgressBar label={t(busy ? 'signing.waitingNow' : 'signing.waitingSoon')} />
      <Actions>
        <Button purpose="primary" busy={busy} onClick={onSend}>
          {t('signing.waitingSend')}
        </Button>
        <Button
          onClick={() => {
            requestTitleFocus();
            onChange();
          }}
        >
          {t('signing.waitingBack')}
        </Button>
      </Actions>
    </>
  );
}
