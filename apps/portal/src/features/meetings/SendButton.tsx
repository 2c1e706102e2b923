import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Icon } from '@bloemen/ui';
import { useState } from 'react';
import { useText } from '../../shared/i18n.js';
import { useMove } from '../../shared/useMove.js';
import { MeetingDocument, MeetingsDocument, SendMeetingDocument, type MeetingFragment } from './meetings.generated.js';

/** Mails the invitation; asked first, for a mail does not come back. */
export function SendButton({ meeting }: { meeting: MeetingFragment }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const [send] = useMutation(SendMeetingDocument);
  const { act, busy, notice } = useMove<unknown>({
    refetch: [MeetingDocument, MeetingsDocument],
    stale: ['meeting.not_now'],
    now: { words: t('agenda.now') },
  });
  const { id, version, isInvited, guests } = meeting;
  const label = t(isInvited ? 'meeting.sendAgain' : 'meeting.send');
  return (
    <>
      <Button
        purpose={isInvited ? 'secondary' : 'primary'}
        busy={busy}
        iconStart={<Icon name="mail" />}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      {notice}
      {isAsking && (
        <Dialog
          open
          onClose={() => setAsking(false)}
          title={t(isInvited ? 'meeting.sendAgainTitle' : 'meeting.sendTitle')}
          actions={
            <>
              <Button
                purpose="primary"
                onClick={() => {
                  setAsking(false);
                  void act({
                    send: () => send({ variables: { input: { id, version } } }),
                    done: () => t('meeting.sent'),
                  });
                }}
              >
                {label}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p className="nl-paragraph">
            {isInvited
              ? t('meeting.sendAgainText')
              : t('meeting.sendText', { reached: guests.filter(({ isReachable }) => isReachable).length })}
          </p>
        </Dialog>
      )}
    </>
  );
}
