import { useMutation } from '@apollo/client/react';
import { Badge, Button, CompactRow, CompactRows, Dialog, Paragraph, Section, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { GiveConsentDocument, SettingsPageDocument, WithdrawConsentDocument } from './settings.generated.js';
import { longDateOf } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import type { Settings } from './settings.js';

type Consent = Settings['consents'][number];
type Reader = Consent['reader'];

/**
 * Who may read the summary of the municipality outside it. Withdrawing consent asks once, and holds at once; in an
 * archive nothing else is left to decide.
 */
export function ConsentSection({
  consents,
  viewerCan,
}: {
  consents: readonly Consent[];
  viewerCan: Settings['viewerCan'];
}) {
  const t = useText();
  const toast = useToast();
  const [asking, setAsking] = useState<Reader | null>(null);
  const [give, giving] = useMutation(GiveConsentDocument, { refetchQueries: [SettingsPageDocument] });
  const [withdraw, withdrawing] = useMutation(WithdrawConsentDocument, { refetchQueries: [SettingsPageDocument] });
  const [answered, setAnswered] = useState<Reader | null>(null);
  const readerName = (reader: Reader) => t(`settings.reader.${reader}`);

  const refuse = (reader: Reader) => {
    setAsking(null);
    setAnswered(reader);
    void withdraw({ variables: { reader } }).then(
      () => toast(t('settings.withdrawn')),
      () => undefined,
    );
  };
  const agree = (reader: Reader) => {
    setAnswered(reader);
    void give({ variables: { reader } }).then(
      () => toast(t('settings.given'), { undo: () => refuse(reader) }),
      () => undefined,
    );
  };
  return (
    <Section id="consent" title={t('settings.consentTitle')} intro={t('settings.consentIntro')}>
      {!viewerCan.withdrawConsent && <Paragraph subtle>{t('settings.consentOnlyCoordinator')}</Paragraph>}
      <CompactRows label={t('settings.consentTitle')}>
        {consents.map(({ reader, stands, givenAt, withdrawnAt, waitsBecause }) => (
          <CompactRow
            key={reader}
            title={readerName(reader)}
            detail={
              <>
                {stands && givenAt
                  ? t('settings.consentGiven', { date: longDateOf(givenAt) })
                  : withdrawnAt
                    ? t('settings.consentWithdrawn', { date: longDateOf(withdrawnAt) })
                    : t('settings.consentNone')}
                {waitsBecause && <span className="bl-settings__waits">{waitsBecause}</span>}
              </>
            }
            track={
              waitsBecause ? (
                <Badge tone="info">{t('settings.waits')}</Badge>
              ) : (
                <Badge tone={stands ? 'positive' : 'neutral'}>{t(stands ? 'settings.yes' : 'settings.no')}</Badge>
              )
            }
            actions={
              (stands ? viewerCan.withdrawConsent : viewerCan.giveConsent) && (
                <>
                  {answered === reader && <Failure error={(stands ? withdrawing : giving).error} />}
                  {stands ? (
                    <Button
                      busy={withdrawing.loading}
                      aria-label={t('settings.withdrawFrom', { reader: readerName(reader) })}
                      onClick={() => setAsking(reader)}
                    >
                      {t('settings.withdraw')}
                    </Button>
                  ) : (
                    <Button
                      busy={giving.loading}
                      aria-label={t('settings.giveTo', { reader: readerName(reader) })}
                      onClick={() => agree(reader)}
                    >
                      {t('settings.give')}
                    </Button>
                  )}
                </>
              )
            }
          />
        ))}
      </CompactRows>
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={t('settings.withdrawTitle')}
        actions={
          <>
            <Button purpose="primary" onClick={() => asking && refuse(asking)}>
              {t('settings.withdraw')}
            </Button>
            <Button onClick={() => setAsking(null)}>{t('settings.cancel')}</Button>
          </>
        }
      >
        <Paragraph>{asking && t('settings.withdrawText', { reader: readerName(asking) })}</Paragraph>
      </Dialog>
    </Section>
  );
}
