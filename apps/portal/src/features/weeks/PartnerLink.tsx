import { useMutation } from '@apollo/client/react';
import { Alert, Button, Dialog } from '@bloemen/ui';
import { useState } from 'react';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { useMove } from '../../shared/useMove.js';
import { RenewWeekLinkDocument, RevokeWeekLinkDocument, WeekDocument, type WeekFragment } from './weeks.generated.js';

/** The link by which partners without an account propose an activity: made, shown once, renewed and revoked. */
export function PartnerLink({ week: { year, linkUntil } }: { week: WeekFragment }) {
  const t = useText();
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [renew] = useMutation(RenewWeekLinkDocument, {
    variables: { input: { year } },
    refetchQueries: [WeekDocument],
  });
  const [revoke] = useMutation(RevokeWeekLinkDocument, {
    variables: { input: { year } },
    refetchQueries: [WeekDocument],
  });
  const { act, busy, notice } = useMove<unknown>({ refetch: [WeekDocument], now: { words: null } });
  const make = () =>
    act({
      send: async () => setAddress((await renew()).data!.renewWeekLink.address),
      done: () => t('link.made'),
    });
  const stop = () =>
    act({
      send: async () => {
        await revoke();
        setAddress(null);
      },
      done: () => t('link.revoked'),
    });
  return (
    <details className="bl-week-link">
      <summary>{t('link.title')}</summary>
      <p>{linkUntil ? t('link.until', { day: longDate(linkUntil) }) : t('link.none')}</p>
      {address && (
        <Alert kind="ok" live title={t('link.once')}>
          <code className="bl-week-link__address">{address}</code>
        </Alert>
      )}
      <div className="bl-actions">
        <Button busy={busy} onClick={() => (linkUntil ? setAsked('renew') : void make())}>
          {t(linkUntil ? 'link.renew' : 'link.make')}
        </Button>
        {linkUntil && (
          <Button purpose="subtle" busy={busy} onClick={() => setAsked('revoke')}>
            {t('link.revoke')}
          </Button>
        )}
      </div>
      {notice}
      {asked && (
        <Dialog
          open
          onClose={() => setAsked(null)}
          title={t(`link.${asked}Title`)}
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
                {t(`link.${asked}`)}
              </Button>
              <Button onClick={() => setAsked(null)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p className="nl-paragraph">{t(`link.${asked}Text`)}</p>
        </Dialog>
      )}
    </details>
  );
}
