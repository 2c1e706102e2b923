import { useMutation } from '@apollo/client/react';
import { Alert, Badge, Button, ButtonLink, Card, DataList, Icon, Link } from '@bloemen/ui';
import { useState } from 'react';
import { CommitmentsDocument, RetryCertificateDocument, type CommitmentPartsFragment } from './commitment.generated.js';
import { dateTime, longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { Failure } from '../../shared/Failure.js';
import { RatifyDialog } from './RatifyDialog.js';
import { Reading } from './Reading.js';
import { tones } from './states.js';
import { decisionText } from './timeline.js';

type Parts = CommitmentPartsFragment['signatures'][number];

/**
 * One signature with how it stands, its own decision, its evidence, its sealed proof and the exact text that was
 * signed.
 */
export function Signature({ signature, commitment }: { signature: Parts; commitment: CommitmentPartsFragment }) {
  const t = useText();
  const {
    signerName,
    signerCapacity,
    signerPortfolio,
    authority,
    authorityReference,
    authorityOn,
    means,
    witnessName,
    place,
    signedAt,
    signedOn,
    standing,
    since,
    succeededBy,
  } = signature;
  const isLast = signature.round === Math.max(...commitment.signatures.map(({ round }) => round));
  const mayCorrect = isLast && commitment.viewerCan.correctDecision;
  return (
    <Card
      title={t('commitment.signatureOf', { name: signerName })}
      meta={
        <Badge tone={tones[standing]}>
          {t(`commitment.signatureStatus.${standing}`, { on: since ? longDate(since) : 'none' })}
        </Badge>
      }
    >
      <DataList
        items={[
          { label: t('commitment.capacity'), value: [signerCapacity, signerPortfolio].filter(Boolean).join(', ') },
          { label: t('commitment.signedOn'), value: means === 'PAPER' ? longDate(signedOn) : dateTime(signedAt) },
          ...(means === 'PAPER' ? [{ label: t('paper.recorded'), value: dateTime(signedAt) }] : []),
          {
            label: t('commitment.authorityHead'),
            value: [t(`commitment.authority.${authority}`), authorityReference, authorityOn && longDate(authorityOn)]
              .filter(Boolean)
              .join(', '),
          },
          ...(authority === 'SUBJECT_TO_DECISION'
            ? [{ label: t('commitment.decidedOn'), value: decisionText(t, signature) }]
            : []),
          ...(succeededBy
            ? [
                {
                  label: t('commitment.succeeded'),
                  value: (
                    <Link href={addressOf('/controleren/$code', { params: { code: succeededBy } })}>
                      {t('certificate.next', { code: succeededBy })}
                    </Link>
                  ),
                },
              ]
            : []),
          { label: t('commitment.means'), value: t(`commitment.means.${means}`, { witness: witnessName }) },
          ...(place ? [{ label: t('commitment.place'), value: place }] : []),
          ...(means === 'PAPER'
            ? [
                {
                  label: t('paper.scan'),
                  value: (
                    <Link href={`/api/paper-commitments/${commitment.id}/scan?round=${signature.round}`} download>
                      {t('paper.download')}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayCorrect && <Ratification signature={signature} commitment={commitment} />}
      <Certificate signature={signature} />
      <Reading
        edition={signature.wordingEdition}
        title={signature.wordingTitle}
        body={signature.wordingBody}
        sha256={signature.wordingSha256}
      />
    </Card>
  );
}

/** The decision that ratified afterwards, which the coordinator may put right as long as the signature is the last. */
function Ratification({ signature, commitment }: { signature: Parts; commitment: CommitmentPartsFragment }) {
  const t = useText();
  const [correcting, setCorrecting] = useState(false);
  const { decisionOn, decisionReference } = signature;
  return (
    <div className="bl-actions">
      <Button onClick={() => setCorrecting(true)}>{t('ratify.correct')}</Button>
      {correcting && (
        <RatifyDialog
          corrects
          commitment={commitment}
          decision={{ reference: decisionReference ?? '', decidedOn: decisionOn! }}
          onClose={() => setCorrecting(false)}
        />
      )}
    </div>
  );
}

/** The sealed proof: being made, ready to open and verify, or failed with the reason and a way to try again. */
function Certificate({ signature: { id, certificate, viewerCan } }: { signature: Parts }) {
  const t = useText();
  const [retry, { loading, error }] = useMutation(RetryCertificateDocument, { refetchQueries: [CommitmentsDocument] });
  if (!certificate) return null;
  const { code, status, failure } = certificate;
  if (status === 'REQUESTED')
    return (
      <Alert kind="info" live>
        {t('certificate.requested')}
      </Alert>
    );
  if (status === 'FAILED') {
    const again = (
      <Button
        busy={loading}
        onClick={() => void retry({ variables: { input: { signatureId: id } } }).catch(() => undefined)}
      >
        {t('certificate.retry')}
      </Button>
    );
    return (
      <Alert kind="warning" title={t('certificate.failed')} actions={viewerCan.retryCertificate && again}>
        {t('certificate.failedSafe')} {failure && t('certificate.failure', { failure })}
        <Failure error={error} />
      </Alert>
    );
  }
  return (
    <div className="bl-actions">
      <ButtonLink href={`/api/certificates/${code}/document`} download iconStart={<Icon name="download" />}>
        {t('certificate.download')}
      </ButtonLink>
      <Link href={addressOf('/controleren/$code', { params: { code } })}>{t('certificate.verify', { code })}</Link>
    </div>
  );
}
