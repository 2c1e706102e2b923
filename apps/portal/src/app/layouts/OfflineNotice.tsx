import { Button, Icon, useToast } from '@bloemen/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { askAgain, connection, onBack, onConnection } from '../../shared/connection.js';
import { useText } from '../../shared/i18n.js';

/** Says that the device has no network or the server gives no answer, for as long as that lasts, and that it is back. */
export function OfflineNotice() {
  const t = useText();
  const toast = useToast();
  const { is, isAsking } = useSyncExternalStore(onConnection, connection);
  useEffect(() => onBack(() => toast(t('connection.back'))), [toast, t]);
  return (
    <div role="status" className="bl-connection">
      {is !== 'here' && (
        <div className="bl-connection__bar">
          <Icon name="alert" />
          <p>{t(is === 'offline' ? 'connection.offline' : 'connection.away')}</p>
          <Button busy={isAsking} onClick={() => void askAgain()}>
            {t('connection.again')}
          </Button>
        </div>
      )}
    </div>
  );
}
