import { Alert } from '@bloemen/ui';
import { useSyncExternalStore } from 'react';
import { useText } from '../../shared/i18n.js';

function listen(changed: () => void) {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** Says that there is no connection, for as long as that lasts. */
export function OfflineNotice() {
  const t = useText();
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  return online ? null : (
    <Alert kind="warning" live>
      {t('offline')}
    </Alert>
  );
}
