import { Actions, Alert, ButtonLink, DataList, PageHeader, Section } from '@bloemen/ui';
import { dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import type { Signed } from './door.js';

const kindOf = { SIGNED_CONDITIONALLY: 'info', RATIFIED: 'ok', DISPUTED: 'warning', LAPSED: 'warning', WITHDRAWN: 'warning', EARLIER: 'info' } as const;
const nextOf: Partial<Record<Signed['standing'], string[]>> = { SIGNED_CONDITIONALLY: ['signed.nextDecision', 'signed.nextTerm'], RATIFIED: ['signed.nextRatified'], DISPUTED: ['signed.nextDisputed'] };

/** After signing, and whenever the link is opened again: what was signed, how it stands by now, what comes next, and where the proof is. */
export function SignedNotice({ municipality, isReaders, signed: { signedAt, signerName, isConditional, standing, awaitsConfirmation, certificateCode, certificateStatus }, eveningHref }: {
  municipality: string;
  /** Whether the reader is who signed; at an evening anybody may open the page of a municipality. */
  isReaders: boolean;
  signed: Signed;
  eveningHref?: string;
}) {
  const t = useText();
  const isUnconfirmed = standing === 'SIGNED_CONDITIONALLY' && awaitsConfirmation;
  const told = isUnconfirmed ? 'UNCONFIRMED' : standing === 'RATIFIED' && !isConditional ? 'FINAL' : standing;
  const next = [...(isUnconfirmed ? ['signed.nextConfirmation'] : nextOf[standing] ?? []), `signed.certificate.${certificateStatus}`];
  return (
    <>
      <PageHeader title={isReaders ? t('signed.title') : t('signed.titleOther', { municipality })} kicker={municipality} intro={t('signed.intro', { municipality })} />
      <Alert kind={kindOf[standing]} title={t(`signed.${told}`)}>{t(`signed.text.${told}`, { at: dateTime(signedAt) })}</Alert>
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
