import { useMutation } from '@apollo/client/react';
import { Badge, Button, Card, Dialog, Paragraph, Section, Stack, useToast } from '@bloemen/ui';
import { useState } from 'react';
import {
  GiveConsentDocument,
  SetClerkReadingDocument,
  SettingsPageDocument,
  WithdrawConsentDocument,
} from './settings.generated.js';
import { longDateOf } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import type { Settings } from './settings.js';

type Consent = Settings['consents'][number];
type Reader = Consent['reader'];

/**
 * Who may read along: outside the municipality its summary, and the clerk what is open to the coalition. Withdrawing
 * consent asks once, and holds at once; in an archive nothing else is left to decide.
 */
export function ConsentSection({
  consents,
  clerkReadsCoalition,
  viewerCan,
}: {
  consents: readonly Consent[];
  clerkReadsCoalition: boolean;
  viewerCan: Settings['viewerCan'];
}) {
  const t = useText();
  const toast = useToast();
  const [asking, setAsking] = useState<Reader | null>(null);
  const [give, giving] = useMutation(GiveConsentDocument, { refetchQueries: [SettingsPageDocument] });
  const [withdraw, withdrawing] = useMutation(WithdrawConsentDocument, { refetchQueries: [SettingsPageDocument] });
  const [setClerk, settingClerk] = useMutation(SetClerkReadingDocument, { refetchQueries: [SettingsPageDocument] });
  const [answered, setAnswered] = useState<Reader | null>(null);
  const readerName = (reader: Reader) => t(`settings.reader.${reader}`);

  const letClerk = (readsCoalition: boolean) =>
    void setClerk({ variables: { readsCoalition } }).then(
      () => toast(t(readsCoalition ? 'settings.clerkOpened' : 'settings.clerkClosed')),
      () => undefined,
    );
  const agree = (reader: Reader) => {
    setAnswered(reader);
    void give({ variables: { reader } }).then(
      () => toast(t('settings.given')),
      () => undefined,
    );
  };
  const refuse = (reader: Reader) => {
    setAsking(null);
    setAnswered(reader);
    void withdraw({ variables: { reader } }).then(
      () => toast(t('settings.withdrawn')),
      () => undefined,
    );
  };
  return (
    <Section title={t('settings.consentTitle')} intro={t('settings.consentIntro')}>
      {!viewerCan.withdrawConsent && <Paragraph subtle>{t('settings.consentOnlyCoordinator')}</Paragraph>}
      <Stack>
        {consents.map(({ reader, stands, givenAt, withdrawnAt, waitsBecause }) => (
          <Card
            key={reader}
            title={readerName(reader)}
            meta={
              waitsBecause ? (
                <Badge tone="info">{t('settings.waits')}</Badge>
              ) : (
                <Badge tone={stands ? 'positive' : 'neutral'}>{t(stands ? 'settings.yes' : 'settings.no')}</Badge>
              )
            }
          >
            <Paragraph>
              {stands && givenAt
                ? t('settings.consentGiven', { date: longDateOf(givenAt) })
                : withdrawnAt
                  ? t('settings.consentWithdrawn', { date: longDateOf(withdrawnAt) })
                  : t('settings.consentNone')}
            </Paragraph>
            {waitsBecause && <Paragraph>{waitsBecause}</Paragraph>}
            {(stands ? viewerCan.withdrawConsent : viewerCan.giveConsent) && (
              <div>
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
              </div>
            )}
          </Card>
        ))}
        <Card
          title={t('settings.clerk')}
          meta={
            <Badge tone={clerkReadsCoalition ? 'positive' : 'neutral'}>
              {t(clerkReadsCoalition ? 'settings.clerkCoalition' : 'settings.clerkPublic')}
            </Badge>
          }
        >
          <Paragraph>{t('settings.clerkText')}</Paragraph>
          {viewerCan.letClerkRead && (
            <div>
              <Failure error={settingClerk.error} />
              <Button busy={settingClerk.loading} onClick={() => letClerk(!clerkReadsCoalition)}>
                {t(clerkReadsCoalition ? 'settings.clerkClose' : 'settings.clerkOpen')}
              </Button>
            </div>
          )}
        </Card>
      </Stack>
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
