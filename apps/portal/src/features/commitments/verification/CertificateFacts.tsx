import { lazy, Suspense } from 'react';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  DataList,
  Icon,
  Link,
  Paragraph,
  Section,
  type AlertKind,
} from '@bloemen/ui';
import type { Certificate, Verdict } from '@bloemen/api-contract/public';
import { dateTime, longDate, longDateOf } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import { certificateAddress } from './certificate.js';
import { CertificateSheet } from './CertificateSheet.js';
import { ShareCertificate } from './ShareCertificate.js';

/** Drawn once there is a certificate: who comes to type a code loads nothing for it. */
const QrCode = lazy(() => import('../../../shared/QrCode.js').then((module) => ({ default: module.QrCode })));

/** Green is only what is genuine and stands without reservation. */
export const kinds: Record<Verdict['outcome'], AlertKind> = {
  STANDS: 'ok',
  CONDITIONAL: 'info',
  OVER: 'warning',
  PENDING: 'info',
  FAILED: 'warning',
  BROKEN: 'error',
};

/**
 * A certificate in plain words: is it genuine and does the statement stand, the sheet itself, who signed and how it
 * stands now; and folded away what somebody needs who checks that without this site. What is broken stands open.
 */
export function CertificateFacts({
  certificate,
  onReload,
  reloading,
}: {
  certificate: Certificate;
  onReload?: () => void;
  reloading?: boolean;
}) {
  const t = useText();
  const { code, document, trail, wording, verdict } = certificate;
  const { outcome, standing, awaitsConfirmation, since, succeededBy } = verdict;
  const told = standing === 'SIGNED_CONDITIONALLY' && awaitsConfirmation ? 'UNCONFIRMED' : standing;
  const conditional = certificate.authority === 'SUBJECT_TO_DECISION' ? 'yes' : 'no';
  const isReady = document.status === 'READY';
  const isBroken = outcome === 'BROKEN';
  const address = certificateAddress(code);
  const page = location.origin + addressOf('/controleren/$code', { params: { code } });
  const again = verdict.document === 'PENDING' && onReload && (
    <Button busy={reloading} onClick={onReload}>
      {t('certificate.look')}
    </Button>
  );
  return (
    <>
      <Alert
        kind={kinds[outcome]}
        title={t(`certificate.outcome.${outcome}`, { standing: told, on: since ? longDate(since) : 'none' })}
        actions={again}
        live
      >
        {t(`certificate.document.${verdict.document}`)}
        {succeededBy && (
          <>
            {' '}
            {t(`certificate.succeeded.${standing === 'REPLACED' ? 'REPLACED' : 'LATER'}`)}{' '}
            <Link href={addressOf('/controleren/$code', { params: { code: succeededBy } })}>
              {t('certificate.succeededBy', { code: succeededBy })}
            </Link>
          </>
        )}
      </Alert>
      <div className="bl-certificate">
        <div className="bl-certificate__parts">
          <div className="bl-certificate__sheet">
            <CertificateSheet
              municipality={certificate.municipality}
              signer={[certificate.signerName, certificate.signerCapacity, certificate.signerPortfolio]
                .filter(Boolean)
                .join(', ')}
              moment={certificate.means === 'PAPER' ? longDate(certificate.signedOn) : longDateOf(certificate.signedAt)}
              place={certificate.place}
              state={t(`certificate.state.${isBroken ? 'BROKEN' : told}`)}
              code={code}
              isFirm={outcome === 'STANDS'}
              isOver={outcome === 'OVER' || isBroken}
              isDemonstration={certificate.isDemonstration}
              qr={
                <Suspense>
                  <QrCode text={page} label={t('certificate.qr', { address: page.replace(/^https?:\/\//, '') })} />
                </Suspense>
              }
            />
            <Actions>
              {isReady && (
                <ButtonLink
                  purpose={isBroken ? undefined : 'primary'}
                  href={`${address}/document`}
                  iconStart={<Icon name="download" />}
                >
                  {t('certificate.pdf')}
                </ButtonLink>
              )}
              {!isBroken && <ShareCertificate code={code} municipality={certificate.municipality} />}
            </Actions>
          </div>
          <div className="bl-certificate__facts">
            {certificate.isDemonstration && (
              <Alert kind="warning" title={t('certificate.demonstration')}>
                {t('certificate.demonstrationText', { municipality: certificate.municipality })}
              </Alert>
            )}
            {document.isDevelopmentKey && isReady && (
              <Alert kind="warning" title={t('certificate.trial')}>
                {t('certificate.trialText')}
              </Alert>
            )}
            <Section title={t('certificate.who')}>
              <DataList
                items={[
                  {
                    label: t(certificate.means === 'PAPER' ? 'certificate.confirmedAt' : 'certificate.signedAt'),
                    value: dateTime(certificate.signedAt),
                  },
                  ...(certificate.means === 'PAPER'
                    ? [{ label: t('certificate.signedOn'), value: longDate(certificate.signedOn) }]
                    : []),
                  {
                    label: t('certificate.authority'),
                    value: t(`certificate.authority.${certificate.authority}`, {
                      reference: certificate.authorityReference ?? '',
                      on: certificate.authorityOn ? longDate(certificate.authorityOn) : 'none',
                    }),
                  },
                  ...(certificate.occasion
                    ? [
                        {
                          label: t('certificate.occasion'),
                          value: t(`certificate.occasion.${certificate.occasion}`, {
                            conditional: certificate.awaitedConfirmation ? 'yes' : conditional,
                          }),
                        },
                      ]
                    : []),
                  { label: t('certificate.means'), value: t(`certificate.means.${certificate.means}`) },
                ]}
              />
            </Section>
            <Section title={t('certificate.now')}>
              <Paragraph className="bl-measure">
                {t(`certificate.status.${told}`, { on: since ? longDate(since) : 'none', conditional })}
              </Paragraph>
              {certificate.decisionOn && (
                <DataList
                  items={[
                    {
                      label: t('certificate.decision'),
                      value: t('certificate.decisionText', {
                        reference: certificate.decisionReference ?? 'none',
                        on: longDate(certificate.decisionOn),
                      }),
                    },
                  ]}
                />
              )}
            </Section>
          </div>
        </div>
      </div>
      <details className="bl-technical" open={isBroken}>
        <summary>{t('certificate.technical')}</summary>
        <div className="bl-technical__body">
          <Section title={t('certificate.checks')}>
            <ul className="bl-checks">
              {isReady && (
                <Check
                  holds={document.sealValid}
                  text={t(document.sealValid ? 'certificate.sealHolds' : 'certificate.sealBroken', {
                    by: document.sealedBy ?? '',
                    at: document.sealedAt ? dateTime(document.sealedAt) : '',
                  })}
                />
              )}
              {isReady && (
                <Check
                  holds={document.isTimestamped}
                  isOptional
                  text={t(document.isTimestamped ? 'certificate.stamped' : 'certificate.notStamped')}
                />
              )}
              <Check
                holds={trail.intact}
                text={t(trail.intact ? 'certificate.trailHolds' : 'certificate.trailBroken', { seq: trail.seq })}
              />
            </ul>
          </Section>
          <Section title={t('certificate.text')} intro={t('certificate.textIntro')}>
            <DataList
              items={[
                {
                  label: t('certificate.edition'),
                  value: t('certificate.editionText', { title: wording.title, edition: wording.edition }),
                },
                { label: t('certificate.hash'), value: <code className="bl-hash">{wording.sha256}</code> },
                ...(document.sha256
                  ? [
                      {
                        label: t('certificate.documentHash'),
                        value: <code className="bl-hash">{document.sha256}</code>,
                      },
                    ]
                  : []),
                {
                  label: t('certificate.trailHash', { seq: trail.seq }),
                  value: <code className="bl-hash">{trail.hash}</code>,
                },
                ...(document.fingerprints.length > 0
                  ? [
                      {
                        label: t('certificate.fingerprint'),
                        value: <code className="bl-hash">{document.fingerprints.join(', ')}</code>,
                      },
                    ]
                  : []),
              ]}
            />
          </Section>
          <Section title={t('certificate.own')} intro={t('certificate.ownIntro')}>
            <Actions>
              {isReady && (
                <ButtonLink href={`${address}/proof`} iconStart={<Icon name="download" />}>
                  {t('certificate.proof')}
                </ButtonLink>
              )}
              <Link href={address}>{t('certificate.json')}</Link>
            </Actions>
            {verdict.document === 'GENUINE' && (
              <ol className="bl-offline">
                <li>{t('certificate.offline1')}</li>
                <li>{t('certificate.offline2')}</li>
                <li>
                  {t('certificate.offline3')}{' '}
                  <code>
                    node scripts/verify-certificate.mjs certificaat-{code}.pdf bewijs-{code}.json --fingerprint{' '}
                    {document.fingerprints.join()}
                  </code>
                </li>
                <li>{t('certificate.offline4')}</li>
              </ol>
            )}
          </Section>
        </div>
      </details>
    </>
  );
}

function Check({ holds, isOptional, text }: { holds: boolean; isOptional?: boolean; text: string }) {
  const sign = holds ? 'ok' : isOptional ? 'none' : 'wrong';
  return (
    <li className={`bl-checks__${sign}`}>
      <Icon name={holds ? 'check' : isOptional ? 'info' : 'error'} />
      {text}
    </li>
  );
}
