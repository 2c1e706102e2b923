import { useMutation } from '@apollo/client/react';
import { Alert, Button, Dialog } from '@bloemen/ui';
import { useState } from 'react';
import { longDateOf } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { useMove } from '../../shared/useMove.js';
import { MeetingsDocument, RenewMeetingFeedDocument, RevokeMeetingFeedDocument } from './meetings.generated.js';

/** The secret address at which calendars read the meetings: made, shown once, renewed and stopped. */
export function Feed({ since }: { since: string | null }) {
  const t = useText();
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [renew] = useMutation(RenewMeetingFeedDocument, { refetchQueries: [MeetingsDocument] });
  const [revoke] = useMutation(RevokeMeetingFeedDocument, { refetchQueries: [MeetingsDocument] });
  const { act, busy, notice } = useMove<unknown>({ refetch: [MeetingsDocument], now: { words: null } });
  const make = () =>
    act({
      send: async () => setAddress((await renew()).data!.renewMeetingFeed.address),
      done: () => t('feed.made'),
    });
  const stop = () =>
    act({
      send: async () => {
        await revoke();
        setAddress(null);
      },
      done: () => t('feed.revoked'),
    });
  return (
    <details className="bl-meeting-feed">
      <summary>{t('feed.title')}</summary>
      <p>{since ? t('feed.since', { day: longDateOf(since) }) : t('feed.none')}</p>
      {address && (
        <Alert kind="ok" live title={t('feed.once')}>
          <code className="bl-meeting-feed__address">{address}</code>
        </Alert>
      )}
      <div className="bl-actions">
        <Button busy={busy} onClick={() => (since ? setAsked('renew') : void make())}>
          {t(since ? 'feed.renew' : 'feed.make')}
        </Button>
        {since && (
          <Button purpose="subtle" busy={busy} onClick={() => setAsked('revoke')}>
            {t('feed.revoke')}
          </Button>
        )}
      </div>
      {notice}
      {asked && (
        <Dialog
          open
          onClose={() => setAsked(null)}
          title={t(`feed.${asked}Title`)}
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
                {t(`feed.${asked}`)}
              </Button>
              <Button onClick={() => setAsked(null)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p className="nl-paragraph">{t(`feed.${asked}Text`)}</p>
        </Dialog>
      )}
    </details>
  );
}
