import { Button, Icon } from '@bloemen/ui';
import { useSyncExternalStore } from 'react';
import { connection, onConnection } from '../../../shared/connection.js';
import { useLeaveGuard } from '../../../shared/forms/useLeaveGuard.js';
import { useText } from '../../../shared/i18n.js';
import type { Desk, Draft } from './desk.js';

/** Whether all that is typed is kept; always in view while somebody writes. */
export function KeepingState({ desk, drafts }: { desk: Desk; drafts: ReadonlyMap<string, Draft> }) {
  const t = useText();
  const { is } = useSyncExternalStore(onConnection, connection);
  const all = [...drafts.values()];
  const asks = all.filter(({ theirs, refused }) => theirs || refused).length;
  const waits = all.length - asks;
  const guard = useLeaveGuard(all.length > 0);
  const isAway = is !== 'here' && waits > 0;
  const state = isAway ? 'away' : waits > 0 ? 'waits' : asks > 0 ? 'asks' : 'kept';
  return (
    <div className={`bl-keeping bl-keeping--${state}`}>
      <p role="status" className="bl-keeping__words">
        <Icon name={state === 'kept' ? 'check' : state === 'waits' ? 'clock' : 'alert'} />
        {t(`minutes.keeping.${state}`, { count: state === 'asks' ? asks : waits })}
      </p>
      {isAway && <Button onClick={() => void desk.flush()}>{t('minutes.keeping.again')}</Button>}
      {guard.question}
    </div>
  );
}
