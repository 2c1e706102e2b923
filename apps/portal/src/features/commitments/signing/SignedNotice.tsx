import { Actions, ButtonLink, Icon, PageHeader, Section } from '@bloemen/ui';
import { useEffect, useState } from 'react';
import type { CertificateStatus, Signed } from '@bloemen/api-contract/public';
import { dateTime, longDate } from '../../../shared/formats.js';
import { useText, withMessages, type TextKey } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import type { PageAddress } from '../../../shared/address.js';
import { certificateAddress, readCertificate } from '../verification/certificate.js';
import { CertificateSheet } from '../verification/CertificateSheet.js';
import { ShareCertificate } from '../verification/ShareCertificate.js';
import shareMessages from '../verification/share.nl.json' with { type: 'json' };
import messages from './signed.nl.json' with { type: 'json' };

const nextOf: Partial<Record<Signed['standing'], TextKey[]>> = {
  SIGNED_CONDITIONALLY: ['signed.did', 'signed.nextDecision', 'signed.nextTerm'],
  RATIFIED: ['signed.did'],
  DISPUTED: ['signed.nextDisputed'],
};
const over: readonly Signed['standing'][] = ['REPLACED', 'LAPSED', 'WITHDRAWN', 'ENDED'];
/** After how many ms each it is looked whether the sealed document is there; then the page of the certificate knows. */
const LOOKS = [3_000, 5_000, 8_000, 13_000, 21_000, 34_000];

/**
 * After signing, and whenever the link is opened again: what was signed, how it stands by now, what comes next, and
 * where the proof is.
 */
export const SignedNotice = withMessages(
  { ...shareMessages, ...messages },
  function SignedNotice({
    municipality,
    isReaders,
    isFresh,
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
    /** It was signed a moment ago, on this screen. */
    isFresh: boolean;
    signed: Signed;
    eveningHref?: PageAddress;
  }) {
    const t = useText();
    const status = useSealing(certificateCode, certificateStatus);
    const isUnconfirmed = standing === 'SIGNED_CONDITIONALLY' && awaitsConfirmation;
    const told = isUnconfirmed ? 'UNCONFIRMED' : standing === 'RATIFIED' && !isConditional ? 'FINAL' : standing;
    const next: TextKey[] = [
      ...(isUnconfirmed ? (['signed.nextConfirmation'] as const) : (nextOf[standing] ?? [])),
      `signed.certificate.${status}`,
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
          intro={t('signed.intro', { municipality })}
        />
        <CertificateSheet
          municipality={municipality}
          signer={signerName}
          moment={dateTime(signedAt)}
          state={t(`signed.${told}`)}
          code={certificateCode}
          isFirm={standing === 'RATIFIED'}
          isOver={over.includes(standing)}
          isFresh={isFresh}
        />
        <Actions>
          <ButtonLink purpose="primary" href={addressOf('/controleren/$code', { params: { code: certificateCode } })}>
            {t('signed.certificate')}
          </ButtonLink>
          <ShareCertificate code={certificateCode} municipality={municipality} />
          {status === 'READY' && (
            <ButtonLink href={`${certificateAddress(certificateCode)}/document`} iconStart={<Icon name="download" />}>
              {t('share.pdf')}
            </ButtonLink>
          )}
          {eveningHref && <ButtonLink href={eveningHref}>{t('evening.back')}</ButtonLink>}
        </Actions>
        <Section title={t('signed.next')}>
          <p className="nl-paragraph bl-measure">{t(`signed.text.${told}`, said)}</p>
          <ol className="bl-signed__next">
            {next.map((key) => (
              <li key={key}>{t(key, said)}</li>
            ))}
          </ol>
        </Section>
      </>
    );
  },
);

/** Whether the sealed document is there; looked at a few times while it is made. */
function useSealing(code: string, first: CertificateStatus): CertificateStatus {
  const [status, setStatus] = useState(first);
  const [look, setLook] = useState(0);
  useEffect(() => {
    const pause = LOOKS[look];
    if (status !== 'REQUESTED' || pause === undefined) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void readCertificate(code)
        .then(({ document }) => wanted && setStatus(document.status))
        .catch(() => undefined)
        .then(() => wanted && setLook(look + 1));
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [code, look, status]);
  return status;
}
