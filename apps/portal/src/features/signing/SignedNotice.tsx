import { Actions, Alert, ButtonLink, DataList, PageHeader, Section } from '@bloemen/ui';
import { dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import type { Signed } from './door.js';

/** After signing, and whenever the link is opened again: what was signed, what comes next, and where the proof is. */
export function SignedNotice({ municipality, isReaders, signed: { signedAt, signerName, isConditional, certificateCode }, eveningHref }: {
  municipality: string;
  /** Whether the reader is who signed; at an evening anybody may open the page of a municipality. */
  isReaders: boolean;
  signed: Signed;
  eveningHref?: string;
}) {
  const t = useText();
  const next = isConditional ? ['signed.nextDecision', 'signed.nextTerm', 'signed.nextMail'] : ['signed.nextRatified', 'signed.nextMail'];
  return (
    <>
      <PageHeader title={isReaders ? t('signed.title') : t('signed.titleOther', { municipality })} kicker={municipality} intro={t('signed.intro', { municipality })} />
      <Alert kind={isConditional ? 'info' : 'ok'} title={t(isConditional ? 'signed.conditional' : 'signed.final')}>
        {t(isConditional ? 'signed.conditionalText' : 'signed.finalText')}
      </Alert>
      <DataList items={[
        { label: t('signed.by'), value: signerName },
        { label: t('signed.at'), value: dateTime(signedAt) },
        { label: t('signed.code'), value: <code>{certificateCode}</code> },
      ]} />
      <Section title={t('signed.next')}>
        <ol className="bl-signed__next">{next.map((key) => <li key={key}>{t(key)}</li>)}</ol>
        <Actions>
          <ButtonLink purpose="primary" href={`/controleren/${certificateCode}`}>{t('signed.certificate')}</ButtonLink>
          {eveningHref && <ButtonLink href={eveningHref}>{t('evening.back')}</ButtonLink>}
        </Actions>
      </Section>
    </>
  );
}
