import { Actions, Alert, ButtonLink, DataList, PageHeader, Section } from '@bloemen/ui';
import { dateTime, longDate } from '../../../shared/formats.js';
import { useText, type TextKey } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import type { PageAddress } from '../../../shared/address.js';
import type { Signed } from './door.js';

const kindOf = {
  SIGNED_CONDITIONALLY: 'info',
  RATIFIED: 'ok',
  DISPUTED: 'warning',
  REAFFIRMATION_DUE: 'info',
  REPLACED: 'warning',
  LAPSED: 'warning',
  WITHDRAWN: 'warning',
  ENDED: 'warning',
} as const satisfies Record<Signed['standing'], string>;
const nextOf: Partial<Record<Signed['standing'], TextKey[]>> = {
  SIGNED_CONDITIONALLY: ['signed.did', 'signed.nextDecision', 'signed.nextTerm'],
  RATIFIED: ['signed.did'],
  DISPUTED: ['signed.nextDisputed'],
};

/**
 * After signing, and whenever the link is opened again: what was signed, how it stands by now, what comes next, and
 * where the proof is.
 */
export function SignedNotice({
  municipality,
  isReaders,
  signed: {
    signedAt,
    signerName,
    isConditional,
    occasion,
    standing,
    awaitsConfirmation,
    hasCoordinator,
    since,
    certificateCode,
    certificateStatus,
  },
  eveningHref,
}: {
  municipality: string;
  /** Whether the reader is who signed; at an evening anybody may open the page of a municipality. */
  isReaders: boolean;
  signed: Signed;
  eveningHref?: PageAddress;
}) {
  const t = useText();
  const isUnconfirmed = standing === 'SIGNED_CONDITIONALLY' && awaitsConfirmation;
  const told = isUnconfirmed ? 'UNCONFIRMED' : standing === 'RATIFIED' && !isConditional ? 'FINAL' : standing;
  const next: TextKey[] = [
    ...(isUnconfirmed ? (['signed.nextConfirmation'] as const) : (nextOf[standing] ?? [])),
    `signed.certificate.${certificateStatus}`,
  ];
  const said = {
    at: dateTime(signedAt),
    on: since ? longDate(since) : 'none',
    occasion,
    conditional: standing === 'SIGNED_CONDITIONALLY' ? 'yes' : 'no',
    decision: isConditional ? 'yes' : 'no',
    coordinator: hasCoordinator ? 'yes' : 'no',
  };
  return (
    <>
      <PageHeader
        title={isReaders ? t('signed.title', { occasion }) : t('signed.titleOther', { municipality, occasion })}
        kicker={municipality}
        intro={t('signed.intro', { municipality })}
      />
      <Alert kind={kindOf[standing]} title={t(`signed.${told}`)}>
        {t(`signed.text.${told}`, said)}
      </Alert>
      <DataList
        items={[
          { label: t('signed.by'), value: signerName },
          { label: t('signed.at'), value: dateTime(signedAt) },
          { label: t('signed.code'), value: <code>{certificateCode}</code> },
        ]}
      />
      <Section title={t('signed.next')}>
        <ol className="bl-signed__next">
          {next.map((key) => (
            <li key={key}>{t(key, said)}</li>
          ))}
        </ol>
        <Actions>
          <ButtonLink purpose="primary" href={addressOf('/controleren/$code', { params: { code: certificateCode } })}>
            {t('signed.certificate')}
          </ButtonLink>
          {eveningHref && <ButtonLink href={eveningHref}>{t('evening.back')}</ButtonLink>}
        </Actions>
      </Section>
    </>
  );
}
